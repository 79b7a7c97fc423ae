// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/agenda_model.h"

#include "app/commands/meeting_commands.h"
#include "presentation/row_differences.h"
#include "presentation/words.h"

#include <QStringList>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

QStringList kindWords()
{
  QStringList words;
  for (const auto& [kind, text] : Texts<ItemKind>::values)
    words << wordFor(kind);
  return words;
}

int placeOf(ItemKind kind)
{
  const auto& values = Texts<ItemKind>::values;
  const auto found = std::find_if(values.begin(), values.end(), [&](const auto& each) { return each.first == kind; });
  return static_cast<int>(std::distance(values.begin(), found));
}

const AgendaNode* findIn(const AgendaNodes& nodes, qint64 key)
{
  for (const auto& node : nodes) {
    if (node->line.key == key)
      return node.get();
    if (const auto* found = findIn(node->children, key))
      return found;
  }
  return nullptr;
}

/// An edit of one cell of an item as a command; none when the value means nothing.
std::optional<app::Command> itemEdit(const AgendaLine& line, int column, const QVariant& value)
{
  app::ChangeAgendaItem change{.item = AgendaItemId{line.id}};
  if (column == AgendaModel::Subject) {
    change.title = value.toString().trimmed().toStdString();
  } else if (column == AgendaModel::Treatment) {
    const auto place = value.toInt();
    if (place < 0 || place >= static_cast<int>(Texts<ItemKind>::values.size()))
      return std::nullopt;
    change.kind = Texts<ItemKind>::values[static_cast<std::size_t>(place)].first;
  } else if (column == AgendaModel::Presenter) {
    change.presenter = value.toString().trimmed().toStdString();
  } else {
    bool isNumber = false;
    const auto minutes = value.toInt(&isNumber);
    if (!isNumber && !value.toString().trimmed().isEmpty())
      return std::nullopt;
    change.minutes = isNumber ? std::optional{minutes} : std::nullopt;
  }
  return change;
}

}

/// Tells the views of one parent's children what happens to them.
struct AgendaModel::Steps {
  AgendaModel& model;
  AgendaNodes& children;
  AgendaNode* parent;

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
  void update(int row, std::unique_ptr<AgendaNode>& present, std::unique_ptr<AgendaNode>&& fresh)
  {
    if (present->line != fresh->line) {
      present->line = std::move(fresh->line);
      Q_EMIT model.dataChanged(model.index(row, 0, place()), model.index(row, ColumnCount - 1, place()));
    }
    model.merge(present->children, std::move(fresh->children), present.get());
  }
};

AgendaModel::AgendaModel(Execute execute, QObject* parent) : QAbstractItemModel{parent}, m_execute{std::move(execute)} {}

void AgendaModel::setNodes(AgendaNodes nodes) { merge(m_roots, std::move(nodes), nullptr); }

void AgendaModel::merge(AgendaNodes& present, AgendaNodes fresh, AgendaNode* parent)
{
  applyDifferences(present, std::move(fresh), [](const std::unique_ptr<AgendaNode>& node) { return node->line.key; },
                   Steps{*this, present, parent});
}

void AgendaModel::setEditable(bool editable) { m_editable = editable; }

const AgendaLine* AgendaModel::lineAt(const QModelIndex& index) const { return index.isValid() ? &nodeAt(index)->line : nullptr; }

QModelIndex AgendaModel::indexOf(qint64 key) const
{
  const auto* node = findIn(m_roots, key);
  return node ? indexFor(*node) : QModelIndex{};
}

QModelIndex AgendaModel::indexFor(const AgendaNode& node) const
{
  const auto& siblings = siblingsOf(node);
  const auto found = std::find_if(siblings.begin(), siblings.end(), [&](const auto& each) { return each.get() == &node; });
  return createIndex(static_cast<int>(std::distance(siblings.begin(), found)), 0, const_cast<AgendaNode*>(&node));
}

std::optional<AgendaItemId> AgendaModel::itemAt(const QModelIndex& index) const
{
  if (!index.isValid())
    return std::nullopt;
  const auto* node = nodeAt(index);
  return AgendaItemId{node->line.isAttachment ? node->parent->line.id : node->line.id};
}

QModelIndex AgendaModel::usualItem() const
{
  for (const auto& node : m_roots)
    if (node->line.servesBranch)
      return indexFor(*node);
  return index(0, 0);
}

std::optional<int> AgendaModel::positionAfter(const QModelIndex& index) const
{
  if (!index.isValid())
    return std::nullopt;
  const auto* node = nodeAt(index);
  while (node->parent)
    node = node->parent;
  return indexFor(*node).row() + 2;
}

