// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/search.h"
#include "ui/case_access.h"
#include "ui/latest_wish.h"

#include <QObject>

class QThread;

namespace ui {

using SearchResults = std::vector<app::SearchResult>;

/// Searches in a thread of its own, on a second opening of the case file. Asked again while busy, it answers only the last question.
class SearchMaker : public QObject {
  Q_OBJECT

public:
  explicit SearchMaker(CaseAccess access, QObject* parent = nullptr);
  ~SearchMaker() override;
  /// Answers a number that `found` carries too. Without words it only reads what is new, so that the next question is answered at once.
  int request(const QString& typed);
  [[nodiscard]] int lastNumber() const { return m_number; }
  /// Facts of these kinds changed.
  void changed(const app::ChangedKinds& kinds);
  /// Somebody else may have written.
  void changedAll() { changed({app::searchedKinds.begin(), app::searchedKinds.end()}); }

Q_SIGNALS:
  void found(int number, const ui::SearchResults& results);
  /// The case file could not be read.
  void failed(int number);

private:
  struct Wanted {
    int number;
    std::string typed;
  };
  void run();
  [[nodiscard]] app::ChangedKinds takeChanged();

  CaseAccess m_access;
  LatestWish<Wanted> m_wanted;
  QMutex m_mutex;
  app::ChangedKinds m_changed;
  int m_number = 0;
  QThread* m_thread;
};

}
