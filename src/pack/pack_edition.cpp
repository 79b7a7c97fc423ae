// SPDX-License-Identifier: EUPL-1.2
#include "pack/pack_edition.h"

#include "app/queries/names.h"
#include "pack/document_words.h"
#include "pack/meeting_pack_builder.h"
#include "pack/municipality_page.h"
#include "pack/pack_parts.h"
#include "pack/pack_wording.h"

#include <algorithm>

namespace pack {

using namespace domain;

namespace {

/// "3", "3 en 5", "3, 5 en 7b".
std::string enumerated(const std::vector<std::string>& labels)
{
  std::string text;
  for (std::size_t index = 0; index < labels.size(); ++index)
    text += (index == 0 ? "" : index + 1 == labels.size() ? " en " : ", ") + labels[index];
  return text;
}

/// Who may read the complete copy, with what is closed in it.
std::string openness(const MeetingPack& everything)
{
  std::vector<std::string> items;
  std::vector<std::string> documents;
  for (const auto& item : everything.items)
    if (item.state == PackState::closed)
      items.push_back(item.label);
    else
      for (const auto& attachment : item.attachments)
        if (attachment.state == PackState::closed)
          documents.push_back(attachment.label);
  if (items.empty() && documents.empty())
    return "openbaar";
  std::string text = "Openbaar deel.";
  if (!items.empty())
    text += std::string{items.size() == 1 ? " Agendapunt " : " Agendapunten "} + enumerated(items) +
            (items.size() == 1 ? " is besloten en staat niet in deze set." : " zijn besloten en staan niet in deze set.");
  if (!documents.empty())
    text += std::string{documents.size() == 1 ? " Bijlage " : " Bijlagen "} + enumerated(documents) +
            (documents.size() == 1 ? " is besloten en staat niet in deze set." : " zijn besloten en staan niet in deze set.");
  return text;
}

std::string opennessOf(PackVariant variant, const MeetingPack& everything)
{
  switch (variant) {
  case PackVariant::complete:
  case PackVariant::personal:
    return openness(everything);
  case PackVariant::publicCopy:
    return "Openbaar. Besloten agendapunten en stukken zijn weggelaten; hun nummers zijn gebleven.";
  case PackVariant::closedPart:
    return "Besloten. Alleen voor de leden van het gremium; niet verder verspreiden.";
  }
  return {};
}

/// "donderdag 29 april 2027, 13.30 tot 15.00 uur, Stadhuis".
std::string whenAndWhere(Date date, const std::string& start, const std::string& end, const std::string& place)
{
  auto words = inWordsWithWeekday(date);
  for (const auto& part : {timesInWords(start, end), place})
    if (!part.empty())
      words += ", " + part;
  return words;
}

/// `sent` is the revision that it is held against; null without one.
SentState stateOf(const app::Facts& facts, MeetingId id, Date today, const PackRevision* sent, int touched)
{
  const auto meeting = facts.get(id);
  return {sent != nullptr ? sent->letter : std::string{}, touched, sent != nullptr && app::saysOtherwise(*sent, meeting), meeting.dispatchedOn && *meeting.dispatchedOn <= today, meeting.date < today};
}

class EditionMaker {
public:
  EditionMaker(const app::Facts& facts, MeetingId meeting, Date today, const PackRequest& request) : m_facts{facts}, m_today{today}
  {
    m_edition.pack = everythingOn(facts, meeting, today);
    m_edition.meeting = meeting;
    m_edition.request = request;
    m_edition.meetingNumber = facts.get(meeting).number;
    m_edition.today = today;
    m_edition.letter = app::nextRevisionLetter(facts, meeting);
    m_edition.contents = contentsOf(m_edition.pack);
    m_openness = opennessOf(request.variant, m_edition.pack);
    for (auto& row : app::revisionRows(facts, meeting))
      if (!request.supplementSince || row.revision.id == *request.supplementSince)
        m_edition.since = std::move(row);
  }

