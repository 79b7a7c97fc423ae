// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/plan_letter.h"

#include "presentation/qt_text.h"

#include <QCoreApplication>

#include <set>

namespace presentation {

namespace {

struct PlanLetterText {
  Q_DECLARE_TR_FUNCTIONS(PlanLetter)
};

std::optional<domain::BodyId> onlyBodyOf(const QList<AdviceLine>& advice)
{
  std::set<domain::BodyId> bodies;
  for (const auto& line : advice)
    for (const auto& body : line.advice.bodies)
      bodies.insert(body.body);
  return bodies.size() == 1 ? std::optional{*bodies.begin()} : std::nullopt;
}

}

QStringList planAdviceLines(const PlanPicture& picture)
{
  QStringList lines;
  if (!picture.supposition.isEmpty())
    lines << picture.supposition;
  for (const auto& cause : picture.causes)
    lines << PlanLetterText::tr("%1. %2", "cause and explanation").arg(cause.title, cause.text);
  for (const auto& advice : picture.advice)
    lines << advice.said.title;
  return lines;
}

PlanLetter planLetter(const PlanPicture& picture)
{
  const auto& report = picture.report;
  const auto lines = QStringList{PlanLetterText::tr("%1 %2", "verdict and explanation").arg(picture.verdict.title, picture.verdict.text)} + planAdviceLines(picture);
  return {PlanLetterText::tr("Planning van %1, ronde %2").arg(text(report.proposalTitle)).arg(report.roundNumber), lines.join(u'\n'), onlyBodyOf(picture.advice)};
}

}
