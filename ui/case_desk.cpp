// SPDX-License-Identifier: EUPL-1.2
#include "ui/case_desk.h"

#include "app/commands/region_commands.h"
#include "app/queries/setup.h"
#include "exchange/municipality_list.h"
#include "exchange/new_case.h"
#include "presentation/qt_text.h"
#include "presentation/history_words.h"
#include "presentation/sentences.h"
#include "presentation/words.h"
#include "ui/case_session.h"
#include "ui/demo_task.h"
#include "ui/preferences.h"
#include "ui/question.h"
#include "ui/start_page.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTime>

#include <algorithm>
#include <chrono>
#include <map>

namespace ui {

namespace {

constexpr int recentCount = 8;
constexpr auto verdictInterval = std::chrono::milliseconds{50};

std::filesystem::path native(const QString& path) { return path.toStdString(); }

Message messageOf(const domain::Error& error)
{
  const auto explanation = presentation::explain(error);
  return {MessageKind::Error, explanation.what, explanation.kept, explanation.advice};
}

/// One step of the history, so that the first undo does not take the new region apart.
domain::Result<void> furnishRegion(app::CaseFile& file, const QString& code, const QString& name)
{
  if (!code.isEmpty())
    return exchange::setUpRegion(file, code.toStdString());
  return file.allOrNothing([&]() -> domain::Result<void> {
    if (auto templates = exchange::addShippedTemplates(file); !templates)
      return templates;
    auto region = file.execute(app::AddRegion{.code = "REGIO", .name = name.toStdString()});
    if (!region)
      return tl::unexpected{region.error()};
    auto described = file.execute(app::DescribeCase{.name = name.toStdString(), .region = domain::RegionId{region->made->id}});
    return described ? domain::Result<void>{} : tl::unexpected{described.error()};
  });
}

}

CaseDesk::CaseDesk(MainWindow& window, Furnish furnish, std::optional<domain::Date> today)
  : m_window{window}, m_furnish{std::move(furnish)}, m_today{today}
{
  m_verdictTimer.setInterval(verdictInterval);
  connect(&m_verdictTimer, &QTimer::timeout, this, &CaseDesk::askVerdict);
  connectWindow();
  offerRegions();
  m_window.setRecentFiles(preference(QStringLiteral("recentFiles")).toStringList());
}

CaseDesk::~CaseDesk() { close(); }

void CaseDesk::connectWindow()
{
  connect(&m_window.startPage(), &StartPage::newDossierRequested, this, &CaseDesk::askForNew);
  connect(&m_window, &MainWindow::newRequested, this, &CaseDesk::close);
  connect(&m_window, &MainWindow::openRequested, this, &CaseDesk::askForFile);
  connect(&m_window, &MainWindow::demoRequested, this, &CaseDesk::askForDemo);
  connect(&m_window, &MainWindow::recentRequested, this, qOverload<const QString&>(&CaseDesk::open));
  connect(&m_window, &MainWindow::closeDossierRequested, this, &CaseDesk::close);
  connect(&m_window, &MainWindow::backupRequested, this, &CaseDesk::askForBackup);
  connect(&m_window, &MainWindow::handoverRequested, this, &CaseDesk::makeHandover);
  connect(&m_window, &MainWindow::exampleDayRequested, this, &CaseDesk::askForExampleDay);
  connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
    if (state == Qt::ApplicationActive)
      followDay();
  });
  connect(&m_window, &MainWindow::undoRequested, this, &CaseDesk::undo);
  connect(&m_window, &MainWindow::redoRequested, this, &CaseDesk::redo);
}

void CaseDesk::offerRegions()
{
  std::map<std::string, RegionChoice> regions;
  for (const auto& municipality : exchange::listedMunicipalities()) {
    auto& region = regions[municipality.regionCode];
    region.code = presentation::text(municipality.regionCode);
    region.name = presentation::text(municipality.region);
    region.municipalities += (region.municipalities.isEmpty() ? QString{} : QStringLiteral(", ")) + presentation::text(municipality.name);
  }
  QList<RegionChoice> choices;
  for (const auto& [code, region] : regions)
    choices << region;
  std::sort(choices.begin(), choices.end(), [](const RegionChoice& a, const RegionChoice& b) { return a.name.localeAwareCompare(b.name) < 0; });
  m_window.startPage().setRegions(choices);
}

