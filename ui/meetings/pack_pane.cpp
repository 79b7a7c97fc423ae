// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/pack_pane.h"

#include "presentation/meetings/pack_choices.h"
#include "presentation/meetings/pack_words.h"
#include "presentation/sentences.h"
#include "ui/buttons.h"
#include "ui/case_session.h"
#include "ui/empty_state.h"
#include "ui/facts.h"
#include "ui/meetings/draft_maker.h"
#include "ui/meetings/page_thumbnails.h"
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
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Typing goes on a while; the pack waits for a pause.
constexpr auto delayInMilliseconds = 1200;
/// Of the draft, which costs little: several changes at once make one.
constexpr auto draftDelayInMilliseconds = 40;

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

PackPane::PackPane(CaseSession& session, CaseAccess access, QAction* makePack, QAction* recordDispatch, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_access{std::move(access)}, m_document{new QPdfDocument{this}}, m_bookmarks{new QPdfBookmarkModel{this}},
    m_tree{bookmarkTree(m_bookmarks)}, m_view{new QPdfView{nullptr}}, m_stack{new QStackedWidget}, m_waiting{new EmptyState},
    m_extent{new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary}}, m_standing{new TextLabel{TextStyle::Base, Weight::Strong}},
    m_revisions{new Facts}
{
  setObjectName(QStringLiteral("packPane"));
  m_waiting->setTextWidth(px(240));
  m_stack->addWidget(m_waiting);
  m_stack->addWidget(buildPages());
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildHead(makePack, recordDispatch));
  layout->addWidget(m_stack, 1);
  m_delay.setSingleShot(true);
  m_delay.setInterval(delayInMilliseconds);
  m_draftDelay.setSingleShot(true);
  m_draftDelay.setInterval(draftDelayInMilliseconds);
  connect(&m_delay, &QTimer::timeout, this, &PackPane::refresh);
  connect(&m_draftDelay, &QTimer::timeout, this, &PackPane::refreshDraft);
}

/// Pages are painted from the document in threads of their own, and the document reads from the draft.
PackPane::~PackPane() { m_document->close(); }

QWidget* PackPane::buildHead(QAction* makePack, QAction* recordDispatch)
{
  auto* make = new QPushButton{tr("Vergaderset maken…")};
  make->setObjectName(QStringLiteral("makePackFromPreview"));
  connect(make, &QPushButton::clicked, makePack, &QAction::trigger);
  connect(makePack, &QAction::changed, make, [make, makePack] { make->setEnabled(makePack->isEnabled()); });
  auto* send = linkButton(tr("Verzending vastleggen…"));
  send->setObjectName(QStringLiteral("recordDispatchFromPreview"));
  connect(send, &QPushButton::clicked, recordDispatch, &QAction::trigger);
  connect(recordDispatch, &QAction::changed, send, [send, recordDispatch] { send->setVisible(recordDispatch->isEnabled()); });
  m_extent->setWordWrap(true); // the agenda beside it needs the width more
  m_standing->setWordWrap(true);
  m_standing->setObjectName(QStringLiteral("packStanding"));
  m_standing->setProperty("holdsData", true);
  auto* line = new QHBoxLayout;
  line->addWidget(m_extent, 1);
  line->addWidget(make);
  auto* head = new QWidget;
  auto* column = new QVBoxLayout{head};
  column->setContentsMargins(px(16), px(8), px(12), px(8));
  column->setSpacing(px(6));
  column->addLayout(line);
  column->addWidget(m_standing);
  column->addWidget(m_revisions);
  column->addWidget(send, 0, Qt::AlignLeft);
  send->setVisible(recordDispatch->isEnabled()); // only now: without a place it would be a window of its own
  m_standing->hide();
  m_revisions->hide();
  return head;
}

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
  auto* thumbnails = new PageThumbnails{m_document};
  connect(thumbnails, &PageThumbnails::pageChosen, this, [this](int page) { m_view->pageNavigator()->jump(page, {}); });
  auto* ways = new QTabWidget;
  ways->setObjectName(QStringLiteral("packWays"));
  ways->setAccessibleName(tr("De weg door de vergaderset"));
  ways->tabBar()->setAccessibleName(tr("De weg door de vergaderset"));
  ways->setDocumentMode(true);
  ways->addTab(m_tree, tr("Bladwijzers"));
  ways->addTab(thumbnails, tr("Pagina’s"));
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(ways);
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

