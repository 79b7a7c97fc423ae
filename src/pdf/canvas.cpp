// SPDX-License-Identifier: EUPL-1.2
#include "pdf/canvas.h"

#include <cairo-pdf.h>
#include <cairo.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace pdf {

namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) noexcept
{
  try {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
  } catch (const std::exception&) {
    return CAIRO_STATUS_WRITE_ERROR;
  }
}

cairo_status_t take(void* rest, unsigned char* data, unsigned length) noexcept
{
  auto& bytes = *static_cast<std::string_view*>(rest);
  if (bytes.size() < length)
    return CAIRO_STATUS_READ_ERROR;
  std::copy_n(bytes.data(), length, reinterpret_cast<char*>(data));
  bytes.remove_prefix(length);
  return CAIRO_STATUS_SUCCESS;
}

}

Canvas::Canvas(PageOf pageOf)
  : m_pageOf{std::move(pageOf)}, m_bytes{std::make_unique<std::string>()}, m_surface{cairo_pdf_surface_create_for_stream(
                                                                                         &append, m_bytes.get(), 595, 842),
                                                                                     &cairo_surface_destroy},
    m_cairo{cairo_create(m_surface.get()), &cairo_destroy}
{
  // The clock would make other bytes of the same sheets, and another identity of the same pack. The finished document has no such date.
  cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z");
}

void Canvas::beginSheet(double width, double height) { cairo_pdf_surface_set_size(m_surface.get(), width, height); }

void Canvas::endSheet() { cairo_show_page(m_cairo.get()); }

void Canvas::text(const TextBlock& block, int line, double left, double top) { block.paintLine(m_cairo.get(), line, left, top); }

void Canvas::fill(double left, double top, double width, double height, Colour ink)
{
  cairo_set_source_rgb(m_cairo.get(), ink.red, ink.green, ink.blue);
  cairo_rectangle(m_cairo.get(), left, top, width, height);
  cairo_fill(m_cairo.get());
}

void Canvas::frame(double left, double top, double width, double height, double thickness, Colour ink)
{
  cairo_set_source_rgb(m_cairo.get(), ink.red, ink.green, ink.blue);
  cairo_set_line_width(m_cairo.get(), thickness);
  cairo_rectangle(m_cairo.get(), left, top, width, height);
  cairo_stroke(m_cairo.get());
}

void Canvas::open(const char* tag, OwnTag::Detail detail)
{
  m_tags.push_back({tag, detail, {}});
  cairo_tag_begin(m_cairo.get(), tag, nullptr);
}

void Canvas::openLink(Target target)
{
  const auto attributes = "uri='" + (targetScheme + std::to_string(target)) + "'";
  m_tags.push_back({"Link", OwnTag::Detail::none, {}});
  cairo_tag_begin(m_cairo.get(), "Link", attributes.c_str());
}

bool Canvas::picture(const std::string& png, double left, double top, double width, double height, const std::string& alternative)
{
  auto rest = std::string_view{png};
  const auto image = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>{
      cairo_image_surface_create_from_png_stream(&take, &rest), &cairo_surface_destroy};
  if (cairo_surface_status(image.get()) != CAIRO_STATUS_SUCCESS)
    return false;
  const auto across = cairo_image_surface_get_width(image.get());
  const auto up = cairo_image_surface_get_height(image.get());
  const auto scale = std::min(width / across, height / up);
  m_tags.push_back({"Figure", OwnTag::Detail::none, alternative});
  cairo_tag_begin(m_cairo.get(), "Figure", nullptr);
  cairo_save(m_cairo.get());
  cairo_translate(m_cairo.get(), left, top);
  cairo_scale(m_cairo.get(), scale, scale);
  cairo_set_source_surface(m_cairo.get(), image.get(), 0, 0);
  cairo_pattern_set_filter(cairo_get_source(m_cairo.get()), CAIRO_FILTER_FAST); // archives take no picture that asks to be smoothed
  cairo_rectangle(m_cairo.get(), 0, 0, across, up); // cairo_paint() loses the tag that is open
  cairo_fill(m_cairo.get());
  cairo_restore(m_cairo.get());
  cairo_tag_end(m_cairo.get(), "Figure");
  return true;
}

void Canvas::close(const char* tag) { cairo_tag_end(m_cairo.get(), tag); }

int Canvas::addBookmark(int parent, const std::string& title, int page)
{
  const auto destination = "page=" + std::to_string(page) + " pos=[0 0]";
  return cairo_pdf_surface_add_outline(m_surface.get(), parent, title.c_str(), destination.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

std::string Canvas::finish()
{
  const auto drawing = cairo_status(m_cairo.get());
  m_cairo.reset();
  cairo_surface_finish(m_surface.get());
  const auto writing = cairo_surface_status(m_surface.get());
  m_surface.reset();
  if (drawing != CAIRO_STATUS_SUCCESS || writing != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error{cairo_status_to_string(drawing != CAIRO_STATUS_SUCCESS ? drawing : writing)};
  return std::move(*m_bytes);
}

}
