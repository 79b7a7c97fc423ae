// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/days_page.h"

#include "app/commands/planning_commands.h"
#include "presentation/day_text.h"
#include "presentation/planning_sentences.h"
#include "presentation/setup/calendar_tables.h"
#include "ui/column_fit.h"
#include "ui/day_edit.h"
#include "ui/facts.h"
#include "ui/setup/choices.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

namespace {

Result<Date> dayGiven(const DayEdit& edit, const char* field)
{
  const auto day = edit.day();
  if (!day)
    return fail(ErrorCode::impossibleDate, field, edit.text().toStdString());
  return *day;
}

}

DaysPage::DaysPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Reces en ritme"), tr("Wanneer gremia niet vergaderen en hoe vaak wel. De planning rekent hiermee; een vergadering die u zelf vastlegt, blijft altijd staan."), parent},
    m_closed{new presentation::TextTableModel{presentation::closedHeads(), this}}, m_rhythms{new presentation::TextTableModel{presentation::rhythmHeads(), this}},
    m_equated{new presentation::TextTableModel{presentation::equatedHeads(), this}}, m_closedTable{wordTable("closedPeriods", tr("Reces en verkiezingen"), m_closed)},
    m_rhythmTable{wordTable("rhythms", tr("Vergaderritme"), m_rhythms)}, m_equatedTable{wordTable("equatedDays", tr("Gelijkgestelde dagen"), m_equated)},
    m_removeClosed{smallButton("removeClosed", tr("Verwijderen"))}, m_removeRhythm{smallButton("removeRhythm", tr("Ritme vergeten"))},
    m_setEquated{smallButton("setEquated", tr("Dagen invullen…"))}
{
  auto* add = addButton("addClosed", tr("Reces toevoegen…"));
  auto* set = addButton("setRhythm", tr("Ritme vastleggen…"));
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(part(tr("Reces en verkiezingen"), m_closedTable, {m_removeClosed}));
  splitter->addWidget(part(tr("Vergaderritme, voor zover de agenda nog niet bekend is"), m_rhythmTable, {m_removeRhythm}));
  splitter->addWidget(part(tr("Dagen die bij koninklijk besluit zijn gelijkgesteld"), m_equatedTable, {m_setEquated}));
  content().addWidget(splitter);
  connect(add, &QPushButton::clicked, this, &DaysPage::addClosed);
  connect(set, &QPushButton::clicked, this, &DaysPage::setRhythm);
  connect(m_setEquated, &QPushButton::clicked, this, &DaysPage::setEquated);
  connect(m_equatedTable, &QTreeView::activated, this, &DaysPage::setEquated);
  connect(m_removeClosed, &QPushButton::clicked, this, [this] {
    if (const auto keys = selectedKeys(*m_closedTable); !keys.empty())
      this->session().execute(app::RemoveClosedPeriod{ClosedPeriodId{keys.front()}});
  });
  connect(m_removeRhythm, &QPushButton::clicked, this, [this] {
    if (const auto keys = selectedKeys(*m_rhythmTable); !keys.empty())
      this->session().execute(app::RemoveBodyRhythm{BodyId{keys.front()}});
  });
}

QWidget* DaysPage::part(const QString& title, QTreeView* table, const QList<QPushButton*>& buttons)
{
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(tableHead(title, buttons));
  column->addWidget(separatorLine());
  column->addWidget(table, 1);
  return pane;
}

void DaysPage::refresh()
{
  const auto today = session().today();
  const auto done = session().read([&](const app::Facts& facts) {
    m_closed->setRows(presentation::closedTable(facts, today));
    m_rhythms->setRows(presentation::rhythmTable(facts));
    m_equated->setRows(presentation::equatedTable(facts, today));
    return true;
  });
  if (!done)
    return;
  fitColumns(*m_closedTable, 0);
  fitColumns(*m_rhythmTable, 1);
  fitColumns(*m_equatedTable, 1);
  for (auto* table : {m_closedTable, m_rhythmTable, m_equatedTable})
    chooseFirst(*table);
  m_removeClosed->setEnabled(!session().readOnly() && m_closed->rowCount() > 0);
  m_removeRhythm->setEnabled(!session().readOnly() && m_rhythms->rowCount() > 0);
  m_setEquated->setEnabled(!session().readOnly());
}

