// SPDX-License-Identifier: EUPL-1.2
#include "presentation/status_symbol.h"

#include <QCoreApplication>

namespace presentation {

namespace {

struct StatusSymbolText {
  Q_DECLARE_TR_FUNCTIONS(StatusSymbol)
};

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

}

Tone toneOf(StatusSymbol symbol)
{
  switch (symbol) {
  case StatusSymbol::Confirmed:
  case StatusSymbol::Adopted:
  case StatusSymbol::Conditional:
  case StatusSymbol::PositiveAdvice:
  case StatusSymbol::ViewSubmitted:
  case StatusSymbol::NoView: return Tone::Adopted;
  case StatusSymbol::Noted: return Tone::Neutral;
  case StatusSymbol::Amended: return Tone::Amended;
  case StatusSymbol::OnAgenda:
  case StatusSymbol::Planned: return Tone::OnItsWay;
  case StatusSymbol::ToPlan:
  case StatusSymbol::OutcomeMissing:
  case StatusSymbol::Deferred:
  case StatusSymbol::NoResponse:
  case StatusSymbol::Stale: return Tone::Attention;
  case StatusSymbol::AfterTarget:
  case StatusSymbol::OutOfReach:
  case StatusSymbol::SentBack:
  case StatusSymbol::Rejected: return Tone::Wrong;
  case StatusSymbol::NotYet:
  case StatusSymbol::NotApplicable:
  case StatusSymbol::PassedOver: return Tone::NotApplicable;
  }
  return Tone::Neutral;
}

QString wordFor(StatusSymbol symbol)
{
  switch (symbol) {
  case StatusSymbol::Confirmed: return StatusSymbolText::tr("bevestigd");
  case StatusSymbol::Adopted: return StatusSymbolText::tr("vastgesteld");
  case StatusSymbol::Conditional: return StatusSymbolText::tr("voorbehoud");
  case StatusSymbol::Amended: return StatusSymbolText::tr("gewijzigd");
  case StatusSymbol::OnAgenda: return StatusSymbolText::tr("geagendeerd");
  case StatusSymbol::Planned: return StatusSymbolText::tr("gepland");
  case StatusSymbol::ToPlan: return StatusSymbolText::tr("te plannen");
  case StatusSymbol::AfterTarget: return StatusSymbolText::tr("na het doel");
  case StatusSymbol::OutOfReach: return StatusSymbolText::tr("niet te halen");
  case StatusSymbol::OutcomeMissing: return StatusSymbolText::tr("uitslag ontbreekt");
  case StatusSymbol::Deferred: return StatusSymbolText::tr("aangehouden");
  case StatusSymbol::SentBack: return StatusSymbolText::tr("teruggestuurd");
  case StatusSymbol::Rejected: return StatusSymbolText::tr("verworpen");
  case StatusSymbol::PositiveAdvice: return StatusSymbolText::tr("positief advies");
  case StatusSymbol::ViewSubmitted: return StatusSymbolText::tr("zienswijze");
  case StatusSymbol::NoView: return StatusSymbolText::tr("geen zienswijze");
  case StatusSymbol::NoResponse: return StatusSymbolText::tr("niet gereageerd");
  case StatusSymbol::Noted: return StatusSymbolText::tr("kennisgenomen");
  case StatusSymbol::NotYet: return StatusSymbolText::tr("nog niet");
  case StatusSymbol::NotApplicable: return StatusSymbolText::tr("doet niet mee");
  case StatusSymbol::PassedOver: return StatusSymbolText::tr("overgeslagen");
  case StatusSymbol::Stale: return StatusSymbolText::tr("lang niet bevestigd");
  }
  return {};
}

QString legendFor(StatusSymbol symbol)
{
  switch (symbol) {
  case StatusSymbol::Confirmed: return StatusSymbolText::tr("vastgesteld en bevestigd");
  case StatusSymbol::Adopted: return StatusSymbolText::tr("vastgesteld, niet bevestigd");
  case StatusSymbol::Conditional: return StatusSymbolText::tr("onder voorbehoud");
  case StatusSymbol::Amended: return StatusSymbolText::tr("gewijzigd vastgesteld");
  case StatusSymbol::Planned: return StatusSymbolText::tr("gepland, datum bekend");
  case StatusSymbol::ToPlan: return StatusSymbolText::tr("te plannen (uiterste aanleverdag)");
  case StatusSymbol::AfterTarget: return StatusSymbolText::tr("gepland na het doel");
  case StatusSymbol::OutOfReach: return StatusSymbolText::tr("staat op een dag die niet te halen is");
  case StatusSymbol::OutcomeMissing: return StatusSymbolText::tr("vergaderd, uitslag ontbreekt");
  case StatusSymbol::ViewSubmitted: return StatusSymbolText::tr("zienswijze ingediend");
  case StatusSymbol::NotYet: return StatusSymbolText::tr("nog niet aan de beurt");
  case StatusSymbol::PassedOver: return StatusSymbolText::tr("overgeslagen, met reden");
  case StatusSymbol::Stale: return StatusSymbolText::tr("zo lang niet bevestigd");
  case StatusSymbol::OnAgenda:
  case StatusSymbol::Deferred:
  case StatusSymbol::SentBack:
  case StatusSymbol::Rejected:
  case StatusSymbol::PositiveAdvice:
  case StatusSymbol::NoView:
  case StatusSymbol::NoResponse:
  case StatusSymbol::Noted:
  case StatusSymbol::NotApplicable: return wordFor(symbol);
  }
  return {};
}

bool asksAttention(Tone tone) { return tone == Tone::Amended || tone == Tone::Attention || tone == Tone::Wrong; }

ToneColours coloursOf(Tone tone, bool dark)
{
  switch (tone) {
  case Tone::Neutral:
    return dark ? ToneColours{rgb(0xAEB7BF), rgb(0x1D2124)} : ToneColours{rgb(0x515B65), rgb(0xFFFFFF)};
  case Tone::Adopted:
    return dark ? ToneColours{rgb(0x5CC9C4), rgb(0x163536)} : ToneColours{rgb(0x00676B), rgb(0xDFF2F1)};
  case Tone::Amended:
    return dark ? ToneColours{rgb(0xD9C2F5), rgb(0x3A2D49)} : ToneColours{rgb(0x5B2A6E), rgb(0xF0E7F5)};
  case Tone::OnItsWay:
    return dark ? ToneColours{rgb(0x74B4F2), rgb(0x1E3146)} : ToneColours{rgb(0x1B5A9C), rgb(0xE6EFF9)};
  case Tone::Attention:
    return dark ? ToneColours{rgb(0xEBB45A), rgb(0x3E2F14)} : ToneColours{rgb(0x8A5000), rgb(0xFCEFD8)};
  case Tone::Wrong:
    return dark ? ToneColours{rgb(0xFF92A6), rgb(0x48202A)} : ToneColours{rgb(0xA31237), rgb(0xFBE4E8)};
  case Tone::NotApplicable:
    return dark ? ToneColours{rgb(0xA6B0B9), rgb(0x2B3035)} : ToneColours{rgb(0x5A646E), rgb(0xF0F2F4)};
  }
  return {};
}

}
