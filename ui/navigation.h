// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QListView>

class QStandardItemModel;

namespace ui {

/// The list of workspaces at the left; the current one is filled with the accent.
class Navigation : public QListView {
  Q_OBJECT

public:
  explicit Navigation(QWidget* parent = nullptr);
  void addPlace(const QString& name, const QString& iconName);
  void clearPlaces();
  void setCurrentPlace(int place);
  /// A count at the right of a place; 0 shows nothing.
  void setCount(int place, int count);

  /// Icons without their words; the word is the tool tip then.
  void setNarrow(bool narrow);

Q_SIGNALS:
  void placeChosen(int place);

private:
  void tellNames();

  QStandardItemModel* m_places;
  bool m_narrow = false;
};

}