void PackPane::show(std::optional<domain::MeetingId> meeting, bool sent, const presentation::PackStanding& standing)
{
  m_sent = sent;
  showStanding(standing);
  if (meeting == m_meeting)
    return;
  m_meeting = meeting;
  m_job.reset();
  m_draftNumber = 0;
  m_document->close();
  showWaiting(tr("De set wordt gemaakt"), tr("Een ogenblik; u kunt verder werken."));
  refreshLater();
}

void PackPane::refreshLater()
{
  m_stale = true;
  if (!isVisible())
    return;
  m_delay.start();
  m_draftDelay.start();
}

void PackPane::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  if (!m_stale)
    return;
  refreshDraft();
  refresh();
}

void PackPane::refreshDraft()
{
  m_draftDelay.stop();
  if (!m_meeting)
    return;
  if (!m_drafts) {
    m_drafts = std::make_unique<DraftMaker>(m_access);
    connect(m_drafts.get(), &DraftMaker::made, this, &PackPane::showDraft);
  }
  m_draftNumber = m_drafts->request(*m_meeting, m_session.today());
}

void PackPane::showDraft(int number, const QByteArray& pdf)
{
  if (number != m_draftNumber) // there is something newer, or the whole pack already
    return;
  m_draftNumber = 0;
  keepPage([&] {
    m_document->close(); // nobody may be reading from the draft any more
    m_draft.close();
    m_draft.setData(pdf);
    m_draft.open(QIODevice::ReadOnly);
    m_document->load(&m_draft);
  });
  m_extent->setText(presentation::draftText(m_document->pageCount()));
  Q_EMIT shown(true);
}

void PackPane::showStanding(const presentation::PackStanding& standing)
{
  m_revisions->clear();
  const auto known = !standing.revisions.empty();
  m_standing->setVisible(known);
  m_revisions->setVisible(known);
  if (!known)
    return;
  m_standing->setText(standing.line.text);
  m_standing->setTone(standing.line.tone);
  for (const auto& line : standing.revisions)
    m_revisions->add(line.title, line.text)->setProperty("holdsData", true);
}

void PackPane::refresh()
{
  m_stale = false;
  m_delay.stop();
  m_job.reset();
  if (!m_meeting)
    return;
  const auto target = m_folder.filePath(QStringLiteral("vergaderset-%1.pdf").arg(++m_serial)).toStdString();
  m_job = std::make_unique<PackJob>(m_access, PackOrder{*m_meeting, m_session.today(), target});
  connect(m_job.get(), &PackJob::finished, this, &PackPane::take);
}

/// Loads another document and stays on the page where she was.
void PackPane::keepPage(const std::function<void()>& load)
{
  const auto page = m_view->pageNavigator()->currentPage();
  load();
  m_tree->expandToDepth(0);
  m_stack->setCurrentIndex(1);
  if (page > 0 && page < m_document->pageCount())
    m_view->pageNavigator()->jump(page, {});
}

/// Packs are large: only the one that is seen stays.
void PackPane::removeOthers(const std::filesystem::path& seen) const
{
  const QDir folder{m_folder.path()};
  for (const auto& name : folder.entryList(QDir::Files))
    if (name != QString::fromStdString(seen.filename().string()))
      QFile::remove(folder.filePath(name));
}

void PackPane::take()
{
  auto* job = m_job.release();
  job->deleteLater(); // it is telling us just now
  if (m_stale) { // it changed meanwhile; the next one is on its way
    QFile::remove(QString::fromStdString(job->target().string()));
    return;
  }
  if (!job->result()) {
    showWaiting(tr("De set kan nu niet getoond worden"), presentation::errorSentence(job->result().error()));
    return;
  }
  m_draftNumber = 0;
  keepPage([&] { m_document->load(QString::fromStdString(job->target().string())); });
  removeOthers(job->target());
  m_extent->setText(presentation::previewText(job->result()->report.pages, m_sent));
  Q_EMIT shown(false);
}

}
