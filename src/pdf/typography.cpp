// SPDX-License-Identifier: EUPL-1.2
#include "pdf/typography.h"

#include <pango/pangocairo.h>

#include <utility>

namespace pdf {

namespace {

const char* families(Face face)
{
  switch (face) {
  case Face::inter:
    return "Inter,Noto Sans";
  case Face::notoSans:
    return "Noto Sans,Inter";
  case Face::notoSerif:
    return "Noto Serif,Noto Sans";
  }
  return "Noto Sans";
}

PangoEllipsizeMode ellipsis(Overflow overflow)
{
  switch (overflow) {
  case Overflow::wrap:
    return PANGO_ELLIPSIZE_NONE;
  case Overflow::cutEnd:
    return PANGO_ELLIPSIZE_END;
  case Overflow::cutStart:
    return PANGO_ELLIPSIZE_START;
  }
  return PANGO_ELLIPSIZE_NONE;
}

std::unique_ptr<PangoAttrList, decltype(&pango_attr_list_unref)> attributesOf(const TextStyle& style)
{
  auto list = std::unique_ptr<PangoAttrList, decltype(&pango_attr_list_unref)>{pango_attr_list_new(), &pango_attr_list_unref};
  pango_attr_list_insert(list.get(), pango_attr_font_features_new("liga=0, clig=0, calt=0, tnum=1"));
  pango_attr_list_insert(list.get(), pango_attr_insert_hyphens_new(FALSE));
  if (style.underlined)
    pango_attr_list_insert(list.get(), pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
  return list;
}

/// Pango leaves out the space where a line was broken; without it the words on either side run together for who listens or copies.
void restoreSpaces(PangoLayout* layout)
{
  const auto* const text = pango_layout_get_text(layout);
  for (auto index = 0; index < pango_layout_get_line_count(layout); ++index) {
    auto* const line = pango_layout_get_line(layout, index);
    for (auto* run = line->runs; run != nullptr; run = run->next) {
      auto* const glyphs = static_cast<PangoGlyphItem*>(run->data)->glyphs;
      auto* const item = static_cast<PangoGlyphItem*>(run->data)->item;
      for (auto glyph = 0; glyph < glyphs->num_glyphs; ++glyph) {
        auto space = hb_codepoint_t{};
        if (glyphs->glyphs[glyph].glyph == PANGO_GLYPH_EMPTY && text[item->offset + glyphs->log_clusters[glyph]] == ' ' &&
            hb_font_get_nominal_glyph(pango_font_get_hb_font(item->analysis.font), ' ', &space) != 0)
          glyphs->glyphs[glyph].glyph = space;
      }
    }
  }
}

std::shared_ptr<PangoLayout> layoutOf(PangoContext* context, const std::string& text, const TextStyle& style, double width)
{
  auto layout = std::shared_ptr<PangoLayout>{pango_layout_new(context), &g_object_unref};
  const auto font = std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)>{pango_font_description_new(),
                                                                                                  &pango_font_description_free};
  pango_font_description_set_family_static(font.get(), families(style.face));
  pango_font_description_set_size(font.get(), static_cast<int>(style.size * PANGO_SCALE));
  pango_font_description_set_weight(font.get(), style.strong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout.get(), font.get());
  pango_layout_set_attributes(layout.get(), attributesOf(style).get());
  pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize(layout.get(), ellipsis(style.overflow));
  pango_layout_set_single_paragraph_mode(layout.get(), style.overflow != Overflow::wrap);
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  restoreSpaces(layout.get());
  return layout;
}

std::string keyOf(std::string_view text, const TextStyle& style, double width)
{
  auto key = std::string{text};
  for (const auto number : {style.size, style.leading, style.ink.red, style.ink.green, style.ink.blue, width})
    key.append(reinterpret_cast<const char*>(&number), sizeof number);
  for (const auto choice : {static_cast<int>(style.strong), static_cast<int>(style.underlined), static_cast<int>(style.alignment),
                            static_cast<int>(style.face), static_cast<int>(style.overflow)})
    key += static_cast<char>('0' + choice);
  return key;
}

double lineWidth(PangoLayoutLine* line)
{
  auto extents = PangoRectangle{};
  pango_layout_line_get_extents(line, nullptr, &extents);
  return static_cast<double>(extents.width) / PANGO_SCALE;
}

}

std::string printable(std::string_view text)
{
  const auto valid =
      std::unique_ptr<char, decltype(&g_free)>{g_utf8_make_valid(text.data(), static_cast<gssize>(text.size())), &g_free};
  auto result = std::string{valid.get()};
  std::erase_if(result, [](char character) {
    const auto code = static_cast<unsigned char>(character);
    return (code < 0x20 && character != '\n' && character != '\t') || code == 0x7F;
  });
  return result;
}

TextBlock::TextBlock(std::shared_ptr<PangoLayout> layout, const TextStyle& style, double width)
  : m_layout{std::move(layout)}, m_style{style}, m_width{width}, m_lines{pango_layout_get_line_count(m_layout.get())}
{}

double TextBlock::widest() const
{
  auto extents = PangoRectangle{};
  pango_layout_get_extents(m_layout.get(), nullptr, &extents);
  return static_cast<double>(extents.width) / PANGO_SCALE;
}

void TextBlock::paintLine(cairo_t* target, int line, double left, double top) const
{
  auto* const layoutLine = pango_layout_get_line_readonly(m_layout.get(), line);
  if (layoutLine == nullptr)
    return;
  const auto room = m_width - lineWidth(layoutLine);
  const auto indent = m_style.alignment == Alignment::left ? 0 : m_style.alignment == Alignment::right ? room : room / 2;
  // Centred on the height of a capital, so that a line with a glyph from another typeface does not jump.
  const auto baseline = top + m_style.leading / 2 + m_style.size * 0.36;
  cairo_set_source_rgb(target, m_style.ink.red, m_style.ink.green, m_style.ink.blue);
  cairo_move_to(target, left + indent, baseline);
  pango_cairo_show_layout_line(target, layoutLine);
}

Typography::Typography() : m_fonts{pango_cairo_font_map_new(), &g_object_unref}
{
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72);
  m_context = std::shared_ptr<PangoContext>{pango_font_map_create_context(m_fonts.get()), &g_object_unref};
  pango_context_set_language(m_context.get(), pango_language_from_string("nl"));
  pango_context_set_round_glyph_positions(m_context.get(), FALSE);
  const auto options = std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)>{cairo_font_options_create(),
                                                                                                    &cairo_font_options_destroy};
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(m_context.get(), options.get());
}

TextBlock Typography::measure(std::string_view text, const TextStyle& style, double width) const
{
  if (!m_remembers)
    return set(text, style, width);
  auto key = keyOf(text, style, width);
  if (const auto found = m_known.find(key); found != m_known.end()) {
    ++m_textsKnown;
    found->second.used = true;
    return found->second.block;
  }
  ++m_textsSet;
  return m_known.emplace(std::move(key), Remembered{set(text, style, width)}).first->second.block;
}

void Typography::forgetUnused()
{
  std::erase_if(m_known, [](const auto& each) { return !each.second.used; });
  for (auto& [key, remembered] : m_known)
    remembered.used = false;
  m_textsSet = 0;
  m_textsKnown = 0;
}

TextBlock Typography::set(std::string_view text, const TextStyle& style, double width) const
{
  return TextBlock{layoutOf(m_context.get(), printable(text), style, width), style, width};
}

}
