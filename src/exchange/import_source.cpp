// SPDX-License-Identifier: EUPL-1.2
#include "exchange/import_source.h"

#include "app/queries/setup.h"
#include "exchange/meeting_table.h"
#include "exchange/party_tables.h"
#include "exchange/plain_letters.h"
#include "exchange/table_writer.h"

namespace exchange {

using namespace domain;

namespace {

/// A calendar says so in its first line; zeros are skipped for one in UTF-16.
bool looksLikeCalendar(std::string_view bytes)
{
  auto begin = inUpperCase(bytes.substr(0, 200));
  std::erase(begin, '\0');
  return begin.find("BEGIN:VCALENDAR") != std::string::npos;
}

app::ImportPreview previewFrom(const app::Facts& facts, ImportSource&& source, const app::ImportChoices& choices)
{
  const TableOptions options{choices.today, source.order};
  switch (source.kind) {
  case app::ImportKind::meetings:
    if (looksLikeCalendar(source.bytes))
      return app::previewOf(facts, readCalendar(source.bytes, source.window.value_or(usualWindow(choices.today))), choices);
    return app::previewOf(facts, readMeetingTable(std::move(source.bytes), options), choices);
  case app::ImportKind::bodies:
    return app::previewOf(facts, readBodyTable(std::move(source.bytes)), choices);
  case app::ImportKind::people:
    return app::previewOf(facts, readPersonTable(std::move(source.bytes), options), choices);
  case app::ImportKind::proposals:
    return app::previewOf(facts, readProposalTable(std::move(source.bytes), options), choices);
  }
  return {};
}

std::string calendarName(const app::Facts& facts, Date today, const ExportScope& scope)
{
  if (scope.body)
    return facts.get(*scope.body).name;
  if (scope.person)
    return facts.get(*scope.person).name;
  return app::caseOverview(facts, today).name;
}

std::string exported(const app::Facts& facts, const app::CaseFile& file, app::ImportKind kind, ExportForm form, const ExportScope& scope,
                     const std::string& key, const std::string& stamp)
{
  switch (kind) {
  case app::ImportKind::meetings: {
    const auto meetings = exportedMeetings(facts, file.today(), scope, key);
    return form == ExportForm::calendar ? calendarText(calendarName(facts, file.today(), scope), meetings, stamp) : meetingTable(meetings);
  }
  case app::ImportKind::bodies:
    return bodyTable(facts);
  case app::ImportKind::people:
    return personTable(facts);
  case app::ImportKind::proposals:
    return proposalTable(facts);
  }
  return {};
}

}

Result<app::ImportPreview> previewImport(const app::CaseFile& file, ImportSource source, app::ImportChoices choices)
{
  choices.today = file.today();
  const auto key = calendarKey(file);
  if (!key)
    return tl::unexpected<Error>{key.error()};
  return file.read([&](const app::Facts& facts) { return previewImport(facts, *key, std::move(source), std::move(choices)); });
}

app::ImportPreview previewImport(const app::Facts& facts, const std::string& key, ImportSource source, app::ImportChoices choices)
{
  choices.uids = meetingUids(facts, key);
  return previewFrom(facts, std::move(source), choices);
}

Result<app::Executed> executeImport(app::CaseFile& file, const app::ImportPreview& preview, const std::vector<std::size_t>& picked)
{
  const auto command = file.read([&](const app::Facts& facts) { return app::importCommand(facts, preview, picked); });
  if (!command)
    return tl::unexpected<Error>{command.error()};
  if (!*command)
    return app::Executed{};
  return std::visit([&](const auto& chosen) { return file.execute(app::Command{chosen}); }, **command);
}

Result<std::string> exportText(const app::CaseFile& file, app::ImportKind kind, ExportForm form, const ExportScope& scope, const std::string& stamp)
{
  const auto key = calendarKey(file);
  if (!key)
    return tl::unexpected<Error>{key.error()};
  return file.read([&](const app::Facts& facts) { return exported(facts, file, kind, form, scope, *key, stamp); });
}

}