void DaysPage::addClosed()
{
  CommandForm form{session(), tr("Reces toevoegen"), tr("Toevoegen"), this};
  auto* kind = form.addChoice(tr("&Soort"), "kind", {presentation::wordFor(ClosureKind::recess), presentation::wordFor(ClosureKind::election)});
  auto* name = form.addLine(tr("&Naam"), "name", tr("zomerreces"));
  const ThingChoice<Municipality> municipality{form, tr("&Gemeente"), "municipalities", std::nullopt, tr("alle gemeenten")};
  const ThingChoice<DecisionBody> body{form, tr("G&remium"), "bodies", std::nullopt, tr("alle gremia van die gemeente")};
  auto* from = form.addDay(tr("&Vanaf"), "from", std::nullopt);
  auto* until = form.addDay(tr("&Tot en met"), "until", std::nullopt);
  form.setCommand([&]() -> Result<app::DatedCommand> {
    const auto first = dayGiven(*from, "from");
    const auto last = dayGiven(*until, "until");
    if (!first || !last)
      return tl::unexpected<Error>{first ? last.error() : first.error()};
    app::AddClosedPeriod command{.kind = kind->currentIndex() == 0 ? ClosureKind::recess : ClosureKind::election, .name = name->text().trimmed().toStdString(), .from = *first, .until = *last};
    if (body.value())
      command.bodies = std::vector{*body.value()};
    else if (municipality.value())
      command.municipalities = std::vector{*municipality.value()};
    else if (const auto those = session().read([&](const app::Facts& facts) { return app::municipalitiesFrom(facts, *first); })) {
      command.municipalities.emplace();
      for (const auto& each : *those)
        command.municipalities->push_back(each.id);
    }
    return app::DatedCommand{command};
  });
  form.exec();
}

void DaysPage::setRhythm()
{
  CommandForm form{session(), tr("Ritme vastleggen"), tr("Vastleggen"), this};
  form.addExplanation(tr("Zolang de echte agenda niet bekend is, rekent de planning met dit ritme. Wat daaruit volgt, staat overal als aanname."));
  const auto chosen = selectedKeys(*m_rhythmTable);
  const ThingChoice<DecisionBody> body{form, tr("&Gremium"), "body", chosen.empty() ? std::nullopt : std::optional{BodyId{chosen.front()}}};
  auto* rhythm = form.addChoice(tr("&Hoe vaak"), "kind", {tr("eerste van de maand"), tr("tweede van de maand"), tr("derde van de maand"), tr("vierde van de maand"), tr("laatste van de maand"),
                                                         tr("elke week"), tr("elke twee weken"), tr("elke drie weken"), tr("elke vier weken")}, 1);
  auto* weekday = form.addChoice(tr("&Dag van de week"), "weekday", {tr("maandag"), tr("dinsdag"), tr("woensdag"), tr("donderdag"), tr("vrijdag")}, 3);
  auto* from = form.addDay(tr("&Vanaf"), "from", session().today());
  form.setCommand([&]() -> Result<app::DatedCommand> {
    const auto first = dayGiven(*from, "from");
    if (!first)
      return tl::unexpected<Error>{first.error()};
    if (!body.value())
      return fail(ErrorCode::missingField, "body");
    app::SetBodyRhythm command{.body = *body.value(), .kind = RhythmKind::monthly, .from = *first};
    const auto choice = rhythm->currentIndex();
    if (choice < 5) {
      command.weekday = weekday->currentIndex() + 1;
      command.nth = choice + 1;
    } else {
      command.kind = RhythmKind::weekly;
      command.every = choice - 4;
      const auto present = static_cast<int>(std::chrono::weekday{std::chrono::sys_days{*first}}.iso_encoding());
      command.from = addDays(*first, (weekday->currentIndex() + 1 - present + 7) % 7);
    }
    return app::DatedCommand{command};
  });
  form.exec();
}

void DaysPage::setEquated()
{
  const auto keys = selectedKeys(*m_equatedTable);
  if (keys.empty() || session().readOnly())
    return;
  const auto year = static_cast<int>(keys.front());
  CommandForm form{session(), tr("Gelijkgestelde dagen in %1").arg(year), tr("Bewaren"), this};
  form.addExplanation(tr("Typ de dagen met een komma ertussen, bijvoorbeeld 6-5, 27-12. Leeg betekent: het besluit is er en noemt geen dagen."));
  const auto present = session().read([&](const app::Facts& facts) { return presentation::equatedText(facts, year); });
  auto* days = form.addLine(tr("&Dagen"), "days", present.value_or(QString{}));
  auto* source = form.addLine(tr("&Bron"), "source");
  form.setCommand([&]() -> Result<app::DatedCommand> {
    app::SetEquatedDays command{.year = year, .days = {}, .source = typed(*source)};
    const auto near = Date{std::chrono::year{year}, std::chrono::January, std::chrono::day{1}};
    for (const auto& part : days->text().split(QRegularExpression{QStringLiteral("[,;]")}, Qt::SkipEmptyParts)) {
      const auto day = presentation::dayFromText(part.trimmed(), near);
      if (!day)
        return fail(ErrorCode::impossibleDate, "days", part.trimmed().toStdString());
      command.days.push_back(*day);
    }
    return app::DatedCommand{command};
  });
  form.exec();
}

}
