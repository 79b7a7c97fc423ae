// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pack_folder.h"
#include "ui/case_access.h"

#include <QObject>

#include <atomic>

class QThread;

namespace ui {

/// What is to be made, and where.
struct PackOrder {
  domain::MeetingId meeting;
  domain::Date today;
  std::filesystem::path target;
  pack::PackRequest request = {};
  pdf::PackForm form = pdf::PackForm::pdf;
};

/// What was made.
struct MadePack {
  pdf::PackReport report;
  app::FreezePack record; ///< the command that puts it on record
};

/// Makes one meeting's pack in a thread of its own, on a second opening of the case file. Ends with it: going away cancels and waits.
class PackJob : public QObject {
  Q_OBJECT

public:
  PackJob(const CaseAccess& access, PackOrder order, QObject* parent = nullptr);
  ~PackJob() override;
  void cancel() { m_goOn = false; }
  /// After finished: what was made, or why there is nothing.
  [[nodiscard]] const domain::Result<MadePack>& result() const { return m_result; }
  [[nodiscard]] const std::filesystem::path& target() const { return m_order.target; }

Q_SIGNALS:
  void progressed(int percent);
  void finished();

private:
  [[nodiscard]] domain::Result<MadePack> make();

  CaseAccess m_access;
  PackOrder m_order;
  std::atomic_bool m_goOn = true;
  domain::Result<MadePack> m_result = domain::fail(domain::ErrorCode::cancelled);
  QThread* m_thread;
};

}
