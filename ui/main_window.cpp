// SPDX-License-Identifier: EUPL-1.2
#include "ui/main_window.h"

#include "ui/banner.h"
#include "ui/facts.h"
#include "ui/navigation.h"
#include "ui/place.h"
#include "ui/start_page.h"
#include "ui/text_label.h"
#include "ui/tool_bar.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// Between making two workspaces that nobody asked for yet.
constexpr auto idleDelay = 120;
/// From this width on there is room for the names of the places. A wide window can be made as narrow as that.
constexpr auto wideFrom = 1120;

}

MainWindow::MainWindow(QWidget* parent) : QMainWindow{parent}
{
  setObjectName(QStringLiteral("mainWindow"));
  setWindowIcon(QIcon{QStringLiteral(":/icons/app.svg")});
  setContextMenuPolicy(Qt::NoContextMenu);
  resize(px(1280), px(800));
  connect(&m_idle, &QTimer::timeout, this, &MainWindow::makeNextWorkspace);
  buildActions();
  buildLayout();
  buildMenus();
  showStartPage();
  qApp->installEventFilter(this);
}

/// A text field takes some keys of the window for its own: on Linux Ctrl+K and Ctrl+E are its "delete to the end" and "to the end".
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::ShortcutOverride) {
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_K || key.key() == Qt::Key_E)) {
      event->ignore();
      return true;
    }
  }
  return QMainWindow::eventFilter(watched, event);
}

/// A workspace keeps what is still being typed when it goes, and tells the window.
MainWindow::~MainWindow()
{
  while (auto* workspace = m_workspaces->currentWidget())
    delete workspace;
}

QAction* MainWindow::action(const char* name, const QString& text, const QString& iconName, const QKeySequence& shortcut)
{
  auto* made = new QAction{icon(iconName), text, this};
  made->setObjectName(QString::fromLatin1(name));
  made->setShortcut(shortcut);
  return made;
}

