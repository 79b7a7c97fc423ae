// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

#include <QDialog>

namespace ui {

/// Verschuivingen: every move of a planned or target date with its cause, and how long bodies take in the track.
class SlipsDialog : public QDialog {
  Q_OBJECT

public:
  SlipsDialog(CaseSession& session, domain::ProposalId proposal, const QString& title, QWidget* parent);
};

}
