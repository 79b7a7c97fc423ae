// SPDX-License-Identifier: EUPL-1.2
#include "storage/document_words.h"

#include "storage/connection.h"
#include "storage/search_words.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace storage {

namespace {

/// Says that nothing more comes.
constexpr int endPage = 0;

}

std::vector<std::string> DocumentWords::toRead() const
{
  std::vector<std::string> contents;
  const auto statement = m_statements.take("SELECT sha256 FROM documentContent AS content WHERE NOT EXISTS (SELECT 1 FROM documentText WHERE sha256 = content.sha256 AND page = " +
                                           std::to_string(endPage) + ") ORDER BY rowid");
  while (statement->executeStep())
    contents.push_back(textAt(*statement, 0));
  return contents;
}

void DocumentWords::keep(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd)
{
  Piece piece{m_database};
  for (std::size_t index = 0; index < pages.size(); ++index)
    if (!pages[index].empty())
      keepPage(sha256, first + static_cast<int>(index), pages[index]);
  if (toTheEnd)
    keepPage(sha256, endPage, {});
  piece.keep();
}

void DocumentWords::keepPage(const std::string& sha256, int page, const std::string& words)
{
  const auto text = m_statements.take("INSERT OR IGNORE INTO documentText (sha256, page, words) VALUES (:sha256, :page, :words)");
  text->bindNoCopy(":sha256", sha256);
  text->bind(":page", page);
  text->bindNoCopy(":words", words);
  if (text->exec() == 0 || words.empty())
    return;
  const auto index = m_statements.take("INSERT INTO documentWords (rowid, words) VALUES (:row, :words)");
  index->bind(":row", m_database.getLastInsertRowid());
  index->bindNoCopy(":words", words);
  index->exec();
}

std::vector<app::PageHit> DocumentWords::find(std::string_view typed, int limit) const
{
  const auto expression = matchExpression(typed);
  std::vector<app::PageHit> hits;
  if (expression.empty())
    return hits;
  const auto statement = m_statements.take(R"sql(
    SELECT text.sha256, text.page, snippet(documentWords, 0, char(2), char(3), '…', 16)
    FROM documentWords JOIN documentText AS text ON text.id = documentWords.rowid
    WHERE documentWords MATCH :typed ORDER BY documentWords.rank LIMIT :limit)sql");
  statement->bindNoCopy(":typed", expression);
  statement->bind(":limit", limit);
  while (statement->executeStep())
    hits.push_back({textAt(*statement, 0), static_cast<int>(numberAt(*statement, 1)), textAt(*statement, 2)});
  return hits;
}

}
