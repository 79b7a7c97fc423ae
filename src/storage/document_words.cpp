// SPDX-License-Identifier: EUPL-1.2
#include "storage/document_words.h"

#include "storage/search_words.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace storage {

namespace {

/// Says that nothing more comes.
constexpr int endPage = 0;

}

std::vector<app::Store::UnreadContent> DocumentWords::toRead() const
{
  std::vector<app::Store::UnreadContent> contents;
  // Of a group with max() SQLite answers the other columns of that same row.
  const auto statement = m_statements.take(R"sql(
    SELECT content.sha256, newest.fileName
    FROM documentContent AS content JOIN (SELECT sha256, fileName, max(id) FROM document GROUP BY sha256) AS newest ON newest.sha256 = content.sha256
    WHERE NOT EXISTS (SELECT 1 FROM documentText WHERE sha256 = content.sha256 AND page = )sql" + std::to_string(endPage) + ") ORDER BY content.rowid");
  while (statement->executeStep())
    contents.push_back({textAt(*statement, 0), textAt(*statement, 1)});
  return contents;
}

void DocumentWords::keep(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd)
{
  for (std::size_t index = 0; index < pages.size(); ++index)
    if (!pages[index].empty())
      keepPage(sha256, first + static_cast<int>(index), pages[index]);
  if (toTheEnd)
    keepPage(sha256, endPage, {});
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
  // What was replaced or taken back keeps its words, and must not crowd out what is there.
  const auto statement = m_statements.take(std::string{R"sql(
    SELECT text.sha256, text.page, snippet(documentWords, 0, char(2), char(3), '…', 16)
    FROM documentWords JOIN documentText AS text ON text.id = documentWords.rowid
    WHERE documentWords MATCH :typed AND text.sha256 IN
      (SELECT sha256 FROM document WHERE id IN (SELECT document FROM attachment UNION SELECT document FROM proposalDocument)) ORDER BY )sql"} +
                                           (areTooMany(m_statements, "documentWords", expression) ? "documentWords.rowid DESC" : "documentWords.rank") + " LIMIT :limit");
  statement->bindNoCopy(":typed", expression);
  statement->bind(":limit", limit);
  while (statement->executeStep())
    hits.push_back({textAt(*statement, 0), static_cast<int>(numberAt(*statement, 1)), textAt(*statement, 2)});
  return hits;
}

}
