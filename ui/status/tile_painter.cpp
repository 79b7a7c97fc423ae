// SPDX-License-Identifier: EUPL-1.2
#include "ui/status/tile_painter.h"

#include "ui/paper.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace presentation;

namespace {

constexpr auto roomyTile = 88; ///< from this width on, everything is said
constexpr auto smallTile = 46; ///< from this one on, the name stands there

/// Colours of a tile: what is certain is filled, what is not is an outline.
struct TileInk {
  QColor ground;
  QColor frame;
  QColor text;
  QColor quiet;
};

TileInk inkFor(const BranchSign& sign, const QPalette& palette)
{
  const auto colours = coloursOf(sign.tone, palette);
  if (sign.symbol == StatusSymbol::Confirmed && sign.tone == Tone::Adopted)
    return {colours.text, colours.text, palette.color(QPalette::Base), palette.color(QPalette::Base)};
  const auto ground = sign.tone == Tone::Neutral || sign.tone == Tone::NotApplicable ? palette.color(QPalette::Base) : colours.tint;
  return {ground, colours.text, palette.color(QPalette::Text), asksAttention(sign.tone) ? colours.text : secondaryText(palette)};
}

QPen frameOf(const BranchSign& sign, const TileInk& ink)
{
  const auto unsure = sign.symbol == StatusSymbol::ToPlan || sign.symbol == StatusSymbol::NotYet;
  return QPen{ink.frame, asksAttention(sign.tone) ? 2.0 : 1.4, unsure ? Qt::DashLine : Qt::SolidLine};
}

/// Smaller where it would not fit: a day of which the end is cut off is another day.
QFont fitting(QFont font, int needed, int width)
{
  if (needed > width)
    font.setPixelSize(std::max(px(7), font.pixelSize() * width / needed));
  return font;
}

QFont fitting(const QFont& font, const QString& text, int width) { return fitting(font, QFontMetrics{font}.horizontalAdvance(text), width); }

QString longestWord(const QString& name)
{
  QString longest;
  const QFontMetrics metrics{textFont(TextStyle::Details, Weight::Strong)};
  for (const auto& word : name.split(QRegularExpression{QStringLiteral("(?<=-)|\\s")}))
    if (metrics.horizontalAdvance(word) > metrics.horizontalAdvance(longest))
      longest = word;
  return longest;
}

void paintWords(QPainter& painter, const QPalette& palette, const QRect& inside, const MapTile& tile, const BranchSign& sign, const TileInk& ink)
{
  const StatusPainter status{painter, palette};
  const auto sideways = px(18);
  const auto day = QFontMetrics{textFont(TextStyle::Base, Weight::Strong)}.lineSpacing();
  const auto word = QFontMetrics{textFont(TextStyle::Caption)}.lineSpacing();
  const QRect bottom{inside.left(), inside.bottom() - word, inside.width(), word};
  const QRect middle{inside.left(), bottom.top() - day - px(2), inside.width(), day};
  painter.setFont(fitting(textFont(TextStyle::Details, Weight::Strong), longestWord(tile.name), inside.width()));
  painter.setPen(ink.text);
  painter.drawText(QRect{inside.left(), inside.top(), inside.width(), middle.top() - inside.top()}, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, tile.name);
  status.symbol(QRectF(middle.left(), middle.center().y() - px(8), px(16), px(16)), sign.symbol, ink.text == palette.color(QPalette::Text) ? coloursOf(sign.tone, palette).text : ink.text);
  const auto beside = middle.adjusted(sideways + px(4), 0, 0, 0);
  if (!tile.status.date.isEmpty())
    status.figures(beside, tile.status.date, fitting(textFont(TextStyle::Base, Weight::Strong), figuresWidth(tile.status.date, textFont(TextStyle::Base, Weight::Strong)), beside.width()), ink.text);
  status.text(bottom, sign.word, fitting(textFont(TextStyle::Caption, asksAttention(sign.tone) ? Weight::Strong : Weight::Regular), sign.word, bottom.width()), ink.quiet);
}

int legendRow() { return px(22); }

void paintTileLegend(QPainter& painter, const QPalette& palette, const QRect& area, const TileMap& map)
{
  const StatusPainter status{painter, palette};
  auto top = area.top();
  const auto row = legendRow();
  for (const auto& [symbol, count] : map.counts) {
    status.symbol(QRectF(area.left(), top + px(2), px(16), px(16)), symbol);
    status.text(QRect{area.left() + px(24), top, area.width() - px(60), row}, legendFor(symbol), textFont(TextStyle::Details), palette.color(QPalette::Text));
    status.figures(QRect{area.right() - px(32), top, px(32), row}, QString::number(count), textFont(TextStyle::Details, Weight::Strong), palette.color(QPalette::Text), Qt::AlignRight);
    top += row;
  }
}

}

