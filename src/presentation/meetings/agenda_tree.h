// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/missing.h"
#include "presentation/roles.h"

#include <map>
#include <memory>
#include <vector>

namespace presentation {

/// One row of an agenda: an item, or a document behind one.
struct AgendaLine {
  qint64 key = 0; ///< unique in the tree; see agendaKey and attachmentKey
  bool isAttachment = false;
  bool servesBranch = false;
  qint64 id = 0; ///< of the item or the attachment
  qint64 documentId = 0;
  QString label;
  QString title;
  QString treatment; ///< "ter advisering"; of a document its pages
  Tone treatmentTone = Tone::Neutral;
  QString presenter;
  domain::ItemKind kind = domain::ItemKind::discussion;
  std::optional<int> minutes;
  QString iconName;
  ToneLineList tags;
  bool closed = false; ///< treated, or to be read, behind closed doors
  QString removeQuestion; ///< whole sentences; empty when nothing would be lost
  QString spoken;
  friend bool operator==(const AgendaLine&, const AgendaLine&) = default;
};

struct AgendaNode {
  AgendaLine line;
  AgendaNode* parent = nullptr;
  std::vector<std::unique_ptr<AgendaNode>> children;
};
using AgendaNodes = std::vector<std::unique_ptr<AgendaNode>>;

[[nodiscard]] constexpr qint64 agendaKey(domain::AgendaItemId item) { return item.value() * 2; }
[[nodiscard]] constexpr qint64 attachmentKey(domain::AttachmentId attachment) { return attachment.value() * 2 + 1; }

/// The agenda as a tree: below an item its documents, then its sub-items.
[[nodiscard]] AgendaNodes agendaTree(const app::Facts& facts, const app::Agenda& agenda, app::Conversions conversions = {});

}
