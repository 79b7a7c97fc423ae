// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

namespace ui {

/// A list in columns: whole rows are chosen, Enter or a double click opens, the last column takes the room that is left.
class TableView : public QTableView {
  Q_OBJECT

public:
  TableView(QAbstractItemModel* model, const QString& accessibleName, const char* objectName, QWidget* parent = nullptr);
  void setColumnWidths(std::initializer_list<int> designPixels);
  void setRowHeight(int designPixels);
};

}