void paintTile(QPainter& painter, const QPalette& palette, const QRect& area, const MapTile& tile)
{
  if (!tile.status.sign)
    return;
  const auto& sign = *tile.status.sign;
  const auto ink = inkFor(sign, palette);
  const StatusPainter status{painter, palette};
  painter.save();
  painter.fillRect(area, ink.ground);
  if (sign.hatched)
    status.hatching(area);
  painter.setPen(frameOf(sign, ink));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(area.adjusted(0, 0, -1, -1));
  if (area.width() >= px(roomyTile)) {
    paintWords(painter, palette, area.adjusted(px(8), px(6), -px(5), -px(6)), tile, sign, ink);
  } else {
    const auto named = area.width() >= px(smallTile);
    const auto side = std::min(px(16), area.width() - 6);
    const auto symbolColour = ink.text == palette.color(QPalette::Text) ? coloursOf(sign.tone, palette).text : ink.text;
    const auto top = named ? area.bottom() - side - px(4) : area.center().y() - side / 2;
    status.symbol(QRectF(area.center().x() - side / 2.0, top, side, side), sign.symbol, symbolColour);
    if (named)
      status.text(area.adjusted(px(3), px(3), -px(2), -side - px(6)), tile.name, textFont(TextStyle::Caption), ink.text);
  }
  painter.restore();
}

void paintTileSheet(QPainter& painter, const QSize& sheet, const TileMap& map)
{
  const auto palette = paperPalette();
  const StatusPainter status{painter, palette};
  const auto ink = palette.color(QPalette::Text);
  const auto head = paintSheetHead(painter, palette, sheet, map.title, map.asOf);
  auto left = 0;
  for (const auto& line : map.summary) {
    status.text(QRect{left, head + px(4), sheet.width() - left, px(20)}, line.text, textFont(TextStyle::Base, left == 0 ? Weight::Strong : Weight::Regular),
                asksAttention(line.tone) ? coloursOf(line.tone, palette).text : ink);
    left += QFontMetrics{textFont(TextStyle::Base, Weight::Strong)}.horizontalAdvance(line.text) + px(18);
  }
  // The legend beside the map or below it: where the tiles are larger.
  const QSize legend{px(250), legendRow() * static_cast<int>(map.counts.size())};
  const auto top = head + px(34);
  const auto sizeIn = [&](int width, int height) { return std::min({width / std::max(1, map.columns), height / std::max(1, map.rows), px(150)}); };
  const auto beside = sizeIn(sheet.width() - legend.width() - px(24), sheet.height() - top);
  const auto above = sizeIn(sheet.width(), sheet.height() - top - px(12) - legend.height());
  const auto size = std::max(beside, above);
  for (const auto& tile : map.tiles)
    paintTile(painter, palette, QRect{tile.place.column * size, top + tile.place.row * size, size - px(3), size - px(3)}, tile);
  const auto place = beside < above ? QPoint{0, top + map.rows * size + px(12)} : QPoint{sheet.width() - legend.width(), top};
  paintTileLegend(painter, palette, QRect{place, legend}, map);
}

bool writeTileMapPdf(const QString& path, const TileMap& map)
{
  return paintSheetPdf(path, map.title, {.large = map.tiles.size() > 60, .neededHeight = px(300)}, [&](QPainter& painter, const QSize& sheet) { paintTileSheet(painter, sheet, map); });
}

}
