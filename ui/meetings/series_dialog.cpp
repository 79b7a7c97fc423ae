// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/series_dialog.h"

#include "app/imports/series_records.h"
#include "app/queries/planning_case.h"
#include "presentation/day_text.h"
#include "ui/clock_text.h"
#include "ui/day_edit.h"
#include "ui/text_label.h"
#include "ui/theme.h"
#include "ui/typed_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

namespace {

bool concerns(const ClosedPeriod& period, const DecisionBody& body)
{
  return period.body == body.id || (period.municipality && period.municipality == body.municipality);
}

constexpr auto rhythmsInWeeks = 4;

}

SeriesDialog::SeriesDialog(CaseSession& session, std::optional<BodyId> body, QWidget* parent)
  : ImportPreviewDialog{session, tr("Reeks vergaderingen"), tr("Zeg hoe vaak het gremium vergadert; hieronder staan de dagen die dat geeft. Wat er al is, blijft zoals het is."), parent},
    m_choices{importBodyChoices(session)}, m_body{new QComboBox}, m_rhythm{new QComboBox}, m_weekday{new QComboBox},
    m_from{new DayEdit{session.today(), session.today()}}, m_until{new DayEdit{session.today(), addDays(session.today(), 365)}}, m_except{new QLineEdit},
    m_startTime{new QLineEdit}, m_endTime{new QLineEdit}, m_place{new QLineEdit}, m_skipDaysOff{new QCheckBox{tr("Niet op vrije &dagen")}},
    m_skipClosed{new QCheckBox{tr("Niet in &reces")}}
{
  setObjectName(QStringLiteral("seriesDialog"));
  buildFields(body);
  refresh();
}

void SeriesDialog::buildFields(std::optional<BodyId> body)
{
  for (const auto& choice : m_choices) {
    m_body->addItem(choice.name);
    if (body == choice.body)
      m_body->setCurrentIndex(m_body->count() - 1);
  }
  m_body->setProperty("holdsData", true);
  m_rhythm->addItems({tr("elke week"), tr("elke twee weken"), tr("elke drie weken"), tr("elke vier weken"), tr("elke eerste van de maand"), tr("elke tweede van de maand"),
                      tr("elke derde van de maand"), tr("elke vierde van de maand"), tr("elke laatste van de maand")});
  m_rhythm->setCurrentIndex(1);
  m_weekday->addItems({tr("maandag"), tr("dinsdag"), tr("woensdag"), tr("donderdag"), tr("vrijdag")});
  m_weekday->setCurrentIndex(3);
  m_except->setPlaceholderText(tr("bijvoorbeeld 6-5, 24-12-2027"));
  m_startTime->setPlaceholderText(tr("bijvoorbeeld 14.00"));
  m_skipDaysOff->setChecked(true);
  m_skipClosed->setChecked(true);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(px(12));
  grid->setVerticalSpacing(px(6));
  const auto add = [grid](int row, int column, const QString& label, QWidget* editor, const char* name) {
    auto* text = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
    text->setText(label);
    text->setBuddy(editor);
    editor->setObjectName(QString::fromLatin1(name));
    editor->setAccessibleName(QString{label}.remove(u'&'));
    grid->addWidget(text, row, column * 2);
    grid->addWidget(editor, row, column * 2 + 1);
  };
  add(0, 0, tr("&Gremium"), m_body, "seriesBody");
  add(0, 1, tr("&Hoe vaak"), m_rhythm, "seriesRhythm");
  add(0, 2, tr("O&p"), m_weekday, "seriesWeekday");
  add(1, 0, tr("&Vanaf"), m_from, "seriesFrom");
  add(1, 1, tr("&Tot en met"), m_until, "seriesUntil");
  add(1, 2, tr("Plaat&s"), m_place, "seriesPlace");
  add(2, 0, tr("&Begin"), m_startTime, "seriesStart");
  add(2, 1, tr("&Einde"), m_endTime, "seriesEnd");
  add(2, 2, tr("Beha&lve op"), m_except, "seriesExcept");
  m_skipDaysOff->setObjectName(QStringLiteral("seriesDaysOff"));
  m_skipClosed->setObjectName(QStringLiteral("seriesClosed"));
  grid->addWidget(m_skipDaysOff, 3, 1);
  grid->addWidget(m_skipClosed, 3, 3);
  for (const auto column : {1, 3, 5})
    grid->setColumnStretch(column, 1);
  head().addLayout(grid);
  const auto again = [this] { refresh(); };
  for (auto* box : {m_body, m_rhythm, m_weekday})
    connect(box, &QComboBox::currentIndexChanged, this, again);
  for (auto* line : std::initializer_list<QLineEdit*>{m_from, m_until, m_except, m_startTime, m_endTime, m_place})
    connect(line, &QLineEdit::editingFinished, this, again);
  for (auto* box : {m_skipDaysOff, m_skipClosed})
    connect(box, &QCheckBox::toggled, this, again);
}

