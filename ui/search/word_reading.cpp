// SPDX-License-Identifier: EUPL-1.2
#include "ui/search/word_reading.h"

#include "pdf/document_reader.h"
#include "ui/background_work.h"

#include <QThread>

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
  const pdf::DocumentReader reader;
  while (m_wishes.next())
    if (reader.isAvailable())
      survives([&] { readAll(*openedFor(m_access), reader); });
}

void WordReading::readAll(const app::Store& store, const pdf::DocumentReader& reader)
{
  while (goesOn() && !m_access.isLookedThrough()) // the window would wait for it when it keeps the first pages
    QThread::msleep(patience);
  m_isKept = true;
  auto contents = store.contentToRead();
  std::erase_if(contents, [this](const app::Store::UnreadContent& content) { return m_tried.contains(content.sha256); });
  for (std::size_t index = 0; index < contents.size() && goesOn() && m_isKept; ++index) {
    Q_EMIT counted(static_cast<int>(contents.size() - index));
    survives([&] { readOne(store, reader, contents[index]); });
    if (m_isKept)
      m_tried.insert(contents[index].sha256); // what goes wrong with it is tried again when the file is opened the next time
  }
  Q_EMIT counted(0);
}

void WordReading::readOne(const app::Store& store, const pdf::DocumentReader& reader, const app::Store::UnreadContent& content)
{
  const auto& [sha256, fileName] = content;
  const auto bytes = store.content(sha256);
  const auto pages = bytes ? reader.read(*bytes, fileName, [this] { return goesOn(); }) : std::nullopt;
  if (!pages)
    return;
  std::size_t first = 0;
  do {
    const auto last = std::min(first + pagesAtOnce, pages->size());
    handOver(sha256, static_cast<int>(first) + 1, {pages->begin() + static_cast<std::ptrdiff_t>(first), pages->begin() + static_cast<std::ptrdiff_t>(last)},
             last == pages->size());
    first = last;
  } while (first < pages->size() && goesOn() && m_isKept);
}

/// Goes on when the window has taken it, so that nothing piles up.
void WordReading::handOver(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd)
{
  Q_EMIT pagesRead(QString::fromStdString(sha256), first, pages, toTheEnd);
  while (goesOn() && !m_taken.tryAcquire(1, patience)) {
  }
}

/// A full disk, say, or a backup program that holds the file: it can be searched without, and is tried again when there is a new document.
void WordReading::keep(const QString& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd)
{
  m_isKept = survives([&] { m_session.file().store().keepWords(sha256.toStdString(), first, pages, toTheEnd); });
  m_taken.release();
}

}
