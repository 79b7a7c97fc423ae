// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/region_tree_model.h"

#include "app/queries/names.h"
#include "domain/period.h"
#include "presentation/qt_text.h"
#include "presentation/row_differences.h"
#include "presentation/setup/period_words.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace presentation {

using namespace domain;

namespace {

struct RegionTreeModelText {
  Q_DECLARE_TR_FUNCTIONS(Setup)
};

constexpr auto treeColumns = 3;

/// What it is now, followed by what it was called before: "sinds 01-01-2026; tot en met 31-12-2026 Oude naam".
QString withFormerNames(const QString& words, const std::vector<FormerName>& names, Date day)
{
  auto parts = words.isEmpty() ? QStringList{} : QStringList{words};
  for (auto name = names.rbegin(); name != names.rend(); ++name)
    if (name->until < day)
      parts << RegionTreeModelText::tr("tot en met %1: %2", "day, former name").arg(dayWithYear(name->until), text(name->name));
  return parts.join(QStringLiteral("; "));
}

std::unique_ptr<RegionNode> municipalityNode(const app::FormerNames& names, const Municipality& municipality, const QString& since, Date day)
{
  auto node = std::make_unique<RegionNode>();
  node->key = regionNodeKey(municipality.id);
  node->municipality = municipality.id;
  node->cells = {text(names.nameOn(municipality, day)), text(municipality.code), withFormerNames(since, names.of(municipality.id), day)};
  return node;
}

/// What became of a municipality that is no longer there.
QString goneInto(const app::Facts& facts, const Municipality& municipality, Date day)
{
  if (domain::holdsOn(municipality, day) || !municipality.until)
    return {};
  const auto lastDay = dayWithYear(*municipality.until);
  return municipality.mergedInto ? RegionTreeModelText::tr("laatste dag %1, opgegaan in %2").arg(lastDay, text(facts.get(*municipality.mergedInto).name))
                                 : RegionTreeModelText::tr("laatste dag %1").arg(lastDay);
}

void adopt(RegionNode& parent, std::unique_ptr<RegionNode> child)
{
  child->parent = &parent;
  parent.children.push_back(std::move(child));
}

QString since(const app::Facts& facts, RegionId region, MunicipalityId municipality, Date day)
{
  for (const auto& each : facts.where(&RegionMembership::region, region))
    if (each.municipality == municipality && domain::holdsOn(each, day))
      return each.until ? RegionTreeModelText::tr("%1 tot en met %2").arg(dayWithYear(each.from), dayWithYear(*each.until)) : RegionTreeModelText::tr("sinds %1").arg(dayWithYear(each.from));
  return {};
}

std::unique_ptr<RegionNode> homeless(const app::Facts& facts, const app::FormerNames& names, const std::vector<app::RegionRow>& regions, Date day)
{
  auto node = std::make_unique<RegionNode>();
  node->cells = {RegionTreeModelText::tr("In geen regio"), QString{}, QString{}};
  for (const auto& row : app::municipalityRows(facts)) {
    const auto inside = std::any_of(regions.begin(), regions.end(), [&](const app::RegionRow& region) {
      return std::any_of(region.members.begin(), region.members.end(), [&](const Municipality& member) { return member.id == row.municipality.id; });
    });
    if (!inside)
      adopt(*node, municipalityNode(names, row.municipality, goneInto(facts, row.municipality, day), day));
  }
  return node;
}

}

qint64 regionNodeKey(RegionId region) { return region.value() * 2; }
qint64 regionNodeKey(MunicipalityId municipality) { return municipality.value() * 2 + 1; }

RegionNodes regionTree(const app::Facts& facts, Date day)
{
  const auto regions = app::regionRows(facts, day);
  const app::FormerNames names{facts};
  std::map<RegionId, std::unique_ptr<RegionNode>> loose;
  std::map<RegionId, RegionNode*> byId;
  for (const auto& row : regions) {
    auto node = std::make_unique<RegionNode>();
    node->key = regionNodeKey(row.region.id);
    node->region = row.region.id;
    const auto what = RegionTreeModelText::tr("%1, %n gemeente(n)", nullptr, static_cast<int>(row.members.size())).arg(wordFor(row.region.kind));
    node->cells = {text(names.nameOn(row.region, day)), text(row.region.code), withFormerNames(what, names.of(row.region.id), day)};
    for (const auto& member : row.members)
      adopt(*node, municipalityNode(names, member, since(facts, row.region.id, member.id, day), day));
    byId.emplace(row.region.id, node.get());
    loose.emplace(row.region.id, std::move(node));
  }
  RegionNodes roots;
  for (const auto& row : regions) {
    auto& node = loose.at(row.region.id);
    const auto parent = row.region.partOf ? byId.find(*row.region.partOf) : byId.end();
    if (parent == byId.end())
      roots.push_back(std::move(node));
    else
      adopt(*parent->second, std::move(node));
  }
  if (auto rest = homeless(facts, names, regions, day); !rest->children.empty())
    roots.push_back(std::move(rest));
  return roots;
}

