// SPDX-License-Identifier: EUPL-1.2
#include "ui/paper.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace ui {

QPalette paperPalette()
{
  const QColor text{0x1D2329}, window{0xEFF1F3}, accent{0x1B5A9C};
  QPalette palette{text, window, Qt::white, QColor{0x7F8993}, QColor{0xC9CED3}, text, text, Qt::white, window};
  palette.setColor(QPalette::AlternateBase, QColor{0xF7F8F9});
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, Qt::white);
  return palette;
}

int paintSheetHead(QPainter& painter, const QPalette& palette, const QSize& sheet, const QString& title, const QString& about)
{
  const StatusPainter status{painter, palette};
  status.text(QRect{0, 0, sheet.width(), px(18)}, about, textFont(TextStyle::Base), secondaryText(palette));
  status.text(QRect{0, px(20), sheet.width(), px(26)}, title, textFont(TextStyle::ScreenTitle, Weight::Strong), palette.color(QPalette::Text));
  return px(46);
}

bool paintSheetPdf(const QString& path, const QString& title, const Sheet& sheet, const std::function<void(QPainter& painter, const QSize& sheet)>& paint)
{
  constexpr int dotsPerDesignPixel = 10, designDots = 96;
  QSaveFile file{path};
  if (!file.open(QIODevice::WriteOnly))
    return false;
  auto painted = false;
  {
    QPdfWriter writer{&file};
    writer.setResolution(designDots * dotsPerDesignPixel);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Besluitroute"));
    writer.setPageLayout(QPageLayout{QPageSize{sheet.large ? QPageSize::A3 : QPageSize::A4}, QPageLayout::Landscape, QMarginsF{10, 10, 10, 10}, QPageLayout::Millimeter});
    QPainter painter;
    painted = painter.begin(&writer);
    if (painted) {
      const QSize dots{writer.width(), writer.height()};
      const auto factor = dotsPerDesignPixel * std::min(sheet.mostEnlarged, static_cast<double>(dots.height()) / dotsPerDesignPixel / sheet.neededHeight);
      painter.scale(factor, factor);
      paint(painter, QSize{static_cast<int>(dots.width() / factor), static_cast<int>(dots.height() / factor)});
      painted = painter.end();
    }
  }
  return painted && file.commit();
}

}
