// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

/// A view with the legend of its signs under it. The view goes first: unless there is room for all of both, the legend is one line, with a link
/// that shows the rest of it.
class LegendBelow : public QWidget {
  Q_OBJECT

public:
  /// A view that can be of any height wants at least `wanted`; others say it by their hint or their greatest height. The legend has a height
  /// for every width.
  LegendBelow(QWidget* view, QWidget* legend, int wanted = 0, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool isWhole() const { return m_whole; }

protected:
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

private:
  [[nodiscard]] int lineHeight() const;
  [[nodiscard]] int viewHeight() const;
  void arrange();

  QWidget* m_view;
  QWidget* m_legend;
  int m_wanted;
  QPushButton* m_more;
  std::optional<bool> m_asked;
  bool m_whole = true;
};

}
