// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

#include <QDialog>

class QComboBox;

namespace ui {

/// Overdrachtsdossier: for whom it is made, the coordinator's successor or somebody of one municipality.
class HandoverDialog : public QDialog {
  Q_OBJECT

public:
  HandoverDialog(CaseSession& session, QWidget* parent);
  [[nodiscard]] std::optional<domain::MunicipalityId> municipality() const;
  /// "Overdrachtsdossier Sliedrecht.pdf".
  [[nodiscard]] QString fileName() const;

private:
  QComboBox* m_scope;
};

}
