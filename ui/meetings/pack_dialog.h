// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pack_folder.h"
#include "presentation/meetings/pack_choices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class TextLabel;

/// What is to be made of a meeting's papers. What was chosen is remembered per body.
class PackDialog : public QDialog {
  Q_OBJECT

public:
  PackDialog(presentation::PackPossibilities possible, bool readOnly, QWidget* parent = nullptr);
  [[nodiscard]] presentation::PackChoice choice() const;
  [[nodiscard]] pdf::PackForm form() const;
  void accept() override;

private:
  void addField(const QString& label, QWidget* field, const char* name);
  void fillCopies();
  void recall();
  void follow();
  [[nodiscard]] presentation::PackCopy copy() const;
  [[nodiscard]] QString key(const char* name) const;

  presentation::PackPossibilities m_possible;
  bool m_readOnly;
  QFormLayout* m_form;
  QComboBox* m_copy;
  TextLabel* m_explanation;
  QComboBox* m_since;
  QComboBox* m_municipality;
  QComboBox* m_shape;
  QCheckBox* m_originals;
  QCheckBox* m_record;
  QLineEdit* m_recipients;
  QPushButton* m_accept;
};

}
