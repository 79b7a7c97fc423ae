// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/missing.h"

#include <QString>

namespace presentation {

/// One thing that is not there yet before the papers go out, with the way to it.
struct MissingRow {
  QString label;    ///< "3", "6a"
  QString sentence; ///< "Oplegnotitie: veld ‘Afstemming’ is leeg"
  QString who;
  QString link; ///< "Invullen"
  domain::AgendaItemId item;
  std::string field; ///< of the cover note; empty for a document
  std::optional<domain::AttachmentId> attachment = {}; ///< that needs another file
  friend bool operator==(const MissingRow&, const MissingRow&) = default;
};

[[nodiscard]] std::vector<MissingRow> missingRows(const app::Facts& facts, const app::Agenda& agenda, app::Conversions conversions = {});
/// "3b: Notitie is geen leesbare PDF."
[[nodiscard]] QString missingLine(const app::MissingThing& thing);

}
