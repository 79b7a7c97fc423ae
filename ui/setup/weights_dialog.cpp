// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/weights_dialog.h"

#include "app/commands/vote_commands.h"
#include "app/queries/votes.h"
#include "ui/command_form.h"
#include "ui/day_edit.h"

#include <QCoreApplication>
#include <QSpinBox>

#include <algorithm>

namespace ui {

using namespace domain;

namespace {

struct WeightsText {
  Q_DECLARE_TR_FUNCTIONS(VoteWeights)
};

/// A municipality or region with a seat, and what it weighs now.
struct Weighed {
  std::optional<MunicipalityId> municipality;
  std::optional<RegionId> region;
  QString name;
  int weight = 1;
  QSpinBox* box = nullptr;
};

std::vector<Weighed> weighedIn(const app::Facts& facts, BodyId body, Date day)
{
  const auto weights = facts.where(&VoteWeight::body, body);
  std::vector<Weighed> found;
  for (const auto& seat : app::seatsOf(facts, body, day)) {
    const auto& membership = seat.membership;
    if (!seat.counts || (!membership.onBehalfOf && !membership.region))
      continue;
    Weighed weighed{.municipality = membership.onBehalfOf, .region = membership.onBehalfOf ? std::nullopt : membership.region, .name = QString::fromStdString(seat.sitsFor)};
    const auto isThere = std::any_of(found.begin(), found.end(), [&](const Weighed& each) { return each.municipality == weighed.municipality && each.region == weighed.region; });
    if (isThere)
      continue;
    weighed.weight = app::weightOf(weights, weighed.municipality, weighed.region, day);
    found.push_back(std::move(weighed));
  }
  return found;
}

}

void changeVoteWeights(CaseSession& session, BodyId body, QWidget* parent)
{
  auto weighed = session.read([&](const app::Facts& facts) { return weighedIn(facts, body, session.today()); }).value_or(std::vector<Weighed>{});
  CommandForm form{session, WeightsText::tr("Stemgewichten"), WeightsText::tr("Vastleggen"), parent};
  form.addExplanation(weighed.empty() ? WeightsText::tr("Leg eerst vast wie namens welke gemeente of regio in dit gremium zit.")
                                      : WeightsText::tr("Zij tellen als het gremium besluit bij gewogen stemmen (Wgr art. 13 lid 4). Eerdere stemmingen blijven tellen zoals ze waren."));
  for (std::size_t place = 0; place < weighed.size(); ++place) {
    auto& each = weighed[place];
    each.box = form.addNumber(each.name, ("weight" + std::to_string(place)).c_str(), each.weight, 1000, {});
    each.box->setMinimum(1);
    each.box->setProperty("holdsData", true);
  }
  auto* total = form.addNumber(WeightsText::tr("&Samen, volgens de regeling"), "total", std::nullopt, 100'000, WeightsText::tr("niet nagaan"));
  auto* from = form.addDay(WeightsText::tr("&Vanaf"), "on", session.today());
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!from->day())
      return fail(ErrorCode::missingField, "on");
    app::SetVoteWeights command{.body = body, .weights = {}, .total = optionalNumber(*total)};
    for (const auto& each : weighed)
      command.weights.push_back({each.municipality, each.region, each.box->value()});
    return app::DatedCommand{command, from->day()};
  });
  form.exec();
}

}
