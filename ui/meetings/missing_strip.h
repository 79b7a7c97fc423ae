// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/missing_rows.h"

#include <QFrame>

class QGridLayout;
class QScrollArea;

namespace ui {

class TextLabel;

/// What is missing before the papers go out; every line has a link to the place where it is filled in.
class MissingStrip : public QFrame {
  Q_OBJECT

public:
  explicit MissingStrip(QWidget* parent = nullptr);
  void setRows(const QString& title, const std::vector<presentation::MissingRow>& rows);

Q_SIGNALS:
  void chosen(const presentation::MissingRow& row);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void addRow(int line, const presentation::MissingRow& row);

  std::vector<presentation::MissingRow> m_rows;
  TextLabel* m_title;
  TextLabel* m_note;
  QScrollArea* m_scroll;
  QGridLayout* m_grid = nullptr;
};

}
