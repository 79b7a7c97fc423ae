// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DayEdit;

/// Nieuw voorstel. A track that does not exist yet is made with it, and all gemeenten of the region take part.
class NewProposalDialog : public FormDialog {
  Q_OBJECT

public:
  NewProposalDialog(CaseSession& session, QWidget* parent);
  [[nodiscard]] std::optional<domain::ProposalId> madeProposal() const;

protected:
  [[nodiscard]] app::DatedCommand command() const override;
  [[nodiscard]] domain::Result<app::Executed> perform() override;

private:
  [[nodiscard]] std::optional<domain::TrackId> chosenTrack() const;
  [[nodiscard]] domain::Result<domain::TrackId> makeTrack();

  QLineEdit* m_title;
  QComboBox* m_track;
  QLineEdit* m_number;
  QLineEdit* m_owner;
  QLineEdit* m_version;
  QPlainTextEdit* m_summary;
  QPlainTextEdit* m_points;
  std::optional<domain::TrackId> m_madeTrack;
};

class ChangeProposalDialog : public FormDialog {
  Q_OBJECT

public:
  ChangeProposalDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  domain::ProposalId m_proposal;
  QLineEdit* m_number;
  QLineEdit* m_title;
  QLineEdit* m_owner;
  QPlainTextEdit* m_summary;
};

class NewVersionDialog : public FormDialog {
  Q_OBJECT

public:
  NewVersionDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  domain::ProposalId m_proposal;
  QLineEdit* m_number;
  DayEdit* m_date;
  QLineEdit* m_note;
  QPlainTextEdit* m_points;
};

class DecisionPointsDialog : public FormDialog {
  Q_OBJECT

public:
  DecisionPointsDialog(CaseSession& session, domain::VersionId version, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  domain::VersionId m_version;
  QPlainTextEdit* m_points;
};

}
