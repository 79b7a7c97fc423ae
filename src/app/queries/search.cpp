// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/search.h"

#include "app/day_words.h"
#include "app/queries/names.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace app {

using namespace domain;

namespace {

/// The parts that say something, told apart where a result shows them.
std::string joined(std::initializer_list<std::string_view> parts)
{
  std::string all;
  for (const auto part : parts)
    if (!part.empty())
      all.append(all.empty() ? "" : " · ").append(part);
  return all;
}

std::string named(std::string_view number, std::string_view name) { return number.empty() ? std::string{name} : std::string{number}.append(" ").append(name); }

/// In all ways in which people write it: "2 april 2027", "02-04-2027" and "2-4-2027".
std::string dayAsWritten(Date day)
{
  const auto part = [](auto number) { return std::to_string(static_cast<unsigned>(number)); };
  return dayInWords(day) + " " + dayInFigures(day) + " " + part(day.day()) + "-" + part(day.month()) + "-" + std::to_string(static_cast<int>(day.year()));
}

template <class E> SearchText textOf(const E& entity, std::string title, std::string text, std::string also = {})
{
  return {{kindOf<E>, entity.id.value()}, std::move(title), std::move(text), std::move(also)};
}

using Texts = std::vector<SearchText>;

Texts proposalTexts(const Facts& facts)
{
  std::map<VersionId, ProposalId> proposalOf;
  std::map<ProposalId, std::string> more;
  const auto add = [&more](ProposalId proposal, std::string_view text) { more[proposal] = joined({more[proposal], text}); };
  for (const auto& version : facts.all<ProposalVersion>()) {
    proposalOf.emplace(version.id, version.proposal);
    add(version.proposal, version.note);
  }
  for (const auto& point : facts.all<DecisionPoint>())
    add(proposalOf.at(point.version), point.text);
  Texts texts;
  for (const auto& proposal : facts.all<Proposal>())
    texts.push_back(textOf(proposal, named(proposal.number, proposal.title), joined({proposal.summary, proposal.owner, more[proposal.id]})));
  return texts;
}

/// By the proposal with its track, the body that decided and the day: all are how one asks for it.
Texts decisionTexts(const Facts& facts)
{
  const auto proposals = facts.byId<Proposal>();
  const auto rounds = facts.byId<Round>();
  const auto stages = facts.byId<Stage>();
  const auto bodies = facts.byId<DecisionBody>();
  const auto tracks = facts.byId<Track>();
  const FormerNames names{facts};
  Texts texts;
  for (const auto& decision : facts.all<Decision>()) {
    const auto& proposal = proposals.at(rounds.at(stages.at(decision.stage).round).proposal);
    const auto& body = bodies.at(decision.body);
    texts.push_back(textOf(decision, names.nameOn(body, decision.decidedOn) + ": " + proposal.title,
                           joined({decision.text, decision.conditions, decision.source, decision.confirmedBy}), joined({"besluit", body.code, dayAsWritten(decision.decidedOn), proposal.number, tracks.at(proposal.track).name})));
  }
  return texts;
}

Texts meetingTexts(const Facts& facts)
{
  const auto bodies = facts.byId<DecisionBody>();
  const FormerNames names{facts};
  Texts texts;
  for (const auto& meeting : facts.all<Meeting>())
    texts.push_back(textOf(meeting, named(meeting.number, names.nameOn(bodies.at(meeting.body), meeting.date)), joined({meeting.place, meeting.note}), "vergadering " + dayAsWritten(meeting.date)));
  return texts;
}

std::string coverNoteText(const CoverNote& note)
{
  return joined({note.subject, note.askedDecision, note.reasonAndCore, note.earlierDecisions, note.arguments, note.remarksAndRisks, note.finance, note.consulted,
                note.communication, note.followUp, note.author, note.portfolioHolder});
}

/// With its cover note, which one reads at the item.
Texts itemTexts(const Facts& facts)
{
  std::map<AgendaItemId, std::string> notes;
  for (const auto& note : facts.all<CoverNote>())
    notes.emplace(note.item, coverNoteText(note));
  Texts texts;
  for (const auto& item : facts.all<AgendaItem>())
    texts.push_back(textOf(item, item.title, joined({item.conclusion, item.notes, item.presenter, notes[item.id]})));
  return texts;
}

Texts actionTexts(const Facts& facts)
{
  std::map<PersonId, std::string> names;
  for (const auto& person : facts.all<Person>())
    names.emplace(person.id, person.name);
  Texts texts;
  for (const auto& action : facts.all<ActionItem>())
    texts.push_back(textOf(action, named(action.number, action.text),
                           joined({action.owner ? std::string_view{names[*action.owner]} : std::string_view{action.ownerName}, action.promisedTo, action.source, action.closing})));
  return texts;
}

/// Kinds whose texts stand in themselves.
template <class E, class Of> Texts ownTexts(const Facts& facts, Of&& of)
{
  Texts texts;
  for (const auto& entity : facts.all<E>())
    texts.push_back(of(entity));
  return texts;
}

Texts consultationTexts(const Facts& facts)
{
  return ownTexts<Consultation>(facts, [](const Consultation& each) { return textOf(each, each.party, joined({each.about, each.cameOut})); });
}
Texts adviceTexts(const Facts& facts)
{
  return ownTexts<AdviceFragment>(facts, [](const AdviceFragment& each) { return textOf(each, each.adviser, joined({each.text, each.why})); });
}
Texts agreementTexts(const Facts& facts)
{
  return ownTexts<Agreement>(facts, [](const Agreement& each) { return textOf(each, each.subject, joined({each.parties, each.note})); });
}
Texts documentTexts(const Facts& facts)
{
  return ownTexts<Document>(facts, [](const Document& each) { return textOf(each, each.title, each.fileName); });
}
Texts bodyTexts(const Facts& facts)
{
  return ownTexts<DecisionBody>(facts, [](const DecisionBody& each) { return textOf(each, each.name, joined({each.code, each.note})); });
}
Texts personTexts(const Facts& facts)
{
  return ownTexts<Person>(facts, [](const Person& each) { return textOf(each, each.name, joined({each.function, each.email, each.phone})); });
}
Texts municipalityTexts(const Facts& facts)
{
  return ownTexts<Municipality>(facts, [](const Municipality& each) { return textOf(each, each.name, each.code); });
}
Texts regionTexts(const Facts& facts)
{
  return ownTexts<Region>(facts, [](const Region& each) { return textOf(each, each.name, each.code); });
}
Texts trackTexts(const Facts& facts)
{
  return ownTexts<Track>(facts, [](const Track& each) { return textOf(each, each.name, joined({each.code, each.note})); });
}
Texts organisationTexts(const Facts& facts)
{
  return ownTexts<Organisation>(facts, [](const Organisation& each) { return textOf(each, each.name, joined({each.email, each.note})); });
}

// Where each kind stands.

void placeProposal(const Facts& facts, SearchResult& result, ProposalId id)
{
  const auto proposal = facts.get(id);
  result.proposal = id;
  result.number = proposal.number;
  if (result.subject.kind != EntityKind::proposal)
    result.standsIn = proposal.title;
}

void placeMeeting(const Facts& facts, SearchResult& result, MeetingId id)
{
  const auto meeting = facts.get(id);
  result.meeting = id;
  result.number = meeting.number;
  result.day = meeting.date;
  result.bodyName = nameOn(facts, facts.get(meeting.body), meeting.date);
}

void placeItem(const Facts& facts, SearchResult& result, AgendaItemId id)
{
  const auto item = facts.get(id);
  result.item = id;
  result.itemLabel = item.label;
  placeMeeting(facts, result, item.meeting);
  if (result.subject.kind != EntityKind::agendaItem)
    result.standsIn = item.title;
}

void placeDecision(const Facts& facts, SearchResult& result, const Decision& decision)
{
  placeProposal(facts, result, facts.get(facts.get(decision.stage).round).proposal);
  result.standsIn.clear(); // its title says so
  result.stage = decision.stage;
  result.body = decision.body;
  result.day = decision.decidedOn;
  result.outcome = decision.outcome;
}

/// At the latest meeting that had it; else at its proposal; nowhere when it is a logo, say.
void placeDocument(const Facts& facts, SearchResult& result, DocumentId document)
{
  if (const auto attachments = facts.where(&Attachment::document, document); !attachments.empty())
    placeItem(facts, result, attachments.back().item);
  else if (const auto papers = facts.where(&ProposalDocument::document, document); !papers.empty())
    placeProposal(facts, result, papers.back().proposal);
}

void placeAction(const Facts& facts, SearchResult& result, const ActionItem& action)
{
  result.action = action.id;
  result.number = action.number;
  result.day = action.due;
  if (action.body)
    result.bodyName = facts.get(*action.body).name;
}

void placeConsultation(const Facts& facts, SearchResult& result, const Consultation& consultation)
{
  placeProposal(facts, result, consultation.proposal);
  result.day = consultation.on;
}

void placeAdvice(const Facts& facts, SearchResult& result, const AdviceFragment& advice)
{
  placeProposal(facts, result, advice.proposal);
  result.day = advice.on;
}

/// False when it is not there any more.
template <class E, auto Place> bool placedBy(const Facts& facts, SearchResult& result)
{
  const auto entity = facts.find(Id<E>{result.subject.id});
  if (entity)
    Place(facts, result, *entity);
  return entity.has_value();
}

constexpr auto byProposal = [](const Facts& facts, SearchResult& result, const Proposal& each) { placeProposal(facts, result, each.id); };
constexpr auto byMeeting = [](const Facts& facts, SearchResult& result, const Meeting& each) { placeMeeting(facts, result, each.id); };
constexpr auto byItem = [](const Facts& facts, SearchResult& result, const AgendaItem& each) { placeItem(facts, result, each.id); };
constexpr auto byDocument = [](const Facts& facts, SearchResult& result, const Document& each) { placeDocument(facts, result, each.id); };
constexpr auto byTrack = [](const Facts& /*facts*/, SearchResult& result, const Track& each) { result.track = each.id; };
constexpr auto byAgreement = [](const Facts& /*facts*/, SearchResult& result, const Agreement& each) { result.track = each.track; };
constexpr auto byItself = [](const Facts& /*facts*/, SearchResult& /*result*/, const auto& /*each*/) {};

struct Source {
  EntityKind kind;
  Texts (*read)(const Facts&);
  bool (*place)(const Facts&, SearchResult&);
  std::initializer_list<EntityKind> alsoFrom = {}; ///< other kinds that its texts are made of
};

/// In the order of searchedKinds.
const std::array sources{
    Source{EntityKind::proposal, &proposalTexts, &placedBy<Proposal, byProposal>, {EntityKind::version, EntityKind::decisionPoint}},
    Source{EntityKind::meeting, &meetingTexts, &placedBy<Meeting, byMeeting>, {EntityKind::body, EntityKind::formerName}},
    Source{EntityKind::agendaItem, &itemTexts, &placedBy<AgendaItem, byItem>, {EntityKind::coverNote}},
    Source{EntityKind::decision, &decisionTexts, &placedBy<Decision, &placeDecision>, {EntityKind::proposal, EntityKind::track, EntityKind::body, EntityKind::formerName}},
    Source{EntityKind::actionItem, &actionTexts, &placedBy<ActionItem, &placeAction>, {EntityKind::person}},
    Source{EntityKind::track, &trackTexts, &placedBy<Track, byTrack>},
    Source{EntityKind::body, &bodyTexts, &placedBy<DecisionBody, byItself>},
    Source{EntityKind::person, &personTexts, &placedBy<Person, byItself>},
    Source{EntityKind::municipality, &municipalityTexts, &placedBy<Municipality, byItself>},
    Source{EntityKind::region, &regionTexts, &placedBy<Region, byItself>},
    Source{EntityKind::document, &documentTexts, &placedBy<Document, byDocument>},
    Source{EntityKind::consultation, &consultationTexts, &placedBy<Consultation, &placeConsultation>},
    Source{EntityKind::adviceFragment, &adviceTexts, &placedBy<AdviceFragment, &placeAdvice>},
    Source{EntityKind::agreement, &agreementTexts, &placedBy<Agreement, byAgreement>},
    Source{EntityKind::organisation, &organisationTexts, &placedBy<Organisation, byItself>},
};

static_assert(sources.size() == searchedKinds.size());

bool isTouched(const Source& source, const ChangedKinds& changed)
{
  return changed.contains(source.kind) || std::any_of(source.alsoFrom.begin(), source.alsoFrom.end(), [&](EntityKind kind) { return changed.contains(kind); });
}

/// False when it is not there any more, or is a document that stands nowhere.
bool place(const Facts& facts, SearchResult& result)
{
  const auto source = std::find_if(sources.begin(), sources.end(), [&](const Source& each) { return each.kind == result.subject.kind; });
  return source != sources.end() && source->place(facts, result) && (source->kind != EntityKind::document || result.meeting || result.proposal);
}

SearchResult resultOf(TextSubject subject, std::string title, std::string snippet)
{
  SearchResult result;
  result.subject = subject;
  result.title = std::move(title);
  result.snippet = std::move(snippet);
  return result;
}

/// The document in which the words stand; several may hold the same bytes. None when it is gone.
std::optional<SearchResult> pageResult(const Facts& facts, const PageHit& hit)
{
  for (const auto& document : facts.where(&Document::sha256, hit.sha256)) {
    auto result = resultOf({EntityKind::document, document.id.value()}, document.title, hit.snippet);
    result.page = hit.page;
    placeDocument(facts, result, document.id);
    if (result.meeting || result.proposal)
      return result;
  }
  return std::nullopt;
}

}

