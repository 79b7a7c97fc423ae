// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/thermometer_tables.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation {

namespace {

struct ThermometerText {
  Q_DECLARE_TR_FUNCTIONS(Thermometer)
};

/// A change that is smaller than this is said to be the same.
constexpr auto leastChange = 0.05;

QString figure(const std::optional<double>& mean)
{
  return mean ? QLocale{}.toString(*mean, 'f', 1) : QStringLiteral("–");
}

QString changeWords(const std::optional<double>& now, const std::optional<double>& before)
{
  if (!now)
    return before ? ThermometerText::tr("deze keer geen antwoord") : QString{};
  if (!before)
    return ThermometerText::tr("eerste keer");
  const auto change = *now - *before;
  if (change > leastChange)
    return ThermometerText::tr("%1 hoger").arg(figure(change));
  return change < -leastChange ? ThermometerText::tr("%1 lager").arg(figure(-change)) : ThermometerText::tr("gelijk");
}

Tone toneOf(const std::optional<double>& now, const std::optional<double>& before)
{
  if (!now)
    return Tone::NotApplicable;
  return before && *now < *before - leastChange ? Tone::Attention : Tone::Neutral;
}

}

QStringList thermometerHeads() { return {ThermometerText::tr("Vraag"), ThermometerText::tr("Gemiddeld"), ThermometerText::tr("Vorige keer"), ThermometerText::tr("Verschil"), ThermometerText::tr("Antwoorden")}; }

std::vector<TextRow> thermometerTable(const app::ThermometerReport& report)
{
  std::vector<TextRow> rows;
  for (const auto& line : report.lines)
    rows.push_back({static_cast<qint64>(rows.size()), {text(line.text), figure(line.mean), figure(line.before), changeWords(line.mean, line.before), QString::number(line.answers)}, toneOf(line.mean, line.before)});
  return rows;
}

QStringList thermometerPartyHeads()
{
  return {ThermometerText::tr("Wie"), ThermometerText::tr("Rol"), ThermometerText::tr("Cijfers"), ThermometerText::tr("Gemiddeld"), ThermometerText::tr("Vorige keer"), ThermometerText::tr("Verschil"), ThermometerText::tr("Opmerkingen")};
}

std::vector<TextRow> thermometerPartyTable(const app::ThermometerReport& report)
{
  std::vector<TextRow> rows;
  for (const auto& party : report.parties) {
    QStringList scores;
    for (const auto& score : party.scores)
      scores << (score ? QString::number(*score) : QStringLiteral("–"));
    rows.push_back({static_cast<qint64>(rows.size()),
                    {text(party.name), text(party.role), scores.join(QStringLiteral("  ")), figure(party.mean), figure(party.before), changeWords(party.mean, party.before),
                     text(party.remarks)},
                    toneOf(party.mean, party.before)});
  }
  return rows;
}

}
