// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_model.h"
#include "presentation/tile_map.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace ui {

class Legend;
class TileMapView;

/// The tile map of one proposal: which one, how far it is, the map, and what the symbols mean.
class TileMapPage : public QWidget {
  Q_OBJECT

public:
  explicit TileMapPage(QWidget* parent = nullptr);
  /// The chosen proposal stays, and is shown again once a table has it; meanwhile it is said that another one is shown.
  void setTable(const app::Facts& facts, const presentation::StatusTable& table);
  void chooseProposal(domain::ProposalId proposal);
  void chooseMunicipality(qint64 municipality);
  [[nodiscard]] std::optional<presentation::BranchKey> currentBranch() const;
  [[nodiscard]] std::optional<domain::ProposalId> proposal() const;
  [[nodiscard]] const presentation::TileMap& map() const { return m_model->map(); }
  [[nodiscard]] TileMapView& view() const { return *m_view; }

Q_SIGNALS:
  void proposalChosen();
  void currentTileChanged();
  void tileActivated();

private:
  void wantCurrent();
  void showSummary();

  presentation::TileMapModel* m_model;
  QComboBox* m_proposals;
  QVariant m_wanted;    ///< the proposal that she chose, also while it is not in the table
  QString m_wantedName;
  QHBoxLayout* m_summary;
  TileMapView* m_view;
  Legend* m_legend;
};

}
