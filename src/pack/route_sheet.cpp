// SPDX-License-Identifier: EUPL-1.2
#include "pack/route_sheet.h"

#include "app/queries/plan.h"
#include "app/queries/status.h"
#include "pack/document_words.h"
#include "pack/pack_wording.h"
#include "pack/standing_in_words.h"

namespace pack {

using namespace domain;

namespace {

class RouteSheetMaker {
public:
  RouteSheetMaker(const app::PlanReport& plan, const app::StatusReport& report, const RoundStatus& round, bool publicOnly)
    : m_plan{plan}, m_names{report.names}, m_round{round}, m_publicOnly{publicOnly}, m_today{report.asOf}
  {}

  [[nodiscard]] Overview make()
  {
    m_sheet.name = "Routeblad " + m_plan.proposalNumber;
    m_sheet.title = m_plan.proposalNumber + " " + m_plan.proposalTitle;
    m_sheet.subtitle = subtitle();
    m_sheet.upright = true;
    m_sheet.columns = {{"Stap"}, {"Wie"}, {"Rol"}, {"Aanleveren"}, {"Vergadering"}, {"Stand"}, {"Versie"}, {"Bevestigd"}};
    m_sheet.empty = "De route van deze ronde heeft geen stappen.";
    sayTarget();
    for (const auto& stage : m_plan.stages)
      takeStage(stage);
    if (m_projected)
      m_sheet.notes.push_back("aanname: volgt uit het vergaderritme; deze vergadering is niet ingevoerd.");
    if (m_expected)
      m_sheet.notes.push_back("verwacht: de vroegste vergadering die de vergaderkalenders toelaten; nog niet gepland.");
    return std::move(m_sheet);
  }

private:
  [[nodiscard]] std::string subtitle() const
  {
    auto text = "Routeblad · ronde " + std::to_string(m_round.round.number);
    if (!m_round.round.purpose.empty())
      text += ": " + m_round.round.purpose;
    text += " · versie " + m_names.version(m_round.version);
    if (m_plan.target)
      text += " · doel uiterlijk " + inWords(*m_plan.target);
    text += " · stand op " + inWords(m_today);
    return m_publicOnly ? text + " · openbare versie, zonder besloten agendapunten" : text;
  }

  /// Whether the plan makes the target: who holds the paper does not see the window.
  void sayTarget()
  {
    if (m_plan.complete)
      return;
    if (m_plan.feasible == false)
      m_sheet.notes.push_back(m_plan.earliestCompletion ? "Het doel is volgens de planning niet haalbaar: op zijn vroegst klaar op " + inWords(*m_plan.earliestCompletion) + "."
                                                        : "Het doel is volgens de planning niet haalbaar.");
    if (m_plan.outcomesMissing > 0)
      m_sheet.notes.emplace_back("De planning gaat ervan uit dat is afgehandeld waarvan de uitslag nu ontbreekt.");
  }

  void takeStage(const app::PlanStageRow& stage)
  {
    const auto* status = m_round.stage(stage.stage);
    auto first = true;
    for (const auto& branch : stage.branches) {
      const auto* branchStatus = status->branchOf(branch.body);
      if (branchStatus == nullptr || (m_publicOnly && app::isClosedItem(m_names, *branchStatus)))
        continue;
      m_sheet.rows.push_back(rowOf(stage, *status, branch, *branchStatus));
      if (!first)
        m_sheet.rows.back().front() = {};
      first = false;
      if (branchStatus->passedOver && branchStatus->state == BranchState::passedOver)
        m_sheet.notes.push_back(branch.bodyName + " is overgeslagen op " + inWords(branchStatus->passedOver->on) + ": " +
                                branchStatus->passedOver->reason);
    }
    if (status->goAhead)
      m_sheet.notes.push_back("De stap " + stage.name + " is begonnen op " + inWords(status->goAhead->on) +
                              " terwijl de vorige niet klaar was: " + status->goAhead->reason);
    if (status->drift)
      m_sheet.notes.push_back(status->driftAcceptance ? "In de stap " + stage.name + " is een verschil van versies aanvaard: " +
                                                            status->driftAcceptance->reason
                                                      : "In de stap " + stage.name + " is over verschillende versies besloten.");
  }

