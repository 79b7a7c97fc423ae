// SPDX-License-Identifier: EUPL-1.2
#include "pack/handover_file.h"

#include "app/queries/meetings.h"
#include "app/queries/names.h"
#include "app/queries/planning_case.h"
#include "app/queries/setup.h"
#include "app/queries/tracks.h"
#include "app/queries/votes.h"
#include "domain/agenda_labels.h"
#include "domain/branch_status.h"
#include "domain/outcome.h"
#include "domain/period.h"
#include "pack/action_list.h"
#include "pack/document_words.h"
#include "pack/pack_wording.h"
#include "pack/standing_in_words.h"

#include <algorithm>
#include <set>

namespace pack {

using namespace domain;

namespace {

constexpr auto daysOfDecisions = 365;
constexpr auto daysAhead = 91;

class HandoverMaker {
public:
  HandoverMaker(const app::Facts& facts, Date today, std::optional<MunicipalityId> municipality)
    : m_facts{facts}, m_today{today}, m_municipality{municipality}, m_case{app::planningCase(facts, today)}, m_report{m_case.report}
  {}

  [[nodiscard]] TextDocument make()
  {
    const auto overview = app::caseOverview(m_facts, m_today);
    TextDocument document;
    document.title = "Overdrachtsdossier";
    document.subtitle = m_municipality ? app::nameOn(m_facts, m_facts.get(*m_municipality), m_today) : overview.title();
    document.date = "Stand op " + inWords(m_today);
    document.contents = true;
    addRunning();
    addDecisions();
    addActions();
    addTracks();
    addAgreements();
    addMeetings();
    addPeople();
    addMandates();
    document.blocks = std::move(m_blocks);
    return document;
  }

private:
  /// What does not belong to one municipality concerns all.
  [[nodiscard]] bool concerns(const std::optional<MunicipalityId>& municipality) const { return !m_municipality || !municipality || municipality == m_municipality; }

  void say(std::string text) { m_blocks.emplace_back(TextParagraph{std::move(text)}); }

  void addTable(const char* heading, TextTable table, const char* whenEmpty)
  {
    m_blocks.emplace_back(TextHeading{1, heading});
    putTable(std::move(table), whenEmpty);
  }

  void putTable(TextTable table, const char* whenEmpty)
  {
    if (table.rows.empty())
      return say(whenEmpty);
    table.rightAligned.assign(table.header.size(), false);
    m_blocks.emplace_back(std::move(table));
  }

  void addRunning()
  {
    m_blocks.emplace_back(TextHeading{1, "Lopende voorstellen"});
    auto any = false;
    for (const auto& proposal : m_report.proposals)
      if (const auto* const round = proposal.latestRound(); round != nullptr && round->isRunning() && isOurs(proposal.proposal, m_today)) {
        any = true;
        addProposal(proposal.proposal, *round);
      }
    if (!any)
      say("Er loopt op dit moment geen voorstel.");
  }

  /// A municipality has to do with what the tracks bring in which it takes part, or did on that day.
  [[nodiscard]] bool isOurs(const Proposal& proposal, Date day) const
  {
    if (!m_municipality)
      return true;
    const auto participations = m_facts.where(&Participation::track, proposal.track);
    const auto* const holds = participationOn(participations, m_facts.get(*m_municipality), day);
    return holds != nullptr && (holds->kind == ParticipationKind::takesPart || holds->kind == ParticipationKind::follows);
  }

