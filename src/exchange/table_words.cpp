// SPDX-License-Identifier: EUPL-1.2
#include "exchange/table_words.h"

#include <array>

namespace exchange {

using namespace domain;

std::span<const TableWord<BodyKind>> wordsFor(BodyKind)
{
  static constexpr std::array<TableWord<BodyKind>, 26> words{{{BodyKind::workingGroup, "werkgroep"},
                                                              {BodyKind::officialsMeeting, "ambtenarenoverleg"},
                                                              {BodyKind::directorsMeeting, "directieoverleg"},
                                                              {BodyKind::directorsMeeting, "directie"},
                                                              {BodyKind::officialSteeringGroup, "ambtelijke stuurgroep"},
                                                              {BodyKind::steeringGroup, "stuurgroep"},
                                                              {BodyKind::steeringGroup, "bestuurlijke stuurgroep"},
                                                              {BodyKind::dailyBoard, "dagelijks bestuur"},
                                                              {BodyKind::dailyBoard, "DB"},
                                                              {BodyKind::coreTeam, "kernteam"},
                                                              {BodyKind::coreGroup, "kerngroep"},
                                                              {BodyKind::generalBoard, "algemeen bestuur"},
                                                              {BodyKind::generalBoard, "AB"},
                                                              {BodyKind::executive, "college"},
                                                              {BodyKind::executive, "college van B en W"},
                                                              {BodyKind::council, "raad"},
                                                              {BodyKind::council, "gemeenteraad"},
                                                              {BodyKind::councilCommittee, "raadscommissie"},
                                                              {BodyKind::councilCommittee, "commissie"},
                                                              {BodyKind::coordinationGroup, "regiegroep"},
                                                              {BodyKind::developmentTable, "ontwikkeltafel"},
                                                              {BodyKind::networkPlatform, "netwerkplatform"},
                                                              {BodyKind::portfolioHoldersMeeting, "portefeuillehoudersoverleg"},
                                                              {BodyKind::portfolioHoldersMeeting, "PFO"},
                                                              {BodyKind::other, "ander gremium"},
                                                              {BodyKind::other, "anders"}}};
  return words;
}

std::span<const TableWord<BodyLevel>> wordsFor(BodyLevel)
{
  static constexpr std::array<TableWord<BodyLevel>, 4> words{{{BodyLevel::execution, "uitvoering"},
                                                              {BodyLevel::official, "ambtelijk"},
                                                              {BodyLevel::administrative, "bestuurlijk"},
                                                              {BodyLevel::political, "politiek"}}};
  return words;
}

std::span<const TableWord<VotingRule>> wordsFor(VotingRule)
{
  static constexpr std::array<TableWord<VotingRule>, 11> words{{{VotingRule::none, "geen stemming"},
                                                                {VotingRule::none, "geen"},
                                                                {VotingRule::consensus, "consensus"},
                                                                {VotingRule::perMunicipality, "één stem per gemeente"},
                                                                {VotingRule::perMunicipality, "per gemeente"},
                                                                {VotingRule::perRegion, "één stem per regio"},
                                                                {VotingRule::perRegion, "per regio"},
                                                                {VotingRule::weighted, "gewogen stemmen"},
                                                                {VotingRule::weighted, "gewogen"},
                                                                {VotingRule::perMember, "één stem per lid"},
                                                                {VotingRule::perMember, "per lid"}}};
  return words;
}

std::span<const TableWord<MemberRole>> wordsFor(MemberRole)
{
  static constexpr std::array<TableWord<MemberRole>, 6> words{{{MemberRole::chair, "voorzitter"},
                                                               {MemberRole::secretary, "secretaris"},
                                                               {MemberRole::member, "lid"},
                                                               {MemberRole::deputy, "plaatsvervanger"},
                                                               {MemberRole::deputy, "plaatsvervangend lid"},
                                                               {MemberRole::adviser, "adviseur"}}};
  return words;
}

}
