// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/pack_job.h"

#include <QThread>

namespace ui {

PackJob::PackJob(const CaseAccess& access, PackOrder order, QObject* parent)
  : QObject{parent}, m_access{access}, m_order{std::move(order)}, m_thread{QThread::create([this] { m_result = make(); })}
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

domain::Result<MadePack> PackJob::make()
{
  auto store = m_access.openForReading();
  if (!store)
    return tl::unexpected{store.error()};
  const app::Facts facts{**store};
  return app::guarded([&]() -> domain::Result<MadePack> {
    const auto edition = app::atOneMoment(**store, [&] { return pack::packEdition(facts, m_order.meeting, m_order.today, m_order.request); });
    const auto written = pdf::writeEdition(edition, m_order.form, m_order.target, [this, last = -1](int percent) mutable {
      if (percent != last)
        Q_EMIT progressed(last = percent);
      return m_goOn.load();
    });
    if (written.outcome.report)
      return MadePack{*written.outcome.report, pdf::freezing(edition, written)};
    return domain::fail(pdf::errorCodeOf(written.outcome.failure), m_order.target.filename().string());
  });
}

}
