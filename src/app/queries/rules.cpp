// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/rules.h"

#include <map>
#include <set>

namespace app {

using namespace domain;

namespace {

/// One look at everything; each rule adds what breaks it.
class Rules {
public:
  explicit Rules(const Facts& facts)
    : m_facts{facts}, m_bodies{facts.byId<DecisionBody>()}, m_meetings{facts.byId<Meeting>()}, m_proposals{facts.byId<Proposal>()},
      m_versions{facts.byId<ProposalVersion>()}, m_rounds{facts.byId<Round>()}, m_stages{facts.byId<Stage>()}, m_items{
                                                                                                                facts.byId<AgendaItem>()}
  {}

  std::vector<BrokenRule> check()
  {
    checkNumbers();
    checkAgendas();
    checkRegions();
    checkTemplates();
    checkPeriods();
    checkVersions();
    checkDecisions();
    checkPlacements();
    checkContents();
    return std::move(m_broken);
  }

private:
  void add(RuleCode code, const std::string& subject, const std::string& detail = {})
  {
    m_broken.push_back({code, subject, detail});
  }

  void checkNumbers()
  {
    std::set<std::string> meetings;
    for (const auto& [id, meeting] : m_meetings)
      if (!meetings.insert(meeting.number).second)
        add(RuleCode::meetingNumberTwice, meeting.number);
    std::set<std::string> proposals;
    for (const auto& [id, proposal] : m_proposals)
      if (!proposals.insert(proposal.number).second)
        add(RuleCode::proposalNumberTwice, proposal.number);
    std::set<std::pair<ProposalId, std::string>> versions;
    for (const auto& [id, version] : m_versions)
      if (!versions.insert({version.proposal, version.number}).second)
        add(RuleCode::versionNumberTwice, version.number, m_proposals.at(version.proposal).number);
  }

  /// Labels of items and attachments share one space, also those of what was withdrawn.
  void checkAgendas()
  {
    std::set<std::pair<MeetingId, std::string>> labels;
    std::set<std::pair<MeetingId, StageId>> served;
    const auto useLabel = [&](const AgendaItem& item, const std::string& label) {
      if (!label.empty() && !labels.insert({item.meeting, label}).second)
        add(RuleCode::labelTwice, label, m_meetings.at(item.meeting).number);
    };
    for (const auto& [id, item] : m_items) {
      useLabel(item, item.label);
      if (item.stage && !item.withdrawnOn && !served.insert({item.meeting, *item.stage}).second)
        add(RuleCode::branchTwiceOnMeeting, item.title, m_meetings.at(item.meeting).number);
      if (item.stage)
        checkBody(*item.stage, m_meetings.at(item.meeting).body);
      checkParent(item);
    }
    for (const auto& attachment : m_facts.all<Attachment>())
      useLabel(m_items.at(attachment.item), attachment.label);
  }

  void checkParent(const AgendaItem& item)
  {
    if (!item.parent)
      return;
    const auto& parent = m_items.at(*item.parent);
    if (parent.meeting != item.meeting || parent.parent)
      add(RuleCode::subItemElsewhere, item.label, m_meetings.at(item.meeting).number);
  }

  void checkRegions()
  {
    const auto regions = m_facts.byId<Region>();
    for (const auto& [id, region] : regions) {
      std::set<RegionId> seen{id};
      for (auto part = region.partOf; part; part = regions.at(*part).partOf)
        if (!seen.insert(*part).second) {
          add(RuleCode::circularRegion, region.name);
          break;
        }
    }
    for (const auto& municipality : m_facts.all<Municipality>()) {
      auto council = false;
      auto executive = false;
      for (const auto& [bodyId, body] : m_bodies)
        if (body.municipality == municipality.id) {
          council = council || body.kind == BodyKind::council;
          executive = executive || body.kind == BodyKind::executive;
        }
      if (!council || !executive)
        add(RuleCode::municipalityWithoutBodies, municipality.name);
    }
  }

  void checkTemplates()
  {
    std::map<TemplateId, std::set<int>> places;
    std::map<TemplateId, int> stages;
    for (const auto& stage : m_facts.all<TemplateStage>()) {
      places[stage.routeTemplate].insert(stage.position);
      ++stages[stage.routeTemplate];
    }
    for (const auto& [id, own] : places)
      if (*own.begin() != 1 || *own.rbegin() != stages[id] || static_cast<int>(own.size()) != stages[id])
        add(RuleCode::templateNotInARow, m_facts.get(id).name);
  }

  template <class E, class Name> void checkPeriod(const Name& name)
  {
    for (const auto& each : m_facts.all<E>())
      if (each.until && *each.until < each.from)
        add(RuleCode::endsBeforeStart, name(each), toIso(*each.until));
  }

