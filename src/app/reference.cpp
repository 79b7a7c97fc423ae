// SPDX-License-Identifier: EUPL-1.2
#include "app/reference.h"

#include <charconv>

namespace app {

using namespace domain;

namespace {

/// What a kind's natural key is; kinds that are not here go by number.
template <class E>
std::optional<std::int64_t> byKey(const Facts& facts, std::string E::*key, const std::string& text)
{
  const auto found = facts.where(key, text);
  return found.empty() ? std::nullopt : std::optional{found.front().id.value()};
}

std::optional<std::int64_t> personNamed(const Facts& facts, const std::string& text)
{
  const auto found = facts.where(&Person::name, text);
  return found.size() == 1 ? std::optional{found.front().id.value()} : std::nullopt;
}

/// By its file name when no other document has it.
std::optional<std::int64_t> documentNamed(const Facts& facts, const std::string& text)
{
  const auto found = facts.where(&Document::fileName, text);
  return found.size() == 1 ? std::optional{found.front().id.value()} : std::nullopt;
}

std::pair<std::string, std::string> splitAtLast(const std::string& text, char separator)
{
  const auto at = text.rfind(separator);
  return at == std::string::npos ? std::pair{text, std::string{}} : std::pair{text.substr(0, at), text.substr(at + 1)};
}

std::optional<int> number(const std::string& text)
{
  auto value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

std::optional<std::int64_t> versionNamed(const Facts& facts, const std::string& text)
{
  const auto [proposalText, versionText] = splitAtLast(text, '@');
  const auto proposal = byKey(facts, &Proposal::number, proposalText);
  if (!proposal)
    return std::nullopt;
  for (const auto& version : facts.where(&ProposalVersion::proposal, ProposalId{*proposal}))
    if (version.number == versionText)
      return version.id.value();
  return std::nullopt;
}

std::optional<std::int64_t> roundNamed(const Facts& facts, const std::string& text)
{
  const auto [proposalText, roundText] = splitAtLast(text, '/');
  const auto proposal = byKey(facts, &Proposal::number, proposalText);
  if (!proposal)
    return std::nullopt;
  for (const auto& round : facts.where(&Round::proposal, ProposalId{*proposal}))
    if (number(roundText) == round.number)
      return round.id.value();
  return std::nullopt;
}

std::optional<std::int64_t> templateStageNamed(const Facts& facts, const std::string& text)
{
  const auto [templateText, stageText] = splitAtLast(text, '/');
  const auto routeTemplate = byKey(facts, &RouteTemplate::code, templateText);
  if (!routeTemplate)
    return std::nullopt;
  for (const auto& stage : facts.where(&TemplateStage::routeTemplate, TemplateId{*routeTemplate}))
    if (number(stageText) == stage.position)
      return stage.id.value();
  return std::nullopt;
}

std::optional<std::int64_t> stageNamed(const Facts& facts, const std::string& text)
{
  const auto [roundText, stageText] = splitAtLast(text, '/');
  const auto round = roundNamed(facts, roundText);
  if (!round)
    return std::nullopt;
  for (const auto& stage : facts.where(&Stage::round, RoundId{*round}))
    if (number(stageText) == stage.position)
      return stage.id.value();
  return std::nullopt;
}

std::optional<std::int64_t> itemNamed(const Facts& facts, const std::string& text)
{
  const auto [meetingText, label] = splitAtLast(text, '#');
  const auto meeting = byKey(facts, &Meeting::number, meetingText);
  if (!meeting)
    return std::nullopt;
  for (const auto& item : facts.where(&AgendaItem::meeting, MeetingId{*meeting}))
    if (item.label == label)
      return item.id.value();
  return std::nullopt;
}

std::optional<std::int64_t> attachmentNamed(const Facts& facts, const std::string& text)
{
  const auto [meetingText, label] = splitAtLast(text, '#');
  const auto meeting = byKey(facts, &Meeting::number, meetingText);
  if (!meeting)
    return std::nullopt;
  for (const auto& item : facts.where(&AgendaItem::meeting, MeetingId{*meeting}))
    for (const auto& attachment : facts.where(&Attachment::item, item.id))
      if (attachment.label == label)
        return attachment.id.value();
  return std::nullopt;
}

std::optional<std::int64_t> revisionNamed(const Facts& facts, const std::string& text)
{
  const auto [meetingText, letter] = splitAtLast(text, '@');
  const auto meeting = byKey(facts, &Meeting::number, meetingText);
  if (!meeting)
    return std::nullopt;
  for (const auto& revision : facts.where(&PackRevision::meeting, MeetingId{*meeting}))
    if (revision.letter == letter)
      return revision.id.value();
  return std::nullopt;
}

std::optional<std::int64_t> named(const Facts& facts, EntityKind kind, const std::string& text)
{
  switch (kind) {
  case EntityKind::municipality:
    return byKey(facts, &Municipality::code, text);
  case EntityKind::region:
    return byKey(facts, &Region::code, text);
  case EntityKind::body:
    return byKey(facts, &DecisionBody::code, text);
  case EntityKind::person:
    return personNamed(facts, text);
  case EntityKind::track:
    return byKey(facts, &Track::code, text);
  case EntityKind::proposal:
    return byKey(facts, &Proposal::number, text);
  case EntityKind::version:
    return versionNamed(facts, text);
  case EntityKind::routeTemplate:
    return byKey(facts, &RouteTemplate::code, text);
  case EntityKind::round:
    return roundNamed(facts, text);
  case EntityKind::stage:
    return stageNamed(facts, text);
  case EntityKind::templateStage:
    return templateStageNamed(facts, text);
  case EntityKind::meeting:
    return byKey(facts, &Meeting::number, text);
  case EntityKind::agendaItem:
    return itemNamed(facts, text);
  case EntityKind::attachment:
    return attachmentNamed(facts, text);
  case EntityKind::document:
    return documentNamed(facts, text);
  case EntityKind::termAgreement:
    return byKey(facts, &TermAgreement::code, text);
  case EntityKind::organisation:
    return byKey(facts, &Organisation::name, text);
  case EntityKind::actionItem:
    return byKey(facts, &ActionItem::number, text);
  case EntityKind::packRevision:
    return revisionNamed(facts, text);
  case EntityKind::regionMembership:
  case EntityKind::membership:
  case EntityKind::mandate:
  case EntityKind::participation:
  case EntityKind::decisionPoint:
  case EntityKind::proposalDocument:
  case EntityKind::consultation:
  case EntityKind::placement:
  case EntityKind::decision:
  case EntityKind::passedOver:
  case EntityKind::goAhead:
  case EntityKind::driftAcceptance:
  case EntityKind::sending:
  case EntityKind::coverNote:
  case EntityKind::dateChange:
  case EntityKind::equatedDay:
  case EntityKind::closedPeriod:
  case EntityKind::bodyRhythm:
  case EntityKind::requiredParty:
  case EntityKind::silencedSignal:
  case EntityKind::formerName:
  case EntityKind::voteWeight:
  case EntityKind::standingItem:
  case EntityKind::attendance:
  case EntityKind::vote:
  case EntityKind::trackPhase:
  case EntityKind::contractOption:
  case EntityKind::trackProvider:
  case EntityKind::trackAuthority:
  case EntityKind::agreement:
  case EntityKind::adviceFragment:
  case EntityKind::thermometer:
  case EntityKind::thermometerQuestion:
  case EntityKind::thermometerAnswer:
  case EntityKind::houseStyle:
  case EntityKind::packEntry:
  case EntityKind::packDispatch:
  case EntityKind::caseSettings:
    return std::nullopt;
  }
  return std::nullopt;
}

bool exists(const Facts& facts, EntityKind kind, std::int64_t id)
{
  auto found = false;
  facts.source().select(kind, {"id", {id}}, [&](Row&&) { found = true; });
  return found;
}

std::string stageText(const Facts& facts, const Stage& stage)
{
  const auto round = facts.get(stage.round);
  return facts.get(round.proposal).number + "/" + std::to_string(round.number) + "/" + std::to_string(stage.position);
}

std::string textOf(const Facts& facts, EntityKind kind, std::int64_t id)
{
  switch (kind) {
  case EntityKind::municipality:
    return facts.get(MunicipalityId{id}).code;
  case EntityKind::region:
    return facts.get(RegionId{id}).code;
  case EntityKind::body:
    return facts.get(BodyId{id}).code;
  case EntityKind::person:
    return facts.get(PersonId{id}).name;
  case EntityKind::track:
    return facts.get(TrackId{id}).code;
  case EntityKind::proposal:
    return facts.get(ProposalId{id}).number;
  case EntityKind::version: {
    const auto version = facts.get(VersionId{id});
    return facts.get(version.proposal).number + "@" + version.number;
  }
  case EntityKind::routeTemplate:
    return facts.get(TemplateId{id}).code;
  case EntityKind::termAgreement:
    return facts.get(TermAgreementId{id}).code;
  case EntityKind::organisation:
    return facts.get(OrganisationId{id}).name;
  case EntityKind::actionItem:
    return facts.get(ActionItemId{id}).number;
  case EntityKind::round: {
    const auto round = facts.get(RoundId{id});
    return facts.get(round.proposal).number + "/" + std::to_string(round.number);
  }
  case EntityKind::templateStage: {
    const auto stage = facts.get(TemplateStageId{id});
    return facts.get(stage.routeTemplate).code + "/" + std::to_string(stage.position);
  }
  case EntityKind::stage:
    return stageText(facts, facts.get(StageId{id}));
  case EntityKind::meeting:
    return facts.get(MeetingId{id}).number;
  case EntityKind::agendaItem: {
    const auto item = facts.get(AgendaItemId{id});
    return facts.get(item.meeting).number + "#" + item.label;
  }
  case EntityKind::attachment: {
    const auto attachment = facts.get(AttachmentId{id});
    return facts.get(facts.get(attachment.item).meeting).number + "#" + attachment.label;
  }
  case EntityKind::packRevision: {
    const auto revision = facts.get(PackRevisionId{id});
    return facts.get(revision.meeting).number + "@" + revision.letter;
  }
  default:
    return {};
  }
}

}

Result<std::int64_t> resolve(const Facts& facts, EntityKind kind, const std::string& text, const Aliases& aliases)
{
  if (text.starts_with('$')) {
    const auto alias = aliases.find(text.substr(1));
    if (alias == aliases.end() || alias->second.kind != kind || !exists(facts, kind, alias->second.id))
      return fail(ErrorCode::unknownReference, text, std::string{describe(kind).table});
    return alias->second.id;
  }
  if (const auto id = named(facts, kind, text))
    return *id;
  if (const auto id = number(text); id && exists(facts, kind, *id))
    return *id;
  if ((kind == EntityKind::person && facts.where(&Person::name, text).size() > 1) ||
      (kind == EntityKind::document && facts.where(&Document::fileName, text).size() > 1))
    return fail(ErrorCode::ambiguousReference, text, std::string{describe(kind).table});
  return fail(ErrorCode::unknownReference, text, std::string{describe(kind).table});
}

std::string referenceText(const Facts& facts, EntityKind kind, std::int64_t id)
{
  auto text = textOf(facts, kind, id);
  // A name that does not lead back to the same thing is no reference.
  return !text.empty() && named(facts, kind, text) == id ? text : std::string{};
}

}
