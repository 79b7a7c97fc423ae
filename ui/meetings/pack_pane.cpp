// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/pack_pane.h"

#include "presentation/meetings/pack_words.h"
#include "presentation/sentences.h"
#include "ui/buttons.h"
#include "ui/case_session.h"
#include "ui/empty_state.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLoggingCategory>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Typing goes on a while; the pack waits for a pause.
constexpr auto delayInMilliseconds = 1200;

QTreeView* bookmarkTree(QAbstractItemModel* model)
{
  auto* tree = new QTreeView;
  tree->setObjectName(QStringLiteral("bookmarks"));
  tree->setAccessibleName(PackPane::tr("Bladwijzers van de vergaderset"));
  tree->setFrameShape(QFrame::NoFrame);
  tree->setHeaderHidden(true);
  tree->setUniformRowHeights(true);
  tree->setFont(textFont(TextStyle::Details));
  tree->setModel(model);
  return tree;
}

}

PackPane::PackPane(CaseSession& session, CaseAccess access, QAction* makePack, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_access{std::move(access)}, m_document{new QPdfDocument{this}}, m_bookmarks{new QPdfBookmarkModel{this}},
    m_tree{bookmarkTree(m_bookmarks)}, m_view{new QPdfView{nullptr}}, m_stack{new QStackedWidget}, m_waiting{new EmptyState},
    m_extent{new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary}}, m_make{new QPushButton{tr("Vergaderset maken…")}}
{
  setObjectName(QStringLiteral("packPane"));
  m_waiting->setTextWidth(px(240));
  m_stack->addWidget(m_waiting);
  m_stack->addWidget(buildPages());
  m_make->setObjectName(QStringLiteral("makePackFromPreview"));
  connect(m_make, &QPushButton::clicked, makePack, &QAction::trigger);
  connect(makePack, &QAction::changed, m_make, [this, makePack] { m_make->setEnabled(makePack->isEnabled()); });
  auto* head = new QHBoxLayout;
  head->setContentsMargins(px(16), px(8), px(12), px(8));
  head->addWidget(m_extent, 1);
  head->addWidget(m_make);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(m_stack, 1);
  m_delay.setSingleShot(true);
  m_delay.setInterval(delayInMilliseconds);
  connect(&m_delay, &QTimer::timeout, this, &PackPane::refresh);
}

PackPane::~PackPane() = default;

QWidget* PackPane::buildPages()
{
  QLoggingCategory::setFilterRules(QStringLiteral("qt.pdf.bookmarks=false")); // it warns of every bookmark to a whole page
  m_bookmarks->setDocument(m_document);
  m_view->setObjectName(QStringLiteral("packPages"));
  m_view->setAccessibleName(tr("Bladzijden van de vergaderset"));
  m_view->setDocument(m_document);
  m_view->setPageMode(QPdfView::PageMode::MultiPage);
  m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
  m_view->setFrameShape(QFrame::NoFrame);
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PackPane::goTo);
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_tree);
  splitter->addWidget(m_view);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({px(180), px(420)});
  return splitter;
}

void PackPane::goTo(const QModelIndex& bookmark)
{
  if (!bookmark.isValid())
    return;
  const auto page = bookmark.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
  const auto location = bookmark.data(static_cast<int>(QPdfBookmarkModel::Role::Location)).toPointF();
  // A bookmark to a whole page has no place on it; Qt answers anything then.
  const auto onPage = QRectF{QPointF{}, m_document->pagePointSize(page)}.contains(location);
  m_view->pageNavigator()->jump(page, onPage ? location : QPointF{});
}

void PackPane::showWaiting(const QString& title, const QString& text)
{
  m_waiting->setContent(title, text);
  m_stack->setCurrentWidget(m_waiting);
  m_extent->clear();
}

void PackPane::show(std::optional<domain::MeetingId> meeting, bool sent)
{
  m_sent = sent;
  if (meeting == m_meeting)
    return;
  m_meeting = meeting;
  m_job.reset();
  m_document->close();
  showWaiting(tr("De set wordt gemaakt"), tr("Een ogenblik; u kunt verder werken."));
  refreshLater();
}

void PackPane::refreshLater()
{
  m_stale = true;
  if (isVisible())
    m_delay.start();
}

void PackPane::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  if (m_stale)
    refresh();
}

void PackPane::refresh()
{
  m_stale = false;
  m_delay.stop();
  m_job.reset();
  if (!m_meeting)
    return;
  const auto target = m_folder.filePath(QStringLiteral("vergaderset-%1.pdf").arg(++m_serial)).toStdString();
  m_job = std::make_unique<PackJob>(m_access, *m_meeting, m_session.today(), target);
  connect(m_job.get(), &PackJob::finished, this, &PackPane::take);
}

void PackPane::take()
{
  auto* job = m_job.release();
  job->deleteLater(); // it is telling us just now
  if (!job->result()) {
    showWaiting(tr("De set kan nu niet getoond worden"), presentation::errorSentence(job->result().error()));
    return;
  }
  const auto page = m_view->pageNavigator()->currentPage();
  m_document->load(QString::fromStdString(job->target().string()));
  QFile::remove(m_folder.filePath(QStringLiteral("vergaderset-%1.pdf").arg(m_serial - 1)));
  m_tree->expandToDepth(0);
  m_stack->setCurrentIndex(1);
  m_extent->setText(presentation::previewText(job->result()->pages, m_sent));
  if (page > 0 && page < m_document->pageCount())
    m_view->pageNavigator()->jump(page, {});
}

}
