// SPDX-License-Identifier: EUPL-1.2
#include "ui/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

int ask(QWidget* parent, const QString& title, const QString& what, const QString& more, const QStringList& answers, int safe)
{
  QMessageBox box{QMessageBox::Question, title, what, QMessageBox::NoButton, parent};
  box.setObjectName(QStringLiteral("question"));
  box.setInformativeText(more);
  QList<QAbstractButton*> buttons;
  for (int place = 0; place < answers.size(); ++place) {
    auto* button = box.addButton(answers[place], place == safe ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
    button->setObjectName(QStringLiteral("answer%1").arg(place));
    buttons << button;
    if (place == safe) {
      box.setDefaultButton(button);
      box.setEscapeButton(static_cast<QAbstractButton*>(button));
    }
  }
  box.exec();
  const auto chosen = buttons.indexOf(box.clickedButton());
  return chosen < 0 ? safe : static_cast<int>(chosen);
}

}