  [[nodiscard]] OverviewRow rowOf(const app::PlanStageRow& stage, const StageStatus& status, const app::PlanBranchRow& branch,
                                  const BranchStatus& branchStatus)
  {
    OverviewRow row{{.text = std::to_string(stage.position) + ". " + stage.name, .strong = true}, {.text = branch.bodyName}, {.text = inWords(stage.role)}};
    const auto* latest = branchStatus.latest();
    const auto decided = branch.decidedOn.has_value();
    const auto isOpen = !decided && !stage.complete && branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver;
    const auto ahead = isOpen ? branch.forward : std::nullopt;
    row.push_back(dayCell(ahead ? ahead->handIn : std::nullopt));
    row.push_back(dayCell(decided ? branch.decidedOn : ahead ? std::optional{ahead->date} : std::nullopt));
    row.push_back(standing(status, branch, latest, ahead));
    row.push_back({.text = decided && latest != nullptr ? m_names.version(latest->version) : std::string{}});
    row.push_back(dayCell(decided && latest != nullptr ? latest->confirmedOn : std::nullopt));
    return row;
  }

  [[nodiscard]] static OverviewCell dayCell(const std::optional<Date>& day)
  {
    return {.text = day ? inFigures(*day) : std::string{}, .day = day};
  }

  [[nodiscard]] OverviewCell standing(const StageStatus& status, const app::PlanBranchRow& branch, const Decision* latest,
                                      const std::optional<app::PlannedMeetingRow>& ahead)
  {
    if (branch.state == BranchState::passedOver || branch.state == BranchState::notApplicable)
      return {.text = inWords(branch.state), .tone = CellTone::quiet};
    if (branch.decidedOn && latest != nullptr)
      return {.text = inWords(latest->outcome), .tone = toneOf(latest->outcome)};
    if (branch.lapsed)
      return {.text = wording::planAgain, .tone = CellTone::attention};
    if (branch.outcomeMissing)
      return {.text = wording::outcomeMissing, .tone = CellTone::attention};
    if (status.completedOn)
      return {.text = "stap klaar", .tone = CellTone::quiet};
    OverviewCell cell{.text = inWords(branch.state)};
    if (latest != nullptr && !(m_publicOnly && app::isClosedItem(m_names, status.branchOf(branch.body)->latestItem)))
      cell.below = inWords(latest->outcome) + " op " + inFigures(latest->decidedOn);
    if (branch.state == BranchState::planned || branch.state == BranchState::onAgenda) {
      cell.tone = branch.causesDelay ? CellTone::wrong : CellTone::underway;
      if (branch.causesDelay)
        cell.text += ", na het doel";
      return cell;
    }
    if (!ahead) {
      cell.text = "geen vergadering bekend";
      cell.tone = CellTone::attention;
    } else {
      cell.text = ahead->projected ? "aanname" : "verwacht";
      (ahead->projected ? m_projected : m_expected) = true;
    }
    return cell;
  }

  [[nodiscard]] static CellTone toneOf(Outcome outcome)
  {
    switch (outcome) {
    case Outcome::adoptedAmended:
      return CellTone::amended;
    case Outcome::rejected:
    case Outcome::withheld:
    case Outcome::advisedNegative:
    case Outcome::sentBack:
    case Outcome::withdrawn:
      return CellTone::wrong;
    case Outcome::noResponse:
    case Outcome::deferred:
    case Outcome::notReached:
    case Outcome::adoptedConditionally:
      return CellTone::attention;
    case Outcome::adopted:
    case Outcome::consented:
    case Outcome::forwarded:
    case Outcome::advisedPositive:
    case Outcome::advisedWithRemarks:
    case Outcome::viewSubmitted:
    case Outcome::noView:
    case Outcome::noted:
      return CellTone::good;
    }
    return CellTone::plain;
  }

  const app::PlanReport& m_plan;
  const app::StatusNames& m_names;
  const RoundStatus& m_round;
  bool m_publicOnly;
  Date m_today;
  Overview m_sheet;
  bool m_projected = false;
  bool m_expected = false;
};

}

Result<Overview> routeSheet(const app::Facts& facts, Date today, const RouteSheetRequest& request)
{
  const auto plan = app::planReport(facts, today, {.proposal = request.proposal, .round = request.round});
  if (!plan)
    return tl::unexpected<Error>{plan.error()};
  const auto report = app::statusReport(facts, today, request.proposal);
  for (const auto& round : report.proposals.front().rounds)
    if (round.round.id == plan->round) {
      auto sheet = RouteSheetMaker{*plan, report, round, request.publicOnly}.make();
      if (const auto settings = facts.all<CaseSettings>(); !settings.empty())
        sheet.mark = settings.front().mark;
      return sheet;
    }
  return fail(ErrorCode::noRoundToPlan, plan->proposalNumber);
}

}
