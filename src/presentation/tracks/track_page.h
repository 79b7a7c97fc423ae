// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/tracks.h"
#include "presentation/text_table_model.h"
#include "presentation/tracks/bar_picture.h"

/// A track as the window shows it: facts, tables and pictures.
namespace presentation {

struct TrackFact {
  QString label;
  QString value;
  Tone tone = Tone::Neutral;
};

struct TrackPage {
  domain::TrackId track;
  QString title;
  QList<TrackFact> facts; ///< kind, procedure, budget, contract, participation, what is missing
  std::vector<TextRow> phases;
  std::vector<TextRow> participation; ///< keys are of municipalities
  std::vector<TextRow> authorities;   ///< keys are of municipalities
  std::vector<TextRow> options;
  std::vector<TextRow> providers;
  std::vector<TextRow> agreements;
  BarPicture phasePicture;
  BarPicture participationPicture;
  int missing = 0; ///< municipalities without what they have to give
};
[[nodiscard]] TrackPage trackPage(const app::Facts& facts, domain::TrackId track, domain::Date today);

[[nodiscard]] QStringList phaseHeads();
[[nodiscard]] QStringList trackParticipationHeads();
[[nodiscard]] QStringList authorityHeads();
[[nodiscard]] QStringList optionHeads();
[[nodiscard]] QStringList providerHeads();
[[nodiscard]] QStringList agreementHeads();
/// All tracks: name and where it is now.
[[nodiscard]] QStringList trackListHeads();
[[nodiscard]] std::vector<TextRow> trackList(const app::Facts& facts, domain::Date today);
/// Every municipality of the case and what it does in the track on the day, with what was and will be; keys are of municipalities.
[[nodiscard]] std::vector<TextRow> participationTable(const app::Facts& facts, domain::TrackId track, domain::Date day);
/// "€ 700.000.000"
[[nodiscard]] QString euros(std::int64_t amount);

}
