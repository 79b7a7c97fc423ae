// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/branch_strip.h"

#include "ui/action_button.h"
#include "ui/branch/branch_actions.h"
#include "ui/branch/detail_widgets.h"
#include "ui/buttons.h"
#include "ui/facts.h"
#include "ui/layouts.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BranchStrip::BranchStrip(BranchActions& actions, QWidget* parent)
  : QScrollArea{parent}, m_content{new QWidget}, m_hint{new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}}, m_facts{new Facts},
    m_documentsHead{sectionHead({})}
{
  setObjectName(QStringLiteral("branchStrip"));
  setAccessibleName(tr("Toelichting"));
  setFrameShape(NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setBackgroundRole(QPalette::Base);
  m_hint->setText(tr("Kies een vak in de route."));
  m_hint->setContentsMargins(px(16), px(12), px(16), px(12));
  auto* facts = new QVBoxLayout;
  facts->addWidget(m_facts);
  facts->addStretch();
  auto* documents = new QVBoxLayout;
  documents->setSpacing(px(4));
  documents->addWidget(m_documentsHead);
  documents->addLayout(m_documents = new QVBoxLayout);
  m_documents->setSpacing(px(4));
  documents->addStretch();
  auto* line = new QHBoxLayout{m_content};
  line->setContentsMargins(px(16), px(10), px(16), px(10));
  line->setSpacing(px(14));
  line->addWidget(buildFirst(actions), 4);
  line->addWidget(separatorLine(Qt::Vertical));
  line->addLayout(facts, 3);
  line->addWidget(separatorLine(Qt::Vertical));
  line->addLayout(documents, 4);
  auto* whole = new QWidget;
  auto* layout = new QVBoxLayout{whole};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_hint);
  layout->addWidget(m_content, 1);
  setWidget(whole);
  setDetails(std::nullopt);
}

QWidget* BranchStrip::buildFirst(BranchActions& actions)
{
  m_caption = new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary};
  m_title = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  m_title->setObjectName(QStringLiteral("stripTitle"));
  m_agenda = new QPushButton{tr("Agenda openen")};
  m_agenda->setObjectName(QStringLiteral("openAgenda"));
  m_record = followAction(primaryButton({}), actions.record);
  m_record->setObjectName(QStringLiteral("stripRecord"));
  m_correct = followAction(new QPushButton, actions.correct);
  m_correct->setObjectName(QStringLiteral("stripCorrect"));
  for (auto* label : {m_caption, m_title}) {
    label->setWordWrap(true);
    label->setProperty("holdsData", true);
  }
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(px(8));
  buttons->addWidget(m_record);
  buttons->addWidget(m_correct);
  buttons->addWidget(m_agenda);
  buttons->addStretch();
  auto* first = new QWidget;
  auto* layout = new QVBoxLayout{first};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(4));
  layout->addWidget(m_caption);
  layout->addWidget(m_title);
  layout->addSpacing(px(4));
  layout->addLayout(buttons);
  layout->addSpacing(px(4));
  layout->addLayout(m_callouts = new QVBoxLayout);
  m_callouts->setSpacing(px(6));
  layout->addStretch();
  connect(m_agenda, &QPushButton::clicked, this, [this] {
    if (m_details && m_details->meeting)
      Q_EMIT meetingRequested(*m_details->meeting);
  });
  return first;
}

void BranchStrip::setDetails(const std::optional<presentation::BranchDetails>& details)
{
  m_hint->setVisible(!details);
  m_content->setVisible(details.has_value());
  m_details = details;
  if (!details)
    return;
  m_caption->setText(details->caption);
  m_title->setText(details->title);
  m_agenda->setVisible(details->meeting.has_value());
  m_record->setVisible(details->actions.record || !details->actions.correct);
  m_correct->setVisible(details->actions.correct && !details->actions.record);
  clearLayout(*m_callouts);
  for (const auto& callout : details->callouts)
    m_callouts->addWidget(calloutWidget(callout));
  showFacts(*details);
  showDocuments(*details);
}

void BranchStrip::showFacts(const presentation::BranchDetails& details)
{
  m_facts->clear();
  for (const auto& fact : details.facts) {
    if (!fact.meeting) {
      m_facts->add(fact.label, fact.value, fact.tone)->setProperty("holdsData", true);
      continue;
    }
    auto* link = m_facts->addLink(fact.label, fact.value);
    link->setProperty("holdsData", true);
    connect(link, &QPushButton::clicked, this, [this, meeting = *fact.meeting] { Q_EMIT meetingRequested(meeting); });
  }
}

void BranchStrip::showDocuments(const presentation::BranchDetails& details)
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

void BranchStrip::enter()
{
  for (auto* button : {m_record, m_correct, m_agenda})
    if (button->isVisible() && button->isEnabled())
      return button->setFocus(Qt::OtherFocusReason);
}

}
