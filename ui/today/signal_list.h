// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/today/signal_lines.h"

#include <QListView>

class QPushButton;

namespace ui {

class SignalDelegate;

/// The signals; on the current row stand the buttons of what can be done with it.
class SignalList : public QListView {
  Q_OBJECT

public:
  explicit SignalList(presentation::SignalListModel& model, QWidget* parent = nullptr);
  [[nodiscard]] const presentation::SignalLine* current() const;
  /// New rows; the current one stays, or the one that takes its place becomes current.
  void setLines(std::vector<presentation::SignalLine> lines);
  void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

Q_SIGNALS:
  void actRequested();
  void silenceRequested();
  void currentLineChanged();

protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void updateGeometries() override;
  void scrollContentsBy(int dx, int dy) override;

private:
  void followCurrent();
  void placeButtons();
  void measureButtons();
  [[nodiscard]] bool isOnWords(const QPoint& position) const;

  presentation::SignalListModel& m_model;
  SignalDelegate* m_delegate;
  QWidget* m_buttons;
  QPushButton* m_act;
  QPushButton* m_silence;
  bool m_readOnly = false;
  bool m_placing = false;
  bool m_pressesWords = false;
};

}
