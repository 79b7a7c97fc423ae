// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/plan_panes.h"

#include "ui/callout.h"
#include "ui/facts.h"
#include "ui/layouts.h"
#include "ui/symbol_label.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace presentation;

namespace {

QVBoxLayout* paneLines(QWidget& pane, const QString& head)
{
  auto* column = new QVBoxLayout{&pane};
  column->setContentsMargins(px(14), px(8), px(14), px(8));
  column->setSpacing(px(6));
  auto* title = new TextLabel{TextStyle::Base, Weight::Strong};
  title->setText(head);
  column->addWidget(title);
  auto* lines = new QVBoxLayout;
  lines->setSpacing(px(6));
  column->addLayout(lines);
  column->addStretch();
  return lines;
}

TextLabel* dataLabel(const QString& text, TextStyle style, Weight weight = Weight::Regular, Ink ink = Ink::Text)
{
  auto* label = new TextLabel{style, weight, ink};
  label->setWordWrap(true);
  label->setProperty("holdsData", true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setText(text);
  return label;
}

bool staysPossible(AdviceAction action) { return action == AdviceAction::tryOut; }

}

CausesPane::CausesPane(QWidget* parent) : QWidget{parent}, m_lines{paneLines(*this, tr("Knelpunt"))} { setObjectName(QStringLiteral("causesPane")); }

void CausesPane::setCauses(const QList<PlanStatement>& causes)
{
  clearLayout(*m_lines);
  for (const auto& cause : causes) {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(new SymbolLabel{cause.symbol}, 0, Qt::AlignTop);
    auto* title = dataLabel(cause.title, TextStyle::Base, Weight::Strong);
    title->setTone(cause.tone);
    line->addWidget(title, 1);
    m_lines->addLayout(line);
    if (!cause.text.isEmpty())
      m_lines->addWidget(dataLabel(cause.text, TextStyle::Base));
  }
}

AdvicePane::AdvicePane(QWidget* parent) : QWidget{parent}, m_lines{paneLines(*this, tr("Advies"))} { setObjectName(QStringLiteral("advicePane")); }

void AdvicePane::setAdvice(const QList<AdviceLine>& advice, bool readOnly)
{
  clearLayout(*m_lines);
  if (advice.isEmpty())
    m_lines->addWidget(dataLabel(tr("Er is nu niets te doen."), TextStyle::Base, Weight::Regular, Ink::Secondary));
  for (int place = 0; place < advice.size(); ++place)
    place == 0 ? addFirst(advice[place], readOnly) : addLine(advice[place], place, readOnly);
}

void AdvicePane::addFirst(const AdviceLine& line, bool readOnly)
{
  auto* callout = new Callout{Callout::Buttons::Below};
  callout->setProperty("holdsData", true);
  callout->setContent(line.said.tone, line.said.symbol, line.said.title, line.said.text);
  auto* button = callout->addButton(line.button, true);
  button->setObjectName(QStringLiteral("advice0"));
  button->setAccessibleDescription(line.said.title);
  button->setEnabled(!readOnly || staysPossible(line.action));
  connect(button, &QPushButton::clicked, this, [this] { Q_EMIT followed(0); });
  m_lines->addWidget(callout);
}

void AdvicePane::addLine(const AdviceLine& line, int place, bool readOnly)
{
  auto* row = new QHBoxLayout;
  row->setSpacing(px(8));
  row->addWidget(new SymbolLabel{line.said.symbol}, 0, Qt::AlignTop);
  row->addWidget(dataLabel(line.said.title, TextStyle::Details), 1);
  auto* button = new QPushButton{line.button};
  button->setObjectName(QStringLiteral("advice%1").arg(place));
  button->setAccessibleDescription(line.said.title);
  button->setEnabled(!readOnly || staysPossible(line.action));
  connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT followed(place); });
  row->addWidget(button, 0, Qt::AlignTop);
  m_lines->addLayout(row);
}

}