void MainWindow::buildActions()
{
  m_new = action("newDossier", tr("&Nieuw dossier…"), QStringLiteral("document-new"), QKeySequence::New);
  m_open = action("openDossier", tr("&Openen…"), QStringLiteral("document-open"), QKeySequence::Open);
  m_demo = action("openDemo", tr("&Voorbeeldregio bekijken"), QStringLiteral("document-preview"));
  m_networkDemo = action("openNetworkDemo", tr("Voorbeeld van een &bovenregionaal netwerk bekijken"), QStringLiteral("document-preview"));
  m_backup = action("backup", tr("Reserve&kopie maken…"), QStringLiteral("edit-copy"));
  m_handover = action("handover", tr("Overdrachts&dossier maken…"), QStringLiteral("application-pdf"));
  m_exampleDay = action("exampleDay", tr("Da&g in het voorbeeld…"), QStringLiteral("view-calendar"));
  m_close = action("closeDossier", tr("Dossier &sluiten"), QStringLiteral("window-close"), QKeySequence{Qt::CTRL | Qt::Key_W});
  m_quit = action("quit", tr("&Afsluiten"), QStringLiteral("application-exit"), QKeySequence{Qt::CTRL | Qt::Key_Q});
  m_undo = action("undo", tr("&Ongedaan maken"), QStringLiteral("edit-undo"), QKeySequence{Qt::CTRL | Qt::Key_Z});
  m_redo = action("redo", tr("O&pnieuw uitvoeren"), QStringLiteral("edit-redo"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
  m_search = action("search", tr("&Zoeken…"), QStringLiteral("edit-find"), QKeySequence{Qt::CTRL | Qt::Key_K});
  m_manual = action("manual", tr("&Handleiding"), QStringLiteral("help-contents"), QKeySequence::HelpContents);
  m_about = action("about", tr("&Over Besluitroute"), QStringLiteral("help-about"));
  connect(m_new, &QAction::triggered, this, &MainWindow::newRequested);
  connect(m_open, &QAction::triggered, this, &MainWindow::openRequested);
  connect(m_demo, &QAction::triggered, this, [this] { Q_EMIT demoRequested({}); });
  connect(m_networkDemo, &QAction::triggered, this, [this] { Q_EMIT demoRequested(QStringLiteral("utrecht")); });
  connect(m_backup, &QAction::triggered, this, &MainWindow::backupRequested);
  connect(m_handover, &QAction::triggered, this, &MainWindow::handoverRequested);
  connect(m_exampleDay, &QAction::triggered, this, &MainWindow::exampleDayRequested);
  connect(m_close, &QAction::triggered, this, &MainWindow::closeDossierRequested);
  connect(m_quit, &QAction::triggered, this, &QWidget::close);
  connect(m_undo, &QAction::triggered, this, &MainWindow::undoRequested);
  // In the tool bar without the words of what would be undone: before the bar is fitted they would make the window grow.
  m_undo->setIconText(m_undo->text().remove(u'&'));
  m_redo->setIconText(m_redo->text().remove(u'&'));
  m_redo->setShortcuts({m_redo->shortcut(), QKeySequence{Qt::CTRL | Qt::Key_Y}}); // as in other programs
  connect(m_redo, &QAction::triggered, this, &MainWindow::redoRequested);
  connect(m_search, &QAction::triggered, this, &MainWindow::searchRequested);
  connect(m_manual, &QAction::triggered, this, &MainWindow::manualRequested);
  connect(m_about, &QAction::triggered, this, &MainWindow::aboutRequested);
}

void MainWindow::buildMenus()
{
  auto* file = menuBar()->addMenu(tr("&Bestand"));
  file->addActions({m_new, m_open});
  m_recentMenu = file->addMenu(icon(QStringLiteral("document-open-recent")), tr("&Recent geopend"));
  file->addActions({m_demo, m_networkDemo});
  file->addSeparator();
  file->addActions({m_backup, m_handover, m_exampleDay});
  file->addSeparator();
  file->addActions({m_close, m_quit});
  auto* edit = menuBar()->addMenu(tr("B&ewerken"));
  edit->addActions({m_undo, m_redo});
  edit->addSeparator();
  edit->addAction(m_search);
  buildViewMenu();
  m_proposalMenu = menuBar()->addMenu(tr("&Voorstel"));
  m_meetingMenu = menuBar()->addMenu(tr("Ver&gadering"));
  for (auto* menu : {m_proposalMenu, m_meetingMenu})
    menu->setToolTipsVisible(true); // why something cannot be done
  menuBar()->addMenu(tr("&Help"))->addActions({m_manual, m_about});
  setRecentFiles({});
}

void MainWindow::buildViewMenu()
{
  m_viewMenu = menuBar()->addMenu(tr("Beel&d"));
  m_placesEnd = m_viewMenu->addSeparator();
  m_viewsEnd = m_viewMenu->addSeparator();
  auto* themes = m_viewMenu->addMenu(tr("&Thema"));
  m_themes = new QActionGroup{this};
  const std::array texts{tr("Zoals het &systeem"), tr("&Licht"), tr("&Donker")};
  for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
    auto* item = themes->addAction(texts.at(static_cast<std::size_t>(choice)));
    item->setCheckable(true);
    item->setData(static_cast<int>(choice));
    m_themes->addAction(item);
    connect(item, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
  }
  setThemeChoice(ThemeChoice::System);
  buildLanguageMenu();
}

/// In both languages, for who cannot read the other one.
void MainWindow::buildLanguageMenu()
{
  auto* languages = m_viewMenu->addMenu(tr("Taa&l (Language)"));
  auto* group = new QActionGroup{this};
  for (const auto language : presentation::allLanguages) {
    auto* item = languages->addAction(presentation::nameOf(language));
    item->setCheckable(true);
    item->setChecked(language == presentation::installedLanguage());
    item->setProperty("holdsData", true); // its name is the same in every language
    group->addAction(item);
    connect(item, &QAction::triggered, this, [this, language] {
      if (language != presentation::installedLanguage())
        Q_EMIT languageChosen(language);
    });
  }
}

void MainWindow::buildLayout()
{
  addToolBar(m_toolBar = new ToolBar{tr("Werkbalk")});
  m_toolBar->setObjectName(QStringLiteral("toolBar"));
  m_toolBar->setMovable(false);
  m_toolBar->setIconSize({px(16), px(16)});
  m_toolBar->setMinimumHeight(px(40));

  m_banner = new Banner{QStringLiteral("banner"), Banner::Closing::ByPerson};
  m_readOnlyBanner = new Banner{QStringLiteral("readOnlyBanner"), Banner::Closing::Never};
  m_startPage = new StartPage;
  m_workspaces = new QStackedWidget;
  m_pages = new QStackedWidget;
  m_pages->addWidget(m_startPage);
  m_pages->addWidget(m_workspaces);

  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(m_readOnlyBanner);
  right->addWidget(m_banner);
  right->addWidget(m_pages, 1);
  auto* centre = new QWidget;
  auto* line = new QHBoxLayout{centre};
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(0);
  line->addWidget(m_sidePane = buildSidePane());
  line->addLayout(right, 1);
  setCentralWidget(centre);
  narrowSidePane();

  statusBar()->addWidget(m_statusText = new ElidedLabel{TextStyle::Details}, 1);
  statusBar()->addPermanentWidget(m_savedText = new QLabel);
  for (auto* text : std::initializer_list<QLabel*>{m_statusText, m_savedText}) {
    text->setFont(textFont(TextStyle::Details));
    text->setContentsMargins(px(8), 0, px(8), 0);
  }
  m_savedText->setObjectName(QStringLiteral("savedText"));
  m_statusText->setObjectName(QStringLiteral("statusText"));
  connect(m_startPage, &StartPage::openRequested, this, &MainWindow::openRequested);
  connect(m_startPage, &StartPage::demoRequested, this, &MainWindow::demoRequested);
  connect(m_startPage, &StartPage::recentRequested, this, &MainWindow::recentRequested);
}

QWidget* MainWindow::buildSidePane()
{
  auto* pane = new QFrame;
  pane->setObjectName(QStringLiteral("sidePane"));
  pane->setAutoFillBackground(true);
  pane->setBackgroundRole(QPalette::Base);
  pane->setMinimumWidth(px(48)); // so that the window can be made narrow at once
  m_navigation = new Navigation;
  m_regionName = new TextLabel{TextStyle::Caption, Weight::Strong};
  m_regionName->setWordWrap(true);
  m_regionFacts = new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary};
  m_regionFacts->setWordWrap(true);
  m_regionFacts->setObjectName(QStringLiteral("regionFacts"));
  m_sideFacts = new QWidget;
  auto* facts = new QVBoxLayout{m_sideFacts};
  facts->setContentsMargins(px(14), px(8), px(8), px(12));
  facts->setSpacing(px(2));
  facts->addWidget(m_regionName);
  facts->addWidget(m_regionFacts);
  auto* layout = new QVBoxLayout{pane};
  layout->setContentsMargins(0, px(8), 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_navigation, 1);
  layout->addWidget(separatorLine());
  layout->addWidget(m_sideFacts);
  connect(m_navigation, &Navigation::placeChosen, this, [this](int place) {
    clearMessage();
    showWorkspace(place);
  });
  // With the arrow keys one looks around; a click or Enter goes in.
  for (const auto into : {&QListView::clicked, &QListView::activated})
    connect(m_navigation, into, this, [this] {
      if (auto* workspace = currentWorkspace())
        workspace->enter();
    });
  return pane;
}

/// In a narrow window the places give up their words.
void MainWindow::narrowSidePane()
{
  const auto narrow = width() < px(wideFrom);
  m_sidePane->setMaximumWidth(narrow ? px(48) : px(168));
  m_sideFacts->setVisible(!narrow);
  m_navigation->setNarrow(narrow);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
  QMainWindow::resizeEvent(event);
  narrowSidePane();
}

void MainWindow::addWorkspace(Workspace* workspace) { connectWorkspace(workspace, addPlace(workspace->name(), workspace->iconName(), workspace)); }

void MainWindow::offerWorkspace(WorkspaceOffer offer)
{
  auto* page = new QWidget;
  m_offers.emplace(page, std::move(offer.make));
  addPlace(offer.name, offer.iconName, page);
}

/// The workspace of a place; made now when it was only offered.
Workspace* MainWindow::workspaceAt(int place)
{
  auto* page = m_workspaces->widget(place);
  if (const auto offer = m_offers.extract(page); !offer.empty()) {
    auto* workspace = offer.mapped()();
    const auto isCurrent = m_workspaces->currentWidget() == page;
    m_workspaces->insertWidget(place, workspace);
    if (isCurrent)
      m_workspaces->setCurrentWidget(workspace);
    m_workspaces->removeWidget(page);
    delete page;
    connectWorkspace(workspace, place);
    return workspace;
  }
  return qobject_cast<Workspace*>(page);
}

/// One at a time, so that the window answers in between.
void MainWindow::makeNextWorkspace()
{
  for (int place = 0; place < m_workspaces->count(); ++place)
    if (m_offers.contains(m_workspaces->widget(place))) {
      static_cast<void>(workspaceAt(place));
      return;
    }
  m_idle.stop();
}

int MainWindow::addPlace(const QString& name, const QString& iconName, QWidget* page)
{
  const auto place = m_workspaces->addWidget(page);
  m_navigation->addPlace(name, iconName);
  auto* go = new QAction{icon(iconName), name, this};
  go->setShortcut(QKeySequence{Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)});
  connect(go, &QAction::triggered, this, [this, place] {
    clearMessage();
    showWorkspace(place);
    currentWorkspace()->enter();
  });
  m_viewMenu->insertAction(m_placesEnd, go);
  m_placeActions << go;
  go->setEnabled(false);
  return place;
}