bool CaseDesk::open(const QString& path, app::FactsAhead* ahead)
{
  auto opened = openCase(native(path), m_today, Opening::Normal, ahead);
  if (!opened) {
    refuse(opened.error());
    if (opened.error().code == domain::ErrorCode::fileNotFound)
      remember({});
    return false;
  }
  if (opened->heldBy && !opened->heldBy->onThisComputer && mayTakeOver(*opened->heldBy)) {
    opened = openCase(native(path), m_today, Opening::TakingOver);
    if (!opened) {
      refuse(opened.error());
      return false;
    }
  }
  show(std::move(*opened), path);
  return true;
}

bool CaseDesk::create(const QString& path, const QString& regionCode, const QString& name)
{
  auto made = createCase(native(path), m_today);
  auto furnished = made ? furnishRegion(*made->file, regionCode, name) : domain::Result<void>{tl::unexpected{made.error()}};
  if (furnished) {
    show(std::move(*made), path);
    return true;
  }
  if (made) {
    made->file.reset();
    QFile::remove(path);
  }
  refuse(furnished.error());
  return false;
}

void CaseDesk::makeDemo(const QString& path, const QString& demo)
{
  if (auto made = makeDemoWithProgress(path, demo, m_window); made)
    open(path);
  else if (made.error().code != domain::ErrorCode::cancelled)
    refuse(made.error());
}

void CaseDesk::close()
{
  m_verdictTimer.stop();
  m_window.showStartPage();
  m_session.reset();
  m_case.file.reset();
  m_case = {};
  m_path.clear();
}

void CaseDesk::show(OpenedCase opened, const QString& path)
{
  close();
  m_case = std::move(opened);
  m_path = path;
  m_session = std::make_unique<CaseSession>(*m_case.file);
  const auto last = m_case.file->nextUndo();
  m_lastAtOpening = last ? last->id : 0;
  m_mayGoBack = false;
  connect(m_session.get(), &CaseSession::refused, this, &CaseDesk::refuse);
  connect(m_session.get(), &CaseSession::found, this, [this](const std::vector<domain::Finding>& findings) {
    auto sentences = presentation::findingSentences(findings);
    sentences.removeDuplicates();
    const auto first = sentences.takeFirst();
    m_warned = true;
    m_window.showMessage({MessageKind::Warning, first, sentences.join(u' '), {}});
  });
  connect(m_session.get(), &CaseSession::doneUnseen, this, [this] {
    if (!m_warned) // a warning says more
      m_window.showMessage({MessageKind::Information, tr("Gedaan: %1.").arg(undoWords(m_case.file->nextUndo())), {}, tr("Met Ctrl+Z maakt u het ongedaan.")});
  });
  connect(m_session.get(), &CaseSession::changed, this, [this] {
    m_warned = false;
    m_window.clearMessage(); // what is said of this change comes after it
    showSaved();
    showFacts();
    showUndo();
    QMetaObject::invokeMethod(this, &CaseDesk::followDay, Qt::QueuedConnection); // not while a workspace waits for its own command
  });
  furnish();
  remember(path);
  if (m_case.backup)
    m_window.showMessage({MessageKind::Information, tr("Dit dossier is bijgewerkt naar de nieuwste bestandsversie."),
                          tr("De oude versie staat in ‘%1’.").arg(presentation::text(m_case.backup->filename().string())), {}});
  if (auto* workspace = m_window.currentWorkspace())
    workspace->enter();
  if (m_case.verdict)
    m_verdictTimer.start();
}

void CaseDesk::furnish()
{
  m_day = m_session->today();
  m_furnish(m_window, *m_session);
  showFacts();
  showUndo();
}

/// A window that stood open overnight, or an example in which another day was chosen: everything that depends on today is made again.
void CaseDesk::followDay()
{
  if (!m_session || m_day == m_session->today() || QApplication::activeModalWidget() != nullptr)
    return;
  const auto place = m_window.shownWorkspace();
  m_window.showStartPage();
  furnish();
  m_window.showWorkspace(place);
  if (auto* workspace = m_window.currentWorkspace())
    workspace->enter();
  m_window.tellBriefly(tr("Het is nu %1").arg(presentation::weekdayInWords(m_session->today())));
}

/// A large file is shown while it is still looked through; what turns out to be damaged is closed again, untouched.
void CaseDesk::askVerdict()
{
  const auto verdict = m_case.verdict();
  if (!verdict)
    return;
  m_verdictTimer.stop();
  if (*verdict)
    return;
  const auto error = verdict->error();
  close();
  refuse(error);
}

