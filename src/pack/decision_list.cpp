// SPDX-License-Identifier: EUPL-1.2
#include "pack/decision_list.h"

#include "app/queries/actions.h"
#include "app/queries/meetings.h"
#include "app/queries/missing.h"
#include "app/queries/names.h"
#include "app/queries/votes.h"
#include "pack/document_words.h"
#include "pack/pack_wording.h"

#include <algorithm>

namespace pack {

using namespace domain;

namespace {

std::string sentence(std::string text)
{
  if (!text.empty() && text.back() != '.' && text.back() != '!' && text.back() != '?')
    text += '.';
  return text;
}

/// "was er 1", "waren er 6".
std::string wereThere(int count) { return (count == 1 ? "was er " : "waren er ") + std::to_string(count); }

void addName(std::string& names, const std::string& name) { names += (names.empty() ? "" : ", ") + name; }

std::string nameWithSeat(const std::string& name, const std::string& sitsFor) { return sitsFor.empty() ? name : name + " (" + sitsFor + ")"; }

bool isConfirmed(const Meeting& meeting, Date day) { return meeting.decisionListConfirmedOn && *meeting.decisionListConfirmedOn <= day; }

bool isClosed(const app::AgendaRow& row) { return row.item.confidentiality == Confidentiality::closed; }

/// Builds one list; keeps what several parts need.
class DecisionListBuilder {
public:
  DecisionListBuilder(const app::Facts& facts, MeetingId meeting, Date day, ListPart part)
    : m_facts{facts}, m_agenda{app::agendaOf(facts, meeting, day)}, m_attendance{app::attendanceOf(facts, meeting)}, m_day{day}, m_part{part}
  {}

  std::vector<TextBlockValue> build()
  {
    addStanding();
    if (m_part == ListPart::closed)
      say("Besloten deel: alleen voor wie bij deze punten aanwezig mocht zijn.");
    addPlaceAndTime();
    addAttendance();
    for (const auto& row : m_agenda.items)
      if (m_part == ListPart::open || isClosed(row))
        addItem(row);
    if (m_part == ListPart::open)
      addActions();
    else if (std::none_of(m_agenda.items.begin(), m_agenda.items.end(), isClosed))
      say("Deze vergadering heeft geen besloten agendapunten.");
    return std::move(m_blocks);
  }

private:
  [[nodiscard]] const Meeting& meeting() const { return m_agenda.meeting.meeting; }
  void say(std::string text) { m_blocks.emplace_back(TextParagraph{std::move(text)}); }

  void addStanding()
  {
    if (!isConfirmed(meeting(), m_day))
      return say("Concept: deze lijst is nog niet vastgesteld.");
    auto text = "Vastgesteld op " + inWords(*meeting().decisionListConfirmedOn);
    if (meeting().decisionListConfirmedIn)
      text += " in vergadering " + m_facts.get(*meeting().decisionListConfirmedIn).number;
    say(text + ".");
  }

  void addPlaceAndTime()
  {
    auto text = timesInWords(meeting().startTime, meeting().endTime);
    if (!meeting().place.empty())
      text += (text.empty() ? "" : ", ") + meeting().place;
    if (!text.empty())
      say(sentence(text));
    for (const auto role : {MemberRole::chair, MemberRole::secretary})
      for (const auto& seat : m_attendance.seats)
        if (seat.membership.role == role)
          say((role == MemberRole::chair ? "Voorzitter: " : "Secretaris: ") + sentence(seat.person.name));
  }

  void addAttendance()
  {
    if (!m_attendance.recorded)
      return;
    std::string present;
    std::string absent;
    for (const auto& seat : m_attendance.seats) {
      if (seat.replacedBy)
        addName(present, nameWithSeat(seat.replacedBy->name + ", plaatsvervanger van " + seat.person.name, seat.sitsFor));
      else if (seat.presence == Presence::present)
        addName(present, nameWithSeat(seat.person.name, seat.sitsFor));
      else if (seat.presence)
        addName(absent, nameWithSeat(seat.person.name, seat.sitsFor) + (*seat.presence == Presence::excused ? ", met bericht" : ""));
    }
    m_blocks.emplace_back(TextHeading{1, "Aanwezig"});
    say(sentence(present));
    if (!absent.empty())
      say("Afwezig: " + sentence(absent));
    if (m_attendance.needed > 0)
      say("Van de " + std::to_string(m_attendance.members) + " leden met stem " + wereThere(m_attendance.present) + "; nodig " +
          wereThere(m_attendance.needed) + (m_attendance.quorate ? "." : ". Het quorum was er dus niet."));
  }