  void addProposal(const Proposal& proposal, const RoundStatus& round)
  {
    m_blocks.emplace_back(TextHeading{2, proposal.number + " " + proposal.title});
    const auto plan = planOfRound(m_case, round.round);
    say(standOf(proposal, round, plan));
    std::string toHear;
    for (const auto& party : app::partiesToHear(m_case, round))
      if (concerns(party.municipality))
        toHear += (toHear.empty() ? "" : ", ") + party.party + (party.passedBy ? " (niet gehoord vóór stap " + std::to_string(party.beforeStage) + ", die al klaar is)" : "");
    if (!toHear.empty())
      say("Nog te raadplegen: " + toHear + ".");
    TextTable table{{"Stap", "Wie", "Stand", "Datum"}, {}, {}};
    for (const auto& stage : round.stages) {
      const auto takePart = std::ranges::count_if(stage.branches, [&](const BranchStatus& branch) { return branch.state != BranchState::notApplicable && concerns(branch.municipality); });
      if (stage.completedOn && takePart > 1) {
        const auto missing = std::ranges::count_if(stage.branches, [&](const BranchStatus& branch) { return branch.outcomeMissing && concerns(branch.municipality); });
        table.rows.push_back({stepName(stage), std::to_string(takePart) + " gremia", missing == 0 ? "klaar" : "klaar; van " + std::to_string(missing) + " ontbreekt de uitslag",
                              inWords(*stage.completedOn)});
        continue;
      }
      for (const auto& branch : stage.branches)
        if (branch.state != BranchState::notApplicable && concerns(branch.municipality)) {
          const auto words = standingInWords(m_report.names, branch, planOf(plan, stage.stage.id));
          table.rows.push_back({stepName(stage), m_report.names.bodies.at(branch.body).name, words.withVersion(), words.date});
        }
    }
    putTable(std::move(table), "De route heeft geen stappen.");
  }

  [[nodiscard]] static std::string stepName(const StageStatus& stage) { return std::to_string(stage.stage.position) + ". " + stage.stage.name; }

  [[nodiscard]] std::string standOf(const Proposal& proposal, const RoundStatus& round, const std::optional<app::PlanReport>& plan) const
  {
    auto text = "Ronde " + std::to_string(round.round.number) + (round.round.purpose.empty() ? "" : " (" + round.round.purpose + ")") + ", versie " +
                m_report.names.version(round.version) + ".";
    if (!proposal.owner.empty())
      text += " Trekker: " + proposal.owner + ".";
    if (const auto* const open = round.openStage())
      text += " Nu in stap " + std::to_string(open->stage.position) + ", " + open->stage.name + ".";
    if (!plan)
      return text;
    if (plan->target)
      text += " Doel: uiterlijk " + inWords(*plan->target) + ".";
    if (const auto unsettled = unsettledIn(*plan); !unsettled.empty())
      text += unsettled + (plan->feasible == false ? " Volgens de planning wordt het doel niet gehaald." : "");
    else if (plan->earliestCompletion)
      text += " Op zijn vroegst klaar op " + inWords(*plan->earliestCompletion) + (plan->daysLate && *plan->daysLate > 0 ? ", " + daysInWords(*plan->daysLate) + " te laat." : ".");
    return text;
  }

  /// What has to be settled before any day can be named: versions that differ, and outcomes that are missing.
  [[nodiscard]] static std::string unsettledIn(const app::PlanReport& plan)
  {
    std::string text;
    std::string missing;
    for (const auto& stage : plan.stages) {
      if (stage.complete)
        continue;
      if (stage.drift)
        text += " Bij stap " + std::to_string(stage.position) + " zijn verschillende versies vastgesteld.";
      for (const auto& branch : stage.branches)
        if (branch.outcomeMissing)
          missing += (missing.empty() ? "" : ", ") + branch.bodyName;
    }
    return missing.empty() ? text : text + " De uitslag ontbreekt van " + missing + ".";
  }

  [[nodiscard]] static std::string daysInWords(int days) { return days == 1 ? "1 dag" : std::to_string(days) + " dagen"; }

  struct Line {
    Date day;
    std::vector<std::string> cells;
  };

  /// What came out at items without a proposal that goes along a route, beside what every agenda of the body has.
  void addItems(std::vector<Line>& lines) const
  {
    std::set<AgendaItemId> votedOn;
    m_facts.forEach<Vote>([&](const Vote& vote) { votedOn.insert(vote.item); });
    std::vector<AgendaItem> items;
    m_facts.forEach<AgendaItem>([&](const AgendaItem& item) {
      if (!item.stage && !item.withdrawnOn && (votedOn.contains(item.id) || !item.conclusion.empty()))
        items.push_back(item);
    });
    for (const auto& item : items) {
      const auto meeting = m_facts.get(item.meeting);
      const auto body = m_facts.get(meeting.body);
      if (meeting.date < addDays(m_today, -daysOfDecisions) || app::meetingState(m_facts, meeting, m_today) != MeetingState::held || !concerns(body.municipality))
        continue;
      const auto isClosed = item.confidentiality == Confidentiality::closed;
      const auto result = resultOf(item, body.id, votedOn.contains(item.id));
      if (!result.empty())
        lines.push_back({meeting.date, {inFigures(meeting.date), isClosed ? wording::closedItem : item.title, app::nameOn(m_facts, body, meeting.date),
                                        isClosed ? std::string{"besloten agendapunt"} : result}});
    }
  }

