// SPDX-License-Identifier: EUPL-1.2
#include "pack/meeting_pack_builder.h"

#include "app/queries/meetings.h"
#include "app/queries/setup.h"
#include "pack/document_words.h"
#include "pack/list_pages.h"
#include "pack/route_in_words.h"

#include <sstream>

namespace pack {

using namespace domain;

namespace {

using Fact = std::pair<std::string, std::string>;

std::vector<std::string> linesOf(const std::string& text)
{
  std::vector<std::string> lines;
  std::istringstream stream{text};
  for (std::string line; std::getline(stream, line);)
    if (line.find_first_not_of(" \t\r") != std::string::npos)
      lines.push_back(line);
  return lines;
}

void addFact(std::vector<Fact>& facts, const char* label, std::string value)
{
  if (!value.empty())
    facts.emplace_back(label, std::move(value));
}

void addSection(PackCoverNote& note, const char* heading, std::string text)
{
  if (!text.empty())
    note.sections.push_back({heading, {}, std::move(text), false});
}

std::string firstOf(const std::string& written, const std::string& recorded) { return written.empty() ? recorded : written; }

/// Builds one pack; keeps what several parts need.
class Builder {
public:
  Builder(const app::Facts& facts, MeetingId meeting, Date today)
    : m_facts{facts}, m_agenda{app::agendaOf(facts, meeting, today)}, m_overview{app::caseOverview(facts, today)}, m_today{today}
  {
  }

  MeetingPack build()
  {
    const auto& meeting = m_agenda.meeting.meeting;
    const auto& body = m_agenda.meeting.body;
    MeetingPack pack;
    pack.region = m_overview.region ? m_overview.region->name : m_overview.name;
    pack.example = m_overview.mark;
    pack.bodyName = body.name;
    pack.meetingLine = "Vergadering " + meeting.number + ", " + inWordsWithWeekday(meeting.date);
    pack.documentTitle = "Vergaderset " + meeting.number + ", " + body.name + ", " + inWords(meeting.date);
    pack.footer = body.name + " · " + inWords(meeting.date);
    pack.facts = coverFacts();
    for (const auto& row : m_agenda.items)
      pack.items.push_back(item(row));
    if (m_agenda.totalMinutes > 0)
      pack.agendaSummary = "Totaal " + std::to_string(m_agenda.totalMinutes) + " minuten.";
    return pack;
  }

private:
  [[nodiscard]] std::vector<Fact> coverFacts() const
  {
    const auto& meeting = m_agenda.meeting.meeting;
    std::vector<Fact> facts;
    addFact(facts, "Tijd", timesInWords(meeting.startTime, meeting.endTime));
    addFact(facts, "Plaats", meeting.place);
    addFact(facts, "Voorzitter", nameOf(m_agenda.chair));
    addFact(facts, "Secretaris", nameOf(m_agenda.secretary));
    addFact(facts, "Verzonden", meeting.dispatchedOn ? inWords(*meeting.dispatchedOn) : "concept, nog niet verzonden");
    addFact(facts, "Openbaarheid", openness());
    return facts;
  }

  static std::string nameOf(const std::optional<Person>& person)
  {
    if (!person)
      return {};
    return person->function.empty() ? person->name : person->name + ", " + person->function;
  }

  [[nodiscard]] std::string openness() const
  {
    std::string closed;
    auto count = 0;
    for (const auto& row : m_agenda.items)
      if (row.item.confidentiality == Confidentiality::closed && !row.item.withdrawnOn) {
        closed += (count++ == 0 ? "" : ", ") + row.item.label;
      }
    if (count == 0)
      return "openbaar";
    return "Openbaar deel. " + std::string{count == 1 ? "Agendapunt " : "Agendapunten "} + closed +
           (count == 1 ? " is besloten en staat niet in deze set." : " zijn besloten en staan niet in deze set.");
  }

