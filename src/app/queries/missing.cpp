// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/missing.h"

#include "domain/agenda_labels.h"

#include <algorithm>
#include <sstream>

namespace app {

using namespace domain;

namespace {

/// What of a cover note nobody wrote and the record does not say either.
std::vector<std::string> emptyFields(const Facts& facts, const AgendaRow& row, Date day)
{
  const auto& note = *row.coverNote;
  std::vector<std::string> fields;
  if (askedDecision(facts, row).empty())
    fields.emplace_back("askedDecision");
  if (note.reasonAndCore.empty())
    fields.emplace_back("reasonAndCore");
  if (note.consulted.empty() && (!row.branch || recordedConsultations(facts, row.branch->proposal, day).empty()))
    fields.emplace_back("consulted");
  return fields;
}

/// What is only told, or says by itself what it is about.
bool needsNoPaper(ItemKind kind) { return kind == ItemKind::announcement || kind == ItemKind::forInformation || kind == ItemKind::adoption || kind == ItemKind::secrecyRatification; }

/// An item about which a body is to say something, and no paper says what; not one that every agenda of the body has.
bool isBare(const AgendaRow& row, const std::vector<StandingItem>& standing)
{
  if (row.coverNote)
    return false;
  const auto isHere = [](const auto& each) { return !each.attachment.withdrawnOn; };
  const auto isUsual = [&](const StandingItem& each) { return isStanding(row.item, each); };
  return row.branch || (!needsNoPaper(row.item.kind) && std::ranges::none_of(row.attachments, isHere) && std::ranges::none_of(standing, isUsual));
}

}

std::vector<std::string> recordedDecisionPoints(const Facts& facts, const AgendaBranch& branch)
{
  std::vector<std::string> points;
  for (auto& point : facts.where(&DecisionPoint::version, branch.version))
    points.push_back(std::move(point.text));
  return points;
}

std::vector<std::string> askedDecision(const Facts& facts, const AgendaRow& row)
{
  std::vector<std::string> points;
  std::istringstream written{row.coverNote ? row.coverNote->askedDecision : std::string{}};
  for (std::string line; std::getline(written, line);)
    if (line.find_first_not_of(" \t\r") != std::string::npos)
      points.push_back(line);
  return points.empty() && row.branch ? recordedDecisionPoints(facts, *row.branch) : points;
}

std::vector<Consultation> recordedConsultations(const Facts& facts, ProposalId proposal, Date day)
{
  auto heard = facts.where(&Consultation::proposal, proposal);
  std::erase_if(heard, [day](const Consultation& consultation) { return day < consultation.on; });
  std::reverse(heard.begin(), heard.end()); // of one day the latest first, as packs that were sent have it
  std::stable_sort(heard.begin(), heard.end(), [](const Consultation& a, const Consultation& b) { return a.on < b.on; });
  return heard;
}

DocumentFate fateOf(const Facts& facts, const Document& document, Conversions conversions)
{
  if (!facts.source().hasContent(document.sha256))
    return {MissingKind::document};
  if (document.pages)
    return {};
  const auto bytes = facts.source().contentEnds(document.sha256).value_or(std::vector<std::uint8_t>{});
  switch (documentFormOf({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, document.fileName)) {
  case DocumentForm::pdf:
  case DocumentForm::other: return {MissingKind::unreadable};
  case DocumentForm::office: return conversions.office ? DocumentFate{std::nullopt, true} : DocumentFate{MissingKind::officeNeeded};
  case DocumentForm::mail: return {std::nullopt, true};
  }
  return {};
}

std::vector<MissingThing> missingOn(const Facts& facts, const Agenda& agenda, Conversions conversions)
{
  std::vector<MissingThing> missing;
  const auto standing = facts.where(&StandingItem::body, agenda.meeting.body.id);
  for (const auto& row : agenda.items) {
    if (row.item.withdrawnOn)
      continue;
    const auto closed = row.item.confidentiality == Confidentiality::closed;
    if (isBare(row, standing))
      missing.push_back({MissingKind::coverNote, row.item.id, row.item.label, "subject", {}, closed});
    if (row.coverNote)
      for (auto& field : emptyFields(facts, row, agenda.meeting.meeting.date))
        missing.push_back({MissingKind::coverNoteField, row.item.id, row.item.label, std::move(field), {}, closed});
    for (const auto& each : row.attachments)
      if (const auto fate = fateOf(facts, each.document, conversions); fate.wrong && !each.attachment.withdrawnOn)
        missing.push_back({*fate.wrong, row.item.id, each.attachment.label, each.document.title, each.attachment.id, closed || each.document.confidentiality == Confidentiality::closed});
  }
  return missing;
}

}
