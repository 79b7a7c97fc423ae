// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/plan_foot.h"

#include "ui/buttons.h"
#include "ui/facts.h"
#include "ui/preferences.h"
#include "ui/symbol_label.h"
#include "ui/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace presentation;

namespace {

QString panesKey() { return QStringLiteral("planning/panes"); }

}

PlanFoot::PlanFoot(QWidget* panes, QAction& show, QWidget* parent)
  : QWidget{parent}, m_panes{panes}, m_show{show}, m_line{new QWidget}, m_symbol{new SymbolLabel{StatusSymbol::Planned}}, m_first{new ElidedLabel{TextStyle::Base}},
    m_act{new QPushButton}, m_open{linkButton({})}
{
  setObjectName(QStringLiteral("planFoot"));
  m_first->setObjectName(QStringLiteral("firstAdvice"));
  m_first->setProperty("holdsData", true);
  m_act->setObjectName(QStringLiteral("followFirstAdvice"));
  m_act->setProperty("holdsData", true);
  m_open->setObjectName(QStringLiteral("openPanes"));
  auto* line = new QHBoxLayout{m_line};
  line->setContentsMargins(px(12), px(3), px(12), px(3));
  line->setSpacing(px(8));
  for (auto* part : std::initializer_list<QWidget*>{m_symbol, m_first, m_act, m_open})
    line->addWidget(part, part == m_first ? 1 : 0);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(separatorLine());
  column->addWidget(m_line);
  column->addWidget(m_panes, 1);
  m_show.setCheckable(true);
  if (const auto asked = preference(panesKey()); asked.isValid())
    m_asked = asked.toBool();
  connect(&m_show, &QAction::triggered, this, &PlanFoot::ask);
  connect(m_open, &QPushButton::clicked, &m_show, &QAction::trigger);
  connect(m_act, &QPushButton::clicked, this, [this] { Q_EMIT followed(0); });
  follow();
}

void PlanFoot::setAdvice(const QList<AdviceLine>& advice, bool readOnly)
{
  m_symbol->setSymbol(advice.isEmpty() ? StatusSymbol::Planned : advice.first().said.symbol);
  m_first->setText(advice.isEmpty() ? tr("Er is nu niets te doen.") : advice.first().said.title);
  m_act->setText(advice.isEmpty() ? QString{} : advice.first().button);
  m_act->setAccessibleDescription(m_first->text());
  m_act->setEnabled(!advice.isEmpty() && (!readOnly || advice.first().action == AdviceAction::tryOut));
  follow();
}

void PlanFoot::setTight(bool tight)
{
  if (tight == m_tight)
    return;
  m_tight = tight;
  follow();
}

/// Who asks for what the room says anyway leaves it to the room again.
void PlanFoot::ask(bool shown)
{
  m_asked = shown == !m_tight ? std::nullopt : std::optional{shown};
  setPreference(panesKey(), m_asked ? QVariant{*m_asked} : QVariant{});
  follow();
}

void PlanFoot::follow()
{
  const auto shown = m_asked.value_or(!m_tight);
  const auto wasShown = !m_panes->isHidden();
  m_show.setChecked(shown);
  m_panes->setVisible(shown);
  m_line->setVisible(m_tight || !shown);
  for (auto* part : std::initializer_list<QWidget*>{m_symbol, m_first}) // the panes say it better
    part->setVisible(!shown);
  m_act->setVisible(!shown && !m_act->text().isEmpty());
  m_open->setText(shown ? tr("inklappen") : tr("advies en wat als"));
  m_open->setAccessibleName(shown ? tr("Knelpunt, advies en wat als inklappen") : tr("Knelpunt, advies en wat als tonen"));
  m_open->setToolTip(m_show.shortcut().toString(QKeySequence::NativeText));
  setMaximumHeight(shown ? QWIDGETSIZE_MAX : sizeHint().height());
  if (shown && !wasShown)
    Q_EMIT unfolded();
}

}