  PackItem item(const app::AgendaRow& row)
  {
    PackItem item{.label = row.item.label,
                  .title = row.item.title,
                  .kind = inWords(row.item.kind),
                  .presenter = row.item.presenter,
                  .minutes = row.item.minutes};
    item.isSubItem = row.item.parent.has_value();
    if (row.item.withdrawnOn) {
      item.note = "vervallen";
      item.state = PackState::withdrawn;
      return item;
    }
    if (row.item.confidentiality == Confidentiality::closed) {
      item.note = "besloten";
      item.state = PackState::closed;
      return item;
    }
    addAttachments(item, row);
    if (row.coverNote || row.branch)
      item.coverNote = coverNote(row, item);
    if (auto page = listPage(m_facts, row, m_agenda.meeting.meeting, m_today))
      item.pages.push_back(std::move(*page));
    return item;
  }

  void addAttachments(PackItem& item, const app::AgendaRow& row) const
  {
    auto closed = 0;
    for (const auto& each : row.attachments) {
      if (each.attachment.withdrawnOn)
        continue;
      if (each.document.confidentiality == Confidentiality::closed) {
        ++closed;
        continue;
      }
      PackAttachment attachment{.label = each.attachment.label, .title = each.document.title, .fileName = each.document.fileName};
      if (each.late)
        attachment.note = "later aangeleverd, " + inWords(each.attachment.on);
      attachment.content = [&source = m_facts.source(), hash = each.document.sha256] { return source.content(hash); };
      item.attachments.push_back(std::move(attachment));
    }
    if (closed > 0)
      item.note = closed == 1 ? "een bijlage is vertrouwelijk" : std::to_string(closed) + " bijlagen zijn vertrouwelijk";
  }

  PackCoverNote coverNote(const app::AgendaRow& row, const PackItem& item)
  {
    const auto written = row.coverNote.value_or(CoverNote{.id = CoverNoteId{0}, .item = row.item.id});
    PackCoverNote note{.title = firstOf(written.subject, row.item.title)};
    addFact(note.facts, "Vergadering", m_agenda.meeting.body.name + ", " + inWords(m_agenda.meeting.meeting.date));
    addFact(note.facts, "Behandeling", inWords(row.item.kind));
    addFact(note.facts, "Steller", written.author);
    addFact(note.facts, "Portefeuillehouder", written.portfolioHolder);
    if (row.branch)
      addFact(note.facts, "Voorstel", row.branch->proposalNumber + ", ronde " + std::to_string(row.branch->roundNumber) + ", versie " +
                                          row.branch->versionNumber);
    auto asked = linesOf(written.askedDecision);
    if (asked.empty() && row.branch)
      for (const auto& point : m_facts.where(&DecisionPoint::version, row.branch->version))
        asked.push_back(point.text);
    if (!asked.empty())
      note.sections.push_back({"Gevraagd besluit", asked, {}, true});
    const auto record = row.branch ? routeInWords(m_facts, *row.branch, m_agenda.meeting.meeting) : RouteInWords{};
    addSection(note, "Aanleiding en kern", written.reasonAndCore);
    addSection(note, "Eerder genomen besluiten", firstOf(written.earlierDecisions, record.earlierDecisions));
    addSection(note, "Argumenten", written.arguments);
    addSection(note, "Kanttekeningen en risico’s", written.remarksAndRisks);
    addSection(note, "Financiën", written.finance);
    addSection(note, "Afstemming", firstOf(written.consulted, record.consulted));
    addSection(note, "Communicatie", written.communication);
    addSection(note, "Vervolg en planning", firstOf(written.followUp, record.followUp));
    addSection(note, "Bijlagen", attachmentList(item));
    return note;
  }

  static std::string attachmentList(const PackItem& item)
  {
    std::string list;
    for (const auto& attachment : item.attachments)
      list += (list.empty() ? "" : "\n") + attachment.label + "  " + attachment.title;
    return list;
  }

  const app::Facts& m_facts;
  app::Agenda m_agenda;
  app::CaseOverview m_overview;
  Date m_today;
};

}

MeetingPack meetingPackOf(const app::Facts& facts, MeetingId meeting, Date today) { return Builder{facts, meeting, today}.build(); }

}
