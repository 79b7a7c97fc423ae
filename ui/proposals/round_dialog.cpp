// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/round_dialog.h"

#include "app/commands/route_commands.h"
#include "ui/day_edit.h"
#include "ui/layouts.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

RoundDialog::RoundDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent)
  : FormDialog{session, tr("Nieuwe ronde"), tr("Ronde beginnen"), parent}, m_proposal{proposal}, m_template{new QComboBox},
    m_stages{new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary}}, m_bodies{new QWidget}, m_bodyRows{new QVBoxLayout{m_bodies}},
    m_version{new QComboBox}, m_purpose{new QLineEdit}, m_target{new DayEdit{session.today(), std::nullopt}}, m_start{new DayEdit{session.today(), session.today(), DayEdit::Empty::NotAllowed}}
{
  setObjectName(QStringLiteral("roundDialog"));
  m_stages->setWordWrap(true);
  m_stages->setProperty("holdsData", true);
  m_stages->setMinimumHeight(m_stages->fontMetrics().lineSpacing() * 3);
  m_stages->setAlignment(Qt::AlignTop);
  m_bodyRows->setContentsMargins(0, 0, 0, 0);
  m_purpose->setPlaceholderText(tr("zienswijze, vaststelling …"));
  addField(tr("&Route"), m_template, "template");
  addField(tr("Stappen"), m_stages, "stages");
  addField(tr("&Gremia"), m_bodies, "bodies");
  addField(tr("&Versie"), m_version, "version");
  addField(tr("&Waarvoor"), m_purpose, "purpose");
  addField(tr("&Uiterlijk klaar op"), m_target, "target");
  addField(tr("&Begint op"), m_start, "start");
  if (auto form = session.read([&](const app::Facts& facts) { return presentation::roundForm(facts, proposal, session.today()); }))
    m_form = std::move(*form);
  setSubject(m_form.subject);
  for (const auto& choice : m_form.templates)
    m_template->addItem(choice.name);
  for (const auto& choice : m_form.versions)
    m_version->addItem(choice.text);
  // The first route that this region can go along.
  const auto usable = std::ranges::find_if(m_form.templates, [](const presentation::TemplateChoice& choice) { return choice.obstacles.isEmpty(); });
  if (usable != m_form.templates.end())
    m_template->setCurrentIndex(static_cast<int>(usable - m_form.templates.begin()));
  connect(m_template, &QComboBox::currentIndexChanged, this, &RoundDialog::showTemplate);
  setAcceptable(false);
  showTemplate();
  m_template->setFocus();
}

void RoundDialog::showTemplate()
{
  clearLayout(*m_bodyRows);
  m_choices.clear();
  if (m_template->currentIndex() < 0)
    return;
  const auto& chosen = m_form.templates[m_template->currentIndex()];
  m_stages->setText(chosen.stages);
  setNote(chosen.obstacles.isEmpty() ? QString{} : tr("Langs deze route kan nu geen ronde beginnen"), chosen.obstacles.join(QLatin1Char('\n')));
  setAcceptable(chosen.obstacles.isEmpty() && !m_form.versions.isEmpty());
  showField(m_bodies, !chosen.ambiguous.isEmpty());
  for (const auto& stage : chosen.ambiguous) {
    auto* bodies = new QComboBox;
    bodies->setObjectName(QStringLiteral("bodyOfStage%1").arg(stage.position));
    for (const auto& body : stage.bodies)
      bodies->addItem(body.text);
    auto* label = new TextLabel{TextStyle::Details};
    label->setText(tr("stap %1, %2").arg(stage.position).arg(stage.name));
    label->setBuddy(bodies);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(bodies, 1);
    m_bodyRows->addWidget(row);
    m_choices << std::pair{stage.position, bodies};
  }
}

app::DatedCommand RoundDialog::command() const
{
  const auto& chosen = m_form.templates[m_template->currentIndex()];
  app::StartRound start{.proposal = m_proposal, .routeTemplate = chosen.id, .version = m_form.versions[m_version->currentIndex()].value,
                        .purpose = m_purpose->text().trimmed().toStdString(), .targetDate = m_target->day()};
  if (!m_choices.isEmpty())
    start.bodies.emplace();
  for (qsizetype place = 0; place < m_choices.size(); ++place)
    if (const auto body = chosen.ambiguous[place].bodies[m_choices[place].second->currentIndex()].value)
      start.bodies->push_back({m_choices[place].first, *body});
  return {start, m_start->knownDay()};
}

}
