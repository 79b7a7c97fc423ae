// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/what_if_picture.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui {

class DayEdit;
class SymbolLabel;
class TableView;
class TextLabel;

/// Wat als: what happens is chosen here, and what comes of it stands beside how it is now.
class WhatIfPane : public QWidget {
  Q_OBJECT

public:
  explicit WhatIfPane(domain::Date today, QWidget* parent = nullptr);
  /// What was chosen stays when it is still possible.
  void setOptions(const presentation::WhatIfOptions& options);
  [[nodiscard]] std::optional<planning::WhatIf> supposition() const;
  void setPicture(const std::optional<presentation::WhatIfPicture>& picture);
  /// What is supposed and what comes of it, in a sentence or two; empty without a supposition.
  [[nodiscard]] QString words() const;
  void suppose(domain::BodyId body, domain::Date date, std::optional<domain::Date> handIn);
  void supposeNothing();

Q_SIGNALS:
  void changed();

private:
  [[nodiscard]] presentation::WhatIfKind kind() const;
  void chooseKind();
  void proposeDay();
  void fillSubjects();

  presentation::WhatIfOptions m_options;
  QComboBox* m_kind;
  QComboBox* m_subject;
  QComboBox* m_to;
  QSpinBox* m_amount;
  DayEdit* m_day;
  std::optional<domain::Date> m_handIn; ///< when papers are taken later than usual
  presentation::TextTableModel* m_rows;
  TableView* m_table;
  SymbolLabel* m_symbol;
  TextLabel* m_outcome;
  bool m_filling = false;
};

}
