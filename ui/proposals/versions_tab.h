// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/proposal_tabs.h"

#include <QWidget>

class QAction;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// The versions of a proposal: at the right what the chosen one asks to decide, and its papers.
class VersionsTab : public QWidget {
  Q_OBJECT

public:
  VersionsTab(QAction* newVersion, QAction* changePoints, QAction* addDocument, QWidget* parent = nullptr);
  void setVersions(std::vector<presentation::VersionView> versions);
  [[nodiscard]] std::optional<domain::VersionId> current() const;

Q_SIGNALS:
  void documentRequested(domain::DocumentId document);

private:
  void showVersion();

  presentation::VersionsModel* m_model;
  QListView* m_list;
  TextLabel* m_title;
  TextLabel* m_note;
  TextLabel* m_points;
  TextLabel* m_documentsHead;
  QVBoxLayout* m_documents;
};

}
