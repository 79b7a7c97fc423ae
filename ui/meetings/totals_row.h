// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QTreeView>
#include <QWidget>

namespace ui {

/// The line under a table that adds up, in step with the table's columns.
class TotalsRow : public QWidget {
  Q_OBJECT

public:
  explicit TotalsRow(const QTreeView& table, QWidget* parent = nullptr);
  void setTotals(const QString& line, presentation::Tone tone, const QString& second, const QString& last);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] QRect cell(int column) const;

  const QTreeView& m_table;
  QString m_line;
  presentation::Tone m_tone = presentation::Tone::Neutral;
  QString m_second;
  QString m_last;
};

}
