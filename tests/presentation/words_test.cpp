// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/route_commands.h"
#include "app/commands/template_commands.h"
#include "text_checks.h"

#include "app/command_type.h"
#include "presentation/words.h"

#include <QSet>

using namespace presentation;
using namespace domain;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test
using presentation_test::isForPeople;

namespace {

/// Every value has a word, and no two have the same.
template <class E> void checkWords()
{
  QSet<QString> words;
  for (const auto& [value, text] : Texts<E>::values) {
    CAPTURE(text);
    CHECK(isForPeople(wordFor(value)));
    CHECK_FALSE(words.contains(wordFor(value)));
    words.insert(wordFor(value));
  }
}

template <class T> void checkFields(std::string_view owner)
{
  forEachField<T>([&](const auto& each) {
    CAPTURE(owner, each.name);
    if (each.name != "id")
      CHECK(isForPeople(fieldWord(each.name)));
  });
}

}

TEMPLATE_TEST_CASE("every value has a word", "", RegionKind, BodyKind, BodyLevel, VotingRule, MemberRole, TrackKind,
                   ParticipationKind, StageRole, CompletionRule, BodySelector, Outcome, BranchState, ItemKind, Confidentiality,
                   ConsultationForm, MeetingState, QuorumRule, MajorityRule, MandateKind, ProcurementProcedure, OrganisationKind, StandingPlace,
                   ItemList, Presence, VoteChoice, ActionKind, AdviceResponse, ConsultationNature)
{
  checkWords<TestType>();
}

TEST_CASE("every kind of thing has a word")
{
  for (std::size_t kind = 0; kind < entityKindCount; ++kind)
    CHECK(isForPeople(wordFor(static_cast<EntityKind>(kind))));
}

TEST_CASE("every field of every command and every stored thing has a word")
{
  for (const auto* type : app::commandTypes())
    for (const auto& field : type->fields) {
      CAPTURE(type->name, field.name);
      CHECK(isForPeople(fieldWord(field.name)));
    }
  [&]<std::size_t... index>(std::index_sequence<index...>)
  {
    (checkFields<std::tuple_element_t<index, EntityTypes>>(Fields<std::tuple_element_t<index, EntityTypes>>::table), ...);
  }
  (std::make_index_sequence<entityKindCount>{});
  checkFields<app::TemplateStageText>("TemplateStageText");
  checkFields<app::StageBody>("StageBody");
}

TEST_CASE("a field word")
{
  CHECK(fieldWord("votesFor") == QStringLiteral("stemmen voor"));
  CHECK(fieldWord("meeting.number") == QStringLiteral("nummer (vergadering)"));
  CHECK(fieldWord("agendaItem") == QStringLiteral("agendapunt"));
  CHECK(fieldWord("SG-2027.04").isEmpty());
  CHECK(fieldWord("").isEmpty());
}

TEST_CASE("a date in words")
{
  const auto date = 2027y / 4 / 22;
  CHECK(shortDay(date) == QStringLiteral("22-04"));
  CHECK(dayWithYear(date) == QStringLiteral("22-04-2027"));
  CHECK(weekdayShort(date) == QStringLiteral("do 22-04-2027"));
  CHECK(dayInWords(date) == QStringLiteral("22 april 2027"));
  CHECK(dayInWords(2028y / 3 / 1) == QStringLiteral("1 maart 2028"));
  CHECK(shortMonth(2028y / 3 / 1) == QStringLiteral("mrt 2028"));
  CHECK(shortMonth(2028y / 4 / 1) == QStringLiteral("apr 2028"));
  CHECK(weekdayInWords(date) == QStringLiteral("donderdag 22 april 2027"));
  CHECK(weekdayShort(2027y / 4 / 25) == QStringLiteral("zo 25-04-2027"));
}

TEST_CASE("a moment of the history is told in local time")
{
  CHECK(momentText("2027-04-22T14:32:05Z") == QStringLiteral("22-04-2027 16:32"));
  CHECK(momentText("2027-01-22T23:32:05Z") == QStringLiteral("23-01-2027 00:32"));
  CHECK(momentText("ooit") == QStringLiteral("ooit"));
}
