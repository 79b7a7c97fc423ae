// SPDX-License-Identifier: EUPL-1.2
#include "pack/document_words.h"

#include <array>

namespace pack {

using namespace domain;

namespace {

constexpr std::array weekdays{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"};

std::string withDot(std::string time)
{
  if (time.size() == 5)
    time[2] = '.';
  return time;
}

}

std::string inWords(Date date) { return app::dayInWords(date); }

std::string inFigures(Date date) { return app::dayInFigures(date); }

std::string inWordsWithWeekday(Date date)
{
  return std::string{weekdays[std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding()]} + " " + inWords(date);
}

std::string inWords(ItemKind kind)
{
  switch (kind) {
  case ItemKind::announcement:
    return "mededeling";
  case ItemKind::forInformation:
    return "ter informatie";
  case ItemKind::orientation:
    return "beeldvormend";
  case ItemKind::discussion:
    return "ter bespreking";
  case ItemKind::consultation:
    return "ter consultatie";
  case ItemKind::advice:
    return "ter advisering";
  case ItemKind::decision:
    return "ter besluitvorming";
  case ItemKind::adoption:
    return "ter vaststelling";
  case ItemKind::consentItem:
    return "hamerstuk";
  case ItemKind::debateItem:
    return "bespreekstuk";
  case ItemKind::secrecyRatification:
    return "bekrachtiging geheimhouding";
  case ItemKind::view:
    return "zienswijze";
  case ItemKind::wishesAndConcerns:
    return "wensen en bedenkingen";
  }
  return {};
}

std::string inWords(Outcome outcome)
{
  switch (outcome) {
  case Outcome::adopted:
    return "vastgesteld";
  case Outcome::consented:
    return "ingestemd";
  case Outcome::forwarded:
    return "doorgeleid";
  case Outcome::advisedPositive:
    return "positief advies";
  case Outcome::advisedWithRemarks:
    return "positief advies met opmerkingen";
  case Outcome::adoptedAmended:
    return "gewijzigd vastgesteld";
  case Outcome::adoptedConditionally:
    return "vastgesteld onder voorbehoud";
  case Outcome::viewSubmitted:
    return "zienswijze ingediend";
  case Outcome::noView:
    return "geen zienswijze";
  case Outcome::noted:
    return "kennisgenomen";
  case Outcome::rejected:
    return "verworpen";
  case Outcome::withheld:
    return "niet ingestemd";
  case Outcome::advisedNegative:
    return "negatief advies";
  case Outcome::noResponse:
    return "niet gereageerd binnen de termijn";
  case Outcome::deferred:
    return "aangehouden";
  case Outcome::notReached:
    return "niet behandeld";
  case Outcome::sentBack:
    return "teruggestuurd";
  case Outcome::withdrawn:
    return "ingetrokken";
  }
  return {};
}

std::string inWords(StageRole role)
{
  switch (role) {
  case StageRole::prepares:
    return "bereidt voor";
  case StageRole::isConsulted:
    return "wordt geraadpleegd";
  case StageRole::advises:
    return "adviseert";
  case StageRole::givesView:
    return "geeft zienswijze";
  case StageRole::decides:
    return "besluit";
  case StageRole::isInformed:
    return "wordt geïnformeerd";
  }
  return {};
}

std::string inWords(planning::VoteResult result)
{
  switch (result) {
  case planning::VoteResult::adopted:
    return "aangenomen";
  case planning::VoteResult::rejected:
    return "verworpen";
  case planning::VoteResult::postponed:
    return "de stemmen staakten";
  }
  return {};
}

std::string inWords(BranchState state)
{
  switch (state) {
  case BranchState::notApplicable:
    return "doet niet mee";
  case BranchState::waiting:
    return "nog niet aan de beurt";
  case BranchState::toPlan:
    return "te plannen";
  case BranchState::planned:
    return "gepland";
  case BranchState::onAgenda:
    return "geagendeerd";
  case BranchState::decided:
    return "besloten, nog niet bevestigd";
  case BranchState::confirmed:
    return "bevestigd";
  case BranchState::passedOver:
    return "overgeslagen";
  }
  return {};
}

std::string inWords(MemberRole role)
{
  switch (role) {
  case MemberRole::chair:
    return "voorzitter";
  case MemberRole::secretary:
    return "secretaris";
  case MemberRole::member:
    return "lid";
  case MemberRole::deputy:
    return "plaatsvervanger";
  case MemberRole::adviser:
    return "adviseur";
  }
  return {};
}

std::string inWords(ParticipationKind kind)
{
  switch (kind) {
  case ParticipationKind::takesPart:
    return "doet mee";
  case ParticipationKind::follows:
    return "volgt";
  case ParticipationKind::doesNotTakePart:
    return "doet niet mee";
  case ParticipationKind::steppedOut:
    return "uitgestapt";
  }
  return {};
}

std::string inWords(MandateKind kind)
{
  switch (kind) {
  case MandateKind::mandate:
    return "mandaat";
  case MandateKind::powerOfAttorney:
    return "volmacht";
  case MandateKind::authorisation:
    return "machtiging";
  case MandateKind::delegation:
    return "delegatie";
  }
  return {};
}

std::string timesInWords(const std::string& start, const std::string& end)
{
  if (start.empty())
    return {};
  return end.empty() ? withDot(start) + " uur" : withDot(start) + " tot " + withDot(end) + " uur";
}

}
