// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractItemDelegate>
#include <QTreeView>

namespace ui {

/// The agenda of a meeting: items in their order with their documents below them. It changes nothing itself; it asks by signals.
///
/// Columns: 0 subject (LabelRole, TitleRole, TagsRole, IconRole, IsAttachmentRole), 1 treatment, 2 presenter, 3 minutes; ToneRole colours a cell.
class AgendaView : public QTreeView {
  Q_OBJECT

public:
  explicit AgendaView(QWidget* parent = nullptr);
  void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
  /// Row `from` among its siblings goes before the present row `before` (may be one past the last).
  void moveRequested(const QModelIndex& item, int before);
  /// `onto` is invalid when the files were dropped below the last item.
  void filesDropped(const QModelIndex& onto, const QStringList& paths);
  void newItemRequested();
  void removeRequested(const QModelIndex& item);
  void currentRowChanged(const QModelIndex& current);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void startDrag(Qt::DropActions actions) override;
  /// Tab in an editor goes to the next cell of the row.
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
  void moveBy(int step);
  void shareWidth();
  [[nodiscard]] QModelIndex rowAt(const QPoint& position) const;

  QPersistentModelIndex m_dragged;
  bool m_narrow = false;
};

}
