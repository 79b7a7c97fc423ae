// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands/meeting_commands.h"
#include "app/command.h"
#include "app/queries/meetings.h"

#include <QList>
#include <QString>

namespace presentation {

/// One field of the cover note (oplegnotitie) as the form shows it.
struct CoverNoteField {
  std::string_view name; ///< in the vocabulary of Fields<CoverNote>
  QString label;         ///< "Eerdere besluiten (uit de route)", "Afstemming, nog leeg"
  bool oneLine = false;
  bool half = false;     ///< stands beside another half
  bool numbered = false; ///< each line is a decision point
  bool missing = false;
  QString text;
  QString fill; ///< what the pack prints when the field stays empty
  friend bool operator==(const CoverNoteField&, const CoverNoteField&) = default;
};

struct CoverNoteForm {
  std::optional<domain::AgendaItemId> item; ///< none: nothing is chosen
  QString tabTitle;                         ///< "Oplegnotitie 3"
  QList<CoverNoteField> fields;
  bool editable = false;
};

/// The name of a field, as missingOn and the form use it: "Afstemming".
[[nodiscard]] QString coverNoteLabel(std::string_view name);
[[nodiscard]] QString coverNoteTab(const std::string& itemLabel);
/// All fields of one item's cover note; what nobody wrote shows what the record gives.
[[nodiscard]] CoverNoteForm coverNoteForm(const app::Facts& facts, const app::Agenda& agenda, domain::AgendaItemId item, bool readOnly);
[[nodiscard]] app::WriteCoverNote writeField(domain::AgendaItemId item, std::string_view name, const QString& text);

}
