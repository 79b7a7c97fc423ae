// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/proposal_commands.h"

#include "app/commands/checked_text.h"
#include "app/commands/next_number.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

Result<void> refuseTakenProposalNumber(const Facts& facts, const std::string& number, std::optional<ProposalId> except = std::nullopt)
{
  for (const auto& proposal : facts.where(&Proposal::number, number))
    if (!except || proposal.id != *except)
      return fail(ErrorCode::alreadyExists, number);
  return {};
}

std::string nextProposalNumber(const Facts& facts, Date day)
{
  const auto stem = numberStem("V", day);
  return numberWith(stem, lastSerial(facts.all<Proposal>(), stem) + 1);
}

Result<void> createPoints(Change& change, Context& context, VersionId version, const std::vector<std::string>& texts)
{
  auto position = 0;
  for (const auto& each : texts) {
    BESLUITROUTE_TRY(text, optionalText(each, "decisionPoints"));
    if (!text.empty())
      change.create(DecisionPoint{context.newId<DecisionPoint>(), version, ++position, text});
  }
  return {};
}

}

Result<Change> decide(const Facts& facts, const AddProposal& command, Context& context)
{
  BESLUITROUTE_TRY(title, requiredName(command.title, "title"));
  BESLUITROUTE_TRY(summary, optionalText(command.summary, "summary"));
  BESLUITROUTE_TRY(owner, optionalName(command.owner, "owner"));
  BESLUITROUTE_TRY(number, requiredName(command.number ? *command.number : nextProposalNumber(facts, context.on), "number"));
  BESLUITROUTE_TRY(versionNumber, requiredName(command.version.value_or("0.1"), "version"));
  BESLUITROUTE_CHECK(refuseTakenProposalNumber(facts, number));
  const Proposal proposal{context.newId<Proposal>(), command.track, number, title, summary, owner, context.on};
  const ProposalVersion version{context.newId<ProposalVersion>(), proposal.id, versionNumber, context.on, {}, std::nullopt};
  auto change = Change{}.create(proposal).made(proposal.id).create(version);
  BESLUITROUTE_CHECK(createPoints(change, context, version.id, command.decisionPoints.value_or(std::vector<std::string>{})));
  return change;
}

Result<Change> decide(const Facts& facts, const ChangeProposal& command, Context&)
{
  const auto before = facts.get(command.proposal);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.number, command.number, "number"));
  BESLUITROUTE_CHECK(replaceRequiredName(after.title, command.title, "title"));
  BESLUITROUTE_CHECK(replaceText(after.summary, command.summary, "summary"));
  BESLUITROUTE_CHECK(replaceName(after.owner, command.owner, "owner"));
  BESLUITROUTE_CHECK(refuseTakenProposalNumber(facts, after.number, before.id));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const AddVersion& command, Context& context)
{
  BESLUITROUTE_TRY(number, requiredName(command.number, "number"));
  BESLUITROUTE_TRY(note, optionalText(command.note, "note"));
  for (const auto& version : facts.where(&ProposalVersion::proposal, command.proposal))
    if (version.number == number)
      return fail(ErrorCode::alreadyExists, number);
  if (command.amends && facts.get(*command.amends).proposal != command.proposal)
    return fail(ErrorCode::versionOfAnotherProposal, facts.get(*command.amends).number);
  const ProposalVersion version{context.newId<ProposalVersion>(), command.proposal, number, context.on, note, command.amends};
  auto change = Change{}.create(version).made(version.id);
  BESLUITROUTE_CHECK(createPoints(change, context, version.id, command.decisionPoints.value_or(std::vector<std::string>{})));
  return change;
}

Result<Change> decide(const Facts& facts, const SetDecisionPoints& command, Context& context)
{
  const auto present = facts.where(&DecisionPoint::version, command.version);
  Change made;
  BESLUITROUTE_CHECK(createPoints(made, context, command.version, command.decisionPoints));
  const auto sameText = [](const DecisionPoint& before, const RowChange& after) {
    return before.text == fromRow<DecisionPoint>(*after.after).text;
  };
  if (std::equal(present.begin(), present.end(), made.rows().begin(), made.rows().end(), sameText))
    return Change{};
  Change change;
  for (const auto& point : present)
    change.remove(point);
  for (const auto& row : made.rows())
    change.create(fromRow<DecisionPoint>(*row.after));
  return change;
}

Result<Change> decide(const Facts&, const AddConsultation& command, Context& context)
{
  BESLUITROUTE_TRY(party, requiredName(command.party, "party"));
  BESLUITROUTE_TRY(about, optionalText(command.about, "about"));
  BESLUITROUTE_TRY(cameOut, optionalText(command.cameOut, "cameOut"));
  const Consultation consultation{.id = context.newId<Consultation>(),
                                  .proposal = command.proposal,
                                  .party = party,
                                  .municipality = command.municipality,
                                  .about = about,
                                  .form = command.form.value_or(ConsultationForm::conversation),
                                  .on = context.on,
                                  .cameOut = cameOut,
                                  .nature = command.nature};
  return Change{}.create(consultation).made(consultation.id);
}

Result<Change> decide(const Facts& facts, const RemoveConsultation& command, Context&)
{
  return Change{}.remove(facts.get(command.consultation));
}

}
