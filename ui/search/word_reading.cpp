// SPDX-License-Identifier: EUPL-1.2
#include "ui/search/word_reading.h"

#include "pdf/word_reader.h"

#include <QThread>
#include <spdlog/spdlog.h>

#include <algorithm>

namespace ui {

namespace {

/// As many as are kept without the window being held up.
constexpr std::size_t pagesAtOnce = 40;
/// How long to wait for the window before asking whether the program goes on.
constexpr int patience = 50;

}

WordReading::WordReading(CaseSession& session, QObject* parent)
  : QObject{parent}, m_session{session}, m_access{accessTo(session.file())}, m_thread{QThread::create([this] { run(); })}
{
  connect(this, &WordReading::pagesRead, this, &WordReading::keep, Qt::QueuedConnection);
  connect(
      this, &WordReading::counted, this,
      [this](int left) {
        m_left = left;
        Q_EMIT leftChanged(left);
      },
      Qt::QueuedConnection);
  m_thread->setParent(this);
  m_thread->start(QThread::LowPriority);
}

WordReading::~WordReading()
{
  m_wishes.end();
  m_thread->wait();
}

void WordReading::run()
{
  while (m_wishes.next()) {
    const auto read = app::guarded([this]() -> domain::Result<void> {
      auto store = m_access.openForReading();
      if (!store)
        return tl::unexpected{store.error()};
      readAll(**store);
      return {};
    });
    if (!read)
      spdlog::warn("words of documents not read: error {}", static_cast<int>(read.error().code));
  }
}

void WordReading::readAll(app::Store& store)
{
  auto contents = store.contentToRead();
  std::erase_if(contents, [this](const std::string& sha256) { return m_tried.contains(sha256); });
  for (std::size_t index = 0; index < contents.size() && goesOn(); ++index) {
    Q_EMIT counted(static_cast<int>(contents.size() - index));
    m_tried.insert(contents[index]); // what goes wrong today is tried again when the file is opened the next time
    static_cast<void>(app::guarded([&]() -> domain::Result<void> {
      readOne(store, contents[index]);
      return {};
    }));
  }
  Q_EMIT counted(0);
}

void WordReading::readOne(const app::Store& store, const std::string& sha256)
{
  const auto bytes = store.content(sha256);
  if (!bytes)
    return;
  const auto pages = pdf::WordReader{}.read(*bytes, [this] { return goesOn(); });
  if (!goesOn())
    return;
  if (!pages || pages->empty())
    return handOver(sha256, 1, {}, true); // it has no words that we can read
  for (std::size_t first = 0; first < pages->size() && goesOn(); first += pagesAtOnce) {
    const auto last = std::min(first + pagesAtOnce, pages->size());
    handOver(sha256, static_cast<int>(first) + 1, {pages->begin() + static_cast<std::ptrdiff_t>(first), pages->begin() + static_cast<std::ptrdiff_t>(last)},
             last == pages->size());
  }
}

/// Goes on when the window has kept it, so that nothing piles up.
void WordReading::handOver(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd)
{
  Q_EMIT pagesRead(QString::fromStdString(sha256), first, pages, toTheEnd);
  while (goesOn() && !m_kept.tryAcquire(1, patience)) {
  }
}

void WordReading::keep(const QString& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd)
{
  const auto kept = app::guarded([&]() -> domain::Result<void> {
    m_session.file().store().keepWords(sha256.toStdString(), first, pages, toTheEnd);
    return {};
  });
  if (kept)
    m_kept.release();
  else
    m_wishes.end(); // a full disk, say: it can be searched without; the next time the file is opened it is tried again
}

}