void CaseDesk::showFacts()
{
  const auto overview = m_session->read([this](const app::Facts& facts) { return app::caseOverview(facts, m_session->today()); });
  if (!overview)
    return;
  DossierFacts facts;
  facts.region = overview->region ? presentation::text(overview->region->name) : presentation::text(overview->name);
  if (facts.region.isEmpty())
    facts.region = QFileInfo{m_path}.completeBaseName();
  facts.municipalities = tr("%n gemeente(n)", nullptr, overview->municipalities);
  facts.isExample = !overview->mark.empty();
  if (overview->today)
    facts.ownToday = presentation::weekdayShort(m_session->today());
  if (m_session->readOnly())
    facts.readOnly = m_case.heldBy ? tr("%1 heeft dit dossier open op %2, sinds %3. U kunt alles bekijken, maar niets wijzigen.")
                                       .arg(presentation::text(m_case.heldBy->user), presentation::text(m_case.heldBy->host), presentation::momentText(m_case.heldBy->since))
                                   : tr("Dit dossier staat op een plek waar niet mag worden geschreven. U kunt alles bekijken, maar niets wijzigen.");
  m_window.showDossier(facts);
}

/// What was done before she opened the file may be the work of another: that is not undone unasked.
bool CaseDesk::mayUndo(const app::HistoryEntry& entry)
{
  if (m_mayGoBack || entry.id > m_lastAtOpening)
    return true;
  enum { Undo, Leave };
  const auto answer = ask(&m_window, tr("Ongedaan maken"), tr("Dit is gedaan voordat u het dossier opende: %1.").arg(undoWords(entry)),
                          tr("Door %1, op %2. Wilt u dat ongedaan maken?").arg(presentation::text(entry.user), presentation::momentText(entry.recordedAt)),
                          {tr("&Ongedaan maken"), tr("&Laten staan")}, Leave);
  m_mayGoBack = answer == Undo;
  return m_mayGoBack;
}

void CaseDesk::undo()
{
  const auto entry = m_session ? m_case.file->nextUndo() : std::nullopt;
  if (!entry || !mayUndo(*entry))
    return;
  const auto words = undoWords(entry);
  m_session->undo();
  if (const auto next = m_case.file->nextUndo(); !next || next->id != entry->id)
    m_window.tellBriefly(tr("Ongedaan gemaakt: %1").arg(words));
}

void CaseDesk::redo()
{
  const auto entry = m_session ? m_case.file->nextRedo() : std::nullopt;
  if (!entry)
    return;
  const auto words = undoWords(entry);
  m_session->redo();
  if (const auto next = m_case.file->nextRedo(); !next || next->id != entry->id)
    m_window.tellBriefly(tr("Opnieuw uitgevoerd: %1").arg(words));
}

QString CaseDesk::undoWords(const std::optional<app::HistoryEntry>& entry) const
{
  if (!entry || m_session->readOnly())
    return {};
  return m_session->read([&](const app::Facts& facts) { return presentation::historyPhrase(facts, *entry); }).value_or(QString{});
}

void CaseDesk::showUndo() { m_window.setUndoWords(undoWords(m_case.file->nextUndo()), undoWords(m_case.file->nextRedo())); }

void CaseDesk::showSaved() { m_window.setSavedText(tr("Alles bewaard om %1 uur").arg(QTime::currentTime().toString(QStringLiteral("HH.mm")))); }

void CaseDesk::refuse(const domain::Error& error) { m_window.showMessage(messageOf(error)); }

bool CaseDesk::mayTakeOver(const Holder& holder) const
{
  return ask(&m_window, tr("Dossier in gebruik"),
             tr("%1 had dit dossier open op computer %2, sinds %3.").arg(presentation::text(holder.user), presentation::text(holder.host), presentation::momentText(holder.since)),
             tr("Of dat nog zo is, kan hier niet worden gezien. Wijzig het alleen als u zeker weet dat het daar gesloten is."),
             {tr("Toch &wijzigen"), tr("Alleen &bekijken")}, 1) == 0;
}

/// Puts a path at the head of the recent files, and forgets those that are gone.
void CaseDesk::remember(const QString& path)
{
  auto recent = preference(QStringLiteral("recentFiles")).toStringList();
  if (!path.isEmpty()) {
    const auto absolute = QFileInfo{path}.absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
  }
  recent.removeIf([](const QString& each) { return !QFileInfo::exists(each); });
  setPreference(QStringLiteral("recentFiles"), recent.mid(0, recentCount));
  m_window.setRecentFiles(recent.mid(0, recentCount));
}

}
