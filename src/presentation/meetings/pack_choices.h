// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
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

/// What there is to choose from.
struct PackPossibilities {
  app::MeetingRow meeting;
  QString nextLetter;
  std::vector<NamedChoice<domain::PackRevision>> revisions; ///< newest first
  std::vector<NamedChoice<domain::Municipality>> municipalities; ///< by name
  bool hasClosed = false;
};
[[nodiscard]] PackPossibilities packPossibilities(const app::Facts& facts, domain::MeetingId meeting, domain::Date today);

/// Whether this copy can be made of this meeting's papers now.
[[nodiscard]] bool isPossible(PackCopy copy, const PackPossibilities& possible);
[[nodiscard]] bool canBeRecorded(PackCopy copy);
/// "Hele set, als concept", "Hele set als revisie B, met de wijzigingen erin aangegeven" …
[[nodiscard]] QString copyText(PackCopy copy, const PackPossibilities& possible);
/// What she gets, in a sentence or two.
[[nodiscard]] QString copyExplanation(PackCopy copy);
/// For the name of a file: "revisie B", "aanvulling B", "openbaar", "Dordrecht"; empty for the whole.
[[nodiscard]] QString copySuffix(const PackChoice& choice, const PackPossibilities& possible);
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

[[nodiscard]] QString wordFor(domain::PackVariant variant); ///< "openbare set"

}
