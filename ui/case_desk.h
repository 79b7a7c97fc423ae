// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_opening.h"
#include "ui/main_window.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

class CaseSession;

/// Opens, makes and closes case files on request of the window, and keeps the window in step with the one that is open.
class CaseDesk : public QObject {
  Q_OBJECT

public:
  /// Adds the workspaces of a case file to the window.
  using Furnish = std::function<void(MainWindow& window, CaseSession& session)>;

  CaseDesk(MainWindow& window, Furnish furnish, std::optional<domain::Date> today = std::nullopt);
  ~CaseDesk() override;
  /// A file that cannot be opened is explained; the start page stays.
  bool open(const QString& path) { return open(path, nullptr); }
  /// With what is being read of it already.
  bool open(const QString& path, app::FactsAhead* ahead);
  /// Makes a case file for a jeugdregio, or with an empty code for a region of one's own.
  bool create(const QString& path, const QString& regionCode, const QString& name);
  /// Makes the demo region there, with progress and a way to stop, and opens it.
  void makeDemo(const QString& path, const QString& demo = {});
  void close();
  [[nodiscard]] CaseSession* session() const { return m_session.get(); }
  /// Of the case file that is open; else empty.
  [[nodiscard]] QString path() const { return m_path; }

private:
  void connectWindow();
  void offerRegions();
  void askForNew(const QString& regionCode, const QString& name);
  void askForFile();
  void askForDemo(const QString& demo);
  void askForBackup();
  void makeHandover();
  void askForExampleDay();
  void furnish();
  void followDay();
  void askVerdict();
  void show(OpenedCase opened, const QString& path);
  void showFacts();
  void showUndo();
  void undo();
  void redo();
  [[nodiscard]] bool mayUndo(const app::HistoryEntry& entry);
  [[nodiscard]] QString undoWords(const std::optional<app::HistoryEntry>& entry) const;
  void showSaved();
  void refuse(const domain::Error& error);
  void remember(const QString& path);
  [[nodiscard]] bool mayTakeOver(const Holder& holder) const;

  MainWindow& m_window;
  Furnish m_furnish;
  std::optional<domain::Date> m_today;
  OpenedCase m_case;
  std::unique_ptr<CaseSession> m_session;
  QString m_path;
  std::optional<domain::Date> m_day; ///< that the workspaces were made on
  std::int64_t m_lastAtOpening = 0; ///< of the history: what comes after it was done since
  bool m_warned = false; ///< of the last change
  bool m_mayGoBack = false;         ///< she said that what was done before may be undone too
  QTimer m_verdictTimer;
};

}
