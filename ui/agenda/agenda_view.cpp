// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/agenda_view.h"

#include "presentation/roles.h"
#include "ui/agenda/agenda_delegate.h"
#include "ui/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace ui {

namespace {

constexpr auto wideAgenda = 470;

}

AgendaView::AgendaView(QWidget* parent) : QTreeView{parent}
{
  setObjectName(QStringLiteral("agenda"));
  setAccessibleName(tr("Agenda"));
  setItemDelegate(new AgendaDelegate{this});
  setFrameShape(QFrame::NoFrame);
  setRootIsDecorated(false);
  setItemsExpandable(false);
  setIndentation(0);
  setExpandsOnDoubleClick(false);
  setDragDropMode(DragDrop);
  setDropIndicatorShown(true);
  setSelectionMode(SingleSelection);
  setMouseTracking(true);
  setUniformRowHeights(false);
  setTabKeyNavigation(false);
  setEditTriggers(EditKeyPressed | DoubleClicked);
  header()->setStretchLastSection(false);
  header()->setSectionsMovable(false);
}

void AgendaView::setModel(QAbstractItemModel* model)
{
  QTreeView::setModel(model);
  expandAll();
  header()->setSectionResizeMode(0, QHeaderView::Stretch);
  shareWidth();
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgendaView::currentRowChanged);
  connect(model, &QAbstractItemModel::rowsMoved, this, [this] { scrollTo(currentIndex()); });
  connect(model, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll);
  // Long subjects wrap, so the heights follow the width.
  connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
    if (section == 0)
      scheduleDelayedItemsLayout();
  });
  connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
}

/// The subject goes first: in little room the columns beside it are as wide as most of their words.
void AgendaView::shareWidth()
{
  header()->resizeSection(1, m_narrow ? px(104) : px(130));
  header()->resizeSection(2, m_narrow ? px(62) : px(74));
  header()->resizeSection(3, m_narrow ? px(38) : px(42));
}

void AgendaView::resizeEvent(QResizeEvent* event)
{
  QTreeView::resizeEvent(event);
  if (const auto narrow = width() < px(wideAgenda); model() && narrow != m_narrow) { // widths that she chose stay
    m_narrow = narrow;
    shareWidth();
  }
}

QModelIndex AgendaView::rowAt(const QPoint& position) const { return indexAt(position).siblingAtColumn(0); }

void AgendaView::moveBy(int step)
{
  const auto current = currentIndex().siblingAtColumn(0);
  const auto target = current.row() + step;
  if (!current.isValid() || target < 0 || target >= model()->rowCount(current.parent()))
    return;
  Q_EMIT moveRequested(current, step > 0 ? target + 1 : target);
}

void AgendaView::keyPressEvent(QKeyEvent* event)
{
  const auto withAlt = event->modifiers() == Qt::AltModifier;
  if (withAlt && event->key() == Qt::Key_Up)
    moveBy(-1);
  else if (withAlt && event->key() == Qt::Key_Down)
    moveBy(1);
  else if (event->key() == Qt::Key_Insert)
    Q_EMIT newItemRequested();
  else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
    Q_EMIT removeRequested(currentIndex().siblingAtColumn(0));
  else
    QTreeView::keyPressEvent(event);
}

void AgendaView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
  const auto step = hint == QAbstractItemDelegate::EditNextItem ? 1 : hint == QAbstractItemDelegate::EditPreviousItem ? -1 : 0;
  QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
  const auto next = currentIndex().siblingAtColumn(currentIndex().column() + step);
  if (step == 0 || !next.flags().testFlag(Qt::ItemIsEditable))
    return;
  setCurrentIndex(next);
  edit(next);
}

void AgendaView::startDrag(Qt::DropActions actions)
{
  m_dragged = currentIndex().siblingAtColumn(0);
  QTreeView::startDrag(actions);
  m_dragged = QModelIndex{};
}

void AgendaView::dragEnterEvent(QDragEnterEvent* event)
{
  if (event->mimeData()->hasUrls() || m_dragged.isValid())
    event->acceptProposedAction();
}

void AgendaView::dragMoveEvent(QDragMoveEvent* event)
{
  QTreeView::dragMoveEvent(event);
  const auto over = rowAt(event->position().toPoint());
  const auto ownRow = m_dragged.isValid() && (!over.isValid() || over.parent() == m_dragged.parent());
  event->setAccepted(event->mimeData()->hasUrls() || ownRow);
}

void AgendaView::dropEvent(QDropEvent* event)
{
  const auto position = event->position().toPoint();
  const auto over = rowAt(position);
  if (event->mimeData()->hasUrls()) {
    QStringList paths;
    for (const auto& url : event->mimeData()->urls())
      if (url.isLocalFile())
        paths << url.toLocalFile();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!paths.isEmpty())
      Q_EMIT filesDropped(over.data(presentation::IsAttachmentRole).toBool() ? over.parent() : over, paths);
  } else if (m_dragged.isValid()) {
    const auto below = over.isValid() && position.y() > visualRect(over).center().y();
    const auto before = over.isValid() ? over.row() + (below ? 1 : 0) : model()->rowCount(m_dragged.parent());
    const QModelIndex dragged = m_dragged;
    // Copy, so that the view does not take the row away by itself; the model follows the case file.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (before != dragged.row() && before != dragged.row() + 1)
      Q_EMIT moveRequested(dragged, before);
  }
  stopAutoScroll();
  setState(NoState);
  viewport()->update();
}

void AgendaView::drawBranches(QPainter* /*painter*/, const QRect& /*rect*/, const QModelIndex& /*index*/) const {}

}
