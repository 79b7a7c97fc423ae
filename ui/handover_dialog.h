// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

#include <QDialog>

class QComboBox;

namespace ui {

class TextLabel;

/// Overdrachtsdossier: for whom it is made, the coordinator's successor or somebody of one municipality.
class HandoverDialog : public QDialog {
  Q_OBJECT

public:
  HandoverDialog(CaseSession& session, QWidget* parent);
  [[nodiscard]] std::optional<domain::MunicipalityId> municipality() const;
  /// "Overdrachtsdossier Sliedrecht 22-04-2027".
  [[nodiscard]] QString fileName() const;

private:
  domain::Date m_today;
  QComboBox* m_scope;
  TextLabel* m_also;
};

}
