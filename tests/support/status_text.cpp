// SPDX-License-Identifier: EUPL-1.2
#include "support/status_text.h"

#include <sstream>

namespace support {

using namespace domain;

namespace {

class StatusPrinter {
public:
  explicit StatusPrinter(const app::StatusReport& report) : m_report{report} {}

  std::string text()
  {
    m_out << "Status as of " << toIso(m_report.asOf) << '\n';
    for (const auto& proposal : m_report.proposals)
      print(proposal);
    return m_out.str();
  }

private:
  void print(const app::ProposalStatus& proposal)
  {
    m_out << '\n' << proposal.proposal.number << ' ' << proposal.proposal.title << '\n';
    if (proposal.rounds.empty())
      m_out << "  no round yet\n";
    for (const auto& round : proposal.rounds)
      print(round);
  }

  void print(const RoundStatus& status)
  {
    const auto& round = status.round;
    m_out << "  Round " << round.number << ", " << round.purpose << ": version " << m_report.names.version(status.version)
          << ", started " << toIso(round.startedOn) << date(", target ", round.targetDate)
          << date(", complete ", status.completedOn) << date(", ended ", status.endedOn) << (status.drift ? ", drift" : "")
          << (round.endReason.empty() ? "" : " (" + round.endReason + ")") << '\n';
    for (const auto& stage : status.stages)
      print(stage);
  }

  void print(const StageStatus& status)
  {
    m_out << "    " << status.stage.position << ' ' << status.stage.name << ": ";
    if (status.completedOn)
      m_out << "complete " << toIso(*status.completedOn);
    else if (status.startedOn)
      m_out << "open since " << toIso(*status.startedOn);
    else
      m_out << "not started";
    m_out << date(", sent ", status.sentOn) << date(", term until ", status.termEndsOn)
          << date(", opened again ", status.reopenedOn);
    if (status.goAhead)
      m_out << ", went ahead " << toIso(status.goAhead->on) << " (" << status.goAhead->reason << ")";
    if (status.drift)
      m_out << ", drift";
    if (status.driftAcceptance)
      m_out << ", accepted by " << status.driftAcceptance->acceptedBy << ' ' << toIso(status.driftAcceptance->on) << " ("
            << status.driftAcceptance->reason << ")";
    m_out << '\n';
    for (const auto& branch : status.branches)
      print(branch);
  }

  void print(const BranchStatus& branch)
  {
    m_out << "      " << m_report.names.bodies.at(branch.body).name << ": " << toText(branch.state);
    if (branch.item)
      m_out << ", item " << m_report.names.items.at(*branch.item).label;
    if (branch.meeting)
      m_out << ", " << m_report.names.meeting(branch.meeting);
    m_out << date(", ", branch.meetingDate) << (branch.outcomeMissing ? ", outcome missing" : "");
    if (branch.passedOver)
      m_out << ", passed over " << toIso(branch.passedOver->on) << " (" << branch.passedOver->reason << ")";
    m_out << '\n';
    for (const auto& decision : branch.decisions)
      print(decision);
  }

  void print(const Decision& decision)
  {
    m_out << "        " << toIso(decision.decidedOn) << ' ' << toText(decision.outcome);
    if (decision.version)
      m_out << ' ' << m_report.names.version(decision.version);
    if (decision.votesFor || decision.votesAgainst)
      m_out << ", votes " << decision.votesFor.value_or(0) << '-' << decision.votesAgainst.value_or(0);
    if (!decision.conditions.empty())
      m_out << ", if: " << decision.conditions << date(", met ", decision.conditionsMetOn);
    m_out << date(", confirmed ", decision.confirmedOn) << '\n';
  }

  static std::string date(std::string_view before, const std::optional<Date>& day)
  {
    return day ? std::string{before} + toIso(*day) : std::string{};
  }

  const app::StatusReport& m_report;
  std::ostringstream m_out;
};

}

std::string statusText(const app::StatusReport& report) { return StatusPrinter{report}.text(); }

}
