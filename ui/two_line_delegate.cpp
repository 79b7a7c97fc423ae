// SPDX-License-Identifier: EUPL-1.2
#include "ui/two_line_delegate.h"

#include "presentation/roles.h"
#include "ui/row_heights.h"
#include "ui/row_painting.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QListView>
#include <QTextLayout>

namespace ui {

using namespace presentation;

namespace {

QFont titleFont(bool strong) { return textFont(TextStyle::Base, strong ? Weight::Strong : Weight::Regular); }

/// Over two lines; what does not fit, such as a word that is longer than a narrow row, ends in dots.
void paintWrapped(QPainter& painter, const QRect& area, const QString& words, const QFont& font, const QColor& ink)
{
  const QFontMetrics metrics{font};
  QTextLayout layout{words, font};
  layout.beginLayout();
  auto line = layout.createLine();
  line.setLineWidth(area.width());
  const auto rest = words.mid(line.textLength());
  layout.endLayout();
  const auto both = QRect{area.left(), area.center().y() - metrics.lineSpacing() + 1, area.width(), metrics.lineSpacing()};
  painter.setFont(font);
  painter.setPen(ink);
  painter.drawText(both, Qt::AlignLeft, metrics.elidedText(words.left(line.textLength()).trimmed(), Qt::ElideRight, area.width()));
  painter.drawText(both.translated(0, metrics.lineSpacing()), Qt::AlignLeft, metrics.elidedText(rest, Qt::ElideRight, area.width()));
}

int dateWidth(const QString& date) { return std::max(px(72), figuresWidth(date, textFont(TextStyle::Base, Weight::Strong)) + px(8)); }

}

namespace {

/// What is left for the title in a row of this width, as paint() divides it.
int titleWidth(int width, const QModelIndex& index)
{
  width -= px(12) + px(8);
  if (index.data(SymbolRole).isValid())
    width -= px(24);
  if (const auto date = index.data(DateTextRole).toString(); !date.isEmpty())
    width -= dateWidth(date);
  return width;
}

}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const auto* list = qobject_cast<const QListView*>(option.widget);
  const QFontMetrics metrics{titleFont(true)}; // as it is when the row is chosen, so that choosing moves nothing
  const auto wraps = list != nullptr && !list->uniformItemSizes() && metrics.horizontalAdvance(index.data(TitleRole).toString()) > titleWidth(rowWidth(*list), index);
  return {px(160), px(40) + (wraps ? metrics.lineSpacing() : 0)};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  paintRowGround(*painter, option, index.column() == 0);
  const StatusPainter status{*painter, option.palette};
  auto area = option.rect.adjusted(px(12), px(2), -px(8), -px(2));
  if (const auto symbol = index.data(SymbolRole); symbol.isValid()) {
    status.symbol(QRectF(area.left(), area.center().y() - px(8), px(16), px(16)), symbol.value<StatusSymbol>());
    area.setLeft(area.left() + px(24));
  }
  const auto strong = option.state.testFlag(QStyle::State_Selected) || index.data(StrongRole).toBool();
  const auto ink = option.palette.color(QPalette::Text);
  if (const auto date = index.data(DateTextRole).toString(); !date.isEmpty()) {
    const auto font = textFont(TextStyle::Base, Weight::Strong);
    status.figures(area, date, font, ink);
    area.setLeft(area.left() + dateWidth(date));
  }
  const auto half = std::min(area.height() / 2, px(18));
  const auto subline = index.data(SublineRole).toString();
  const auto titleArea = subline.isEmpty() ? area : area.adjusted(0, 0, 0, -half);
  const auto title = index.data(TitleRole).toString();
  if (titleArea.height() >= 2 * QFontMetrics{titleFont(strong)}.lineSpacing())
    paintWrapped(*painter, titleArea, title, titleFont(strong), ink);
  else
    status.text(titleArea, title, titleFont(strong), ink);
  const auto tone = index.data(ToneRole).value<Tone>();
  const auto quiet = asksAttention(tone) ? status.colour(tone) : secondaryText(option.palette);
  status.text(area.adjusted(0, area.height() - half, 0, 0), subline, textFont(TextStyle::Caption), quiet);
}

}
