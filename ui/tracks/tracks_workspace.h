// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/tracks/track_page.h"
#include "ui/case_session.h"
#include "ui/workspace.h"

class QPushButton;
class QScrollArea;
class QTabWidget;
class QTreeView;
class QVBoxLayout;

namespace ui {

class BarsView;
class Facts;
class FlowLayout;
class TextLabel;

/// Trajecten: procurement tracks and others, each with its phases, participation, what municipalities give out of hand, contract and agreements.
class TracksWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit TracksWorkspace(CaseSession& session, QWidget* parent = nullptr);
  static QString title() { return tr("Trajecten"); }
  static QString symbol() { return QStringLiteral("view-list-tree"); }
  [[nodiscard]] QString name() const override { return title(); }
  [[nodiscard]] QString iconName() const override { return symbol(); }
  [[nodiscard]] QString statusText() const override { return m_statusText; }
  void enter() override;
  bool showPlace(const Place& place) override;

protected:
  void reload() override;

private:
  /// A table with its buttons.
  struct Part {
    presentation::TextTableModel* model = nullptr;
    QTreeView* table = nullptr;
    FlowLayout* head = nullptr;
    QList<QPushButton*> buttons;    ///< always possible
    QList<QPushButton*> rowButtons; ///< need a row
  };
  enum class Needs { Nothing, Row };

  QWidget* buildList();
  QWidget* buildPage();
  void buildTabs();
  void makePart(Part& part, QVBoxLayout& column, const QString& head, const char* name, const QStringList& heads);
  QPushButton* add(Part& part, Needs needs, const char* name, const QString& text, const std::function<void()>& act);
  QVBoxLayout& addTab(const QString& title);
  void fill(Part& part, std::vector<presentation::TextRow> rows, int stretched);
  void showTrack();
  [[nodiscard]] std::optional<domain::TrackId> chosen() const;
  void chooseAgreement(domain::AgreementId agreement);

  CaseSession& m_session;
  presentation::TextTableModel* m_tracks;
  QTreeView* m_list;
  TextLabel* m_title;
  Facts* m_facts;
  QPushButton* m_describe;
  QTabWidget* m_tabs;
  QWidget* m_page;
  BarsView* m_phaseBars;
  BarsView* m_participationBars;
  QScrollArea* m_phaseArea = nullptr;
  QScrollArea* m_participationArea = nullptr;
  Part m_phases, m_participation, m_authorities, m_options, m_providers, m_agreements;
  std::optional<domain::TrackId> m_shown;
  QString m_statusText;
};

}