  /// What the votes say, and what was concluded; empty when neither says more than an agenda that is gone through.
  [[nodiscard]] std::string resultOf(const AgendaItem& item, BodyId body, bool wasVotedOn) const
  {
    std::string text;
    if (wasVotedOn)
      if (const auto sheet = app::voteSheetOf(m_facts, item.id); sheet.result)
        text = inWords(*sheet.result) + ofVotes(sheet.count.votesFor, sheet.count.votesAgainst, sheet.abstained);
    if (item.conclusion.empty() || item.kind == ItemKind::announcement || isUsual(item, body))
      return text;
    return text.empty() ? item.conclusion : text + ": " + item.conclusion;
  }

  [[nodiscard]] bool isUsual(const AgendaItem& item, BodyId body) const
  {
    const auto standing = m_facts.where(&StandingItem::body, body);
    return std::any_of(standing.begin(), standing.end(), [&](const StandingItem& usual) { return isStanding(item, usual); });
  }

  [[nodiscard]] static std::string ofVotes(int inFavour, int against, int abstained)
  {
    const auto counted = " met " + std::to_string(inFavour) + " voor";
    const auto no = std::to_string(against) + " tegen";
    return abstained > 0 ? counted + ", " + no + " en " + std::to_string(abstained) + " onthouden" : counted + " en " + no;
  }

  /// The words of a decision come last: they are sentences of their own.
  [[nodiscard]] static std::string decisionInWords(const Decision& decision, bool isClosed)
  {
    auto text = isClosed ? std::string{"besloten agendapunt"} : inWords(decision.outcome);
    if (!isClosed && decision.votesFor && decision.votesAgainst)
      text += ofVotes(*decision.votesFor, *decision.votesAgainst, decision.votesAbstained.value_or(0));
    if (!isClosed && !decision.conditions.empty() && !decision.conditionsMetOn)
      text += "; nog te vervullen: " + decision.conditions;
    if (!decision.confirmedOn)
      text += "; nog niet bevestigd";
    return isClosed || decision.text.empty() ? text : text + ": " + decision.text;
  }

  void addDecisions()
  {
    std::vector<Line> lines;
    addItems(lines);
    for (const auto& proposal : m_report.proposals)
      for (const auto& round : proposal.rounds)
        for (const auto& stage : round.stages)
          for (const auto& branch : stage.branches) {
            const auto* const latest = branch.latest();
            const auto decides = stage.stage.role == StageRole::decides || (m_municipality && branch.municipality == m_municipality);
            if (latest == nullptr || !closesBranch(latest->outcome) || !decides || !concerns(branch.municipality) || latest->decidedOn < addDays(m_today, -daysOfDecisions) || !isOurs(proposal.proposal, latest->decidedOn))
              continue;
            lines.push_back({latest->decidedOn, {inFigures(latest->decidedOn), proposal.proposal.number + " " + proposal.proposal.title, m_report.names.bodies.at(branch.body).name, decisionInWords(*latest, app::isClosedItem(m_report.names, branch))}});
          }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.day > b.day; });
    TextTable table{{"Datum", "Voorstel", "Wie", "Besluit"}, {}, {}};
    for (auto& line : lines)
      table.rows.push_back(std::move(line.cells));
    addTable("Besluiten van het laatste jaar", std::move(table), "Er is in het laatste jaar niets besloten.");
  }

  void addActions()
  {
    if (!m_municipality) {
      app::ActionChoice choice;
      choice.withoutClosedItems = true;
      for (auto& block : actionListBlocks(m_facts, choice, m_today))
        m_blocks.push_back(std::move(block));
      return sayLeftOut();
    }
    TextTable table{{"Nummer", "Actie of toezegging", "Wie", "Klaar op"}, {}, {}};
    app::ActionChoice choice;
    choice.shown = app::ActionsShown::open;
    choice.withoutClosedItems = true;
    for (const auto& row : app::actionRows(m_facts, m_today, choice))
      if (isOfMunicipality(row.action))
        table.rows.push_back({row.action.number, row.action.text, row.owner.empty() ? "nog niemand" : row.owner, row.action.due ? inFigures(*row.action.due) : "onbekend"});
    addTable("Open acties en toezeggingen", std::move(table), "Er staat niets open bij deze gemeente.");
    sayLeftOut();
  }

