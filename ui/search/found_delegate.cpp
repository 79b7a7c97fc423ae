// SPDX-License-Identifier: EUPL-1.2
#include "ui/search/found_delegate.h"

#include "presentation/roles.h"
#include "presentation/search/found_rows.h"
#include "ui/row_painting.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QTextLayout>

namespace ui {

using presentation::MarkedText;

namespace {

constexpr int margin = 5; ///< above and below, in design pixels

int lineHeight(TextStyle style) { return QFontMetrics{textFont(style, Weight::Strong)}.lineSpacing(); }

/// One line, shortened with …; what was looked for is bold.
void paintMarked(QPainter& painter, const QRect& area, const MarkedText& words, TextStyle style, const QColor& ink)
{
  const auto font = textFont(style);
  const auto shown = QFontMetrics{textFont(style, Weight::Strong)}.elidedText(words.text, Qt::ElideRight, area.width());
  QList<QTextLayout::FormatRange> formats;
  QTextCharFormat bold;
  bold.setFont(textFont(style, Weight::Strong));
  for (const auto& mark : words.marks)
    if (mark.start < shown.size())
      formats << QTextLayout::FormatRange{mark.start, std::min(mark.length, static_cast<int>(shown.size()) - mark.start), bold};
  QTextLayout layout{shown, font, painter.device()};
  layout.setFormats(formats);
  layout.beginLayout();
  auto line = layout.createLine();
  line.setLineWidth(area.width() * 2); // it has been shortened already; it may not wrap over the width of a rounding
  layout.endLayout();
  painter.setPen(ink);
  layout.draw(&painter, area.topLeft());
}

}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
  const auto hasSnippet = !index.data(presentation::MarkedSnippetRole).value<MarkedText>().text.isEmpty();
  return {px(320), 2 * px(margin) + lineHeight(TextStyle::Base) + lineHeight(TextStyle::Caption) + (hasSnippet ? lineHeight(TextStyle::Details) : 0)};
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  paintRowGround(*painter, option);
  const auto ink = option.palette.color(QPalette::Text), quiet = secondaryText(option.palette);
  auto area = option.rect.adjusted(px(12), px(margin), -px(12), -px(margin));
  paintMarked(*painter, area, index.data(presentation::MarkedTitleRole).value<MarkedText>(), TextStyle::Base, ink);
  area.setTop(area.top() + lineHeight(TextStyle::Base));
  const StatusPainter status{*painter, option.palette};
  status.text({area.left(), area.top(), area.width(), lineHeight(TextStyle::Caption)}, index.data(presentation::SublineRole).toString(), textFont(TextStyle::Caption), quiet);
  area.setTop(area.top() + lineHeight(TextStyle::Caption));
  paintMarked(*painter, area, index.data(presentation::MarkedSnippetRole).value<MarkedText>(), TextStyle::Details, quiet);
}

}
