// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QLabel;

namespace ui {

/// A region that can be chosen for a new case file.
struct RegionChoice {
  QString code; ///< "JZ31"; empty for a region of one's own
  QString name;
  QString municipalities; ///< names, for searching and as second line
};

/// What one sees without a case file: begin a region, open a file, look at the demo region, go on with a recent one; and who one is,
/// until that was said.
class StartPage : public QWidget {
  Q_OBJECT

public:
  explicit StartPage(QWidget* parent = nullptr);
  void setRegions(const QList<RegionChoice>& regions);
  void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
  /// `code` is empty for a region with a name of one's own.
  void newDossierRequested(const QString& code, const QString& name);
  void openRequested();
  /// By its code; empty for the usual one.
  void demoRequested(const QString& demo);
  void recentRequested(const QString& path);

private:
  QWidget* buildNew();
  QWidget* buildOthers();
  void addOwnName(QHBoxLayout& line);
  void begin();
  void updateBegin();

  QLineEdit* m_search;
  QStandardItemModel* m_regions;
  QSortFilterProxyModel* m_found;
  QListView* m_regionList;
  QPushButton* m_begin;
  QStandardItemModel* m_recent;
  QListView* m_recentList;
  QLabel* m_recentEmpty;
};

}
