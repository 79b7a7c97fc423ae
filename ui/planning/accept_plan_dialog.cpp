// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/accept_plan_dialog.h"

#include "app/commands/planning_commands.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "ui/theme.h"
#include "ui/typed_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace ui {

using namespace presentation;

QComboBox* causeChoice(QWidget* parent)
{
  auto* box = new QComboBox{parent};
  box->addItem(AcceptPlanDialog::tr("Onbekend"));
  for (const auto& [cause, word] : domain::Texts<domain::SlipCause>::values)
    box->addItem(capitalised(presentation::wordFor(cause)));
  return box;
}

std::optional<domain::SlipCause> chosenCause(const QComboBox& box)
{
  return box.currentIndex() <= 0 ? std::nullopt : std::optional{domain::Texts<domain::SlipCause>::values[static_cast<std::size_t>(box.currentIndex() - 1)].first};
}

QString stuckWords(const PlanPicture& picture)
{
  if (picture.stuck.isEmpty())
    return {};
  return AcceptPlanDialog::tr("Op een agenda die niet meer kan, en niet verplaatst: %1. Verplaats die agendapunten zelf, in de tijdlijn of bij Vergaderingen.").arg(picture.stuck.join(QStringLiteral("; ")));
}

AcceptPlanDialog::AcceptPlanDialog(CaseSession& session, const PlanPicture& picture, bool isSupposing, QWidget* parent)
  : FormDialog{session, tr("Planning overnemen"), tr("Overnemen"), parent}, m_round{picture.report.round}, m_placements{picture.placements}, m_list{new QTreeWidget},
    m_cause{causeChoice()}, m_reason{new QLineEdit}
{
  setObjectName(QStringLiteral("acceptPlanDialog"));
  setMinimumWidth(px(720));
  setSubject(picture.timeline.title);
  const auto stuck = picture.stuck.isEmpty() ? QString{} : QLatin1Char(' ') + stuckWords(picture);
  setNote(m_placements.isEmpty() ? tr("Alles wat gepland kan worden, staat al gepland.") : tr("Elk aangevinkt gremium komt op de vergadering van de planning."),
          m_placements.isEmpty() ? stuck.trimmed()
          : isSupposing          ? tr("Dit is de planning zoals die nu is: wat u bij Wat als veronderstelt, telt hier niet mee. Met één keer ongedaan maken is alles terug.") + stuck
                                 : tr("Wat al op een agenda staat of nog te halen is, blijft staan. Met één keer ongedaan maken is alles terug.") + stuck);
  m_list->setHeaderLabels({tr("Stap en gremium"), tr("Nu"), tr("Wordt"), tr("Let op")});
  m_list->setRootIsDecorated(false);
  m_list->setProperty("holdsData", true);
  m_list->setAllColumnsShowFocus(true);
  m_list->setMinimumHeight(px(200));
  for (const auto& placement : m_placements) {
    auto* item = new QTreeWidgetItem{m_list, {placement.name, placement.now, placement.becomes, placement.remark}};
    item->setToolTip(2, tr("Vergadering %1").arg(placement.number));
    item->setCheckState(0, Qt::Checked);
  }
  m_list->header()->setStretchLastSection(true);
  m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  if (m_list->topLevelItemCount() > 0)
    m_list->setCurrentItem(m_list->topLevelItem(0));
  addField(tr("&Vergaderingen"), m_list, "placements");
  addField(tr("&Oorzaak"), m_cause, "cause");
  addField(tr("&Reden"), m_reason, "reason");
  connect(m_list, &QTreeWidget::itemChanged, this, &AcceptPlanDialog::follow);
  follow();
  m_list->setFocus();
}

/// Cause and reason are asked when a day that was planned before moves to a later one.
void AcceptPlanDialog::follow()
{
  auto later = false;
  for (int row = 0; row < m_placements.size(); ++row)
    later = later || (isChosen(row) && m_placements[row].later);
  showField(m_cause, later);
  showField(m_reason, later);
  setAcceptable(chosen() > 0);
}

bool AcceptPlanDialog::isChosen(int row) const { return m_list->topLevelItem(row)->checkState(0) == Qt::Checked; }

int AcceptPlanDialog::chosen() const
{
  auto count = 0;
  for (int row = 0; row < m_placements.size(); ++row)
    count += isChosen(row) ? 1 : 0;
  return count;
}

app::DatedCommand AcceptPlanDialog::command() const
{
  app::AcceptPlan accept{.round = m_round, .choices = std::vector<app::PlanChoice>{}, .cause = chosenCause(*m_cause), .reason = given(m_reason->text())};
  for (int row = 0; row < m_placements.size(); ++row)
    if (isChosen(row))
      accept.choices->push_back({m_placements[row].stage, m_placements[row].body, m_placements[row].meeting});
  return {accept, std::nullopt};
}

}
