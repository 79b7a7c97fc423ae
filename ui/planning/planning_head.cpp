// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/planning_head.h"

#include "presentation/words.h"
#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace presentation;

namespace {

constexpr std::array marginChoices{0, 1, 2, 3, 5, 10, 15, 20};

}

PlanningHead::PlanningHead(QWidget* parent)
  : QWidget{parent}, m_rounds{new QComboBox}, m_target{new QPushButton}, m_margin{new QComboBox}, m_verdict{new Callout{Callout::Buttons::AtRight}},
    m_showBottleneck{linkButton(tr("Toon &knelpunt"))}
{
  m_rounds->setObjectName(QStringLiteral("planRounds"));
  m_rounds->setAccessibleName(tr("Voorstel en ronde"));
  m_rounds->setProperty("holdsData", true);
  m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_rounds->setMinimumContentsLength(24);
  m_target->setObjectName(QStringLiteral("planTarget"));
  m_margin->setObjectName(QStringLiteral("planMargin"));
  m_margin->setSizeAdjustPolicy(QComboBox::AdjustToContents); // filled when it is already seen
  m_margin->setAccessibleName(tr("Marge in werkdagen"));
  m_verdict->setObjectName(QStringLiteral("planVerdict"));
  m_verdict->setProperty("holdsData", true);
  m_showBottleneck->setObjectName(QStringLiteral("showBottleneck"));
  m_verdict->addWidget(m_showBottleneck);
  auto* title = new TextLabel{TextStyle::ScreenTitle, Weight::Strong};
  title->setText(tr("Planning"));
  const auto label = [](const QString& text, QWidget* buddy) {
    auto* made = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
    made->setText(text);
    made->setBuddy(buddy);
    return made;
  };
  auto* line = new QHBoxLayout;
  line->setSpacing(px(8));
  line->addWidget(title);
  line->addWidget(m_rounds, 3);
  line->addStretch(1);
  line->addWidget(label(tr("D&oel"), m_target));
  line->addWidget(m_target);
  line->addSpacing(px(4));
  line->addWidget(label(tr("&Marge"), m_margin));
  line->addWidget(m_margin);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(8));
  layout->addLayout(line);
  layout->addWidget(m_verdict);
  setTabOrder(m_rounds, m_target);
  setTabOrder(m_target, m_margin);
  setTabOrder(m_margin, m_showBottleneck);
  connect(m_rounds, &QComboBox::currentIndexChanged, this, [this] {
    if (!m_filling)
      Q_EMIT roundChosen();
  });
  connect(m_target, &QPushButton::clicked, this, &PlanningHead::targetWanted);
  connect(m_margin, &QComboBox::activated, this, [this](int place) { Q_EMIT marginChosen(m_margin->itemData(place).toInt()); });
  connect(m_showBottleneck, &QPushButton::clicked, this, &PlanningHead::bottleneckWanted);
}

const PlanChoiceLine* PlanningHead::choice() const
{
  const auto place = m_rounds->currentIndex();
  return place < 0 || place >= m_choices.size() ? nullptr : &m_choices[place];
}

void PlanningHead::setChoices(const QList<PlanChoiceLine>& choices)
{
  if (choices == m_choices)
    return;
  auto chosen = choice() ? choice()->round : domain::RoundId{0}; // there is no round 0
  // A round that was started since is what she is working on.
  for (const auto& each : choices)
    if (choice() && std::none_of(m_choices.begin(), m_choices.end(), [&](const PlanChoiceLine& known) { return known.round == each.round; }))
      chosen = each.round;
  m_filling = true;
  m_choices = choices;
  m_rounds->clear();
  for (const auto& each : choices)
    m_rounds->addItem(each.text);
  for (int place = 0; place < choices.size(); ++place)
    if (choices[place].round == chosen)
      m_rounds->setCurrentIndex(place);
  m_filling = false;
}

void PlanningHead::choose(domain::ProposalId proposal)
{
  for (int place = 0; place < m_choices.size(); ++place)
    if (m_choices[place].proposal == proposal)
      m_rounds->setCurrentIndex(place);
}

void PlanningHead::setPicture(const PlanPicture& picture, bool readOnly)
{
  const auto& report = picture.report;
  m_target->setText(report.target ? tr("t/m %1").arg(dayWithYear(*report.target)) : tr("geen doel"));
  m_target->setAccessibleName(report.target ? tr("Doel: uiterlijk klaar op %1").arg(dayInWords(*report.target)) : tr("Nog geen doel"));
  m_target->setToolTip(tr("Het doel verschuiven, met reden"));
  m_target->setEnabled(!readOnly);
  m_margin->setEnabled(!readOnly);
  m_margin->clear();
  std::vector<int> margins{marginChoices.begin(), marginChoices.end()};
  if (std::find(margins.begin(), margins.end(), report.marginDays) == margins.end())
    margins.insert(std::upper_bound(margins.begin(), margins.end(), report.marginDays), report.marginDays);
  for (const auto days : margins) {
    m_margin->addItem(days == 0 ? tr("geen") : tr("%n werkdag(en)", "", days), days);
    if (days == report.marginDays)
      m_margin->setCurrentIndex(m_margin->count() - 1);
  }
  m_verdict->setContent(picture.verdict.tone, picture.verdict.symbol, picture.verdict.title, picture.verdict.text);
  m_showBottleneck->setVisible(picture.bottleneckLane != 0);
}

}
