// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/branch_pane.h"

#include "presentation/words.h"
#include "ui/action_button.h"
#include "ui/branch/branch_actions.h"
#include "ui/branch/detail_widgets.h"
#include "ui/buttons.h"
#include "ui/facts.h"
#include "ui/layouts.h"
#include "ui/text_label.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

/// A part of the pane with the distance to its edges that all parts share.
QVBoxLayout* addPart(QVBoxLayout& pane)
{
  auto* part = new QVBoxLayout;
  part->setContentsMargins(px(16), px(8), px(16), px(8));
  part->setSpacing(px(6));
  pane.addLayout(part);
  return part;
}

}

BranchPane::BranchPane(BranchActions& actions, QWidget* parent)
  : QScrollArea{parent}, m_content{new QWidget}, m_hint{new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}}, m_facts{new Facts},
    m_documentsHead{sectionHead({})}
{
  setObjectName(QStringLiteral("branchPane"));
  setAccessibleName(tr("Toelichting"));
  setFrameShape(NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setBackgroundRole(QPalette::Base);
  auto* pane = new QWidget;
  auto* whole = new QVBoxLayout{pane};
  whole->setContentsMargins(0, 0, 0, 0);
  m_hint->setWordWrap(true);
  m_hint->setContentsMargins(px(16), px(16), px(16), 0);
  whole->addWidget(m_hint);
  whole->addWidget(m_content);
  whole->addStretch();
  auto* layout = new QVBoxLayout{m_content};
  layout->setContentsMargins(0, 0, 0, px(8));
  layout->setSpacing(px(2));
  layout->addWidget(buildHead(actions));
  layout->addWidget(separatorLine());
  addPart(*layout)->addWidget(m_facts);
  layout->addWidget(separatorLine());
  auto* documents = addPart(*layout);
  documents->addWidget(m_documentsHead);
  documents->addLayout(m_documents = new QVBoxLayout);
  m_documents->setSpacing(px(4));
  m_notes = addPart(*layout);
  layout->addWidget(separatorLine());
  auto* events = addPart(*layout);
  events->addWidget(sectionHead(tr("Geschiedenis")));
  events->addLayout(m_events = new QGridLayout);
  m_events->setColumnStretch(1, 1);
  m_events->setHorizontalSpacing(px(12));
  m_events->setVerticalSpacing(px(4));
  setWidget(pane);
  setDetails(std::nullopt);
}

QWidget* BranchPane::buildHead(BranchActions& actions)
{
  m_caption = new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary};
  m_title = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  m_title->setObjectName(QStringLiteral("branchTitle"));
  m_proposal = new ElidingLink;
  m_proposal->setObjectName(QStringLiteral("proposalLink"));
  m_record = followAction(primaryButton({}), actions.record);
  m_confirm = followAction(new QPushButton, actions.confirm);
  m_correct = followAction(new QPushButton, actions.correct);
  m_record->setObjectName(QStringLiteral("paneRecord"));
  m_confirm->setObjectName(QStringLiteral("paneConfirm"));
  m_correct->setObjectName(QStringLiteral("paneCorrect"));
  for (auto* label : {m_caption, m_title})
    label->setWordWrap(true);
  for (auto* widget : std::initializer_list<QWidget*>{m_caption, m_title, m_proposal})
    widget->setProperty("holdsData", true);
  auto* head = new QWidget;
  auto* layout = new QVBoxLayout{head};
  layout->setContentsMargins(px(16), px(8), px(16), px(10));
  layout->setSpacing(px(2));
  layout->addWidget(m_caption);
  layout->addWidget(m_title);
  layout->addWidget(m_proposal);
  layout->addSpacing(px(4));
  layout->addLayout(m_callouts = new QVBoxLayout);
  m_callouts->setSpacing(px(8));
  layout->addSpacing(px(6));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(px(8));
  buttons->addWidget(m_record);
  buttons->addWidget(m_confirm);
  buttons->addWidget(m_correct);
  buttons->addStretch();
  layout->addLayout(buttons);
  connect(m_proposal, &QPushButton::clicked, this, &BranchPane::proposalRequested);
  return head;
}

void BranchPane::setHint(const QString& hint) { m_hint->setText(hint); }

/// What can be done; recording, with why not, where nothing can.
void BranchPane::offerActions(const presentation::BranchActions& can)
{
  m_confirm->setVisible(can.confirm);
  m_correct->setVisible(can.correct && !can.record);
  m_record->setVisible(can.record || (!can.confirm && !can.correct));
}

void BranchPane::setDetails(const std::optional<presentation::BranchDetails>& details)
{
  m_hint->setVisible(!details);
  m_content->setVisible(details.has_value());
  offerActions(details ? details->actions : presentation::BranchActions{});
  if (details && m_details && details->key == m_details->key && details->facts == m_details->facts && details->callouts == m_details->callouts &&
      details->stageNotes == m_details->stageNotes && details->documents == m_details->documents && details->events == m_details->events &&
      details->title == m_details->title && details->caption == m_details->caption)
    return; // an unchanged pane keeps the keyboard
  m_details = details;
  if (!details)
    return;
  m_caption->setText(details->caption);
  m_title->setText(details->title);
  m_proposal->setFullText(details->proposal);
  clearLayout(*m_callouts);
  for (const auto& callout : details->callouts)
    m_callouts->addWidget(calloutWidget(callout));
  clearLayout(*m_notes);
  for (const auto& note : details->stageNotes)
    m_notes->addWidget(calloutWidget(note));
  showFacts(*details);
  showDocuments(*details);
  showEvents(*details);
}

void BranchPane::showFacts(const presentation::BranchDetails& details)
{
  m_facts->clear();
  for (const auto& fact : details.facts) {
    if (!fact.meeting) {
      m_facts->add(fact.label, fact.value, fact.tone)->setProperty("holdsData", true);
      continue;
    }
    auto* link = m_facts->addLink(fact.label, fact.value);
    link->setObjectName(QStringLiteral("meetingLink"));
    link->setProperty("holdsData", true);
    connect(link, &QPushButton::clicked, this, [this, meeting = *fact.meeting] { Q_EMIT meetingRequested(meeting); });
  }
}

void BranchPane::showDocuments(const presentation::BranchDetails& details)
{
  m_documentsHead->setText(details.documentsHead);
  clearLayout(*m_documents);
  for (const auto& document : details.documents) {
    auto* link = documentLink(document);
    link->setProperty("holdsData", true);
    connect(link, &QPushButton::clicked, this, [this, id = document.id] { Q_EMIT documentRequested(id); });
    m_documents->addWidget(link);
  }
}

void BranchPane::showEvents(const presentation::BranchDetails& details)
{
  clearLayout(*m_events);
  int row = 0;
  for (const auto& event : details.events) {
    auto* day = new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary};
    day->setText(event.day);
    auto* what = new TextLabel{TextStyle::Details};
    what->setText(event.text);
    what->setWordWrap(true);
    for (auto* label : {day, what})
      label->setProperty("holdsData", true);
    m_events->addWidget(day, row, 0, Qt::AlignTop);
    m_events->addWidget(what, row++, 1);
  }
}

void BranchPane::enter()
{
  if (!m_details)
    return;
  for (auto* button : std::initializer_list<QPushButton*>{m_record, m_confirm, m_correct, m_proposal})
    if (button->isVisibleTo(this) && button->isEnabled())
      return button->setFocus(Qt::OtherFocusReason);
}

}
