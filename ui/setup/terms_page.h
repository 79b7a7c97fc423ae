// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace ui {

class DayEdit;
class TextLabel;

/// Termijnen: the rules of law and her own agreements, and for a day that she types the last day, step by step.
class TermsPage : public SectionPage {
  Q_OBJECT

public:
  explicit TermsPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  QWidget* buildAnswer();
  void compute();
  void addAgreement();
  void removeAgreement();

  presentation::TextTableModel* m_terms;
  QTreeView* m_table;
  QPushButton* m_remove;
  DayEdit* m_day;
  TextLabel* m_lastDay;
  TextLabel* m_steps;
};

}
