// SPDX-License-Identifier: EUPL-1.2
#include "ui/unsaved_input.h"

#include "ui/question.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {

struct UnsavedInputText {
  Q_DECLARE_TR_FUNCTIONS(UnsavedInput)
};

}

QStringList filledIn(const QWidget& form)
{
  QStringList texts;
  for (const auto* edit : form.findChildren<QPlainTextEdit*>())
    texts << edit->toPlainText().trimmed();
  for (const auto* edit : form.findChildren<QLineEdit*>()) // those of numbers too
    texts << edit->text().trimmed();
  return texts;
}

bool isMoreThan(const QStringList& before, const QStringList& now)
{
  if (now.size() != before.size())
    return now.size() > before.size();
  for (qsizetype place = 0; place < now.size(); ++place)
    if (now[place] != before[place] && !now[place].isEmpty())
      return true;
  return false;
}

bool mayThrowAway(QWidget& form)
{
  return ask(&form, form.windowTitle(), UnsavedInputText::tr("Wat u hebt ingevuld is nog niet vastgelegd."), UnsavedInputText::tr("Als u dit venster sluit, is het weg."),
             {UnsavedInputText::tr("&Weggooien"), UnsavedInputText::tr("Verder &invullen")}, 1) == 0;
}

}
