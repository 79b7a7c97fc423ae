// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/body_names.h"
#include "app/imports/folded_text.h"
#include "app/imports/preview_rows.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

std::string numberText(const std::optional<int>& number) { return number ? std::to_string(*number) : std::string{}; }

class BodyPreview {
public:
  BodyPreview(const Facts& facts, const ImportChoices& choices) : m_facts{facts}, m_choices{choices}
  {
    for (auto& body : facts.all<DecisionBody>())
      m_known.emplace(folded(body.code), std::move(body));
  }

  ImportPreview make(const ReadSource<BodyRecord>& source)
  {
    ImportPreview preview{ImportKind::bodies, m_choices.source, {}, source.findings};
    for (const auto& record : source.records) {
      ImportRow row{.line = record.line, .subject = record.name.value_or(record.code), .findings = record.findings};
      const auto known = m_known.find(folded(record.code));
      if (!record.code.empty())
        m_seen.take(row, folded(record.code));
      if (known == m_known.end())
        add(row, record);
      else
        change(row, record, known->second);
      finish(m_facts, preview, std::move(row), known == m_known.end(), m_choices.today);
    }
    return preview;
  }

private:
  std::optional<MunicipalityId> municipality(ImportRow& row, const std::optional<std::string>& text) const
  {
    const auto found = text ? municipalityMeantBy(m_facts, *text, m_choices.today) : std::nullopt;
    if (text && !found)
      row.findings.push_back({ImportFindingCode::unknownMunicipality, *text});
    return found;
  }

  std::optional<RegionId> region(ImportRow& row, const std::optional<std::string>& text) const
  {
    const auto found = text ? regionMeantBy(m_facts, *text) : std::nullopt;
    if (text && !found)
      row.findings.push_back({ImportFindingCode::unknownRegion, *text});
    return found;
  }

  static void compareAll(ImportRow& row, const BodyRecord& record, const DecisionBody& was)
  {
    compare(row, "name", was.name, record.name);
    compare(row, "votingRule", std::string{toText(was.votingRule)}, given(record.votingRule));
    compare(row, "quorum", numberText(was.quorum), given(record.quorum));
    compare(row, "handInDays", numberText(was.handInDays), given(record.handInDays));
    compare(row, "dispatchDays", numberText(was.dispatchDays), given(record.dispatchDays));
    compare(row, "note", was.note, record.note);
  }

  void add(ImportRow& row, const BodyRecord& record) const
  {
    for (const auto& [field, there] : {std::pair{"name", record.name.has_value()}, std::pair{"kind", record.kind.has_value()}})
      if (!there && std::ranges::none_of(row.findings, [&](const auto& finding) { return finding.detail == field; }))
        row.findings.push_back({ImportFindingCode::missingValue, field});
    const auto ofRegion = region(row, record.region);
    const auto ofMunicipality = municipality(row, record.municipality);
    if (isPrevented(row))
      return;
    row.differences.push_back({"code", {}, record.code});
    row.differences.push_back({"kind", {}, std::string{toText(*record.kind)}});
    compareAll(row, record, DecisionBody{.id = BodyId{0}, .code = record.code, .name = {}});
    row.steps.emplace_back(AddBody{record.code, *record.name, *record.kind, record.level, ofRegion, ofMunicipality, record.votingRule, record.quorum,
                                   record.handInDays, record.dispatchDays, record.note});
  }

  void change(ImportRow& row, const BodyRecord& record, const DecisionBody& was) const
  {
    compareAll(row, record, was);
    tellUnchanged(row, "kind", was.kind, record.kind);
    tellUnchanged(row, "level", was.level, record.level);
    if (const auto said = municipality(row, record.municipality); said && said != was.municipality)
      row.findings.push_back({ImportFindingCode::notChangeable, "municipality"});
    if (const auto said = region(row, record.region); said && said != was.region)
      row.findings.push_back({ImportFindingCode::notChangeable, "region"});
    if (row.differences.empty() || isPrevented(row))
      return;
    ChangeBody step{.body = was.id};
    if (differs(row, "name"))
      step.name = record.name;
    if (differs(row, "votingRule"))
      step.votingRule = record.votingRule;
    if (differs(row, "quorum"))
      step.quorum = record.quorum;
    if (differs(row, "handInDays"))
      step.handInDays = record.handInDays;
    if (differs(row, "dispatchDays"))
      step.dispatchDays = record.dispatchDays;
    if (differs(row, "note"))
      step.note = record.note;
    row.steps.emplace_back(std::move(step));
  }

  const Facts& m_facts;
  const ImportChoices& m_choices;
  std::map<std::string, DecisionBody> m_known;
  SeenRows m_seen;
};

}

ImportPreview previewOf(const Facts& facts, const ReadSource<BodyRecord>& source, const ImportChoices& choices)
{
  return BodyPreview{facts, choices}.make(source);
}

}
