// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_view.h"

#include <QList>

namespace presentation {

struct DetailCallout {
  Tone tone = Tone::Neutral;
  StatusSymbol symbol = StatusSymbol::NotYet;
  QString title;
  QString text;
  friend bool operator==(const DetailCallout&, const DetailCallout&) = default;
};

struct DetailFact {
  QString label;
  QString value;
  Tone tone = Tone::Neutral;
  std::optional<domain::MeetingId> meeting; ///< the value leads there
  friend bool operator==(const DetailFact&, const DetailFact&) = default;
};

struct DetailDocument {
  domain::DocumentId id;
  QString label; ///< "3a"; empty for a document of the version
  QString title;
  QString pages; ///< "48 p."
  friend bool operator==(const DetailDocument&, const DetailDocument&) = default;
};

struct DetailEvent {
  domain::Date date;
  QString day; ///< the same in words, for a narrow column
  QString text;
  friend bool operator==(const DetailEvent&, const DetailEvent&) = default;
};

/// What can be done with a branch now. A button that is off says why in its hint.
struct BranchActions {
  bool record = false;
  bool confirm = false;
  bool meetConditions = false;
  bool plan = false;
  bool passOver = false;
  bool reinstate = false;
  bool goAhead = false;
  bool markSent = false;
  bool acceptDrift = false;
  bool correct = false; ///< the latest decision, and take it back
  QString recordHint;
  QString confirmHint;
  QString openHint; ///< of what can be done only while nothing is decided
  QString correctHint;
  friend bool operator==(const BranchActions&, const BranchActions&) = default;
};

/// Everything the window says about one branch as of a day.
struct BranchDetails {
  BranchKey key;
  QString caption; ///< "Raad · stap 7 van 7 · ronde 2"
  QString title;   ///< "Raad Zwijndrecht"
  QString proposal; ///< "V-2026-17 Regiovisie jeugd 2027-2030"
  QList<DetailCallout> callouts;   ///< about this body: why it stands where it stands
  QList<DetailCallout> stageNotes; ///< about its whole stage
  QList<DetailFact> facts;
  QString documentsHead;
  QList<DetailDocument> documents;
  QList<DetailEvent> events; ///< newest first
  BranchActions actions;
  std::optional<domain::MeetingId> meeting;
};

[[nodiscard]] std::optional<BranchDetails> branchDetails(const app::Facts& facts, const BranchKey& key, domain::Date asOf, bool readOnly = false);

// Its parts.
[[nodiscard]] QList<DetailCallout> calloutsOf(const BranchView& view);
[[nodiscard]] QList<DetailCallout> stageNotesOf(const BranchView& view);
[[nodiscard]] QList<DetailEvent> eventsOf(const BranchView& view);
[[nodiscard]] BranchActions actionsOf(const BranchView& view, bool readOnly);

}
