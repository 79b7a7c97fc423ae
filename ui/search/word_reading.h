// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_access.h"
#include "ui/case_session.h"
#include "ui/latest_wish.h"

#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <set>
#include <string>
#include <vector>

class QThread;

namespace pdf {
class DocumentReader;
}

namespace ui {

/// Reads the words in documents that came in, one after the other and in a thread of its own, and keeps them in the case file.
class WordReading : public QObject {
  Q_OBJECT

public:
  explicit WordReading(CaseSession& session, QObject* parent = nullptr);
  ~WordReading() override;
  /// There may be new ones.
  void lookAgain() { m_wishes.wish(Look{}); }
  /// How many documents have not been read yet, as far as is known.
  [[nodiscard]] int left() const { return m_left; }

Q_SIGNALS:
  void leftChanged(int left);
  // Between the thread and this object.
  void pagesRead(const QString& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd);
  void counted(int left);

private:
  struct Look {};
  void run();
  void readAll(const app::Store& store, const pdf::DocumentReader& reader);
  void readOne(const app::Store& store, const pdf::DocumentReader& reader, const app::Store::UnreadContent& content);
  void handOver(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd);
  void keep(const QString& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd);
  [[nodiscard]] bool goesOn() { return !m_wishes.hasEnded(); }

  CaseSession& m_session;
  CaseAccess m_access;
  LatestWish<Look> m_wishes;
  QSemaphore m_taken; ///< one for each part that the window took
  std::atomic_bool m_isKept = true; ///< whether the last one could be kept
  std::set<std::string> m_tried; ///< of the thread
  int m_left = 0;
  QThread* m_thread;
};

}
