// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/setup.h"
#include "presentation/roles.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace presentation {

/// Of a region or municipality among the nodes.
[[nodiscard]] qint64 regionNodeKey(domain::RegionId region);
[[nodiscard]] qint64 regionNodeKey(domain::MunicipalityId municipality);

/// A region, or a municipality within one.
struct RegionNode {
  qint64 key = 0; ///< regionNodeKey(); 0 for what holds those without a region
  std::optional<domain::RegionId> region;
  std::optional<domain::MunicipalityId> municipality;
  QStringList cells; ///< name, code, since
  RegionNode* parent = nullptr;
  std::vector<std::unique_ptr<RegionNode>> children;
};
using RegionNodes = std::vector<std::unique_ptr<RegionNode>>;

/// Regions within regions with their municipalities on the day; municipalities of no region come last.
[[nodiscard]] RegionNodes regionTree(const app::Facts& facts, domain::Date day);

class RegionTreeModel : public QAbstractItemModel {
  Q_OBJECT

public:
  using QAbstractItemModel::QAbstractItemModel;
  void setNodes(RegionNodes nodes);
  [[nodiscard]] const RegionNode* nodeAt(const QModelIndex& index) const;
  [[nodiscard]] QModelIndex indexOf(domain::RegionId region) const;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
  struct Steps;
  void merge(RegionNodes& present, RegionNodes fresh, RegionNode* parent);
  [[nodiscard]] QModelIndex indexFor(const RegionNode& node) const;

  RegionNodes m_roots;
};

}
