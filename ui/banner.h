// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/message.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Callout;

/// The strip under the tool bar with one message. It takes no focus by itself; screen readers announce it.
class Banner : public QWidget {
  Q_OBJECT

public:
  enum class Closing { ByPerson, Never };

  Banner(const QString& objectName, Closing closing, QWidget* parent = nullptr);
  void showMessage(const Message& message);

Q_SIGNALS:
  void closed();

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void openFile();
  void close();

  Callout* m_callout;
  QPushButton* m_open;
  QPushButton* m_close;
  QString m_file;
};

}
