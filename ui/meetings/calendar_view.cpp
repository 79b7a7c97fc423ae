// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/calendar_view.h"

#include "ui/column_fit.h"
#include "ui/facts.h"
#include "ui/meetings/month_delegate.h"
#include "ui/setup/section_page.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

namespace {

QTableView* monthTable(QAbstractItemModel* model)
{
  auto* table = new QTableView;
  table->setObjectName(QStringLiteral("month"));
  table->setAccessibleName(CalendarView::tr("Vergaderingen van de maand"));
  table->setModel(model);
  table->setItemDelegate(new MonthDelegate{table});
  table->setFrameShape(QFrame::NoFrame);
  table->setShowGrid(false);
  table->setSelectionMode(QTableView::SingleSelection);
  table->setEditTriggers(QTableView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  for (auto* header : {table->horizontalHeader(), table->verticalHeader()}) {
    header->setHighlightSections(false);
    header->setFocusPolicy(Qt::NoFocus);
    header->setSectionsClickable(false);
  }
  return table;
}

}

CalendarView::CalendarView(CaseSession& session, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_month{session.today().year() / session.today().month()}, m_model{new presentation::MonthModel{this}},
    m_table{monthTable(m_model)}, m_title{new TextLabel{TextStyle::ScreenTitle, Weight::Strong}},
    m_waiting{new presentation::TextTableModel{presentation::waitingHeads(), this}},
    m_waitingTable{wordTable("waitingForAgenda", tr("Nog niet op een agenda"), m_waiting)}
{
  setObjectName(QStringLiteral("calendarView"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  auto* left = new QWidget;
  auto* column = new QVBoxLayout{left};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(buildHead());
  column->addWidget(separatorLine());
  column->addWidget(m_table, 1);
  auto* splitter = new QSplitter;
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(1);
  splitter->addWidget(left);
  splitter->addWidget(buildWaiting());
  splitter->setStretchFactor(0, 1);
  splitter->setSizes({px(760), px(350)});
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(splitter);
  connect(m_table, &QTableView::activated, this, &CalendarView::openDay);
  connect(m_waitingTable, &QTreeView::activated, this, [this](const QModelIndex& index) {
    const auto* row = m_waiting->rowAt(index);
    if (row == nullptr || row->key >= static_cast<qint64>(m_rows.size()))
      return;
    const auto& waiting = m_rows[static_cast<std::size_t>(row->key)];
    Q_EMIT branchWanted(waiting.proposal, waiting.stage, waiting.body);
  });
}

QWidget* CalendarView::buildHead()
{
  auto* head = new QWidget;
  auto* line = new QHBoxLayout{head};
  line->setContentsMargins(px(16), px(8), px(12), px(8));
  line->setSpacing(px(8));
  m_title->setObjectName(QStringLiteral("monthTitle"));
  m_title->setProperty("holdsData", true);
  auto* back = smallButton("previousMonth", tr("Vori&ge maand"));
  auto* now = smallButton("thisMonth", tr("&Deze maand"));
  auto* forth = smallButton("nextMonth", tr("Volge&nde maand"));
  line->addWidget(m_title, 1);
  for (auto* button : {back, now, forth})
    line->addWidget(button);
  connect(back, &QPushButton::clicked, this, [this] { goTo(m_month - std::chrono::months{1}); });
  connect(forth, &QPushButton::clicked, this, [this] { goTo(m_month + std::chrono::months{1}); });
  connect(now, &QPushButton::clicked, this, [this] { goTo(m_session.today().year() / m_session.today().month()); });
  return head;
}

QWidget* CalendarView::buildWaiting()
{
  auto* pane = new QWidget;
  pane->setMinimumWidth(px(280));
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_waitingHead = sectionHead({});
  m_waitingHead->setContentsMargins(px(12), px(12), px(12), px(8));
  m_waitingHead->setBuddy(m_waitingTable);
  column->addWidget(m_waitingHead);
  column->addWidget(separatorLine());
  column->addWidget(m_waitingTable, 1);
  return pane;
}

void CalendarView::show(std::optional<BodyId> body)
{
  m_body = body;
  refresh();
}

void CalendarView::takeFocus()
{
  if (!m_table->currentIndex().isValid())
    m_table->setCurrentIndex(m_model->indexOf(m_session.today()));
  m_table->setFocus(Qt::OtherFocusReason);
}

void CalendarView::goTo(std::chrono::year_month month)
{
  m_month = month;
  refresh();
}

void CalendarView::refresh()
{
  const auto read = m_session.read([&](const app::Facts& facts) {
    m_model->setDays(presentation::monthCalendar(facts, m_month, m_session.today(), m_body));
    m_rows = app::waitingForAgenda(facts, m_session.today());
    return true;
  });
  if (!read)
    return;
  if (m_body)
    std::erase_if(m_rows, [&](const app::WaitingRow& row) { return row.body != *m_body; });
  m_title->setText(presentation::monthTitle(m_month));
  m_waitingHead->setText(tr("Nog niet op een agenda (%1)").arg(m_rows.size()));
  m_waiting->setRows(presentation::waitingTable(m_rows));
  fitColumns(*m_waitingTable, 1, 120);
  chooseFirst(*m_waitingTable);
}

/// With one meeting it is opened; of several the person chooses.
void CalendarView::openDay(const QModelIndex& index)
{
  const auto* day = m_model->dayAt(index);
  if (day == nullptr || day->entries.empty())
    return;
  if (day->entries.size() == 1) {
    Q_EMIT meetingWanted(day->entries.front().meeting);
    return;
  }
  QMenu menu{this};
  for (const auto& entry : day->entries) {
    const auto name = entry.time.isEmpty() ? entry.name : tr("%1 uur %2", "time and body").arg(entry.time, entry.name);
    connect(menu.addAction(name), &QAction::triggered, this, [this, meeting = entry.meeting] { Q_EMIT meetingWanted(meeting); });
  }
  menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(index).center()));
}

}
