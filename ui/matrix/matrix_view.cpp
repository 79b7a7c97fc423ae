// SPDX-License-Identifier: EUPL-1.2
#include "ui/matrix/matrix_view.h"

#include "presentation/roles.h"
#include "ui/matrix/matrix_delegate.h"
#include "ui/matrix/matrix_head.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr auto usualRow = 44;
constexpr auto smallestRow = 36;

/// Wide enough for the longest word that asks for something, so that none of those is ever shortened.
int smallestColumn()
{
  const QFontMetrics strong{textFont(TextStyle::Caption, Weight::Strong)}, regular{textFont(TextStyle::Caption)};
  int width = 0;
  for (const auto symbol : presentation::allStatusSymbols) {
    const auto& metrics = presentation::asksAttention(presentation::toneOf(symbol)) ? strong : regular;
    if (symbol != presentation::StatusSymbol::Stale)
      width = std::max(width, metrics.horizontalAdvance(presentation::wordFor(symbol)));
  }
  return width + px(36);
}

int widestHeadWord(const QAbstractItemModel& model)
{
  const QFontMetrics metrics{textFont(TextStyle::Details, Weight::Strong)};
  int width = 0;
  for (int column = 0; column < model.columnCount(); ++column)
    for (const auto& word : model.headerData(column, Qt::Horizontal, presentation::TitleRole).toString().split(u' '))
      width = std::max(width, metrics.horizontalAdvance(word));
  return width;
}

}

MatrixView::MatrixView(QWidget* parent)
  : QWidget{parent}, m_cells{new QTableView}, m_totals{new QTableView},
    m_corner{new TextLabel{TextStyle::Details, Weight::Strong, Ink::Text, m_cells}}
{
  prepare(*m_cells);
  prepare(*m_totals);
  m_cells->setObjectName(QStringLiteral("matrix"));
  m_cells->setItemDelegate(new MatrixDelegate{m_cells});
  m_cells->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_cells->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_totals->setObjectName(QStringLiteral("matrixTotals"));
  m_totals->setItemDelegate(new TotalsDelegate{m_totals});
  m_totals->setSelectionMode(QAbstractItemView::NoSelection);
  m_totals->horizontalHeader()->hide();
  m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_totals->verticalHeader()->setDefaultSectionSize(px(66));
  m_totals->setFixedHeight(px(66));
  connect(m_totals->horizontalScrollBar(), &QScrollBar::valueChanged, m_cells->horizontalScrollBar(), &QScrollBar::setValue);
  connect(m_cells->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals->horizontalScrollBar(), &QScrollBar::setValue);
  connect(m_cells, &QTableView::activated, this, &MatrixView::cellActivated);
  connect(m_cells->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, &MatrixView::columnHeadActivated);
  m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
  m_corner->setContentsMargins(px(8), 0, 0, px(5));
  m_corner->setAutoFillBackground(true);
  m_corner->setBackgroundRole(QPalette::Window);
  m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_cells->viewport()->installEventFilter(this);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  layout->addWidget(m_cells, 1);
  layout->addSpacing(2);
  layout->addWidget(m_totals);
  setFocusProxy(m_cells);
}

void MatrixView::prepare(QTableView& table) const
{
  table.setFrameShape(QFrame::NoFrame);
  table.setShowGrid(false);
  table.setCornerButtonEnabled(false);
  table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table.setHorizontalHeader(new MatrixHead{Qt::Horizontal, &table});
  table.setVerticalHeader(new MatrixHead{Qt::Vertical, &table});
  table.verticalHeader()->setMinimumSectionSize(px(smallestRow));
  table.verticalHeader()->setDefaultSectionSize(px(usualRow));
  table.setTabKeyNavigation(false);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void MatrixView::setModels(QAbstractItemModel* cells, QAbstractItemModel* totals)
{
  m_cells->setModel(cells);
  m_totals->setModel(totals);
  connect(m_cells->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixView::currentCellChanged);
  for (const auto change : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
    connect(cells, change, this, &MatrixView::shareWidth);
  for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(cells, change, this, &MatrixView::shareWidth);
  connect(cells, &QAbstractItemModel::modelReset, this, &MatrixView::shareWidth);
  shareWidth();
}

void MatrixView::setRowHeadTitle(const QString& title)
{
  m_corner->setText(title);
  placeCorner();
}

void MatrixView::shareWidth()
{
  const auto* model = m_cells->model();
  if (!model)
    return;
  const auto columns = model->columnCount();
  const auto row = rowHeight(model->rowCount());
  m_cells->verticalHeader()->setDefaultSectionSize(row);
  const auto height = model->rowCount() * row + m_cells->horizontalHeader()->sizeHint().height();
  const auto side = m_cells->height() < height && m_cells->isVisible() ? m_cells->verticalScrollBar()->sizeHint().width() : 0;
  const auto room = width() - 2 - side - m_cells->verticalHeader()->sizeHint().width();
  const auto each = columns == 0 ? 0 : std::max(smallestColumn(), std::min(std::max(px(160), widestHeadWord(*model) + px(16)), room / columns));
  m_cells->horizontalHeader()->setDefaultSectionSize(each);
  m_totals->horizontalHeader()->setDefaultSectionSize(each);
  const auto scrolls = each * columns > room;
  const auto scrollBar = scrolls ? m_totals->horizontalScrollBar()->sizeHint().height() : 0;
  m_totals->setFixedHeight(px(66) + scrollBar);
  const auto usualHeight = model->rowCount() * px(usualRow) + m_cells->horizontalHeader()->sizeHint().height();
  m_cells->setMaximumHeight(usualHeight);
  setMaximumHeight(usualHeight + 4 + m_totals->height());
  m_cells->setMinimumHeight(std::min(height, px(150)));
  updateGeometry();
  placeCorner();
}

/// A little less than usual where there is little room, so that more rows are seen.
int MatrixView::rowHeight(int rows) const
{
  const auto room = m_cells->isVisible() ? m_cells->height() - m_cells->horizontalHeader()->sizeHint().height() : rows * px(usualRow);
  return rows == 0 ? px(usualRow) : std::clamp(room / rows, px(smallestRow), px(usualRow));
}

void MatrixView::placeCorner()
{
  m_corner->setGeometry(0, 0, m_cells->verticalHeader()->sizeHint().width() - 1, m_cells->horizontalHeader()->sizeHint().height() - 1);
  m_corner->raise();
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  shareWidth();
}

bool MatrixView::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::Resize)
    shareWidth();
  return QWidget::eventFilter(watched, event);
}

void MatrixView::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  painter.setPen(lineColour(palette()));
  const auto bottom = m_totals->geometry().bottom() + 1;
  painter.drawRect(QRect{0, 0, width() - 1, bottom});
  painter.fillRect(QRect{1, m_totals->y() - 2, width() - 2, 2}, palette().color(QPalette::Dark));
}

}
