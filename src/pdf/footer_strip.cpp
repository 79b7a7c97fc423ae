// SPDX-License-Identifier: EUPL-1.2
#include "pdf/footer_strip.h"

#include "pdf/page_form.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace pdf {

namespace {

constexpr auto stripHeight = 28.0;
constexpr auto widestMargin = 63.0; ///< the margin of the program's own pages
constexpr auto narrowestStrip = 320.0;
constexpr auto pageWidth = 595.0;
constexpr auto pageHeight = 842.0;

double scaleOf(const PageFrame& frame)
{
  const auto poster = std::max(1.0, std::min(frame.width(), frame.height()) / pageHeight);
  return std::min({poster, frame.width() / narrowestStrip, frame.height() * 0.1 / stripHeight});
}

double stripWidth(const PageFrame& frame) { return frame.width() / scaleOf(frame); }

}

double bandHeight(const PageFrame& frame) { return stripHeight * scaleOf(frame); }

FooterStrips::FooterStrips(const Typography& typography, std::string left) : m_typography{typography}, m_left{std::move(left)} {}

void FooterStrips::add(const PageFrame& frame, const std::string& right)
{
  // Cairo refuses sheets beyond its number range; a page like that is no page.
  const auto width = std::clamp(stripWidth(frame), narrowestStrip, 14400.0);
  m_canvas.beginSheet(width, stripHeight);
  paint(right, width);
  m_canvas.endSheet();
}

void FooterStrips::paint(const std::string& right, double width)
{
  const auto margin = widestMargin * std::min(1.0, width / pageWidth);
  const auto room = width - 2 * margin;
  auto style = inked(TextStyle{.size = 7.5, .leading = 10}, palette::secondary);
  style.overflow = Overflow::cutStart;
  const auto number = m_typography.measure(right, aligned(strong(inked(style, palette::text)), Alignment::right), room * 0.75);
  style.overflow = Overflow::cutEnd;
  const auto about = m_typography.measure(m_left, style, std::max(room - number.widest() - 16, 1.0));
  m_canvas.fill(margin, 3, room, 0.6, palette::rule);
  m_canvas.text(about, 0, margin, 8);
  m_canvas.text(number, 0, margin + room * 0.25, 8);
}

void FooterStrips::finish()
{
  m_bytes = m_canvas.finish();
  m_document = std::make_unique<QPDF>();
  m_document->setSuppressWarnings(true);
  m_document->processMemoryFile("footers", m_bytes.data(), m_bytes.size());
}

QPDFObjectHandle FooterStrips::strip(QPDF& pack, std::size_t index)
{
  auto page = m_document->getAllPages().at(index);
  return pack.copyForeignObject(pageAsForm(*m_document, page, PageFrame{page}.visibleBox(), {}));
}

QPDFMatrix FooterStrips::placement(const PageFrame& frame, double lift)
{
  auto placement = frame.seenToPage();
  placement.translate(0, lift);
  const auto scale = scaleOf(frame);
  placement.scale(scale, scale);
  return placement;
}

}