void MainWindow::connectWorkspace(Workspace* workspace, int place)
{
  connect(workspace, &Workspace::messageRaised, this, &MainWindow::showMessage);
  connect(workspace, &Workspace::statusTextChanged, this, &MainWindow::updateStatusText);
  connect(workspace, &Workspace::placeWanted, this, &MainWindow::showPlace);
  const auto count = [this, workspace, place] { m_navigation->setCount(place, workspace->openCount()); };
  connect(workspace, &Workspace::openCountChanged, this, count);
  count();
}

void MainWindow::showWorkspace(int place)
{
  static_cast<void>(workspaceAt(place));
  m_workspaces->setCurrentIndex(place);
  m_navigation->setCurrentPlace(place);
  fillToolBar();
  fillWorkspaceMenus();
  updateStatusText();
}

void MainWindow::showPlace(const Place& place)
{
  for (int each = 0; each < m_workspaces->count(); ++each) {
    auto* workspace = workspaceAt(each);
    if (!workspace->showPlace(place))
      continue;
    showWorkspace(each);
    workspace->enter();
    return;
  }
  // Without a workspace for plans, the proposal itself says most of it.
  if (const auto* plan = std::get_if<PlanningPlace>(&place))
    showPlace(Place{ProposalPlace{plan->proposal, std::nullopt, std::nullopt}});
}

