// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/pack_job.h"

#include "pack/meeting_pack_builder.h"

#include <QThread>

namespace ui {

namespace {

domain::ErrorCode codeOf(pdf::PackFailure failure)
{
  switch (failure) {
  case pdf::PackFailure::cancelled: return domain::ErrorCode::cancelled;
  case pdf::PackFailure::cannotWrite: return domain::ErrorCode::fileNotWritable;
  case pdf::PackFailure::internal: return domain::ErrorCode::packNotWritten;
  }
  return domain::ErrorCode::packNotWritten;
}

}

PackJob::PackJob(const CaseAccess& access, domain::MeetingId meeting, domain::Date today, std::filesystem::path target, QObject* parent)
  : QObject{parent}, m_access{access}, m_meeting{meeting}, m_today{today}, m_target{std::move(target)},
    m_thread{QThread::create([this] { m_result = make(); })}
{
  m_thread->setParent(this);
  connect(m_thread, &QThread::finished, this, &PackJob::finished);
  m_thread->start(QThread::LowPriority);
}

PackJob::~PackJob()
{
  cancel();
  m_thread->wait();
}

domain::Result<pdf::PackReport> PackJob::make()
{
  auto store = m_access.openForReading();
  if (!store)
    return tl::unexpected{store.error()};
  const app::Facts facts{**store};
  return app::guarded([&]() -> domain::Result<pdf::PackReport> {
    const auto pack = pack::meetingPackOf(facts, m_meeting, m_today);
    auto outcome = pdf::writePack(pack, m_target, [this, last = -1](int percent) mutable {
      if (percent != last)
        Q_EMIT progressed(last = percent);
      return m_goOn.load();
    });
    if (outcome.report)
      return std::move(*outcome.report);
    return domain::fail(codeOf(outcome.failure), m_target.filename().string());
  });
}

}