  PackEdition make()
  {
    auto& pack = m_edition.pack;
    if (m_edition.since)
      compare();
    m_sent = stateOf(m_facts, m_edition.meeting, m_today, m_edition.since ? &m_edition.since->revision : nullptr, m_edition.touched);
    m_edition.moved = m_sent.moved;
    m_edition.draft = !m_edition.request.isRevision() && m_sent.isDraft();
    leaveOut();
    pack.embedOriginals = m_edition.request.embedOriginals;
    addFacts();
    name();
    if (m_edition.request.supplementSince) {
      pack.openingPages.push_back(replacements());
      keepDifferent(pack, m_edition.compared, base());
    }
    if (m_edition.request.municipality)
      pack.openingPages.push_back(municipalityPage(m_facts, *m_edition.request.municipality, m_today));
    return std::move(m_edition);
  }

private:
  [[nodiscard]] const std::string& base() const { return m_edition.since->revision.letter; }

  void compare()
  {
    m_edition.compared = compared(m_edition.contents, m_edition.since->entries);
    m_edition.touched = touchedItems(m_edition.pack, m_edition.compared);
    markChanges(m_edition.pack, m_edition.compared, base());
  }

  void leaveOut()
  {
    switch (m_edition.request.variant) {
    case PackVariant::complete:
    case PackVariant::personal:
      return leaveOutClosed(m_edition.pack);
    case PackVariant::publicCopy:
      return leaveOutClosedWords(m_edition.pack);
    case PackVariant::closedPart:
      m_edition.pack.agendaSummary.clear(); // the minutes are those of the whole meeting
      return keepClosed(m_edition.pack);
    }
  }

  void addFacts()
  {
    auto& facts = m_edition.pack.facts;
    const auto dispatched = m_facts.get(m_edition.meeting).dispatchedOn;
    if (m_edition.request.isRevision() || m_edition.since)
      facts.emplace_back(wording::revisionFact, revisionInWords());
    else
      facts.emplace_back("Verzonden", dispatched ? inWords(*dispatched) : m_edition.draft ? "concept, nog niet verzonden" : "niet vastgelegd");
    facts.emplace_back(wording::opennessFact, m_openness);
  }

  [[nodiscard]] std::string revisionInWords() const
  {
    if (m_edition.request.supplementSince)
      return m_edition.letter + ", " + inWords(m_today) + ": aanvulling op revisie " + base();
    if (m_edition.request.asRevision)
      return m_edition.letter + ", " + inWords(m_today) + (m_edition.since ? ": vervangt revisie " + base() : std::string{});
    if (m_sent.isAsSent())
      return base() + ", " + inWords(m_edition.since->revision.madeOn);
    return "concept na revisie " + base() + "; wat sindsdien gewijzigd is, staat op de agenda";
  }

  void name()
  {
    auto& pack = m_edition.pack;
    pack.packName = kindOfPack();
    m_edition.printedLetter = m_edition.request.isRevision() ? m_edition.letter : m_sent.isAsSent() ? base() : std::string{};
    if (const auto& letter = m_edition.printedLetter; !letter.empty()) {
      pack.footer += " · revisie " + letter;
      pack.documentTitle = "revisie " + letter + ", " + pack.documentTitle;
    }
    if (m_edition.request.variant == PackVariant::closedPart)
      pack.footer += " · besloten";
    pack.documentTitle = pack.packName + " " + pack.documentTitle;
    if (m_edition.draft) { // in front, where a long name cannot push it off the page or out of a window's title
      pack.footer = wording::draft + (" · " + pack.footer);
      pack.documentTitle = wording::draft + (" " + pack.documentTitle);
      pack.draft = wording::draft + (" van " + inWords(m_today));
    }
  }

  [[nodiscard]] std::string kindOfPack() const
  {
    if (m_edition.request.municipality)
      return wording::meetingPack + (" voor " + app::nameOn(m_facts, m_facts.get(*m_edition.request.municipality), m_facts.get(m_edition.meeting).date));
    if (m_edition.request.supplementSince && m_edition.request.variant == PackVariant::complete)
      return wording::supplement;
    switch (m_edition.request.variant) {
    case PackVariant::complete:
    case PackVariant::personal:
      return wording::meetingPack;
    case PackVariant::publicCopy:
      return wording::publicPack;
    case PackVariant::closedPart:
      return wording::closedPack;
    }
    return {};
  }