struct RegionTreeModel::Steps {
  RegionTreeModel& model;
  RegionNodes& children;
  RegionNode* parent;

  [[nodiscard]] QModelIndex place() const { return parent ? model.indexFor(*parent) : QModelIndex{}; }
  void beginInsert(int first, int last) { model.beginInsertRows(place(), first, last); }
  void endInsert(int first, int last)
  {
    for (int row = first; row <= last; ++row)
      children[static_cast<std::size_t>(row)]->parent = parent;
    model.endInsertRows();
  }
  void beginRemove(int row) { model.beginRemoveRows(place(), row, row); }
  void endRemove() { model.endRemoveRows(); }
  void beginMove(int from, int to) { model.beginMoveRows(place(), from, from, place(), to); }
  void endMove() { model.endMoveRows(); }
  void update(int row, std::unique_ptr<RegionNode>& present, std::unique_ptr<RegionNode>&& fresh)
  {
    if (present->cells != fresh->cells) {
      present->cells = fresh->cells;
      Q_EMIT model.dataChanged(model.index(row, 0, place()), model.index(row, treeColumns - 1, place()));
    }
    model.merge(present->children, std::move(fresh->children), present.get());
  }
};

void RegionTreeModel::setNodes(RegionNodes nodes) { merge(m_roots, std::move(nodes), nullptr); }

void RegionTreeModel::merge(RegionNodes& present, RegionNodes fresh, RegionNode* parent)
{
  applyDifferences(present, std::move(fresh), [](const std::unique_ptr<RegionNode>& node) { return node->key; }, Steps{*this, present, parent});
}

const RegionNode* RegionTreeModel::nodeAt(const QModelIndex& index) const
{
  return index.isValid() ? static_cast<const RegionNode*>(index.internalPointer()) : nullptr;
}

QModelIndex RegionTreeModel::indexOf(RegionId region) const
{
  const auto find = [&](const auto& self, const RegionNodes& nodes) -> const RegionNode* {
    for (const auto& node : nodes) {
      if (node->region == region)
        return node.get();
      if (const auto* found = self(self, node->children))
        return found;
    }
    return nullptr;
  };
  const auto* found = find(find, m_roots);
  return found ? indexFor(*found) : QModelIndex{};
}

QModelIndex RegionTreeModel::indexFor(const RegionNode& node) const
{
  const auto& siblings = node.parent ? node.parent->children : m_roots;
  const auto found = std::find_if(siblings.begin(), siblings.end(), [&](const auto& each) { return each.get() == &node; });
  return createIndex(static_cast<int>(std::distance(siblings.begin(), found)), 0, const_cast<RegionNode*>(&node));
}

QModelIndex RegionTreeModel::index(int row, int column, const QModelIndex& parent) const
{
  const auto* above = nodeAt(parent);
  const auto& children = above ? above->children : m_roots;
  if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= treeColumns || parent.column() > 0)
    return {};
  return createIndex(row, column, children[static_cast<std::size_t>(row)].get());
}

QModelIndex RegionTreeModel::parent(const QModelIndex& child) const
{
  const auto* node = nodeAt(child);
  return node && node->parent ? indexFor(*node->parent) : QModelIndex{};
}

int RegionTreeModel::rowCount(const QModelIndex& parent) const
{
  if (parent.column() > 0)
    return 0;
  const auto* node = nodeAt(parent);
  return static_cast<int>(node ? node->children.size() : m_roots.size());
}

int RegionTreeModel::columnCount(const QModelIndex& /*parent*/) const { return treeColumns; }

QVariant RegionTreeModel::data(const QModelIndex& index, int role) const
{
  const auto* node = nodeAt(index);
  if (!node)
    return {};
  if (role == Qt::DisplayRole)
    return node->cells.value(index.column());
  if (role == Qt::AccessibleTextRole)
    return index.column() == 0 ? node->cells.join(QStringLiteral(", ")) : node->cells.value(index.column());
  if (role == KeyRole)
    return node->key;
  if (role == StrongRole)
    return !node->municipality && index.column() == 0;
  return {};
}

QVariant RegionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
    return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return QStringList{tr("Regio of gemeente"), tr("Code"), tr("Sinds")}.value(section);
}

}
