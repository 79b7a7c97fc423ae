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
class QVBoxLayout;

namespace ui {

class Callout;
class TextLabel;

/// What is to be made of a meeting's papers. Begins with what the meeting asks for as it stands, and says why; how it was made is
/// remembered per body.
class PackDialog : public QDialog {
  Q_OBJECT

public:
  /// `wanted` is chosen already, else what is most likely wanted.
  explicit PackDialog(presentation::PackPossibilities possible, std::optional<presentation::PackCopy> wanted = {}, QWidget* parent = nullptr);
  [[nodiscard]] presentation::PackChoice choice() const;
  [[nodiscard]] pdf::PackForm form() const;
  void accept() override;

private:
  void addField(const QString& label, QWidget* field, const char* name);
  void fillCopies();
  void recall(std::optional<presentation::PackCopy> wanted);
  void follow();
  [[nodiscard]] presentation::PackCopy copy() const;
  [[nodiscard]] QString key(const char* name) const;
  [[nodiscard]] QString situation() const;

  presentation::PackPossibilities m_possible;
  TextLabel* m_why;
  QFormLayout* m_form;
  QComboBox* m_copy;
  TextLabel* m_explanation;
  QComboBox* m_since;
  QComboBox* m_municipality;
  QComboBox* m_shape;
  QCheckBox* m_originals;
  QCheckBox* m_record;
  QLineEdit* m_recipients;
  Callout* m_missing;
  QPushButton* m_accept;
};

}
