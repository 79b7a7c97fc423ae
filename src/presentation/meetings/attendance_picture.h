// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/votes.h"
#include "presentation/text_table_model.h"

/// Who is at a meeting, and how it votes, in words.
namespace presentation {

[[nodiscard]] QStringList attendanceHeads();

struct AttendancePicture {
  std::vector<TextRow> rows; ///< keys are of persons
  QString title;             ///< "Er zijn 7 van de 10 leden; het quorum is er"
  QString text;              ///< what is needed, and why
  Tone tone = Tone::Neutral;
  StatusSymbol symbol = StatusSymbol::NotYet;
  bool mayCallAgain = false; ///< the quorum was not there
};
[[nodiscard]] AttendancePicture attendancePicture(const app::AttendanceSheet& sheet);

/// "8 voor, 2 tegen, 1 onthouden".
[[nodiscard]] QString voteWords(const app::VoteFigures& figures);
/// "8 voor, 2 tegen: aangenomen"; empty when nobody voted.
[[nodiscard]] QString voteWords(const app::VoteSheet& sheet);
/// "aangenomen"
[[nodiscard]] QString wordFor(planning::VoteResult result);
/// What the result means and why: a tie, a majority that is asked for, a quorum that is missing.
[[nodiscard]] QString voteReason(const app::VoteSheet& sheet);
[[nodiscard]] Tone toneOf(const app::VoteSheet& sheet);
[[nodiscard]] StatusSymbol symbolOf(const app::VoteSheet& sheet);

}
