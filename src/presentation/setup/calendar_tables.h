// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "planning/term.h"
#include "presentation/text_table_model.h"

/// What planning knows about days, for Inrichting: recess, rhythms, days equated with holidays, terms.
namespace presentation {

[[nodiscard]] QStringList closedHeads();
/// By first day; what is over is quiet.
[[nodiscard]] std::vector<TextRow> closedTable(const app::Facts& facts, domain::Date today);

[[nodiscard]] QStringList rhythmHeads();
[[nodiscard]] std::vector<TextRow> rhythmTable(const app::Facts& facts);
/// "elke tweede donderdag van de maand"
[[nodiscard]] QString rhythmWords(const domain::BodyRhythm& rhythm);

[[nodiscard]] QStringList equatedHeads();
/// A row for every year from the present one on, with what is known about it.
[[nodiscard]] std::vector<TextRow> equatedTable(const app::Facts& facts, domain::Date today);
/// The days of a year as they are known, to be typed over: "15-05-2026, 06-05-2027".
[[nodiscard]] QString equatedText(const app::Facts& facts, int year);

[[nodiscard]] QStringList termHeads();
/// The rules of law that hold on a day, and the agreements of the file; `group` is the rule's id.
[[nodiscard]] std::vector<TextRow> termTable(const app::Facts& facts, domain::Date today);
/// The last day by a rule and how it came about, one sentence a line.
struct TermText {
  QString lastDay;
  QStringList steps;
  QString remark;
  QString source;
};
[[nodiscard]] domain::Result<TermText> termText(const app::Facts& facts, const QString& rule, domain::Date trigger);

}
