// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/draft_maker.h"

#include "pack/pack_edition.h"
#include "pdf/pack_draft.h"
#include "ui/background_work.h"

#include <QThread>

namespace ui {

DraftMaker::DraftMaker(CaseAccess access, QObject* parent)
  : QObject{parent}, m_access{std::move(access)}, m_thread{QThread::create([this] { run(); })}
{
  m_thread->setParent(this);
  m_thread->start();
}

DraftMaker::~DraftMaker()
{
  m_wanted.end();
  m_thread->wait();
}

int DraftMaker::request(domain::MeetingId meeting, domain::Date today)
{
  m_wanted.wish({++m_number, meeting, today});
  return m_number;
}

/// What cannot be made now is left to the whole pack, which says why.
void DraftMaker::run()
{
  pdf::PackDraft draft;
  std::unique_ptr<app::Store> store;
  while (const auto wanted = m_wanted.next()) {
    const auto isMade = survives([&] {
      if (!store)
        store = openedFor(m_access);
      const auto edition = app::atOneMoment(*store, [&] { return pack::packEdition(app::Facts{*store}, wanted->meeting, wanted->today); });
      Q_EMIT made(wanted->number, QByteArray::fromStdString(draft.make(edition.pack)));
    });
    if (!isMade)
      store.reset();
  }
}

}
