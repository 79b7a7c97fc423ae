// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_details.h"

#include <QScrollArea>

#include <optional>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class BranchActions;
class ElidingLink;
class Facts;
class TextLabel;

/// Beside the matrix: one branch, why it stands where it stands, what can be done, its facts, papers and history.
class BranchPane : public QScrollArea {
  Q_OBJECT

public:
  /// The buttons follow these actions.
  explicit BranchPane(BranchActions& actions, QWidget* parent = nullptr);
  void setDetails(const std::optional<presentation::BranchDetails>& details);
  /// What it says while nothing is chosen.
  void setHint(const QString& hint);
  /// To the first thing that can be done here.
  void enter();

Q_SIGNALS:
  void proposalRequested();
  void meetingRequested(domain::MeetingId meeting);
  void documentRequested(domain::DocumentId document);

private:
  QWidget* buildHead(BranchActions& actions);
  void offerActions(const presentation::BranchActions& can);
  void showFacts(const presentation::BranchDetails& details);
  void showDocuments(const presentation::BranchDetails& details);
  void showEvents(const presentation::BranchDetails& details);

  QWidget* m_content;
  TextLabel* m_hint;
  TextLabel* m_caption;
  TextLabel* m_title;
  ElidingLink* m_proposal;
  QPushButton* m_record;
  QPushButton* m_confirm;
  QPushButton* m_correct;
  QVBoxLayout* m_callouts;
  Facts* m_facts;
  TextLabel* m_documentsHead;
  QVBoxLayout* m_documents;
  QVBoxLayout* m_notes;
  QGridLayout* m_events;
  std::optional<presentation::BranchDetails> m_details;
};

}
