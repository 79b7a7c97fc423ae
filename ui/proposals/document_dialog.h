// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// A file that goes into the case file: what it is called and to which version it belongs.
class DocumentDialog : public FormDialog {
  Q_OBJECT

public:
  DocumentDialog(CaseSession& session, domain::ProposalId proposal, const QString& path, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  domain::ProposalId m_proposal;
  QString m_path;
  QLineEdit* m_title;
  QComboBox* m_version;
  QComboBox* m_confidentiality;
};

}