  /// What was agreed at closed items is not on this paper, and must not be forgotten.
  void sayLeftOut()
  {
    app::ActionChoice choice;
    choice.shown = app::ActionsShown::open;
    const auto leftOut = std::ranges::count_if(app::actionRows(m_facts, m_today, choice), [&](const app::ActionRow& row) { return row.closed && (!m_municipality || isOfMunicipality(row.action)); });
    if (leftOut > 0)
      m_blocks.emplace_back(TextParagraph{leftOut == 1 ? "Eén actie of toezegging uit een besloten agendapunt staat niet op dit papier, wel in Besluitroute." : std::to_string(leftOut) + " acties en toezeggingen uit besloten agendapunten staan niet op dit papier, wel in Besluitroute."});
  }

  /// Agreed in one of its bodies, or to be done by somebody who sits somewhere for it.
  [[nodiscard]] bool isOfMunicipality(const ActionItem& action) const
  {
    if (action.body && m_facts.get(*action.body).municipality == m_municipality)
      return true;
    if (!action.owner)
      return false;
    const auto places = m_facts.where(&Membership::person, *action.owner);
    return std::any_of(places.begin(), places.end(), [&](const Membership& each) { return holdsOn(each, m_today) && each.onBehalfOf == m_municipality; });
  }

  void addTracks()
  {
    TextTable table{{"Traject", m_municipality ? "Deelname" : "Deelnemers", "Waar het staat", "Contract tot en met"}, {}, {}};
    for (const auto& row : app::trackRows(m_facts)) {
      const auto track = app::trackReport(m_facts, row.track.id, m_today);
      auto part = participants(track);
      if (part.empty())
        continue;
      const auto running = std::find_if(track.phases.begin(), track.phases.end(), [](const app::PhaseRow& phase) { return phase.state == app::PhaseState::running || phase.state == app::PhaseState::runsLate; });
      table.rows.push_back({track.track.name, std::move(part), running == track.phases.end() ? "" : running->phase.name,
                            track.track.contractUntil ? inFigures(*track.track.contractUntil) : ""});
    }
    addTable("Trajecten", std::move(table), "Er is geen traject waarin wordt deelgenomen.");
  }

  /// What the municipality does in it and since when, or how many take part.
  [[nodiscard]] std::string participants(const app::TrackReport& track) const
  {
    auto count = 0;
    std::string missing;
    for (const auto& row : track.participation) {
      if (!row.now)
        continue;
      if (m_municipality && row.municipality.id == *m_municipality)
        return inWords(row.now->kind) + " sinds " + inFigures(row.now->from) + (row.now->source.empty() ? "" : " (" + row.now->source + ")");
      count += row.now->kind == ParticipationKind::takesPart ? 1 : 0;
    }
    if (m_municipality || count == 0)
      return {};
    for (const auto& row : track.authorities)
      if (row.missing)
        missing += (missing.empty() ? "; nog geen machtiging van " : ", ") + row.municipality.name;
    return (count == 1 ? "1 gemeente" : std::to_string(count) + " gemeenten") + missing;
  }

  void addAgreements()
  {
    TextTable table{{"Afspraak", "Met", "Tot en met", "Wie let op"}, {}, {}};
    for (const auto& row : app::agreementRows(m_facts, m_today))
      if (!row.over)
        table.rows.push_back({row.agreement.subject, row.agreement.parties,
                              (row.agreement.until ? inFigures(*row.agreement.until) : std::string{"onbepaald"}) +
                                  (row.agreement.reviewOn ? "; opnieuw bekijken op " + inFigures(*row.agreement.reviewOn) : ""),
                              row.watcher});
    addTable("Afspraken", std::move(table), "Er zijn geen afspraken vastgelegd.");
  }

