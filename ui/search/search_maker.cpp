// SPDX-License-Identifier: EUPL-1.2
#include "ui/search/search_maker.h"

#include "ui/background_work.h"

#include <QThread>

#include <utility>

namespace ui {

namespace {

/// Of texts, and of pages of documents; who wants more types another letter.
constexpr int resultLimit = 40;

}

SearchMaker::SearchMaker(CaseAccess access, QObject* parent)
  : QObject{parent}, m_access{std::move(access)}, m_thread{QThread::create([this] { run(); })}
{
  m_thread->setParent(this);
  m_thread->start();
}

SearchMaker::~SearchMaker()
{
  m_wanted.end();
  m_thread->wait();
}

int SearchMaker::request(const QString& typed)
{
  m_wanted.wish({++m_number, typed.toStdString()});
  return m_number;
}

void SearchMaker::changed(const app::ChangedKinds& kinds)
{
  const QMutexLocker lock{&m_mutex};
  m_changed.insert(kinds.begin(), kinds.end());
}

app::ChangedKinds SearchMaker::takeChanged()
{
  const QMutexLocker lock{&m_mutex};
  return std::exchange(m_changed, {});
}

void SearchMaker::run()
{
  std::unique_ptr<app::Store> store;
  std::unique_ptr<app::CaseSearch> search;
  while (const auto wanted = m_wanted.next()) {
    const auto isAnswered = survives([&] {
      if (!search) {
        store = openedFor(m_access);
        search = std::make_unique<app::CaseSearch>(*store, m_access.makeTextIndex());
      }
      search->changed(takeChanged());
      Q_EMIT found(wanted->number, search->find(wanted->typed, resultLimit));
    });
    if (isAnswered)
      continue;
    search.reset(); // the next question begins anew
    store.reset();
    Q_EMIT failed(wanted->number);
  }
}

}
