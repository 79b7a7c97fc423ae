// SPDX-License-Identifier: EUPL-1.2
#include "ui/table_view.h"

#include "ui/theme.h"

#include <QHeaderView>

namespace ui {

TableView::TableView(QAbstractItemModel* model, const QString& accessibleName, const char* objectName, QWidget* parent) : QTableView{parent}
{
  setObjectName(QString::fromLatin1(objectName));
  setAccessibleName(accessibleName);
  setModel(model);
  setFrameShape(NoFrame);
  setShowGrid(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setHorizontalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setFocusPolicy(Qt::NoFocus);
  setRowHeight(30);
}

void TableView::setColumnWidths(std::initializer_list<int> designPixels)
{
  int column = 0;
  for (const auto width : designPixels)
    setColumnWidth(column++, px(width));
}

void TableView::setRowHeight(int designPixels) { verticalHeader()->setDefaultSectionSize(px(designPixels)); }

}
