// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_details.h"

#include <QScrollArea>

#include <optional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class BranchActions;
class Facts;
class TextLabel;

/// Below the route: the chosen branch in three columns, with what can be done, its facts and its papers.
class BranchStrip : public QScrollArea {
  Q_OBJECT

public:
  explicit BranchStrip(BranchActions& actions, QWidget* parent = nullptr);
  void setDetails(const std::optional<presentation::BranchDetails>& details);
  void enter();

Q_SIGNALS:
  void meetingRequested(domain::MeetingId meeting);
  void documentRequested(domain::DocumentId document);

private:
  QWidget* buildFirst(BranchActions& actions);
  void showFacts(const presentation::BranchDetails& details);
  void showDocuments(const presentation::BranchDetails& details);

  QWidget* m_content;
  TextLabel* m_hint;
  TextLabel* m_caption;
  TextLabel* m_title;
  QPushButton* m_agenda;
  QPushButton* m_record;
  QPushButton* m_correct;
  QVBoxLayout* m_callouts;
  Facts* m_facts;
  TextLabel* m_documentsHead;
  QVBoxLayout* m_documents;
  std::optional<presentation::BranchDetails> m_details;
};

}
