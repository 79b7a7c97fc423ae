// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_access.h"
#include "ui/latest_wish.h"

#include <QObject>

class QThread;

namespace ui {

/// Makes drafts of a meeting's pack within moments, in a thread of its own that keeps what it set before, on a second opening of the case
/// file. Asked again while busy, it makes only the last one.
class DraftMaker : public QObject {
  Q_OBJECT

public:
  explicit DraftMaker(CaseAccess access, QObject* parent = nullptr);
  ~DraftMaker() override;
  /// Answers a number that `made` carries too.
  int request(domain::MeetingId meeting, domain::Date today);

Q_SIGNALS:
  void made(int number, const QByteArray& pdf);

private:
  struct Wanted {
    int number;
    domain::MeetingId meeting;
    domain::Date today;
  };
  void run();

  CaseAccess m_access;
  LatestWish<Wanted> m_wanted;
  int m_number = 0;
  QThread* m_thread;
};

}
