// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/totals_row.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QHeaderView>

namespace ui {

TotalsRow::TotalsRow(const QTreeView& table, QWidget* parent) : QWidget{parent}, m_table{table}
{
  setObjectName(QStringLiteral("agendaTotals"));
  setFixedHeight(px(32));
  connect(table.header(), &QHeaderView::sectionResized, this, [this] { update(); });
  connect(table.header(), &QHeaderView::geometriesChanged, this, [this] { update(); });
}

void TotalsRow::setTotals(const QString& line, presentation::Tone tone, const QString& second, const QString& last)
{
  m_line = line;
  m_tone = tone;
  m_second = second;
  m_last = last;
  setAccessibleName(QStringList{line, second, tr("%1 minuten").arg(last)}.join(QStringLiteral(", ")));
  update();
}

QRect TotalsRow::cell(int column) const
{
  const auto* header = m_table.header();
  return QRect{header->sectionViewportPosition(column), 0, header->sectionSize(column), height()}.adjusted(px(4), 0, -px(8), 0);
}

void TotalsRow::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  painter.fillRect(QRect{0, 0, width(), 1}, lineColour(palette()));
  painter.fillRect(QRect{0, height() - 1, width(), 1}, lineColour(palette()));
  const StatusPainter status{painter, palette()};
  const auto quiet = secondaryText(palette());
  const auto attention = presentation::asksAttention(m_tone);
  status.text(cell(0).adjusted(px(50), 0, px(8), 0), m_line, textFont(TextStyle::Base, attention ? Weight::Strong : Weight::Regular),
                 attention ? status.colour(m_tone) : quiet);
  status.figures(cell(1), m_second, textFont(TextStyle::Base), quiet);
  status.figures(cell(3), m_last, textFont(TextStyle::Base, Weight::Strong), palette().color(QPalette::Text), Qt::AlignRight);
}

}
