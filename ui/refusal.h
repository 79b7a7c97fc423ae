// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"
#include "ui/callout.h"

#include <QList>
#include <QScrollArea>

#include <string>
#include <vector>

class QDialog;
class QLayout;

namespace ui {

/// An editor in a form, with its name in the command.
struct FormField {
  std::string name;
  QWidget* editor;
};

/// Why the command of a form was refused, said inside the form. The field it is about is outlined and gets the keyboard; the form makes room.
class Refusal : public Callout {
  Q_OBJECT

public:
  explicit Refusal(QDialog& form);
  void tell(const domain::Error& error, const std::vector<FormField>& fields);

public Q_SLOTS:
  /// Before the next try, or when the field was mended.
  void clear();

private:
  void heed(QWidget& editor);
  void point(QWidget& editor, bool refused);

  QDialog& m_form;
  QWidget* m_pointed = nullptr;
  QList<QMetaObject::Connection> m_mended;
};

/// The fields of a form: as high as they are, and scrolled on a screen that is not.
class FieldsArea : public QScrollArea {
  Q_OBJECT

public:
  /// Takes the layout over.
  explicit FieldsArea(QLayout* fields, QWidget* parent = nullptr);
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Grows a form to what it holds, no higher than the screen.
void makeRoom(QDialog& form);

}
