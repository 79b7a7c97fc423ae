// SPDX-License-Identifier: EUPL-1.2
#include "exchange/party_tables.h"

#include "exchange/table_words.h"

#include <array>

namespace exchange {

using app::BodyRecord;
using app::ImportFindingCode;
using app::ImportFindings;
using app::PersonRecord;
using app::ProposalRecord;
using app::ReadSource;

namespace {

/// A word of a closed list; another word prevents the row, since guessing would be worse.
template <class E>
std::optional<E> word(const std::optional<std::string>& text, const char* field, ImportFindings& findings)
{
  if (!text || text->empty())
    return std::nullopt;
  const auto value = fromTableWord<E>(*text);
  if (!value)
    findings.push_back({ImportFindingCode::unknownWord, text->substr(0, 100), field});
  return value;
}

void demand(const std::optional<std::string>& text, const char* field, ImportFindings& findings)
{
  if (!text)
    findings.push_back({ImportFindingCode::missingValue, field});
}

std::vector<std::string> linesOf(const std::string& text)
{
  std::vector<std::string> lines;
  std::string_view rest{text};
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    auto line = rest.substr(0, end);
    if (line.ends_with('\r'))
      line.remove_suffix(1);
    if (!line.empty())
      lines.emplace_back(line);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

/// Reads every row behind the heads with `read(row, columns, days)`.
template <class Record, class Read>
ReadSource<Record> readTable(std::string bytes, const std::vector<ColumnHeads>& heads, std::string_view needed,
                             std::span<const std::string_view> dayFields, const TableOptions& options, Read&& read)
{
  auto opened = openTable(std::move(bytes));
  ReadSource<Record> source{{}, std::move(opened.findings)};
  if (opened.table.rows.empty())
    return source;
  const Columns columns{opened.table, heads};
  tellAboutColumns(columns, std::span{&needed, 1}, source.findings);
  if (!columns.has(needed))
    return source;
  DayReader days{options};
  for (auto row = columns.firstRow(); row < opened.table.rows.size(); ++row)
    for (const auto field : dayFields)
      days.see(columns.said(opened.table.rows[row], field).value_or(""));
  if (!dayFields.empty())
    days.settle(dayFields.front(), source.findings);
  for (auto row = columns.firstRow(); row < opened.table.rows.size(); ++row)
    source.records.push_back(read(opened.table.rows[row], columns, days));
  return source;
}

BodyRecord bodyRecord(const ForeignRow& row, const Columns& columns)
{
  BodyRecord record{.line = row.line, .code = columns.said(row, "code").value_or(""), .name = columns.said(row, "name")};
  demand(columns.said(row, "code"), "code", record.findings);
  record.kind = word<domain::BodyKind>(columns.said(row, "kind"), "kind", record.findings);
  record.level = word<domain::BodyLevel>(columns.said(row, "level"), "level", record.findings);
  record.votingRule = word<domain::VotingRule>(columns.said(row, "votingRule"), "votingRule", record.findings);
  record.region = columns.said(row, "region");
  record.municipality = columns.said(row, "municipality");
  record.quorum = readNumber(columns.said(row, "quorum"), "quorum", record.findings);
  record.handInDays = readNumber(columns.said(row, "handInDays"), "handInDays", record.findings);
  record.dispatchDays = readNumber(columns.said(row, "dispatchDays"), "dispatchDays", record.findings);
  record.note = columns.said(row, "note");
  return record;
}

PersonRecord personRecord(const ForeignRow& row, const Columns& columns, const DayReader& days)
{
  PersonRecord record{.line = row.line, .name = columns.said(row, "name").value_or("")};
  demand(columns.said(row, "name"), "name", record.findings);
  record.function = columns.said(row, "function");
  record.email = columns.said(row, "email");
  record.phone = columns.said(row, "phone");
  record.body = columns.said(row, "body");
  record.role = word<domain::MemberRole>(columns.said(row, "role"), "role", record.findings);
  record.onBehalfOf = columns.said(row, "onBehalfOf");
  record.organisation = columns.said(row, "organisation");
  record.from = days.readOptional(columns.said(row, "from"), "from", record.findings);
  record.until = days.readOptional(columns.said(row, "until"), "until", record.findings);
  return record;
}

ProposalRecord proposalRecord(const ForeignRow& row, const Columns& columns, const DayReader& days)
{
  ProposalRecord record{.line = row.line, .number = columns.said(row, "number"), .title = columns.said(row, "title")};
  demand(record.title, "title", record.findings);
  record.track = columns.said(row, "track");
  record.summary = columns.said(row, "summary");
  record.owner = columns.said(row, "owner");
  record.version = columns.said(row, "version");
  record.registeredOn = days.readOptional(columns.said(row, "registeredOn"), "registeredOn", record.findings);
  if (const auto points = columns.said(row, "decisionPoints"))
    record.decisionPoints = linesOf(*points);
  return record;
}

}

ReadSource<BodyRecord> readBodyTable(std::string bytes)
{
  static const std::vector<ColumnHeads> heads{{"code", {"code", "afkorting", "gremiumcode"}},
                                              {"name", {"naam", "gremium", "name", "orgaan"}},
                                              {"kind", {"soort", "kind", "type"}},
                                              {"level", {"niveau", "level"}},
                                              {"municipality", {"gemeente", "municipality"}},
                                              {"region", {"regio", "jeugdregio", "region"}},
                                              {"votingRule", {"stemregel", "stemming", "votingrule"}},
                                              {"quorum", {"quorum"}},
                                              {"handInDays", {"aanleverdagen", "aanleveren", "dagenaanleveren", "handindays"}},
                                              {"dispatchDays", {"verzenddagen", "verzenden", "dagenverzenden", "dispatchdays"}},
                                              {"note", {"opmerking", "opmerkingen", "notitie", "note"}}};
  const auto noDays = TableOptions{domain::Date{std::chrono::year{2000}, std::chrono::January, std::chrono::day{1}}};
  return readTable<BodyRecord>(std::move(bytes), heads, "code", {}, noDays,
                               [](const ForeignRow& row, const Columns& columns, const DayReader&) { return bodyRecord(row, columns); });
}

ReadSource<PersonRecord> readPersonTable(std::string bytes, const TableOptions& options)
{
  static const std::vector<ColumnHeads> heads{{"name", {"naam", "name", "persoon", "volledigenaam"}},
                                              {"function", {"functie", "function", "rolnaam"}},
                                              {"email", {"email", "emailadres", "mail", "mailadres"}},
                                              {"phone", {"telefoon", "telefoonnummer", "tel", "mobiel", "phone"}},
                                              {"body", {"gremium", "code", "orgaan", "body", "lidvan"}},
                                              {"role", {"rol", "role", "lidals"}},
                                              {"onBehalfOf", {"namens", "gemeente", "namensgemeente", "onbehalfof"}},
                                              {"organisation", {"organisatie", "organisation"}},
                                              {"from", {"vanaf", "van", "sinds", "lidvanaf", "from"}},
                                              {"until", {"totenmet", "tot", "einde", "lidtot", "until"}}};
  constexpr std::array<std::string_view, 2> days{"from", "until"};
  return readTable<PersonRecord>(std::move(bytes), heads, "name", days, options, personRecord);
}

ReadSource<ProposalRecord> readProposalTable(std::string bytes, const TableOptions& options)
{
  static const std::vector<ColumnHeads> heads{{"number", {"nummer", "number", "voorstelnummer", "kenmerk", "nr"}},
                                              {"title", {"titel", "title", "voorstel", "onderwerp", "naam"}},
                                              {"track", {"traject", "track", "trajectcode"}},
                                              {"summary", {"samenvatting", "summary", "toelichting", "omschrijving"}},
                                              {"owner", {"eigenaar", "owner", "trekker", "opsteller"}},
                                              {"registeredOn", {"geregistreerd", "geregistreerdop", "datum", "registeredon"}},
                                              {"version", {"versie", "version"}},
                                              {"decisionPoints", {"beslispunten", "decisionpoints"}}};
  constexpr std::array<std::string_view, 1> days{"registeredOn"};
  return readTable<ProposalRecord>(std::move(bytes), heads, "title", days, options, proposalRecord);
}

}
