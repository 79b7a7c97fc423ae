// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace presentation {

/// What our models answer beside Qt's own roles. A view asks only the roles it draws; an invalid answer means "none".
/// Qt::DisplayRole always holds the whole row or cell in words (copying, screen readers), Qt::AccessibleTextRole where it must be longer.
enum Role : int {
  KeyRole = Qt::UserRole + 1, ///< qlonglong: the id of what the row or cell stands for
  SymbolRole,                 ///< StatusSymbol
  DateTextRole,               ///< QString: "26-01", "vóór 02-06"
  VersionRole,                ///< QString: "v1.2"
  WordRole,                   ///< QString under the date; without it the symbol's own word is shown
  ToneRole,                   ///< Tone of word and tint; without it the symbol's own tone
  TintedRole,                 ///< bool: the cell carries the tone's tint
  HatchedRole,                ///< bool: does not take part, or was passed over
  StaleRole,                  ///< bool: a clock stands before the word
  NumberRole,                 ///< QString above a title: "V-2026-14"
  TitleRole,                  ///< QString: the bold line
  SublineRole,                ///< QString: the small line below
  SegmentsRole,               ///< SegmentList: the bar of a totals cell
  LinesRole,                  ///< ToneLineList: the lines under the bar
  LabelRole,                  ///< QString: "3", "3a", "7b-1"
  TagsRole,                   ///< ToneLineList: framed words behind a title ("te laat, 21-04", "besloten")
  IsAttachmentRole,           ///< bool: the row is an attachment of an agenda item
  IconRole,                   ///< QString: name of an icon before the title
  StrongRole,                 ///< bool: shown in bold
  MarkedTitleRole,            ///< MarkedText: the bold line, with what was looked for
  MarkedSnippetRole,          ///< MarkedText: words around what was looked for
  ChoicesRole,                ///< QStringList: what the editor of a cell chooses from; its edit value is the place of the choice
};

/// A part of a bar: how many of what.
struct Segment {
  Tone tone = Tone::Neutral;
  int count = 0;
  friend bool operator==(const Segment&, const Segment&) = default;
};

/// A short line of text in the colour of its tone; the first `strongLength` characters are bold.
struct ToneLine {
  Tone tone = Tone::Neutral;
  QString text;
  int strongLength = 0;
  friend bool operator==(const ToneLine&, const ToneLine&) = default;
};

using SegmentList = QList<Segment>;
using ToneLineList = QList<ToneLine>;

}

Q_DECLARE_METATYPE(presentation::SegmentList)
Q_DECLARE_METATYPE(presentation::ToneLineList)
