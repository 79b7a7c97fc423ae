// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/proposals.h"
#include "presentation/branch_details.h"
#include "presentation/text_table_model.h"

/// What the tabs of one proposal show beside its route.
namespace presentation {

/// A version with all that belongs to it.
struct VersionView {
  qint64 key = 0;
  QString title;   ///< "Versie 2.1"
  QString subline; ///< "12-04-2027 · 3 beslispunten · 4 stukken"
  QString note;
  QStringList decisionPoints;
  QList<DetailDocument> documents;
  friend bool operator==(const VersionView&, const VersionView&) = default;
};

class VersionsModel : public RowsModel<VersionView> {
  Q_OBJECT

public:
  using RowsModel::RowsModel;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

[[nodiscard]] std::vector<VersionView> versionViews(const app::ProposalDossier& dossier);

[[nodiscard]] QStringList documentHeads();
[[nodiscard]] std::vector<TextRow> documentRows(const app::ProposalDossier& dossier); ///< key: the document
[[nodiscard]] QStringList consultationHeads();
[[nodiscard]] std::vector<TextRow> consultationRows(const app::ProposalDossier& dossier); ///< key: the consultation
[[nodiscard]] QStringList adviceHeads();
/// Each piece of advice and what was done with it; what waits for an answer stands out. Key: the advice.
[[nodiscard]] std::vector<TextRow> adviceRows(const app::Facts& facts, domain::ProposalId proposal);
[[nodiscard]] QStringList eventHeads();
/// Everything that happened with the proposal, newest first, as far as it is recorded as a fact.
[[nodiscard]] std::vector<TextRow> eventRows(const app::Facts& facts, const app::ProposalDossier& dossier, const app::StatusReport& report);

}
