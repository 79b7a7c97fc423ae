// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/import_job.h"

#include <QFile>
#include <QThread>

namespace ui {

ImportJob::ImportJob(const CaseAccess& access, Source source, app::ImportChoices choices, QObject* parent)
  : QObject{parent}, m_access{access}, m_source{std::move(source)}, m_choices{std::move(choices)}, m_thread{QThread::create([this] { m_result = make(); })}
{
  m_choices.step = [this](std::size_t done, std::size_t all) { return step(done, all); };
  m_thread->setParent(this);
  connect(m_thread, &QThread::finished, this, &ImportJob::finished);
  m_thread->start(QThread::LowPriority);
}

ImportJob::~ImportJob()
{
  m_goOn = false;
  m_thread->wait();
}

void ImportJob::leave(std::unique_ptr<ImportJob> job, QObject& keeper)
{
  auto* left = job.release();
  left->m_goOn = false;
  left->disconnect();
  left->setParent(&keeper);
  connect(left->m_thread, &QThread::finished, left, &QObject::deleteLater);
  if (left->m_thread->isFinished())
    left->deleteLater(); // it had said so already
}

bool ImportJob::step(std::size_t done, std::size_t all)
{
  const auto percent = all == 0 ? 100 : static_cast<int>(100 * done / all);
  if (percent != m_percent)
    Q_EMIT progressed(m_percent = percent);
  return m_goOn.load();
}

domain::Result<app::ImportPreview> ImportJob::make()
{
  if (!m_source.path.isEmpty()) {
    QFile file{m_source.path};
    if (!file.open(QIODevice::ReadOnly))
      return domain::fail(domain::ErrorCode::fileNotReadable, m_source.path.toStdString());
    m_source.bytes = file.read(m_source.mostBytes).toStdString();
    if (!m_goOn)
      return domain::fail(domain::ErrorCode::cancelled);
  }
  auto store = m_access.openForReading();
  if (!store)
    return tl::unexpected{store.error()};
  app::FactsMemory memory;
  const app::Facts facts{**store, &memory};
  return app::guarded([&]() -> domain::Result<app::ImportPreview> {
    return exchange::previewImport(facts, m_source.key, {app::ImportKind::meetings, std::move(m_source.bytes), m_source.order}, m_choices);
  });
}

}