  /// What is on it of a proposal or planned on it, or went on from another meeting; of a body that she prepares also the rest, beside what its every agenda has.
  [[nodiscard]] std::string agendaInShort(const app::MeetingRow& row) const
  {
    std::string text;
    const auto add = [&](const std::string& words) { text += (text.empty() ? "" : "; ") + words; };
    for (const auto& each : app::agendaOf(m_facts, row.meeting.id, m_today).items) {
      const auto isOurWork = each.branch || each.item.movedFrom || (!row.body.municipality && !isUsual(each.item, row.body.id) && each.item.kind != ItemKind::announcement);
      if (!each.item.withdrawnOn && isOurWork)
        add(each.item.label + " " + (each.item.confidentiality == Confidentiality::closed ? wording::closedItem : each.item.title));
    }
    for (const auto& planned : app::plannedOn(m_facts, row, m_today))
      add("gepland: " + planned.proposalNumber + " " + planned.proposalTitle);
    return text;
  }

  void addMeetings()
  {
    TextTable table{{"Datum", "Wie", "Op de agenda", "Stukken aanleveren", "Verzending"}, {}, {}};
    for (const auto& row : app::meetingRows(m_facts, m_today))
      if (row.meeting.date >= m_today && row.meeting.date <= addDays(m_today, daysAhead) && row.state != MeetingState::cancelled && row.state != MeetingState::held && concerns(row.body.municipality))
        table.rows.push_back({inWordsWithWeekday(row.meeting.date), row.body.name, agendaInShort(row), row.handIn ? "uiterlijk " + inWords(*row.handIn) : "nog onbekend",
                              row.meeting.dispatchedOn ? "verzonden op " + inWords(*row.meeting.dispatchedOn) : row.dispatch ? inWords(*row.dispatch) : "nog onbekend"});
    addTable("Vergaderingen in de komende drie maanden", std::move(table), "Er is nog geen vergadering bekend.");
  }

  /// Only what is not so already, or will not stay so.
  [[nodiscard]] std::string periodOf(const Membership& membership) const
  {
    const auto begins = membership.from > m_today ? "vanaf " + inFigures(membership.from) : std::string{};
    const auto ends = membership.until ? "tot en met " + inFigures(*membership.until) : std::string{};
    return begins + (begins.empty() || ends.empty() ? "" : " ") + ends;
  }

  void addPeople()
  {
    TextTable table{{"Gremium", "Wie", "Rol", "Namens", "Van en tot"}, {}, {}};
    for (const auto& row : app::bodyRowsFrom(m_facts, m_today))
      for (const auto& member : row.members)
        if (!m_municipality || row.body.municipality == m_municipality || member.membership.onBehalfOf == m_municipality)
          table.rows.push_back({row.body.name, member.person.name, inWords(member.membership.role),
                                member.onBehalfOf ? app::nameOn(m_facts, *member.onBehalfOf, m_today) : member.membership.organisation, periodOf(member.membership)});
    if (std::ranges::all_of(table.rows, [](const auto& row) { return row.back().empty(); })) {
      table.header.pop_back();
      for (auto& row : table.rows)
        row.pop_back();
    }
    addTable("Wie zit waar", std::move(table), m_municipality ? "Er is niemand vastgelegd die namens deze gemeente ergens zit." : "Er zijn geen leden vastgelegd.");
  }

  void addMandates()
  {
    TextTable table{{"Wie", "Wat", "Waarvoor", "Tot en met", "Waar het staat"}, {}, {}};
    for (const auto& row : app::personRows(m_facts))
      for (const auto& mandate : row.mandates)
        if (holdsOn(mandate, m_today) && (!m_municipality || mandate.municipality == m_municipality))
          table.rows.push_back({row.person.name, inWords(mandate.kind), mandate.covers + (mandate.limits.empty() ? "" : " (" + mandate.limits + ")"),
                                mandate.until ? inFigures(*mandate.until) : "onbepaald", mandate.source});
    addTable("Mandaten en volmachten", std::move(table), "Er is geen mandaat of volmacht vastgelegd.");
  }

  const app::Facts& m_facts;
  Date m_today;
  std::optional<MunicipalityId> m_municipality;
  app::PlanningCase m_case;
  const app::StatusReport& m_report;
  std::vector<TextBlockValue> m_blocks;
};

}

TextDocument handoverFile(const app::Facts& facts, Date today, std::optional<MunicipalityId> municipality)
{
  return HandoverMaker{facts, today, municipality}.make();
}

}
