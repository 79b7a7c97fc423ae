// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>

#include <array>

namespace presentation {

/// The signs of the program: one shape and one word each, the same in every view, in the legend and in print.
enum class StatusSymbol {
  Confirmed,
  Adopted,
  Conditional,
  Amended,
  OnAgenda,
  Planned,
  ToPlan,
  AfterTarget,
  OutOfReach,
  OutcomeMissing,
  Deferred,
  SentBack,
  Rejected,
  PositiveAdvice,
  ViewSubmitted,
  NoView,
  NoResponse,
  Noted,
  NotYet,
  NotApplicable,
  PassedOver,
  Stale,
};

/// What a colour says. Colour is never the only sign: shape and word always stand beside it.
enum class Tone { Neutral, Adopted, Amended, OnItsWay, Attention, Wrong, NotApplicable };

/// Text colour and background of a tone in a light or dark window; each pair is readable (WCAG AA).
struct ToneColours {
  QColor text;
  QColor tint;
};

inline constexpr std::array allStatusSymbols{
    StatusSymbol::Confirmed,      StatusSymbol::Adopted,       StatusSymbol::Conditional,    StatusSymbol::Amended,
    StatusSymbol::Deferred,       StatusSymbol::OnAgenda,      StatusSymbol::Planned,        StatusSymbol::ToPlan,
    StatusSymbol::AfterTarget,    StatusSymbol::OutOfReach,     StatusSymbol::OutcomeMissing, StatusSymbol::ViewSubmitted, StatusSymbol::NoView,
    StatusSymbol::NoResponse,     StatusSymbol::Noted,          StatusSymbol::SentBack,      StatusSymbol::Rejected,       StatusSymbol::PositiveAdvice,
    StatusSymbol::NotYet,         StatusSymbol::NotApplicable, StatusSymbol::PassedOver,     StatusSymbol::Stale,
};

[[nodiscard]] Tone toneOf(StatusSymbol symbol);
/// The word shown beside or under the symbol: "uitslag ontbreekt".
[[nodiscard]] QString wordFor(StatusSymbol symbol);
/// The explanation in the legend: "vergaderd, uitslag ontbreekt".
[[nodiscard]] QString legendFor(StatusSymbol symbol);
/// Whether the word is printed in the tone's own colour and weight: the ones that ask for something.
[[nodiscard]] bool asksAttention(Tone tone);
[[nodiscard]] ToneColours coloursOf(Tone tone, bool dark);

}

Q_DECLARE_METATYPE(presentation::StatusSymbol)
Q_DECLARE_METATYPE(presentation::Tone)
