// SPDX-License-Identifier: EUPL-1.2
#include "storage/text_index.h"

#include "storage/connection.h"
#include "storage/failure.h"
#include "storage/search_words.h"
#include "storage/statements.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>

namespace storage {

namespace {

/// More than any kind has.
constexpr std::int64_t perKind = std::int64_t{1} << 40;
constexpr auto kindCount = static_cast<std::int64_t>(app::searchedKinds.size());

/// The first kinds get the highest rows, so that the highest row comes first.
std::int64_t rowOf(const app::TextSubject& subject)
{
  const auto place = std::find(app::searchedKinds.begin(), app::searchedKinds.end(), subject.kind) - app::searchedKinds.begin();
  EXPECTS(place < kindCount);
  return (kindCount - place) * perKind + subject.id;
}

app::TextSubject subjectOf(std::int64_t row) { return {app::searchedKinds[static_cast<std::size_t>(kindCount - row / perKind)], row % perKind}; }

constexpr auto select = "SELECT rowid, highlight(words, 0, char(2), char(3)), snippet(words, 1, char(2), char(3), '…', 16) FROM words WHERE words MATCH :typed ";
/// A word in a title counts as ten in the text.
constexpr auto bestFirst = "AND rank MATCH 'bm25(10.0, 1.0, 1.0)' ORDER BY rank LIMIT :limit";
/// By kind, and of each the newest.
constexpr auto newestFirst = "ORDER BY rowid DESC LIMIT :limit";

class Fts5Index final : public app::TextIndex {
public:
  Fts5Index() : m_database{connectToPrivateFile()}, m_statements{*m_database}
  {
    guarded(*m_database, [&] {
      m_database->exec("PRAGMA synchronous = OFF");
      m_database->exec("CREATE VIRTUAL TABLE words USING fts5 (title, text, also, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')");
    });
  }

  void put(const std::vector<app::SearchText>& texts) override
  {
    guarded(*m_database, [&] {
      SQLite::Transaction all{*m_database};
      for (const auto& each : texts) {
        const auto statement = m_statements.take("INSERT OR REPLACE INTO words (rowid, title, text, also) VALUES (:row, :title, :text, :also)");
        statement->bind(":row", rowOf(each.subject));
        statement->bindNoCopy(":title", each.title);
        statement->bindNoCopy(":text", each.text);
        statement->bindNoCopy(":also", each.also);
        statement->exec();
      }
      all.commit();
    });
  }

  void remove(const std::vector<app::TextSubject>& subjects) override
  {
    guarded(*m_database, [&] {
      SQLite::Transaction all{*m_database};
      for (const auto& each : subjects) {
        const auto statement = m_statements.take("DELETE FROM words WHERE rowid = :row");
        statement->bind(":row", rowOf(each));
        statement->exec();
      }
      all.commit();
    });
  }

  std::vector<app::TextHit> find(std::string_view typed, int limit) const override
  {
    const auto expression = matchExpression(typed);
    if (expression.empty())
      return {};
    return guarded(*m_database, [&] {
      std::vector<app::TextHit> hits;
      if (!areTooMany(m_statements, "words", expression)) {
        take(bestFirst, expression, limit, hits);
        return hits;
      }
      take(newestFirst, "title : (" + expression + ")", limit, hits);
      if (static_cast<int>(hits.size()) < limit)
        take(newestFirst, "(" + expression + ") NOT title : (" + expression + ")", limit - static_cast<int>(hits.size()), hits);
      return hits;
    });
  }

private:
  void take(const char* order, const std::string& expression, int limit, std::vector<app::TextHit>& hits) const
  {
    const auto statement = m_statements.take(std::string{select} + order);
    statement->bindNoCopy(":typed", expression);
    statement->bind(":limit", limit);
    while (statement->executeStep())
      hits.push_back({subjectOf(numberAt(*statement, 0)), textAt(*statement, 1), textAt(*statement, 2)});
  }

  std::unique_ptr<SQLite::Database> m_database;
  mutable Statements m_statements;
};

}

std::unique_ptr<app::TextIndex> makeTextIndex() { return std::make_unique<Fts5Index>(); }

}
