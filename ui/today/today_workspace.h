// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/today/signal_lines.h"
#include "presentation/today/today_filter.h"
#include "presentation/today/today_lines.h"
#include "ui/case_session.h"
#include "ui/workspace.h"

class QComboBox;
class QDialog;
class QListView;
class QPushButton;
class QSplitter;

namespace ui {

class SignalList;
class TextLabel;
class TodayPane;

/// What asks for attention today, what comes in three weeks, what others still owe, and what changed since last week.
class TodayWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit TodayWorkspace(CaseSession& session, QWidget* parent = nullptr);
  static QString title() { return tr("Vandaag"); }
  static QString symbol() { return QStringLiteral("go-home"); }
  [[nodiscard]] QString name() const override { return title(); }
  [[nodiscard]] QString iconName() const override { return symbol(); }
  [[nodiscard]] QList<QAction*> toolBarActions() const override { return {m_act, m_silence, m_mail, nullptr, m_showSilenced}; }
  [[nodiscard]] QString statusText() const override { return m_statusText; }
  [[nodiscard]] int openCount() const override { return m_openCount; }
  void enter() override;

protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void reload() override;
  void recount() override;

private:
  void buildActions();
  QLayout* buildHead();
  QWidget* buildPanes();
  void offerFilters();
  void rememberFilters();
  [[nodiscard]] presentation::TodayFilter filter() const;
  QListView* lineList(const char* name, const QString& accessibleName, presentation::TodayLinesModel* model);
  [[nodiscard]] bool hasNoMunicipality() const;
  void showSignals(const app::SignalReport& report, bool hasProposals);
  void followSignal();
  void act();
  void tellWhenDone(QDialog&& dialog);
  void silence();
  void wake();
  void writeAbout(const app::SignalRow& row);
  void follow(const presentation::TodayLink& link);

  CaseSession& m_session;
  presentation::SignalListModel* m_signals;
  presentation::TodayLinesModel* m_coming;
  presentation::TodayLinesModel* m_owed;
  presentation::TodayLinesModel* m_recent;
  SignalList* m_list;
  TextLabel* m_title;
  QComboBox* m_track;
  QComboBox* m_municipality;
  QPushButton* m_silencedLink;
  QSplitter* m_signalColumn = nullptr;
  bool m_low = false;
  TodayPane* m_signalPane;
  TodayPane* m_comingPane;
  TodayPane* m_owedPane;
  TodayPane* m_recentPane;
  QAction* m_act;
  QAction* m_silence;
  QAction* m_mail;
  QAction* m_showSilenced;
  QString m_statusText;
  int m_openCount = 0;
  std::optional<domain::Date> m_day; ///< that is shown
};

}
