// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/packs.h"
#include "pack/pack_contents.h"

namespace pack {

/// Which copy of a meeting's pack is wanted.
struct PackRequest {
  domain::PackVariant variant = domain::PackVariant::complete;
  bool asRevision = false; ///< as the next revision: to be sent, no concept
  std::optional<domain::PackRevisionId> supplementSince; ///< only what changed since; is a revision too
  std::optional<domain::MunicipalityId> municipality;    ///< of a personal pack
  bool embedOriginals = false;

  /// Whether the file would be a revision with a letter of its own.
  [[nodiscard]] bool isRevision() const { return asRevision || supplementSince.has_value(); }
};

/// How the papers of a meeting stand against what was sent of them.
struct SentState {
  std::string letter;    ///< of the latest revision; empty when none is on record
  int touched = 0;       ///< items that differ from it
  bool moved = false;    ///< the meeting has another day, time or place than it says
  bool reported = false; ///< somebody said that the papers went out
  bool over = false;     ///< the meeting was held

  [[nodiscard]] bool isAsSent() const { return !letter.empty() && touched == 0 && !moved; }
  /// Whether a copy without a letter of its own is a draft (concept), that nobody may take for what is sent.
  [[nodiscard]] bool isDraft() const { return letter.empty() ? !reported && !over : !isAsSent(); }
};
[[nodiscard]] SentState sentState(const app::Facts& facts, domain::MeetingId meeting, domain::Date today);

/// One copy, ready to be printed, and what is needed to put it on record.
struct PackEdition {
  MeetingPack pack;
  domain::MeetingId meeting{0};
  PackRequest request;
  std::string meetingNumber;
  domain::Date today;
  std::string letter;                      ///< of the revision it is or would be
  std::optional<app::RevisionRow> since;   ///< what it was held against
  std::vector<PackContent> contents;       ///< of everything on the agenda, whatever this copy leaves out
  std::vector<ComparedEntry> compared;     ///< empty without an earlier revision
  int touched = 0;                         ///< items that differ
  bool moved = false;                      ///< the meeting has another day, time or place than that revision says
  bool draft = false;                      ///< every page says so
  std::string printedLetter;               ///< stands on every page: of the revision it is, or that it is a copy of; may be empty

  /// The command that puts it on record, once it has been written.
  [[nodiscard]] app::FreezePack freezing(const PackFile& file) const
  {
    return pack::freezing(meeting, contents, file, letter, request.supplementSince);
  }
};

/// Closed items and documents are in no copy but the closed part. The attachments read their bytes from `facts` when the pack is
/// written, so `facts` must outlive the edition.
[[nodiscard]] PackEdition packEdition(const app::Facts& facts, domain::MeetingId meeting, domain::Date today,
                                      const PackRequest& request = {});

}