Rhythm SeriesDialog::rhythm() const
{
  const std::chrono::weekday day{static_cast<unsigned>(m_weekday->currentIndex() + 1)};
  const auto choice = m_rhythm->currentIndex();
  if (choice < rhythmsInWeeks)
    return EveryWeeks{day, choice + 1};
  const auto which = choice - rhythmsInWeeks + 1;
  return NthWeekday{day, {which > 4 ? -1 : which}};
}

Result<MeetingSeries> SeriesDialog::series(const app::Facts& facts, BodyId body) const
{
  const auto from = m_from->day();
  const auto until = m_until->day();
  if (!from || !until)
    return fail(ErrorCode::impossibleDate, from ? "until" : "from", (from ? m_until : m_from)->text().toStdString());
  MeetingSeries made{.rhythm = rhythm(), .from = *from, .until = *until};
  for (const auto& typed : m_except->text().split(QRegularExpression{QStringLiteral("[,;]")}, Qt::SkipEmptyParts)) {
    const auto day = presentation::dayFromText(typed.trimmed(), *from);
    if (!day)
      return fail(ErrorCode::impossibleDate, "except", typed.trimmed().toStdString());
    made.except.push_back(*day);
  }
  if (m_skipDaysOff->isChecked()) {
    const auto calendar = app::workCalendar(facts);
    const auto last = std::min(static_cast<int>(until->year()), planning::lastYear);
    for (auto year = std::max(static_cast<int>(from->year()), planning::firstYear); year <= last; ++year)
      for (const auto& holiday : calendar.holidays(year))
        made.daysOff.push_back(holiday.date);
  }
  if (m_skipClosed->isChecked())
    for (const auto& period : facts.all<ClosedPeriod>())
      if (concerns(period, facts.get(body)))
        made.windows.push_back({period.from, period.until});
  return made;
}

/// Whether any recess is known in these days; without one nothing is left out.
bool SeriesDialog::knowsClosed(const app::Facts& facts, BodyId body) const
{
  const auto from = m_from->day(), until = m_until->day();
  const auto of = facts.get(body);
  const auto periods = facts.all<ClosedPeriod>();
  return !from || !until || std::ranges::any_of(periods, [&](const ClosedPeriod& period) { return concerns(period, of) && period.from <= *until && period.until >= *from; });
}

std::optional<Result<app::ImportPreview>> SeriesDialog::preview()
{
  if (m_body->currentIndex() < 0)
    return std::nullopt;
  const auto& chosen = m_choices[static_cast<std::size_t>(m_body->currentIndex())];
  return session().read([&](const app::Facts& facts) -> Result<app::ImportPreview> {
    m_skipClosed->setText(knowsClosed(facts, chosen.body) ? tr("Niet in &reces") : tr("Niet in &reces (nog geen ingevoerd)"));
    const auto made = series(facts, chosen.body);
    if (!made)
      return tl::unexpected<Error>{made.error()};
    const auto records = app::seriesRecords(chosen.code, *made, {clockGiven(m_startTime->text()), clockGiven(m_endTime->text()), given(m_place->text())});
    if (!records)
      return tl::unexpected<Error>{records.error()};
    const app::ImportChoices choices{.source = tr("reeks van %1").arg(chosen.name).toStdString(), .reason = {}, .today = session().today()};
    return app::previewOf(facts, *records, choices);
  });
}

}
