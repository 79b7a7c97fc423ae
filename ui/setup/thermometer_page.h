// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

class QComboBox;

namespace ui {

/// Thermometer: rounds of a few fixed questions, what was answered, and how that compares with the round before.
class ThermometerPage : public SectionPage {
  Q_OBJECT

public:
  explicit ThermometerPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  void showRound();
  void addRound();
  void addAnswers();
  [[nodiscard]] std::optional<domain::ThermometerId> chosen() const;

  QComboBox* m_rounds;
  presentation::TextTableModel* m_questions;
  presentation::TextTableModel* m_parties;
  QTreeView* m_questionTable;
  QTreeView* m_partyTable;
  QPushButton* m_answer;
};

}
