// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/search.h"
#include "app/reference.h"
#include "app/row.h"
#include "cli/json_values.h"
#include "cli/session.h"
#include "cli/text.h"
#include "pdf/document_reader.h"
#include "presentation/search/found_rows.h"
#include "storage/text_index.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace cli {

namespace {

struct SearchOptions {
  std::vector<std::string> words;
  int limit = 20;
  bool json = false;
};

using SearchJson = nlohmann::ordered_json;

SearchJson asJson(const app::Facts& facts, const app::SearchResult& result)
{
  const auto reference = [&facts](domain::EntityKind kind, const auto& id) {
    return id ? orNull(app::referenceText(facts, kind, id->value())) : SearchJson(nullptr);
  };
  return {{"kind", app::describe(result.subject.kind).table},
          {"reference", orNull(app::referenceText(facts, result.subject.kind, result.subject.id))},
          {"title", presentation::markedText(result.title).text.toStdString()},
          {"text", orNull(presentation::markedText(result.snippet).text.toStdString())},
          {"page", result.page ? SearchJson(*result.page) : SearchJson(nullptr)},
          {"proposal", reference(domain::EntityKind::proposal, result.proposal)},
          {"meeting", reference(domain::EntityKind::meeting, result.meeting)},
          {"item", reference(domain::EntityKind::agendaItem, result.item)},
          {"date", orNull(result.day)}};
}

void sayFound(const std::vector<app::SearchResult>& results)
{
  for (const auto& row : presentation::foundRows(results)) {
    answer(row.title.text);
    answer(QStringLiteral("    ") + row.where);
    if (!row.snippet.text.isEmpty())
      answer(QStringLiteral("    ") + row.snippet.text);
  }
  answer(results.empty() ? Text::tr("Niets gevonden.") : Text::tr("%n gevonden.", nullptr, static_cast<int>(results.size())));
}

QString joined(const std::vector<std::string>& words)
{
  QStringList all;
  for (const auto& word : words)
    all << QString::fromStdString(word);
  return all.join(QLatin1Char{' '});
}

Exit searchIn(const Call& call, const SearchOptions& options)
{
  return readingFrom(call, [&](app::CaseFile& file) {
    return app::guarded([&]() -> domain::Result<void> {
      app::CaseSearch search{file.store(), storage::makeTextIndex()};
      const auto results = search.find(joined(options.words).toStdString(), options.limit);
      if (const auto unread = file.store().contentToRead().size(); unread > 0)
        tell(Text::tr("In %n document(en) is nog niet gezocht: de woorden erin zijn niet gelezen. Dat doet ‘read-documents’.", nullptr, static_cast<int>(unread)));
      if (!options.json) {
        sayFound(results);
        return {};
      }
      return look(file, [&](const app::Facts& facts) -> domain::Result<void> {
        auto list = SearchJson::array();
        for (const auto& result : results)
          list.push_back(asJson(facts, result));
        answerText(list.dump(2, ' ', false, SearchJson::error_handler_t::replace) + "\n");
        return {};
      });
    });
  });
}

struct DocumentsRead {
  int read = 0;
  int wordless = 0;
  int failed = 0;
};

/// Each document is kept when it is read: what was done stays when it is stopped halfway.
DocumentsRead readInto(app::Store& store, const pdf::DocumentReader& reader)
{
  DocumentsRead count;
  for (const auto& [sha256, fileName] : store.contentToRead()) {
    const auto bytes = store.content(sha256);
    const auto pages = bytes ? reader.read(*bytes, fileName, [] { return true; }) : std::nullopt;
    if (!pages) {
      ++count.failed;
      continue;
    }
    store.keepWords(sha256, 1, *pages, true);
    ++(pages->empty() ? count.wordless : count.read);
  }
  return count;
}

domain::Result<void> readDocuments(app::CaseFile& file)
{
  const pdf::DocumentReader reader;
  if (!reader.isAvailable())
    return domain::fail(domain::ErrorCode::fileNotFound, "pdftotext");
  return app::guarded([&]() -> domain::Result<void> {
    const auto count = readInto(file.store(), reader);
    answer(Text::tr("%n document(en) gelezen.", nullptr, count.read));
    if (count.wordless > 0)
      answer(Text::tr("In %n document(en) staan geen woorden die gelezen kunnen worden.", nullptr, count.wordless));
    if (count.failed > 0)
      tell(Text::tr("%n document(en) konden nu niet worden gelezen. Probeer het later opnieuw.", nullptr, count.failed));
    if (count.failed > 0 && !reader.hasOffice())
      tell(Text::tr("Documenten van Word, Excel en PowerPoint worden gelezen met LibreOffice, dat op deze computer niet is gevonden."));
    return {};
  });
}

}

void addSearch(Program& program)
{
  const auto options = std::make_shared<SearchOptions>();
  auto& command = program.addFileCommand("search", Text::tr("zoekt in voorstellen, agenda’s, oplegnotities, besluiten, acties, personen en de tekst van bijlagen"),
                                         [options](const Call& call) { return searchIn(call, *options); });
  command.add_option("words", options->words, Text::tr("wat erin moet staan; het begin van een woord is genoeg").toStdString())
      ->required()
      ->type_name(Text::tr("WOORDEN").toStdString());
  command.add_option("--limit", options->limit, Text::tr("hoeveel hoogstens: van de teksten, en van de bladzijden in bijlagen").toStdString())
      ->type_name(Text::tr("AANTAL").toStdString())
      ->check(CLI::Range(1, 1000));
  command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
}

void addReadDocuments(Program& program)
{
  program.addFileCommand("read-documents", Text::tr("leest de woorden in bijlagen die er nog niet zijn, zodat erin kan worden gezocht"),
                         [](const Call& call) { return writingTo(call, &readDocuments); });
}

}
