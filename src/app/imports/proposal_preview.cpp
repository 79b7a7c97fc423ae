// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/folded_text.h"
#include "app/imports/preview_rows.h"

namespace app {

using namespace domain;

namespace {

class ProposalPreview {
public:
  ProposalPreview(const Facts& facts, const ImportChoices& choices)
    : m_facts{facts}, m_choices{choices}, m_proposals{facts.all<Proposal>()}, m_tracks{facts.all<Track>()}
  {
  }

  ImportPreview make(const ReadSource<ProposalRecord>& source)
  {
    ImportPreview preview{ImportKind::proposals, m_choices.source, {}, source.findings};
    for (const auto& record : source.records) {
      ImportRow row{.line = record.line, .subject = record.title.value_or(record.number.value_or("")), .date = record.registeredOn, .findings = record.findings};
      const auto known = knownAs(record);
      m_seen.take(row, record.number ? "#" + folded(*record.number) : folded(record.title.value_or(std::to_string(record.line))));
      if (!isPrevented(row))
        known ? change(row, record, *known) : add(row, record);
      finish(m_facts, preview, std::move(row), !known, m_choices.today);
    }
    return preview;
  }

private:
  /// By number; a row without one by a title that only one proposal has.
  std::optional<Proposal> knownAs(const ProposalRecord& record) const
  {
    std::vector<Proposal> found;
    for (const auto& proposal : m_proposals)
      if (record.number ? folded(proposal.number) == folded(*record.number) : record.title && folded(proposal.title) == folded(*record.title))
        found.push_back(proposal);
    return found.size() == 1 ? std::optional{found.front()} : std::nullopt;
  }

  std::optional<TrackId> trackOf(ImportRow& row, const ProposalRecord& record) const
  {
    std::vector<TrackId> found;
    for (const auto& track : m_tracks)
      if (record.track ? folded(track.code) == folded(*record.track) || folded(track.name) == folded(*record.track) : m_tracks.size() == 1)
        found.push_back(track.id);
    if (found.size() == 1)
      return found.front();
    row.findings.push_back(record.track ? ImportFinding{ImportFindingCode::unknownTrack, *record.track} : ImportFinding{ImportFindingCode::missingValue, "track"});
    return std::nullopt;
  }

  static void compareAll(ImportRow& row, const ProposalRecord& record, const Proposal& was)
  {
    compare(row, "title", was.title, record.title);
    compare(row, "summary", was.summary, record.summary);
    compare(row, "owner", was.owner, record.owner);
  }

  void add(ImportRow& row, const ProposalRecord& record) const
  {
    const auto track = trackOf(row, record);
    if (!track)
      return;
    compare(row, "number", {}, record.number);
    compareAll(row, record, Proposal{ProposalId{0}, *track, {}, {}, {}, {}, m_choices.today});
    row.steps.emplace_back(ImportedProposal{std::nullopt, *track, record.number, record.title, record.summary, record.owner, record.registeredOn,
                                            record.version, record.decisionPoints});
  }

  static void change(ImportRow& row, const ProposalRecord& record, const Proposal& was)
  {
    compareAll(row, record, was);
    if (row.differences.empty())
      return;
    ImportedProposal step{.proposal = was.id};
    if (differs(row, "title"))
      step.title = record.title;
    if (differs(row, "summary"))
      step.summary = record.summary;
    if (differs(row, "owner"))
      step.owner = record.owner;
    row.steps.emplace_back(std::move(step));
  }

  const Facts& m_facts;
  const ImportChoices& m_choices;
  std::vector<Proposal> m_proposals;
  std::vector<Track> m_tracks;
  SeenRows m_seen;
};

}

ImportPreview previewOf(const Facts& facts, const ReadSource<ProposalRecord>& source, const ImportChoices& choices)
{
  return ProposalPreview{facts, choices}.make(source);
}

}
