// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/calendar_tables.h"

#include "app/queries/planning_case.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace presentation {

using namespace domain;

namespace {

struct CalendarTablesText {
  Q_DECLARE_TR_FUNCTIONS(CalendarTables)
};

constexpr auto yearsAhead = 6;

QString weekdayWord(int weekday)
{
  switch (weekday) {
  case 1: return CalendarTablesText::tr("maandag");
  case 2: return CalendarTablesText::tr("dinsdag");
  case 3: return CalendarTablesText::tr("woensdag");
  case 4: return CalendarTablesText::tr("donderdag");
  case 5: return CalendarTablesText::tr("vrijdag");
  case 6: return CalendarTablesText::tr("zaterdag");
  default: return CalendarTablesText::tr("zondag");
  }
}

QString ordinalWord(int nth)
{
  switch (nth) {
  case 1: return CalendarTablesText::tr("eerste");
  case 2: return CalendarTablesText::tr("tweede");
  case 3: return CalendarTablesText::tr("derde");
  case 4: return CalendarTablesText::tr("vierde");
  default: return CalendarTablesText::tr("laatste");
  }
}

QStringList equatedDaysOf(const planning::WorkCalendar& calendar, int year)
{
  QStringList days;
  for (const auto& holiday : calendar.holidays(year))
    if (holiday.kind == planning::DayOff::equated)
      days << dayWithYear(holiday.date);
  return days;
}

QString lengthWords(const planning::TermRule& rule)
{
  return rule.amount && rule.unit != TermUnit::none ? amountWords(*rule.amount, rule.unit) : QString{};
}

}

QStringList closedHeads()
{
  return {CalendarTablesText::tr("Van wie"), CalendarTablesText::tr("Naam"), CalendarTablesText::tr("Soort"), CalendarTablesText::tr("Vanaf"), CalendarTablesText::tr("Tot en met")};
}

std::vector<TextRow> closedTable(const app::Facts& facts, Date today)
{
  const auto bodies = facts.byId<DecisionBody>();
  const auto municipalities = facts.byId<Municipality>();
  auto periods = facts.all<ClosedPeriod>();
  std::stable_sort(periods.begin(), periods.end(), [](const ClosedPeriod& a, const ClosedPeriod& b) { return a.from < b.from; });
  std::vector<TextRow> rows;
  for (const auto& period : periods) {
    const auto whose = period.body ? text(bodies.at(*period.body).name) : period.municipality ? text(municipalities.at(*period.municipality).name) : QString{};
    rows.push_back({period.id.value(), {whose, text(period.name), wordFor(period.kind), weekdayShort(period.from), weekdayShort(period.until)}, period.until < today ? Tone::NotApplicable : Tone::Neutral, {}});
  }
  return rows;
}

QStringList rhythmHeads() { return {CalendarTablesText::tr("Gremium"), CalendarTablesText::tr("Ritme"), CalendarTablesText::tr("Vanaf")}; }

QString rhythmWords(const BodyRhythm& rhythm)
{
  switch (rhythm.kind) {
  case RhythmKind::weekly:
    return rhythm.every == 1 ? CalendarTablesText::tr("elke week") : CalendarTablesText::tr("elke %1 weken", "every so many weeks").arg(rhythm.every);
  case RhythmKind::monthly: {
    const auto day = CalendarTablesText::tr("%1 %2", "first Monday").arg(ordinalWord(rhythm.nth.value_or(1)), weekdayWord(rhythm.weekday.value_or(1)));
    return rhythm.every == 1 ? CalendarTablesText::tr("elke %1 van de maand").arg(day) : CalendarTablesText::tr("elke %1, om de %2 maanden").arg(day).arg(rhythm.every);
  }
  }
  return {};
}

std::vector<TextRow> rhythmTable(const app::Facts& facts)
{
  const auto bodies = facts.byId<DecisionBody>();
  std::vector<TextRow> rows;
  for (const auto& rhythm : facts.all<BodyRhythm>())
    rows.push_back({rhythm.body.value(), {text(bodies.at(rhythm.body).name), rhythmWords(rhythm), weekdayShort(rhythm.from)}, Tone::Neutral, {}});
  return rows;
}

QStringList equatedHeads() { return {CalendarTablesText::tr("Jaar"), CalendarTablesText::tr("Gelijkgesteld met een feestdag")}; }

std::vector<TextRow> equatedTable(const app::Facts& facts, Date today)
{
  const auto calendar = app::workCalendar(facts);
  const auto first = static_cast<int>(today.year());
  std::vector<TextRow> rows;
  for (auto year = first; year < first + yearsAhead; ++year) {
    const auto days = equatedDaysOf(calendar, year);
    const auto known = calendar.knows(year);
    const auto words = !known ? CalendarTablesText::tr("nog niet ingevuld: dagen in dat jaar zijn voorlopig") : days.isEmpty() ? CalendarTablesText::tr("geen") : days.join(QLatin1String(", "));
    rows.push_back({year, {QString::number(year), words}, known ? Tone::Neutral : Tone::Attention, {}});
  }
  return rows;
}

QString equatedText(const app::Facts& facts, int year) { return equatedDaysOf(app::workCalendar(facts), year).join(QLatin1String(", ")); }

QStringList termHeads()
{
  return {CalendarTablesText::tr("Termijn"), CalendarTablesText::tr("Waarover"), CalendarTablesText::tr("Gerekend vanaf"), CalendarTablesText::tr("Duur"), CalendarTablesText::tr("Kracht")};
}

std::vector<TextRow> termTable(const app::Facts& facts, Date today)
{
  std::map<std::string, qint64> agreements;
  for (const auto& agreement : facts.all<TermAgreement>())
    agreements.emplace(agreement.code, agreement.id.value());
  std::vector<TextRow> rows;
  std::set<std::string> seen;
  for (const auto& rule : app::termRules(facts)) {
    if ((rule.validUntil && *rule.validUntil < today) || !seen.insert(rule.id).second)
      continue;
    const auto agreement = agreements.find(rule.id);
    const auto key = agreement == agreements.end() ? -1 - static_cast<qint64>(qHash(text(rule.id)) >> 1U) : agreement->second;
    rows.push_back({key, {text(rule.id), text(rule.what), text(rule.trigger), lengthWords(rule), wordFor(rule.strength)}, Tone::Neutral, text(rule.id)});
  }
  return rows;
}

Result<TermText> termText(const app::Facts& facts, const QString& rule, Date trigger)
{
  const auto answer = app::termAnswer(facts, rule.toStdString(), trigger, {});
  if (!answer)
    return tl::unexpected<Error>{answer.error()};
  TermText said;
  said.lastDay = answer->lastDay ? CalendarTablesText::tr("Uiterlijk %1").arg(weekdayInWords(*answer->lastDay)) : CalendarTablesText::tr("Geen laatste dag");
  said.steps = termSteps(*answer);
  said.remark = termRemark(*answer);
  said.source = CalendarTablesText::tr("%1, %2 (%3)", "strength, source, certainty").arg(wordFor(answer->strength), text(answer->source), wordFor(answer->certainty));
  return said;
}

}