Workspace* MainWindow::currentWorkspace() const { return qobject_cast<Workspace*>(m_workspaces->currentWidget()); }

int MainWindow::shownWorkspace() const { return m_workspaces->currentIndex(); }

void MainWindow::showStartPage()
{
  setDossierOpen(false);
  setWindowTitle(tr("Besluitroute"));
  m_idle.stop();
  m_offers.clear();
  while (auto* workspace = m_workspaces->currentWidget()) {
    m_workspaces->removeWidget(workspace);
    delete workspace;
  }
  qDeleteAll(m_placeActions);
  m_placeActions.clear();
  m_navigation->clearPlaces();
  m_pages->setCurrentWidget(m_startPage);
  setUndoWords({}, {});
  setSavedText({});
  fillToolBar();
  fillWorkspaceMenus();
  updateStatusText();
  m_startPage->setFocus();
}

void MainWindow::showDossier(const DossierFacts& facts)
{
  setWindowTitle(facts.isExample ? tr("%1 (voorbeeld) – Besluitroute").arg(facts.region) : tr("%1 – Besluitroute").arg(facts.region));
  m_regionName->setText(facts.isExample ? tr("%1 (voorbeeld)").arg(facts.region) : facts.region);
  m_regionFacts->setText(facts.ownToday.isEmpty() ? facts.municipalities
                                                  : tr("%1\nhet is hier %2").arg(facts.municipalities, facts.ownToday));
  if (!facts.readOnly.isEmpty())
    m_readOnlyBanner->showMessage({MessageKind::Warning, facts.readOnly, {}, {}});
  m_pages->setCurrentWidget(m_workspaces);
  setDossierOpen(true);
  m_exampleDay->setVisible(!facts.ownToday.isEmpty());
  m_exampleDay->setEnabled(facts.readOnly.isEmpty());
  m_readOnlyBanner->setVisible(!facts.readOnly.isEmpty());
  if (m_workspaces->count() > 0)
    showWorkspace(std::max(0, m_workspaces->currentIndex()));
  if (!m_offers.empty())
    m_idle.start(idleDelay);
}