  /// What replaces what, in the words of this copy.
  [[nodiscard]] PackPage replacements() const
  {
    PackPage page{"aanvulling", m_edition.pack.meetingLine, wording::whatReplacesWhat, {}};
    TextTable table{{"Nr.", "Stuk", "Wat u ermee doet", "In revisie " + base()}, {}, {}};
    for (const auto& item : m_edition.pack.items) {
      addDifference(table, item.label, item.title);
      for (const auto& attachment : item.attachments)
        addDifference(table, attachment.label, attachment.title);
    }
    addGone(table);
    if (m_sent.moved)
      page.blocks.emplace_back(TextParagraph{movedMeeting()});
    if (table.rows.empty() && !m_sent.moved) {
      page.blocks.emplace_back(TextParagraph{"Sinds revisie " + base() + " is er niets gewijzigd."});
      return page;
    }
    page.blocks.emplace_back(TextParagraph{
        "Deze aanvulling hoort bij revisie " + base() + " van " + inWords(m_edition.since->revision.madeOn) +
        " en bevat alleen wat sindsdien gewijzigd of nieuw is. Alle stukken houden het nummer dat zij hadden. Wat hier niet staat, geldt "
        "zoals u het al hebt; de agenda in deze aanvulling vervangt de vorige."});
    if (!table.rows.empty())
      page.blocks.emplace_back(std::move(table));
    return page;
  }

  [[nodiscard]] std::string movedMeeting() const
  {
    const auto meeting = m_facts.get(m_edition.meeting);
    const auto& then = m_edition.since->revision;
    return "Let op: de vergadering is op " + whenAndWhere(meeting.date, meeting.startTime, meeting.endTime, meeting.place) + ". In revisie " + base() + " stond: " +
           whenAndWhere(*then.meetingDate, then.startTime, then.endTime, then.place) + ".";
  }

  void addDifference(TextTable& table, const std::string& label, const std::string& title) const
  {
    for (const auto& entry : m_edition.compared)
      if (entry.now.label == label && entry.change != PackChange::unchanged)
        addRow(table, {label, title, whatToDo(entry), pagesThen(entry)}, entry.change == PackChange::withdrawn ? std::string{} : label);
  }

  static void addRow(TextTable& table, std::vector<std::string> row, const std::string& leadsTo)
  {
    table.rows.push_back(std::move(row));
    table.leadsTo.push_back(leadsTo);
  }

  /// What is not on the agenda any more, of which nothing closed is named.
  void addGone(TextTable& table) const
  {
    if (m_edition.request.variant == PackVariant::closedPart)
      return;
    for (const auto& entry : m_edition.compared) {
      const auto gone = entry.then && entry.change == PackChange::withdrawn && entry.then->state == PackEntryState::open;
      if (gone && std::none_of(table.rows.begin(), table.rows.end(), [&](const auto& row) { return row.front() == entry.now.label; }))
        addRow(table, {entry.now.label, entry.now.title, whatToDo(entry), pagesThen(entry)}, {});
    }
  }

  static std::string whatToDo(const ComparedEntry& entry)
  {
    if (entry.change == PackChange::withdrawn)
      return "Vervalt; het nummer blijft.";
    if (entry.change == PackChange::added)
      return "Nieuw: voeg toe.";
    if (entry.now.state == PackEntryState::closed && entry.then->state != PackEntryState::closed)
      return "Wordt besloten behandeld.";
    return entry.then && entry.then->firstPage ? "Vervangt wat u hebt." : "Gewijzigd.";
  }

  static std::string pagesThen(const ComparedEntry& entry)
  {
    if (!entry.then || !entry.then->firstPage)
      return "–";
    const auto first = *entry.then->firstPage;
    const auto last = first + std::max(entry.then->pages.value_or(1), 1) - 1;
    return first == last ? "pagina " + std::to_string(first) : "pagina " + std::to_string(first) + " tot en met " + std::to_string(last);
  }

  const app::Facts& m_facts;
  Date m_today;
  PackEdition m_edition{};
  SentState m_sent;
  std::string m_openness;
};

}

SentState sentState(const app::Facts& facts, MeetingId meeting, Date today)
{
  const auto rows = app::revisionRows(facts, meeting);
  if (rows.empty())
    return stateOf(facts, meeting, today, nullptr, 0);
  const auto everything = everythingOn(facts, meeting, today, WithPages::no);
  return stateOf(facts, meeting, today, &rows.back().revision, touchedItems(everything, compared(contentsOf(everything), rows.back().entries)));
}

PackEdition packEdition(const app::Facts& facts, MeetingId meeting, Date today, const PackRequest& request)
{
  return EditionMaker{facts, meeting, today, request}.make();
}

}
