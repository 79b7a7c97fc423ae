// SPDX-License-Identifier: EUPL-1.2
#include "ui/search/search.h"

#include "presentation/setup/region_tree_model.h"
#include "ui/case_session.h"
#include "ui/main_window.h"
#include "ui/place.h"
#include "ui/search/search_dialog.h"
#include "ui/search/word_reading.h"

#include <QTimer>

#include <chrono>

namespace ui {

namespace {

/// The window comes first; then what is asked with the first letter is ready.
constexpr auto beginDelay = std::chrono::milliseconds{1500};

std::optional<SetupPlace> setupPlaceOf(const app::TextSubject& subject)
{
  if (subject.kind == domain::EntityKind::body)
    return SetupPlace{SetupSection::Bodies, subject.id};
  if (subject.kind == domain::EntityKind::person)
    return SetupPlace{SetupSection::People, subject.id};
  if (subject.kind == domain::EntityKind::municipality)
    return SetupPlace{SetupSection::Regions, presentation::regionNodeKey(domain::MunicipalityId{subject.id})};
  if (subject.kind == domain::EntityKind::region)
    return SetupPlace{SetupSection::Regions, presentation::regionNodeKey(domain::RegionId{subject.id})};
  if (subject.kind == domain::EntityKind::organisation)
    return SetupPlace{SetupSection::Organisations, subject.id};
  return std::nullopt;
}

Place placeOf(const app::SearchResult& result)
{
  if (result.action)
    return Place{ActionPlace{*result.action}};
  if (result.meeting)
    return Place{MeetingPlace{*result.meeting, result.item}};
  if (result.proposal)
    return Place{ProposalPlace{*result.proposal, result.stage, result.body}};
  if (result.subject.kind == domain::EntityKind::agreement)
    return Place{TrackPlace{result.track, domain::AgreementId{result.subject.id}}};
  if (const auto place = setupPlaceOf(result.subject))
    return Place{*place};
  return Place{TrackPlace{result.track, std::nullopt}};
}

}

Search::Search(MainWindow& window, CaseSession& session) : QObject{&session}, m_window{window}, m_session{session}
{
  connect(&window, &MainWindow::searchRequested, this, &Search::open);
  connect(&session, &CaseSession::changed, this, [this](const app::ChangedKinds& kinds) {
    if (m_maker)
      m_maker->changed(kinds);
    if (m_reading && kinds.contains(domain::EntityKind::document))
      m_reading->lookAgain();
  });
  QTimer::singleShot(beginDelay, this, &Search::begin);
}

Search::~Search() { delete m_dialog; }

void Search::begin()
{
  if (m_maker)
    return;
  m_maker = std::make_unique<SearchMaker>(accessTo(m_session.file()));
  connect(m_maker.get(), &SearchMaker::found, this, &Search::show);
  connect(m_maker.get(), &SearchMaker::failed, this, [this](int number) {
    if (m_dialog && number == m_maker->lastNumber())
      m_dialog->setFailed();
  });
  if (m_session.readOnly()) // an older file is copied to be read: not before somebody asks
    return;
  ask({});
  m_reading = std::make_unique<WordReading>(m_session);
  m_reading->lookAgain();
}

void Search::open()
{
  begin();
  if (!m_dialog) {
    m_dialog = new SearchDialog{&m_window};
    connect(m_dialog, &SearchDialog::typed, this, &Search::ask);
    connect(m_dialog, &SearchDialog::chosen, this, [this](int row) { m_window.showPlace(placeOf(m_results.at(static_cast<std::size_t>(row)))); });
    if (m_reading)
      connect(m_reading.get(), &WordReading::leftChanged, m_dialog, &SearchDialog::setLeft);
  }
  if (m_session.readOnly())
    m_maker->changedAll();
  if (m_reading)
    m_dialog->setLeft(m_reading->left());
  m_dialog->openAnew();
}

void Search::ask(const QString& typed) { m_maker->request(typed); }

void Search::show(int number, const SearchResults& results)
{
  if (!m_dialog || number != m_maker->lastNumber())
    return;
  m_results = results;
  m_dialog->setFound(presentation::foundRows(results));
}

}
