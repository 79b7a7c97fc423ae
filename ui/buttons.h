// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>
#include <QString>

namespace ui {

/// The one filled button of a task.
[[nodiscard]] QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
/// A link whose text is shortened to the room there is; the whole of it is its tool tip.
class ElidingLink : public QPushButton {
  Q_OBJECT

public:
  explicit ElidingLink(QWidget* parent = nullptr);
  void setFullText(const QString& text);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void elide();

  QString m_full;
};

/// A button that reads as a link.
[[nodiscard]] QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);

}
