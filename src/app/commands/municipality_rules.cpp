// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/municipality_rules.h"

namespace app {

using namespace domain;

namespace {

/// "R-DOR": the first letters of the name, as many as it takes to be unique in the file.
std::string freeBodyCode(const Facts& facts, char prefix, const std::string& name)
{
  std::string letters;
  for (const auto character : name)
    if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z'))
      letters += static_cast<char>(character >= 'a' ? character - 'a' + 'A' : character);
  for (auto length = std::size_t{3}; length <= letters.size(); ++length)
    if (auto code = std::string{prefix} + "-" + letters.substr(0, length); facts.where(&DecisionBody::code, code).empty())
      return code;
  auto serial = 2;
  auto code = std::string{prefix} + "-" + letters;
  while (!facts.where(&DecisionBody::code, code + std::to_string(serial)).empty())
    ++serial;
  return code + std::to_string(serial);
}

DecisionBody municipalBody(const Facts& facts, Context& context, const Municipality& municipality, BodyKind kind)
{
  const auto isCouncil = kind == BodyKind::council;
  DecisionBody body{.id = context.newId<DecisionBody>(),
                    .code = freeBodyCode(facts, isCouncil ? 'R' : 'C', municipality.name),
                    .name = (isCouncil ? "Raad " : "College ") + municipality.name,
                    .kind = kind,
                    .level = usualLevel(kind),
                    .municipality = municipality.id,
                    .votingRule = VotingRule::perMember};
  // Usual lead days; every council and executive has its own, so they are a setting.
  body.handInDays = isCouncil ? 21 : 7;
  body.dispatchDays = isCouncil ? 10 : 4;
  return body;
}

}

void createWithBodies(Change& change, const Facts& facts, Context& context, const Municipality& municipality)
{
  change.create(municipality).made(municipality.id);
  change.create(municipalBody(facts, context, municipality, BodyKind::council));
  change.create(municipalBody(facts, context, municipality, BodyKind::executive));
}

BodyLevel usualLevel(BodyKind kind)
{
  switch (kind) {
  case BodyKind::council:
  case BodyKind::councilCommittee:
    return BodyLevel::political;
  case BodyKind::steeringGroup:
  case BodyKind::dailyBoard:
  case BodyKind::coreTeam:
  case BodyKind::coreGroup:
  case BodyKind::generalBoard:
  case BodyKind::executive:
  case BodyKind::portfolioHoldersMeeting:
  case BodyKind::coordinationGroup:
    return BodyLevel::administrative;
  case BodyKind::workingGroup:
  case BodyKind::officialsMeeting:
  case BodyKind::directorsMeeting:
  case BodyKind::officialSteeringGroup:
  case BodyKind::developmentTable:
  case BodyKind::networkPlatform:
  case BodyKind::other:
    return BodyLevel::official;
  }
  return BodyLevel::official;
}

std::optional<std::string> namedAfter(const DecisionBody& body, const std::string& municipality, const std::string& newName)
{
  const auto ending = " " + municipality;
  if (!body.name.ends_with(ending))
    return std::nullopt;
  return body.name.substr(0, body.name.size() - municipality.size()) + newName;
}

Result<void> refuseEnded(const Municipality& municipality, Date on)
{
  if (municipality.until && *municipality.until < on)
    return fail(ErrorCode::municipalityEnded, municipality.name, toIso(*municipality.until));
  return {};
}

Result<void> refuseEnded(const Facts& facts, const DecisionBody& body, Date on)
{
  return body.municipality ? refuseEnded(facts.get(*body.municipality), on) : Result<void>{};
}

Result<void> refuseAbsent(const Municipality& municipality, Date on)
{
  if (municipality.from && on < *municipality.from)
    return fail(ErrorCode::municipalityNotYet, municipality.name, toIso(*municipality.from));
  return refuseEnded(municipality, on);
}

Result<void> refuseAbsent(const Facts& facts, const DecisionBody& body, Date on)
{
  return body.municipality ? refuseAbsent(facts.get(*body.municipality), on) : Result<void>{};
}

Result<void> refuseEnding(const Municipality& municipality)
{
  if (municipality.until)
    return fail(ErrorCode::endAlreadyRecorded, municipality.name, toIso(*municipality.until));
  return {};
}

}
