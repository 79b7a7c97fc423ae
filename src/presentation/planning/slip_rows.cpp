// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/slip_rows.h"

#include "presentation/planning/timeline.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct SlipText {
  Q_DECLARE_TR_FUNCTIONS(Slips)
};

QString subjectOf(const app::SlipRow& slip)
{
  switch (slip.kind) {
  case app::SlipKind::placement: return text(slip.bodyName);
  case app::SlipKind::meeting: return SlipText::tr("vergadering van %1").arg(text(slip.bodyName));
  case app::SlipKind::target: return SlipText::tr("doel van ronde %1").arg(slip.roundNumber);
  }
  return {};
}

QString dayAndMeeting(const std::optional<Date>& day, const std::string& meeting)
{
  if (!day)
    return SlipText::tr("geen datum");
  return meeting.empty() ? dayWithYear(*day) : SlipText::tr("%1 (%2)", "day and number of a meeting").arg(dayWithYear(*day), text(meeting));
}

QString movedBy(const std::optional<int>& days)
{
  if (!days || *days == 0)
    return {};
  return *days > 0 ? SlipText::tr("%1 later").arg(daysWord(*days)) : SlipText::tr("%1 eerder").arg(daysWord(-*days));
}

}

QStringList slipHeads()
{
  return {SlipText::tr("Op"), SlipText::tr("Wat"), SlipText::tr("Was"), SlipText::tr("Werd"), SlipText::tr("Verschil"), SlipText::tr("Oorzaak"), SlipText::tr("Door"), SlipText::tr("Reden")};
}

std::vector<TextRow> slipRows(const std::vector<app::SlipRow>& slips)
{
  std::vector<TextRow> rows;
  qint64 key = 0;
  for (const auto& slip : slips) {
    TextRow row{.key = ++key};
    row.cells << dayWithYear(slip.on) << subjectOf(slip) << dayAndMeeting(slip.was, slip.wasMeeting) << dayAndMeeting(slip.became, slip.becameMeeting) << movedBy(slip.days)
              << (slip.cause ? wordFor(*slip.cause) : QString{}) << text(slip.by) << text(slip.reason);
    row.tone = slip.days.value_or(0) > 0 ? Tone::Attention : Tone::Neutral;
    rows.push_back(row);
  }
  return rows;
}

QStringList leadTimeHeads() { return {SlipText::tr("Gremium"), SlipText::tr("Besluiten"), SlipText::tr("Gemiddeld"), SlipText::tr("Langst"), SlipText::tr("Vertraagd door")}; }

std::vector<TextRow> leadTimeRows(const std::vector<app::LeadTimeRow>& times)
{
  std::vector<TextRow> rows;
  qint64 key = 0;
  for (const auto& time : times) {
    QStringList delays;
    for (const auto& [cause, days] : time.delayDays)
      delays << SlipText::tr("%1: %2", "cause and days").arg(wordFor(cause), daysWord(days));
    if (time.delayDaysWithoutCause > 0)
      delays << SlipText::tr("oorzaak onbekend: %1").arg(daysWord(time.delayDaysWithoutCause));
    TextRow row{.key = ++key};
    row.cells << text(time.bodyName) << QString::number(time.decisions) << daysWord(time.averageDays) << daysWord(time.longestDays) << delays.join(QStringLiteral(", "));
    rows.push_back(row);
  }
  return rows;
}

}
