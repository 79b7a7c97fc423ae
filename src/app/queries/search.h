// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "app/text_search.h"

#include <map>
#include <memory>
#include <unordered_map>

/// Finding anything in a case file by its words.
namespace app {

/// Something that was found: what it says, where it stands, and what leads there.
struct SearchResult {
  TextSubject subject;
  std::string title;   ///< with marks
  std::string snippet; ///< with marks; may be empty
  std::optional<int> page; ///< of the document, when the words stand in it

  std::optional<domain::ProposalId> proposal;
  std::optional<domain::StageId> stage; ///< with `body`: the branch
  std::optional<domain::BodyId> body;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::AgendaItemId> item;
  std::optional<domain::ActionItemId> action;
  std::optional<domain::TrackId> track;

  std::string number;   ///< of the proposal or meeting that it is or belongs to
  std::string standsIn; ///< its title, when the result is something in it
  std::string bodyName;
  std::string itemLabel;
  std::optional<domain::Date> day;
  std::optional<domain::Outcome> outcome; ///< of a decision
};

/// The searchable texts of one case file, kept in step with it: only what changed is read again. For one thread, on a store of its own.
class CaseSearch {
public:
  CaseSearch(Store& store, std::unique_ptr<TextIndex> index);

  /// Facts of these kinds changed; read again at the next question.
  void changed(const ChangedKinds& kinds) { m_changed.insert(kinds.begin(), kinds.end()); }
  /// Reads what is new, and everything the first time.
  void catchUp();
  /// The best ones by title and text, then pages of documents; at most `limit` of each. May throw StoreFailure.
  [[nodiscard]] std::vector<SearchResult> find(std::string_view typed, int limit);

private:
  using Hashes = std::unordered_map<std::int64_t, std::size_t>;
  void take(domain::EntityKind kind, const std::vector<SearchText>& texts);
  [[nodiscard]] std::vector<SearchResult> placed(std::vector<TextHit> texts, const std::vector<PageHit>& pages) const;

  Store& m_store;
  std::unique_ptr<TextIndex> m_index;
  std::map<domain::EntityKind, Hashes> m_known;
  ChangedKinds m_changed;
  bool m_isFilled = false;
};

}
