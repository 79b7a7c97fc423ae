// SPDX-License-Identifier: EUPL-1.2
#include "pack/meeting_pack_builder.h"

#include "app/queries/meetings.h"
#include "app/queries/missing.h"
#include "app/queries/names.h"
#include "app/queries/packs.h"
#include "app/queries/setup.h"
#include "pack/document_words.h"
#include "pack/item_pages.h"
#include "pack/list_pages.h"
#include "pack/pack_wording.h"
#include "pack/route_in_words.h"

namespace pack {

using namespace domain;

namespace {

using Fact = std::pair<std::string, std::string>;

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
  Builder(const app::Facts& facts, MeetingId meeting, Date today, WithPages pages)
    : m_facts{facts}, m_agenda{app::agendaOf(facts, meeting, today)}, m_overview{app::caseOverview(facts, today)}, m_today{today}, m_withPages{pages == WithPages::yes}
  {
  }

  MeetingPack build()
  {
    const auto& meeting = m_agenda.meeting.meeting;
    const auto& body = m_agenda.meeting.body;
    MeetingPack pack;
    pack.region = m_overview.region ? app::nameOn(m_facts, m_facts.get(m_overview.region->id), meeting.date) : m_overview.name;
    pack.example = m_overview.mark;
    pack.bodyName = body.name;
    pack.meetingLine = "Vergadering " + meeting.number + ", " + inWordsWithWeekday(meeting.date);
    pack.documentTitle = meeting.number + ", " + body.name + ", " + inWords(meeting.date);
    pack.footer = body.name + " · " + inWords(meeting.date);
    pack.facts = coverFacts();
    dress(pack);
    for (const auto& row : m_agenda.items)
      pack.items.push_back(item(row));
    if (m_agenda.totalMinutes > 0)
      pack.agendaSummary = "Totaal " + std::to_string(m_agenda.totalMinutes) + " minuten.";
    return pack;
  }

private:
  /// As the region looks on paper.
  void dress(MeetingPack& pack) const
  {
    const auto style = m_overview.region ? app::houseStyleOf(m_facts, m_overview.region->id) : std::nullopt;
    if (!style)
      return;
    pack.region = firstOf(style->name, pack.region);
    pack.house.accent = app::colourFromText(style->accent).value_or(pack.house.accent);
    if (!style->logo)
      return;
    if (const auto bytes = m_facts.source().content(m_facts.get(*style->logo).sha256))
      pack.house.logo.assign(bytes->begin(), bytes->end());
  }

  [[nodiscard]] std::vector<Fact> coverFacts() const
  {
    const auto& meeting = m_agenda.meeting.meeting;
    std::vector<Fact> facts;
    addFact(facts, "Tijd", timesInWords(meeting.startTime, meeting.endTime));
    addFact(facts, "Plaats", meeting.place);
    addFact(facts, "Voorzitter", nameOf(m_agenda.chair));
    addFact(facts, "Secretaris", nameOf(m_agenda.secretary));
    return facts;
  }

  static std::string nameOf(const std::optional<Person>& person)
  {
    if (!person)
      return {};
    return person->function.empty() ? person->name : person->name + ", " + person->function;
  }

  PackItem item(const app::AgendaRow& row)
  {
    PackItem item{.label = row.item.label,
                  .title = row.item.title,
                  .kind = inWords(row.item.kind),
                  .presenter = row.item.presenter,
                  .minutes = row.item.minutes};
    item.isSubItem = row.item.parent.has_value();
    item.confidential = row.item.confidentiality == Confidentiality::closed;
    if (row.item.withdrawnOn) {
      item.note = wording::withdrawnNote;
      item.state = PackState::withdrawn;
      return item;
    }
    if (item.confidential) {
      item.note = wording::closedNote;
      item.state = PackState::closed;
    }
    for (const auto& each : row.attachments)
      item.attachments.push_back(attachment(each));
    if (row.coverNote || row.branch) {
      item.coverNote = coverNote(row);
      listAttachments(item);
    }
    if (m_withPages) {
      item.pages = pagesBehind(m_facts, row, m_today);
      if (auto page = listPage(m_facts, row, m_agenda.meeting.meeting, m_today))
        item.pages.push_back(std::move(*page));
    }
    return item;
  }

  [[nodiscard]] PackAttachment attachment(const app::AgendaAttachment& each) const
  {
    PackAttachment attachment{.label = each.attachment.label, .title = each.document.title, .fileName = each.document.fileName};
    attachment.sha256 = each.document.sha256;
    attachment.pages = each.document.pages;
    attachment.confidential = each.document.confidentiality == Confidentiality::closed;
    if (each.late)
      attachment.note = "later aangeleverd, " + inWords(each.attachment.on);
    attachment.content = [&source = m_facts.source(), hash = each.document.sha256] { return source.content(hash); };
    if (each.attachment.withdrawnOn) {
      attachment.note = wording::withdrawnNote;
      attachment.state = PackState::withdrawn;
    } else if (attachment.confidential) {
      attachment.note += std::string{attachment.note.empty() ? "" : "; "} + wording::closedNote;
      attachment.state = PackState::closed;
    }
    return attachment;
  }

  PackCoverNote coverNote(const app::AgendaRow& row)
  {
    const auto written = row.coverNote.value_or(CoverNote{.id = CoverNoteId{0}, .item = row.item.id});
    PackCoverNote note{.title = firstOf(written.subject, row.item.title)};
    addFact(note.facts, wording::meetingFact, m_agenda.meeting.body.name + ", " + inWords(m_agenda.meeting.meeting.date));
    addFact(note.facts, "Behandeling", inWords(row.item.kind));
    addFact(note.facts, "Steller", written.author);
    addFact(note.facts, "Portefeuillehouder", written.portfolioHolder);
    if (row.branch)
      addFact(note.facts, "Voorstel", row.branch->proposalNumber + ", ronde " + std::to_string(row.branch->roundNumber) + ", versie " +
                                          row.branch->versionNumber);
    if (const auto asked = app::askedDecision(m_facts, row); !asked.empty())
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
    return note;
  }

  const app::Facts& m_facts;
  app::Agenda m_agenda;
  app::CaseOverview m_overview;
  Date m_today;
  bool m_withPages;
};

/// As it stands behind the label in the list: what is not in the pack says why.
std::string listed(const PackAttachment& attachment)
{
  const auto line = attachment.label + "  " + attachment.title;
  switch (attachment.state) {
  case PackState::open:
  case PackState::elsewhere:
    return line;
  case PackState::closed:
    return line + " (" + wording::closedNote + ")";
  case PackState::withdrawn:
    return line + " (" + wording::withdrawnNote + ")";
  }
  return line;
}

}

void listAttachments(PackItem& item)
{
  if (!item.coverNote)
    return;
  auto& sections = item.coverNote->sections;
  std::erase_if(sections, [](const CoverNoteSection& section) { return section.heading == wording::attachmentsHeading; });
  std::string list;
  for (const auto& attachment : item.attachments)
    list += (list.empty() ? "" : "\n") + listed(attachment);
  addSection(*item.coverNote, wording::attachmentsHeading, list);
}

MeetingPack everythingOn(const app::Facts& facts, MeetingId meeting, Date today, WithPages pages)
{
  return Builder{facts, meeting, today, pages}.build();
}

}