CaseSearch::CaseSearch(Store& store, std::unique_ptr<TextIndex> index) : m_store{store}, m_index{std::move(index)} {}

void CaseSearch::catchUp()
{
  // One kind at a time, each at one moment: who writes meanwhile waits no longer than that.
  for (const auto& source : sources)
    if (!m_isFilled || isTouched(source, m_changed))
      take(source.kind, atOneMoment(m_store, [&] { return source.read(Facts{m_store}); }));
  m_isFilled = true;
  m_changed.clear();
}

void CaseSearch::take(EntityKind kind, const std::vector<SearchText>& texts)
{
  auto gone = std::exchange(m_known[kind], {});
  auto& known = m_known[kind];
  std::vector<SearchText> different;
  for (const auto& text : texts) {
    const auto hash = std::hash<std::string>{}(text.title + '\n' + text.text);
    known.emplace(text.subject.id, hash);
    const auto before = gone.extract(text.subject.id);
    if (before.empty() || before.mapped() != hash)
      different.push_back(text);
  }
  std::vector<TextSubject> removed;
  for (const auto& [id, hash] : gone)
    removed.push_back({kind, id});
  m_index->put(different);
  m_index->remove(removed);
}

std::vector<SearchResult> CaseSearch::find(std::string_view typed, int limit)
{
  catchUp();
  return atOneMoment(m_store, [&] { return placed(m_index->find(typed, limit), m_store.findInContent(typed, limit)); });
}

std::vector<SearchResult> CaseSearch::placed(std::vector<TextHit> texts, const std::vector<PageHit>& pages) const
{
  const Facts facts{m_store};
  std::vector<SearchResult> results;
  for (auto& hit : texts) {
    auto result = resultOf(hit.subject, std::move(hit.title), std::move(hit.snippet));
    if (place(facts, result))
      results.push_back(std::move(result));
  }
  for (const auto& hit : pages)
    if (auto result = pageResult(facts, hit))
      results.push_back(std::move(*result));
  return results;
}

}