void MainWindow::setDossierOpen(bool open)
{
  m_sidePane->setVisible(open);
  m_toolBar->setVisible(open);
  statusBar()->setVisible(open);
  m_close->setEnabled(open);
  m_backup->setEnabled(open);
  m_handover->setEnabled(open);
  m_exampleDay->setVisible(false);
  m_search->setEnabled(open);
  m_readOnlyBanner->setVisible(false);
  for (auto* go : m_placeActions)
    go->setEnabled(open);
}

void MainWindow::showMessage(const Message& message) { m_banner->showMessage(message); }

void MainWindow::clearMessage() { m_banner->hide(); }

void MainWindow::setSavedText(const QString& text) { m_savedText->setText(text); }

void MainWindow::tellBriefly(const QString& text)
{
  constexpr auto milliseconds = 10'000;
  statusBar()->showMessage(text, milliseconds);
}

void MainWindow::setUndoWords(const QString& undo, const QString& redo)
{
  m_undo->setEnabled(!undo.isEmpty());
  m_redo->setEnabled(!redo.isEmpty());
  m_undo->setText(undo.isEmpty() ? tr("&Ongedaan maken") : tr("&Ongedaan maken: %1").arg(undo));
  m_redo->setText(redo.isEmpty() ? tr("O&pnieuw uitvoeren") : tr("O&pnieuw uitvoeren: %1").arg(redo));
}

void MainWindow::setRecentFiles(const QStringList& paths)
{
  m_recentMenu->clear();
  for (const auto& path : paths)
    connect(m_recentMenu->addAction(QFileInfo{path}.completeBaseName()), &QAction::triggered, this, [this, path] { Q_EMIT recentRequested(path); });
  m_recentMenu->setEnabled(!paths.isEmpty());
  m_startPage->setRecentFiles(paths);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
  for (auto* item : m_themes->actions())
    item->setChecked(item->data().toInt() == static_cast<int>(choice));
}

void MainWindow::fillToolBar()
{
  m_toolBar->clear();
  m_toolBar->addActions({m_undo, m_redo, m_search});
  m_toolBar->setIconsOnly({m_undo, m_redo, m_search});
  if (auto* workspace = currentWorkspace()) {
    m_toolBar->addSeparator();
    for (auto* item : workspace->toolBarActions())
      item ? m_toolBar->addAction(item) : static_cast<void>(m_toolBar->addSeparator());
  }
}

void MainWindow::fillWorkspaceMenus()
{
  const auto fill = [](QMenu* menu, const QList<QAction*>& actions) {
    menu->clear();
    for (auto* item : actions)
      item ? menu->addAction(item) : static_cast<void>(menu->addSeparator());
    menu->menuAction()->setVisible(!actions.isEmpty());
  };
  const auto* workspace = currentWorkspace();
  fill(m_proposalMenu, workspace ? workspace->proposalActions() : QList<QAction*>{});
  fill(m_meetingMenu, workspace ? workspace->meetingActions() : QList<QAction*>{});
  for (const auto& gone : m_viewActions)
    if (gone)
      m_viewMenu->removeAction(gone);
  m_viewActions.clear();
  for (auto* action : workspace ? workspace->viewActions() : QList<QAction*>{}) {
    m_viewMenu->insertAction(m_viewsEnd, action);
    m_viewActions << action;
  }
}

void MainWindow::updateStatusText()
{
  const auto* workspace = currentWorkspace();
  m_statusText->setText(workspace ? workspace->statusText() : QString{});
}

}
