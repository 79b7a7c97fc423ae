// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command.h"
#include "presentation/meetings/agenda_tree.h"

#include <QAbstractItemModel>

#include <functional>

namespace presentation {

/// Hands a command to the case file; false when it was refused.
using Execute = std::function<bool(const app::Command&)>;

/// The agenda of one meeting for AgendaView. Edits go to the case file; what comes back arrives by setNodes as differences.
class AgendaModel : public QAbstractItemModel {
  Q_OBJECT

public:
  enum Column { Subject, Treatment, Presenter, Minutes, ColumnCount };

  explicit AgendaModel(Execute execute, QObject* parent = nullptr);

  void setNodes(AgendaNodes nodes);
  void setEditable(bool editable);
  [[nodiscard]] const AgendaLine* lineAt(const QModelIndex& index) const;
  [[nodiscard]] QModelIndex indexOf(qint64 key) const;
  /// The item a row belongs to: itself, or the item above an attachment.
  [[nodiscard]] std::optional<domain::AgendaItemId> itemAt(const QModelIndex& index) const;
  /// Where work usually begins: the first item with a proposal, else the first; invalid on an empty agenda.
  [[nodiscard]] QModelIndex usualItem() const;
  /// The place, from 1, right after the row's item; none without a row.
  [[nodiscard]] std::optional<int> positionAfter(const QModelIndex& index) const;
  /// Puts the row before its present sibling `before`; none when that means nothing.
  [[nodiscard]] std::optional<app::Command> moveCommand(const QModelIndex& index, int before) const;
  [[nodiscard]] std::optional<app::Command> removeCommand(const QModelIndex& index) const;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }

private:
  struct Steps;
  [[nodiscard]] static AgendaNode* nodeAt(const QModelIndex& index) { return static_cast<AgendaNode*>(index.internalPointer()); }
  [[nodiscard]] const AgendaNodes& siblingsOf(const AgendaNode& node) const { return node.parent ? node.parent->children : m_roots; }
  [[nodiscard]] QModelIndex indexFor(const AgendaNode& node) const;
  void merge(AgendaNodes& present, AgendaNodes fresh, AgendaNode* parent);
  [[nodiscard]] QVariant subjectData(const AgendaLine& line, int role) const;
  [[nodiscard]] QVariant editData(const AgendaLine& line, int column) const;

  Execute m_execute;
  AgendaNodes m_roots;
  bool m_editable = true;
};

}