std::optional<app::Command> AgendaModel::moveCommand(const QModelIndex& index, int before) const
{
  if (!index.isValid())
    return std::nullopt;
  const auto& node = *nodeAt(index);
  const auto& siblings = siblingsOf(node);
  const auto alike = [&](const auto& each) { return each->line.isAttachment == node.line.isAttachment; };
  const auto end = siblings.begin() + std::clamp(before, 0, static_cast<int>(siblings.size()));
  const auto ahead = std::count_if(siblings.begin(), end, [&](const auto& each) { return alike(each) && each.get() != &node; });
  const auto position = static_cast<int>(ahead) + 1;
  if (node.line.isAttachment)
    return app::MoveAttachment{AttachmentId{node.line.id}, position};
  return app::MoveAgendaItem{AgendaItemId{node.line.id}, position};
}

std::optional<app::Command> AgendaModel::removeCommand(const QModelIndex& index) const
{
  const auto* line = lineAt(index);
  if (!line)
    return std::nullopt;
  if (line->isAttachment)
    return app::RemoveAttachment{AttachmentId{line->id}};
  return app::RemoveAgendaItem{AgendaItemId{line->id}};
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex& parent) const
{
  const auto& children = parent.isValid() ? nodeAt(parent)->children : m_roots;
  if (row < 0 || row >= static_cast<int>(children.size()) || column < 0 || column >= ColumnCount || parent.column() > 0)
    return {};
  return createIndex(row, column, children[static_cast<std::size_t>(row)].get());
}

QModelIndex AgendaModel::parent(const QModelIndex& child) const
{
  const auto* node = child.isValid() ? nodeAt(child)->parent : nullptr;
  return node ? indexFor(*node) : QModelIndex{};
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
  if (parent.column() > 0)
    return 0;
  return static_cast<int>(parent.isValid() ? nodeAt(parent)->children.size() : m_roots.size());
}

int AgendaModel::columnCount(const QModelIndex& /*parent*/) const { return ColumnCount; }

QVariant AgendaModel::subjectData(const AgendaLine& line, int role) const
{
  switch (role) {
  case LabelRole: return line.label;
  case TitleRole: return line.title;
  case TagsRole: return QVariant::fromValue(line.tags);
  case IconRole: return line.iconName;
  case Qt::DisplayRole: return line.label + u' ' + line.title;
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole: return line.spoken;
  default: return {};
  }
}

QVariant AgendaModel::editData(const AgendaLine& line, int column) const
{
  switch (column) {
  case Subject: return line.title;
  case Treatment: return placeOf(line.kind);
  case Presenter: return line.presenter;
  case Minutes: return line.minutes ? QVariant{*line.minutes} : QVariant{QString{}};
  default: return {};
  }
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
  const auto* line = lineAt(index);
  if (!line)
    return {};
  if (role == IsAttachmentRole)
    return line->isAttachment;
  if (role == KeyRole)
    return line->key;
  if (role == Qt::EditRole)
    return editData(*line, index.column());
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((index.column() == Minutes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  switch (index.column()) {
  case Subject: return subjectData(*line, role);
  case Treatment:
    if (role == ChoicesRole)
      return kindWords();
    if (role == ToneRole)
      return QVariant::fromValue(line->treatmentTone);
    return role == Qt::DisplayRole ? line->treatment : QVariant{};
  case Presenter: return role == Qt::DisplayRole ? line->presenter : QVariant{};
  case Minutes: return role == Qt::DisplayRole && line->minutes ? QString::number(*line->minutes) : QVariant{};
  default: return {};
  }
}

bool AgendaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  const auto* line = lineAt(index);
  if (!line || role != Qt::EditRole || value == editData(*line, index.column()))
    return false;
  if (line->isAttachment)
    return m_execute(app::ChangeDocument{.document = DocumentId{line->documentId}, .title = value.toString().trimmed().toStdString()});
  const auto edit = itemEdit(*line, index.column(), value);
  return edit && m_execute(*edit);
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
  if (!index.isValid())
    return m_editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (!m_editable)
    return flags;
  flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
  if (!nodeAt(index)->line.isAttachment || index.column() == Subject)
    flags |= Qt::ItemIsEditable;
  return flags;
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((section == Minutes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case Subject: return tr("Onderwerp en stukken");
  case Treatment: return tr("Behandeling");
  case Presenter: return tr("Inbreng");
  case Minutes: return tr("Min.");
  default: return {};
  }
}

}
