// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/pack_choices.h"
#include "ui/meetings/pack_job.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

class QPdfBookmarkModel;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ui {

class CaseSession;
class DraftMaker;
class EmptyState;
class Facts;
class PageThumbnails;
class TextLabel;

/// The pack as it would be made now, with its bookmarks and what was sent of it. When the meeting changes while this is looked at, a
/// draft of the program's own pages shows within moments, and the whole pack, attachments and all, takes its place after a pause.
class PackPane : public QWidget {
  Q_OBJECT

public:
  PackPane(CaseSession& session, CaseAccess access, QAction* makePack, QAction* recordDispatch, QWidget* parent = nullptr);
  ~PackPane() override;
  /// Another meeting, or none; `sent` says that its papers went out.
  void show(std::optional<domain::MeetingId> meeting, bool sent, const presentation::PackStanding& standing);
  /// Something in the case file changed.
  void refreshLater();
  [[nodiscard]] const QPdfDocument& document() const { return *m_document; }

Q_SIGNALS:
  /// What is shown was made anew: as a draft, or as the whole pack.
  void shown(bool draft);

protected:
  void showEvent(QShowEvent* event) override;

private:
  QWidget* buildHead(QAction* makePack, QAction* recordDispatch);
  QWidget* buildPages();
  void refreshDraft();
  void showDraft(int number, const QByteArray& pdf);
  void showStanding(const presentation::PackStanding& standing);
  void removeOthers(const std::filesystem::path& seen) const;
  void keepPage(const std::function<void()>& load);
  void refresh();
  void take();
  void goTo(const QModelIndex& bookmark);
  void showWaiting(const QString& title, const QString& text);

  CaseSession& m_session;
  CaseAccess m_access;
  QTemporaryDir m_folder;
  int m_serial = 0;
  std::optional<domain::MeetingId> m_meeting;
  bool m_sent = false;
  bool m_stale = true;
  QTimer m_delay;
  QTimer m_draftDelay;
  std::unique_ptr<DraftMaker> m_drafts;
  int m_draftNumber = 0; ///< of the draft that is waited for; 0 for none
  QBuffer m_draft;
  std::unique_ptr<PackJob> m_job;
  QPdfDocument* m_document;
  QPdfBookmarkModel* m_bookmarks;
  QTreeView* m_tree;
  QPdfView* m_view;
  QStackedWidget* m_stack;
  EmptyState* m_waiting;
  TextLabel* m_extent;
  TextLabel* m_standing;
  Facts* m_revisions;
};

}
