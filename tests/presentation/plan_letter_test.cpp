// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/plan_letter.h"

#include <catch2/catch.hpp>

using namespace presentation;

namespace {

AdviceLine adviceAbout(std::vector<std::int64_t> bodies, const QString& title)
{
  AdviceLine line;
  line.said.title = title;
  for (const auto body : bodies)
    line.advice.bodies.push_back({.body = domain::BodyId{body}});
  return line;
}

PlanPicture pictureOfPlan(QList<AdviceLine> advice)
{
  PlanPicture picture{.report = {.proposal = domain::ProposalId{1}, .proposalTitle = "Inkoopkader", .round = domain::RoundId{2}, .roundNumber = 2}};
  picture.verdict = {Tone::Wrong, StatusSymbol::AfterTarget, QStringLiteral("Doel niet haalbaar."), QStringLiteral("Laatste besluit op 6 juli 2027.")};
  picture.causes = {{Tone::Attention, StatusSymbol::AfterTarget, QStringLiteral("Raad Sliedrecht, stap 7"), QStringLiteral("De stukken zijn te laat.")}};
  picture.advice = std::move(advice);
  return picture;
}

}

TEST_CASE("a letter about a plan says why and what helps, and goes to a clerk only when it is about one body")
{
  const auto extra = adviceAbout({7}, QStringLiteral("Een extra vergadering redt het doel."));
  const auto later = adviceAbout({}, QStringLiteral("Het doel kan naar 6 juli."));
  const auto letter = planLetter(pictureOfPlan({extra, later}));
  CHECK(letter.subject == QStringLiteral("Planning van Inkoopkader, ronde 2"));
  CHECK(letter.message == QStringLiteral("Doel niet haalbaar. Laatste besluit op 6 juli 2027.\nRaad Sliedrecht, stap 7. De stukken zijn te laat.\nEen extra vergadering redt het doel.\nHet doel kan naar 6 juli."));
  CHECK(letter.body == domain::BodyId{7});
  CHECK_FALSE(planLetter(pictureOfPlan({extra, adviceAbout({8}, QStringLiteral("Plan Raad Zwijndrecht in."))})).body);
  CHECK_FALSE(planLetter(pictureOfPlan({adviceAbout({7, 8}, QStringLiteral("Vraag om stukken."))})).body);
  CHECK_FALSE(planLetter(pictureOfPlan({later})).body);
}
