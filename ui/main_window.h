// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/translation.h"
#include "ui/message.h"
#include "ui/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <map>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;

namespace ui {

class Banner;
class ElidedLabel;
class Navigation;
class StartPage;
class TextLabel;
class ToolBar;
class Workspace;
struct Place;

/// What the window says about the open case file.
struct DossierFacts {
  QString region;         ///< "Jeugdregio Zuid-Holland Zuid"
  QString municipalities; ///< "10 gemeenten"
  bool isExample = false; ///< the demo region
  QString ownToday;       ///< "do 22-04-2027" when the file carries its own today; else empty
  QString readOnly;       ///< whole sentence saying why it can only be read; else empty
};

struct WorkspaceOffer {
  QString name;
  QString iconName;
  std::function<Workspace*()> make;
};

/// Menus, navigation, the current workspace, messages and the status bar. It knows no case file: it asks by signals.
class MainWindow : public QMainWindow {
  Q_OBJECT

public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Takes the workspace over; the order of adding is the order in the navigation.
  void addWorkspace(Workspace* workspace);
  /// The same for one that is made when somebody goes there, or when there is nothing else to do.
  void offerWorkspace(WorkspaceOffer offer);
  void showWorkspace(int place);
  [[nodiscard]] int shownWorkspace() const;
  /// Goes to the workspace that shows it.
  void showPlace(const Place& place);
  [[nodiscard]] Workspace* currentWorkspace() const;
  /// Removes what belongs to a case file and shows the start page.
  void showStartPage();
  void showDossier(const DossierFacts& facts);
  [[nodiscard]] StartPage& startPage() const { return *m_startPage; }
  [[nodiscard]] Navigation& navigation() const { return *m_navigation; }

  void showMessage(const Message& message);
  /// What was said of something else no longer stands there.
  void clearMessage();
  /// "Alles bewaard om 14.32 uur"
  void setSavedText(const QString& text);
  /// What will be undone or redone, in words ("besluit vastleggen"); empty when there is nothing.
  void setUndoWords(const QString& undo, const QString& redo);
  /// In the status bar, for a while: what was done without a dialog.
  void tellBriefly(const QString& text);
  void setRecentFiles(const QStringList& paths);
  void setThemeChoice(ThemeChoice choice);

Q_SIGNALS:
  void newRequested();
  void openRequested();
  /// The demo region, or another demo by its code.
  void demoRequested(const QString& demo);
  void recentRequested(const QString& path);
  void closeDossierRequested();
  void backupRequested();
  void handoverRequested();
  void exampleDayRequested();
  void undoRequested();
  void redoRequested();
  void copyRequested();
  void searchRequested();
  void themeChosen(ui::ThemeChoice choice);
  void languageChosen(presentation::Language language);
  void manualRequested();
  void aboutRequested();

protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void buildActions();
  void buildMenus();
  void buildViewMenu();
  void buildLanguageMenu();
  void buildLayout();
  QWidget* buildSidePane();
  QAction* action(const char* name, const QString& text, const QString& iconName, const QKeySequence& shortcut = {});
  void fillToolBar();
  void fillWorkspaceMenus();
  void updateStatusText();
  void setDossierOpen(bool open);
  void narrowSidePane();
  int addPlace(const QString& name, const QString& iconName, QWidget* page);
  void connectWorkspace(Workspace* workspace, int place);
  Workspace* workspaceAt(int place);
  void makeNextWorkspace();

  QAction* m_new = nullptr;
  QAction* m_open = nullptr;
  QAction* m_demo = nullptr;
  QAction* m_networkDemo = nullptr;
  QAction* m_backup = nullptr;
  QAction* m_handover = nullptr;
  QAction* m_exampleDay = nullptr;
  QAction* m_close = nullptr;
  QAction* m_quit = nullptr;
  QAction* m_undo = nullptr;
  QAction* m_redo = nullptr;
  QAction* m_search = nullptr;
  QAction* m_manual = nullptr;
  QAction* m_about = nullptr;
  QActionGroup* m_themes = nullptr;
  QMenu* m_recentMenu = nullptr;
  QMenu* m_viewMenu = nullptr;
  QAction* m_placesEnd = nullptr;
  QAction* m_viewsEnd = nullptr;
  QList<QPointer<QAction>> m_viewActions; ///< of the workspace that is seen
  QMenu* m_proposalMenu = nullptr;
  QMenu* m_meetingMenu = nullptr;
  ToolBar* m_toolBar = nullptr;
  Banner* m_banner = nullptr;
  Banner* m_readOnlyBanner = nullptr;
  QWidget* m_sidePane = nullptr;
  QWidget* m_sideFacts = nullptr;
  Navigation* m_navigation = nullptr;
  TextLabel* m_regionName = nullptr;
  TextLabel* m_regionFacts = nullptr;
  QStackedWidget* m_pages = nullptr;
  StartPage* m_startPage = nullptr;
  QStackedWidget* m_workspaces = nullptr;
  ElidedLabel* m_statusText = nullptr;
  QLabel* m_savedText = nullptr;
  QList<QAction*> m_placeActions;
  std::map<QWidget*, std::function<Workspace*()>> m_offers; ///< by the page that keeps the place
  QTimer m_idle;
};

}
