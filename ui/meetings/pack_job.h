// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pack_writer.h"
#include "ui/case_access.h"

#include <QObject>

#include <atomic>

class QThread;

namespace ui {

/// Makes one meeting's pack in a thread of its own, on a second opening of the case file. Ends with it: going away cancels and waits.
class PackJob : public QObject {
  Q_OBJECT

public:
  PackJob(const CaseAccess& access, domain::MeetingId meeting, domain::Date today, std::filesystem::path target, QObject* parent = nullptr);
  ~PackJob() override;
  void cancel() { m_goOn = false; }
  /// After finished: the report of a complete file, or why there is none.
  [[nodiscard]] const domain::Result<pdf::PackReport>& result() const { return m_result; }
  [[nodiscard]] const std::filesystem::path& target() const { return m_target; }

Q_SIGNALS:
  void progressed(int percent);
  void finished();

private:
  [[nodiscard]] domain::Result<pdf::PackReport> make();

  CaseAccess m_access;
  domain::MeetingId m_meeting;
  domain::Date m_today;
  std::filesystem::path m_target;
  std::atomic_bool m_goOn = true;
  domain::Result<pdf::PackReport> m_result = domain::fail(domain::ErrorCode::cancelled);
  QThread* m_thread;
};

}
