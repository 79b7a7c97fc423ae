// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands/agenda_work_commands.h"

#include <QWidget>

class QTableWidget;

namespace ui {

/// A short list of agenda items to be written: a row each, in order.
class StandingItemsEditor : public QWidget {
  Q_OBJECT

public:
  explicit StandingItemsEditor(const std::vector<domain::StandingItem>& items, QWidget* parent = nullptr);
  /// Rows without a title are left out.
  [[nodiscard]] std::vector<app::StandingItemText> items() const;

private:
  void addRow(const domain::StandingItem& item);
  void removeRow();
  void moveRow(int step);
  [[nodiscard]] app::StandingItemText itemAt(int row) const;
  void putRow(int row, const app::StandingItemText& item);

  QTableWidget* m_table;
};

}