  void checkPeriods()
  {
    checkPeriod<Membership>([&](const Membership& each) { return m_facts.get(each.person).name; });
    checkPeriod<Mandate>([&](const Mandate& each) { return m_facts.get(each.person).name; });
    checkPeriod<RegionMembership>([&](const RegionMembership& each) { return m_facts.get(each.municipality).name; });
  }

  void checkVersion(ProposalId proposal, const std::optional<VersionId>& version)
  {
    if (version && m_versions.at(*version).proposal != proposal)
      add(RuleCode::versionOfAnotherProposal, m_versions.at(*version).number, m_proposals.at(proposal).number);
  }

  void checkVersions()
  {
    for (const auto& [id, version] : m_versions)
      checkVersion(version.proposal, version.amends);
    for (const auto& [id, round] : m_rounds)
      checkVersion(round.proposal, round.startVersion);
    for (const auto& document : m_facts.all<ProposalDocument>())
      checkVersion(document.proposal, document.version);
  }

  [[nodiscard]] ProposalId proposalOf(StageId stage) const { return m_rounds.at(m_stages.at(stage).round).proposal; }

  /// A stage before every council (college) has those of all municipalities that were ever named in the track.
  [[nodiscard]] const std::set<MunicipalityId>& municipalitiesOf(TrackId track)
  {
    const auto [found, isNew] = m_municipalities.try_emplace(track);
    if (isNew)
      for (const auto& participation : m_facts.where(&Participation::track, track))
        found->second.insert(participation.municipality);
    return found->second;
  }

  [[nodiscard]] bool belongs(const Stage& stage, const DecisionBody& body)
  {
    if (stage.selector == BodySelector::oneBody)
      return stage.body == body.id;
    const auto kind = stage.selector == BodySelector::everyCouncil ? BodyKind::council : BodyKind::executive;
    return body.kind == kind && body.municipality &&
           municipalitiesOf(m_proposals.at(proposalOf(stage.id)).track).contains(*body.municipality);
  }

  void checkBody(StageId stage, BodyId body)
  {
    if (!belongs(m_stages.at(stage), m_bodies.at(body)))
      add(RuleCode::bodyNotOfStage, m_bodies.at(body).name, m_stages.at(stage).name);
  }

  void checkMeeting(const std::optional<MeetingId>& meeting, BodyId body)
  {
    if (meeting && m_meetings.at(*meeting).body != body)
      add(RuleCode::meetingOfAnotherBody, m_meetings.at(*meeting).number, m_bodies.at(body).name);
  }

  void checkDecisions()
  {
    for (const auto& decision : m_facts.all<Decision>()) {
      const auto& body = m_bodies.at(decision.body);
      checkBody(decision.stage, decision.body);
      checkMeeting(decision.meeting, decision.body);
      checkVersion(proposalOf(decision.stage), decision.version);
      if (decision.meeting && decision.decidedOn < m_meetings.at(*decision.meeting).date)
        add(RuleCode::decisionBeforeMeeting, body.name, m_meetings.at(*decision.meeting).number);
      if (decision.confirmedOn && *decision.confirmedOn < decision.decidedOn)
        add(RuleCode::confirmedBeforeDecided, body.name, toIso(*decision.confirmedOn));
      if (decision.returnsTo)
        checkReturn(decision);
    }
  }

  void checkReturn(const Decision& decision)
  {
    const auto& from = m_stages.at(decision.stage);
    const auto& to = m_stages.at(*decision.returnsTo);
    if (to.round != from.round || to.position >= from.position)
      add(RuleCode::returnsToLaterStage, from.name, to.name);
  }

  void checkPlacements()
  {
    for (const auto& placement : m_facts.all<Placement>()) {
      checkBody(placement.stage, placement.body);
      checkMeeting(placement.meeting, placement.body);
    }
    for (const auto& passed : m_facts.all<PassedOver>())
      checkBody(passed.stage, passed.body);
  }

  void checkContents()
  {
    for (const auto& document : m_facts.all<Document>())
      if (!m_facts.source().hasContent(document.sha256))
        add(RuleCode::contentMissing, document.title);
  }

  const Facts& m_facts;
  std::map<BodyId, DecisionBody> m_bodies;
  std::map<MeetingId, Meeting> m_meetings;
  std::map<ProposalId, Proposal> m_proposals;
  std::map<VersionId, ProposalVersion> m_versions;
  std::map<RoundId, Round> m_rounds;
  std::map<StageId, Stage> m_stages;
  std::map<AgendaItemId, AgendaItem> m_items;
  std::map<TrackId, std::set<MunicipalityId>> m_municipalities;
  std::vector<BrokenRule> m_broken;
};

}

std::vector<BrokenRule> ruleFindings(const Facts& facts) { return Rules{facts}.check(); }

}
