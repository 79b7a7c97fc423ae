// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/meetings/pack_job.h"

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
class EmptyState;
class TextLabel;

/// The pack as it would be made now, with its bookmarks. Made anew, out of sight, when the meeting changes while this is looked at.
class PackPane : public QWidget {
  Q_OBJECT

public:
  PackPane(CaseSession& session, CaseAccess access, QAction* makePack, QWidget* parent = nullptr);
  ~PackPane() override;
  /// Another meeting, or none; `sent` says that its papers went out.
  void show(std::optional<domain::MeetingId> meeting, bool sent);
  /// Something in the case file changed.
  void refreshLater();
  [[nodiscard]] const QPdfDocument& document() const { return *m_document; }

protected:
  void showEvent(QShowEvent* event) override;

private:
  QWidget* buildPages();
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
  std::unique_ptr<PackJob> m_job;
  QPdfDocument* m_document;
  QPdfBookmarkModel* m_bookmarks;
  QTreeView* m_tree;
  QPdfView* m_view;
  QStackedWidget* m_stack;
  EmptyState* m_waiting;
  TextLabel* m_extent;
  QPushButton* m_make;
};

}
