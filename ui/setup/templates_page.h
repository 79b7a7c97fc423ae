// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace ui {

class RouteLanes;

/// Routesjablonen: the list, the stages of the chosen one, and its route as a picture that follows every change.
class TemplatesPage : public SectionPage {
  Q_OBJECT

public:
  explicit TemplatesPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  void addButtons();
  [[nodiscard]] QWidget* buildStages();
  void addKeys();
  void refreshStages();
  void updateButtons();
  void addStage();
  void changeStage();
  void moveStage(int step);
  void removeStage();
  [[nodiscard]] std::optional<domain::TemplateId> chosen() const;
  [[nodiscard]] std::optional<domain::TemplateStageId> chosenStage() const;
  void chooseStage(qint64 key);

  presentation::TextTableModel* m_templates;
  presentation::TextTableModel* m_stages;
  QTreeView* m_table;
  QTreeView* m_stageTable;
  RouteLanes* m_picture;
  QPushButton* m_copy = nullptr;
  QPushButton* m_change = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_addStage = nullptr;
  QPushButton* m_changeStage = nullptr;
  QPushButton* m_up = nullptr;
  QPushButton* m_down = nullptr;
  QPushButton* m_removeStage = nullptr;
};

}
