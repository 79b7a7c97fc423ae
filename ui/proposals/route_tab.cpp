// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/route_tab.h"

#include "ui/action_button.h"
#include "ui/branch/branch_actions.h"
#include "ui/branch/branch_strip.h"
#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/facts.h"
#include "ui/route/route_lanes.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace ui {

RouteTab::RouteTab(CaseSession& session, BranchActions& actions, QAction* newRound, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_actions{actions}, m_lanes{new RouteLanes}, m_strip{new BranchStrip{actions}}
{
  auto* lower = new QWidget;
  auto* lowerLayout = new QVBoxLayout{lower};
  lowerLayout->setContentsMargins(0, 0, 0, 0);
  lowerLayout->setSpacing(0);
  lowerLayout->addWidget(separatorLine());
  lowerLayout->addWidget(m_strip, 1);
  m_splitter = new QSplitter{Qt::Vertical};
  m_splitter->setChildrenCollapsible(false);
  m_splitter->addWidget(m_lanes);
  m_splitter->addWidget(lower);
  m_splitter->setStretchFactor(0, 1);
  m_splitter->setStretchFactor(1, 0);
  m_lanes->setMinimumHeight(px(160));
  lower->setMinimumHeight(px(96));
  m_splitter->setSizes({px(420), px(184)});
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildNotice(newRound));
  layout->addWidget(m_splitter, 1);
  setFocusProxy(m_lanes);
  connect(m_lanes, &RouteLanes::currentKeyChanged, this, &RouteTab::showBranch);
  connect(m_lanes, &RouteLanes::keyActivated, m_strip, &BranchStrip::enter);
  connect(m_strip, &BranchStrip::meetingRequested, this, &RouteTab::meetingRequested);
  connect(m_strip, &BranchStrip::documentRequested, this, &RouteTab::documentRequested);
}

/// In little height the route goes before what is said about one of its branches; once, so that a height she chose stays.
void RouteTab::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  const auto low = height() < px(420);
  if (low == std::exchange(m_low, low))
    return;
  const auto strip = low ? px(112) : px(184);
  m_splitter->setSizes({height() - strip, strip});
}

QWidget* RouteTab::buildNotice(QAction* newRound)
{
  m_notice = new Callout{Callout::Buttons::AtRight};
  m_startRound = followAction(primaryButton({}), newRound);
  m_startRound->setObjectName(QStringLiteral("noticeStartRound"));
  m_notice->addWidget(m_startRound);
  m_acceptDrift = m_notice->addButton(tr("Verschil aanvaarden…"));
  m_acceptDrift->setObjectName(QStringLiteral("noticeAcceptDrift"));
  connect(m_acceptDrift, &QPushButton::clicked, this, [this] {
    if (m_shownNotice && m_shownNotice->stage)
      m_actions.acceptDriftOf(*m_shownNotice->stage, m_shownNotice->title);
  });
  auto* frame = new QWidget;
  auto* layout = new QVBoxLayout{frame};
  layout->setContentsMargins(px(12), px(8), px(12), px(8));
  layout->addWidget(m_notice);
  return frame;
}

void RouteTab::showNotice(const std::optional<presentation::RoundNotice>& notice)
{
  using Act = presentation::RoundNotice::Act;
  m_shownNotice = notice;
  m_notice->parentWidget()->setVisible(notice.has_value());
  if (!notice)
    return;
  m_notice->setContent(notice->tone, notice->symbol, notice->title, notice->text);
  m_startRound->setVisible(notice->act != Act::None && notice->act != Act::GoAhead);
  m_acceptDrift->setVisible(notice->act == Act::AcceptDrift);
  m_acceptDrift->setEnabled(!m_session.readOnly());
}

void RouteTab::setContent(const presentation::ProposalPageContent& content)
{
  const auto before = currentBranch();
  m_route = content.route;
  showNotice(content.notice);
  m_lanes->setPicture(m_route.picture);
  m_lanes->setVisible(content.hasRound);
  choose(before);
}

void RouteTab::choose(const std::optional<presentation::BranchKey>& branch)
{
  const auto shown = m_route.branches.contains(m_lanes->currentKey()) && branch == currentBranch();
  auto key = shown ? m_lanes->currentKey() : branch ? m_route.keyOf(*branch) : 0;
  if (key == 0)
    key = m_route.current;
  if (key == m_lanes->currentKey())
    showBranch();
  else
    m_lanes->setCurrentKey(key);
}

std::optional<presentation::BranchKey> RouteTab::currentBranch() const
{
  const auto found = m_route.branches.constFind(m_lanes->currentKey());
  return found == m_route.branches.constEnd() ? std::nullopt : std::optional{*found};
}

void RouteTab::showBranch()
{
  std::optional<presentation::BranchDetails> details;
  if (const auto branch = currentBranch())
    if (auto found = m_session.read([&](const app::Facts& facts) { return presentation::branchDetails(facts, *branch, m_session.today(), m_session.readOnly()); }))
      details = std::move(*found);
  m_strip->setDetails(details);
  m_actions.setBranch(details, m_session.today());
}

}
