// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/missing.h"
#include "pack/pack_edition.h"
#include "presentation/roles.h"

#include <QStringList>

namespace presentation {

/// What can be made of a meeting's papers.
enum class PackCopy { Whole, Revision, Supplement, Personal, PublicCopy, ClosedPart };

/// What she chose to be made.
struct PackChoice {
  PackCopy copy = PackCopy::Whole;
  std::optional<domain::PackRevisionId> since;          ///< of a supplement
  std::optional<domain::MunicipalityId> municipality;   ///< of a personal copy
  bool embedOriginals = false;
  bool record = false;  ///< put it on record as the next revision
  QString recipients;   ///< to whom it was sent; may be empty
};
[[nodiscard]] pack::PackRequest requestOf(const PackChoice& choice);

/// Something to choose by name.
template <class Thing>
struct NamedChoice {
  domain::Id<Thing> id;
  QString name;
};

/// The copy that she most likely wants as the meeting stands, and why.
struct PackAdvice {
  PackCopy copy = PackCopy::Whole;
  QString why; ///< one sentence
  bool tooEarly = false; ///< papers are still to come in, or the day of sending is: a revision made now will be followed by another
};

/// What there is to choose from.
struct PackPossibilities {
  app::MeetingRow meeting;
  QString nextLetter;
  std::vector<NamedChoice<domain::PackRevision>> revisions; ///< newest first
  std::vector<NamedChoice<domain::Municipality>> municipalities; ///< by name
  bool hasClosed = false;
  bool readOnly = false;
  pack::SentState sent;
  PackAdvice advice;
  std::vector<app::MissingThing> missing;
};
[[nodiscard]] PackPossibilities packPossibilities(const app::Facts& facts, domain::MeetingId meeting, domain::Date today, bool readOnly = false,
                                                  app::Conversions conversions = {});

/// Whether this copy can be made of this meeting's papers now.
[[nodiscard]] bool isPossible(PackCopy copy, const PackPossibilities& possible);
[[nodiscard]] bool canBeRecorded(PackCopy copy);
/// Whether the word CONCEPT stands on every page of it.
[[nodiscard]] bool isDraft(PackCopy copy, const PackPossibilities& possible);
/// Why the advised copy, or what a revision means where a concept is advised; one sentence.
[[nodiscard]] QString whyText(PackCopy copy, const PackPossibilities& possible);
/// "Concept van de hele set", "Hele set, als revisie B" …
[[nodiscard]] QString copyText(PackCopy copy, const PackPossibilities& possible);
/// What she gets, in a sentence or two.
[[nodiscard]] QString copyExplanation(PackCopy copy, const PackPossibilities& possible);
/// For the name of a file: "revisie B", "aanvulling B", "openbaar", "Dordrecht"; empty for the whole.
[[nodiscard]] QString copySuffix(const PackChoice& choice, const PackPossibilities& possible);
/// What is missing of what would be in a copy, for whoever is about to make it.
struct MissingInCopy {
  QString title; ///< empty when nothing is
  QString text;  ///< a line each
};
[[nodiscard]] MissingInCopy missingIn(PackCopy copy, const PackPossibilities& possible);

/// What there is to do once a copy was made.
enum class PackStep { None, MakeRevision, PutOnRecord, RecordDispatch, MakeClosedPart };
struct PackNextStep {
  PackStep step = PackStep::None;
  QString text;   ///< a sentence; may be empty
  QString button; ///< empty without a step
  QString also;   ///< what there is to do besides, whatever the step; may be empty
};
/// Once a revision is on record and nobody is named to whom it went.
[[nodiscard]] PackNextStep recipientsStep();
[[nodiscard]] PackNextStep nextStepAfter(const PackChoice& choice, const PackPossibilities& possible);
/// A copy for others (personal, public, closed) is made several times in a row: it is remembered for the meeting as it stands. Which
/// of the set itself is wanted, follows from where the meeting is.
[[nodiscard]] bool isRemembered(PackCopy copy);
/// For remembering what was chosen, and back.
[[nodiscard]] QString copyKey(PackCopy copy);
[[nodiscard]] std::optional<PackCopy> copyFromKey(const QString& key);

/// A revision in a line or two.
struct RevisionLine {
  domain::PackRevisionId revision;
  QString title; ///< "Revisie A"
  QString text;  ///< "22-04-2027, 34 pagina’s. Verzonden op 22-04-2027 aan de leden."
};

/// How the papers stand against what was sent.
struct PackStanding {
  ToneLine line; ///< "2 agendapunten gewijzigd sinds revisie A"; empty without a revision
  std::vector<RevisionLine> revisions; ///< newest first
};
[[nodiscard]] PackStanding packStanding(const app::Facts& facts, domain::MeetingId meeting, domain::Date today);

/// Of which kind a copy is.
[[nodiscard]] domain::PackVariant variantOf(PackCopy copy);
[[nodiscard]] QString wordFor(domain::PackVariant variant); ///< "openbare set"

}
