// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/missing.h"

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

/// Whether a body is to say something about an item of this kind, so that somebody has to write down what.
bool isAsked(ItemKind kind)
{
  switch (kind) {
  case ItemKind::consultation:
  case ItemKind::advice:
  case ItemKind::decision:
  case ItemKind::consentItem:
  case ItemKind::debateItem:
  case ItemKind::view:
  case ItemKind::wishesAndConcerns:
    return true;
  case ItemKind::announcement:
  case ItemKind::forInformation:
  case ItemKind::orientation:
  case ItemKind::discussion:
  case ItemKind::adoption: // of a list or minutes, that say it themselves
  case ItemKind::secrecyRatification:
    return false;
  }
  return false;
}

/// An item that a body is to decide or advise on, and of which no paper says what.
bool isBare(const AgendaRow& row)
{
  return !row.coverNote && (row.branch || (isAsked(row.item.kind) && std::ranges::all_of(row.attachments, [](const auto& each) { return each.attachment.withdrawnOn.has_value(); })));
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
  for (const auto& row : agenda.items) {
    if (row.item.withdrawnOn)
      continue;
    const auto closed = row.item.confidentiality == Confidentiality::closed;
    if (isBare(row))
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