  void addItem(const app::AgendaRow& row)
  {
    const auto closed = m_part == ListPart::open && isClosed(row);
    m_blocks.emplace_back(TextHeading{row.item.parent ? 3 : 2, row.item.label + "  " + (closed ? wording::closedItem : row.item.title)});
    if (row.item.withdrawnOn)
      return say("Dit punt is vervallen.");
    if (closed)
      return say("Dit punt is in beslotenheid behandeld.");
    if (!row.item.conclusion.empty())
      say(row.item.conclusion);
    if (row.decision)
      addDecision(row, *row.decision);
    addVotes(row);
    if (const auto later = app::carriedOverTo(m_facts, row.item.id)) {
      const auto there = m_facts.get(later->meeting);
      say("Dit punt gaat verder op " + inWords(there.date) + " (" + there.number + ").");
    }
    if (app::lacksResult(m_facts, row))
      say(isConfirmed(meeting(), m_day) ? "Geen besluit vastgelegd." : "Nog niets vastgelegd.");
    else if (std::holds_alternative<TextHeading>(m_blocks.back())) // a heading with nothing under it looks like something lost
      say(row.item.kind == ItemKind::forInformation ? "Ter kennisneming." : "Geen besluit gevraagd.");
  }

  void addDecision(const app::AgendaRow& row, const Decision& decision)
  {
    auto text = "Besluit: " + inWords(decision.outcome);
    if (decision.version)
      text += ", versie " + m_facts.get(*decision.version).number;
    say(sentence(text));
    if (decision.text.empty() && row.item.conclusion.empty())
      addAsked(row);
    else if (!decision.text.empty() && decision.text != row.item.conclusion)
      say(decision.text);
    if (!decision.conditions.empty())
      say("Onder voorwaarde: " + sentence(decision.conditions));
  }

  /// An outcome without words of its own says of what it is the outcome.
  void addAsked(const app::AgendaRow& row)
  {
    auto asked = app::askedDecision(m_facts, row);
    if (asked.size() == 1)
      return say("Gevraagd was: " + sentence(asked.front()));
    if (asked.empty())
      return;
    say("Gevraagd was:");
    m_blocks.emplace_back(TextList{true, std::move(asked)});
  }

  void addVotes(const app::AgendaRow& row)
  {
    const auto sheet = app::voteSheetOf(m_facts, row.item.id);
    if (!row.decision && sheet.result)
      say("Uitslag: " + inWords(*sheet.result) + ".");
    if (const auto votes = app::voteFigures(sheet, row.decision))
      say("Stemming: " + std::to_string(votes->inFavour) + " voor, " + std::to_string(votes->against) + " tegen" +
          (votes->abstained > 0 ? ", " + std::to_string(votes->abstained) + " onthouden" : "") + "." + opponents(sheet));
  }

  static std::string opponents(const app::VoteSheet& sheet)
  {
    std::string names;
    for (const auto& voter : sheet.voters)
      if (voter.choice == VoteChoice::against)
        addName(names, voter.name);
    return names.empty() ? names : " Tegen: " + names + ".";
  }

  void addActions()
  {
    app::ActionChoice choice;
    choice.meeting = meeting().id;
    choice.withoutClosedItems = true;
    TextTable table{.header = {"Nummer", "Afgesproken", "Wie", "Klaar op"}, .rows = {}, .rightAligned = {false, false, false, false}};
    auto agreed = app::actionRows(m_facts, m_day, choice);
    std::sort(agreed.begin(), agreed.end(), [](const auto& a, const auto& b) { return a.action.id < b.action.id; }); // as they were agreed, not by what is late
    for (const auto& row : agreed)
      table.rows.push_back({row.action.number, row.action.text, row.owner.empty() ? "nog niemand" : row.owner,
                            row.action.due ? inWords(*row.action.due) : std::string{"onbekend"}});
    if (table.rows.empty())
      return;
    m_blocks.emplace_back(TextHeading{1, "Acties en toezeggingen"});
    m_blocks.emplace_back(std::move(table));
  }

  const app::Facts& m_facts;
  app::Agenda m_agenda;
  app::AttendanceSheet m_attendance;
  Date m_day;
  ListPart m_part;
  std::vector<TextBlockValue> m_blocks;
};

}

std::vector<TextBlockValue> decisionListBlocks(const app::Facts& facts, MeetingId meeting, Date day) { return DecisionListBuilder{facts, meeting, day, ListPart::open}.build(); }

std::vector<std::string> itemsWithoutResult(const app::Facts& facts, MeetingId meeting, Date day, ListPart part)
{
  std::vector<std::string> labels;
  for (const auto& row : app::agendaOf(facts, meeting, day).items)
    if (isClosed(row) == (part == ListPart::closed) && app::lacksResult(facts, row))
      labels.push_back(row.item.label);
  return labels;
}

std::string decisionListTitle(const Meeting& meeting, Date day)
{
  return (isConfirmed(meeting, day) ? "Besluitenlijst " : "Concept-besluitenlijst ") + meeting.number;
}

TextDocument decisionListOf(const app::Facts& facts, MeetingId id, Date day, ListPart part)
{
  const auto meeting = facts.get(id);
  TextDocument document;
  document.title = decisionListTitle(meeting, day) + (part == ListPart::closed ? ", besloten deel" : "");
  document.subtitle = app::nameOn(facts, facts.get(meeting.body), meeting.date) + ", " + inWordsWithWeekday(meeting.date);
  document.date = inWords(meeting.date);
  document.reference = meeting.number;
  document.blocks = DecisionListBuilder{facts, id, day, part}.build();
  return document;
}

}
