// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// Meeting packs as they were sent, and what a region looks like on paper.
namespace app {

/// One item or attachment as it stood in a pack.
struct FrozenEntry {
  std::string label;
  std::string title;
  domain::PackEntryKind kind;
  domain::PackEntryState state;
  std::string sha256; ///< of what it said
  std::optional<int> firstPage;
  std::optional<int> pages;
};

/// Fixes a pack as the next revision of its meeting. The first one makes the papers count as sent: there is no second truth about that.
struct FreezePack {
  domain::MeetingId meeting;
  std::string sha256; ///< of the file
  int pages;
  std::string fileName;
  std::vector<FrozenEntry> entries;
  std::optional<std::string> letter; ///< as printed in the file; it must be the next one
  std::optional<domain::PackRevisionId> since; ///< a supplement to that revision
};

/// Says to whom a copy of a revision was sent, on `on`.
struct RecordDispatch {
  domain::PackRevisionId revision;
  std::string recipients;
  std::optional<domain::PackVariant> variant;
  std::optional<domain::MunicipalityId> municipality; ///< of a personal copy
  std::optional<std::string> note;
};

/// Puts another document behind an agenda item in the place of an attachment, under the same label.
struct ReplaceAttachment {
  domain::AttachmentId attachment;
  domain::DocumentId document;
};

/// Fields that are not given stay as they are.
struct SetHouseStyle {
  domain::RegionId region;
  std::optional<std::string> name;
  std::optional<std::string> accent; ///< "#1B5A9C"
  std::optional<std::optional<domain::DocumentId>> logo;
};

domain::Result<Change> decide(const Facts& facts, const FreezePack& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RecordDispatch& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ReplaceAttachment& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SetHouseStyle& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::FrozenEntry, label, title, kind, state, sha256, firstPage, pages);
BESLUITROUTE_FIELDS(app::FreezePack, meeting, sha256, pages, fileName, entries, letter, since);
BESLUITROUTE_FIELDS(app::RecordDispatch, revision, recipients, variant, municipality, note);
BESLUITROUTE_FIELDS(app::ReplaceAttachment, attachment, document);
BESLUITROUTE_FIELDS(app::SetHouseStyle, region, name, accent, logo);
}
