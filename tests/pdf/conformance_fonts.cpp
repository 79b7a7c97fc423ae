// SPDX-License-Identifier: EUPL-1.2
#include "conformance.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <cmath>
#include <optional>

namespace test {

namespace {

using Against = std::function<void(const std::string&)>;

/// One font of the document, with the codes that are shown in it.
struct UsedFont {
  QPDFObjectHandle font;
  std::set<unsigned> codes;
};

bool isComposite(QPDFObjectHandle font) { return font.getKey("/Subtype").isNameAndEquals("/Type0"); }
QPDFObjectHandle descendant(QPDFObjectHandle font) { return font.getKey("/DescendantFonts").getArrayItem(0); }
QPDFObjectHandle descriptor(QPDFObjectHandle font)
{
  return (isComposite(font) ? descendant(font) : font).getKey("/FontDescriptor");
}
std::string nameOf(QPDFObjectHandle font)
{
  return font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName() : "a font";
}

QPDFObjectHandle program(QPDFObjectHandle font)
{
  for (const auto* const key : {"/FontFile", "/FontFile2", "/FontFile3"})
    if (auto file = descriptor(font).getKeyIfDict(key); file.isStream())
      return file;
  return QPDFObjectHandle::newNull();
}

std::vector<UsedFont> fontsOf(CheckedPdf& pdf)
{
  auto fonts = std::map<QPDFObjGen, UsedFont>{};
  for (std::size_t page = 0; page < pdf.pages().size(); ++page)
    for (const auto& text : pdf.contents(page).texts) {
      auto font = text.font;
      if (!font.isDictionary())
        continue;
      auto& used = fonts.try_emplace(font.getObjGen(), UsedFont{font, {}}).first->second;
      const auto step = isComposite(font) ? 2U : 1U;
      for (std::size_t at = 0; at + step <= text.bytes.size(); at += step) {
        auto code = static_cast<unsigned>(static_cast<unsigned char>(text.bytes[at]));
        if (step == 2)
          code = code << 8U | static_cast<unsigned char>(text.bytes[at + 1]);
        used.codes.insert(code);
      }
    }
  auto list = std::vector<UsedFont>{};
  for (auto& [place, font] : fonts)
    list.push_back(std::move(font));
  return list;
}

Condition eachFont(const std::string& clause, const std::string& asks, const std::function<void(UsedFont&, const Against&)>& check)
{
  return {clause, asks, [check](CheckedPdf& pdf, const Against& against) {
            for (auto& used : fontsOf(pdf))
              check(used, [&](const std::string& what) { against(nameOf(used.font) + ": " + what); });
          }};
}

/// The font program as FreeType reads it.
class Face {
public:
  explicit Face(QPDFObjectHandle font) : m_composite{isComposite(font)}
  {
    FT_Init_FreeType(&m_library);
    auto file = program(font);
    if (!file.isStream())
      return;
    m_data = file.getStreamData(qpdf_dl_generalized);
    if (FT_New_Memory_Face(m_library, m_data->getBuffer(), static_cast<FT_Long>(m_data->getSize()), 0, &m_face) != 0)
      m_face = nullptr;
  }
  ~Face()
  {
    if (m_face != nullptr)
      FT_Done_Face(m_face);
    FT_Done_FreeType(m_library);
  }
  Face(const Face&) = delete;
  Face& operator=(const Face&) = delete;
  [[nodiscard]] bool isReadable() const { return m_face != nullptr; }

  /// The glyph that a code shows. Codes of simple fonts are those of WinAnsiEncoding, which for what is used here is Latin 1 and a
  /// few.
  [[nodiscard]] unsigned glyph(unsigned code) const
  {
    if (m_composite)
      return code;
    const auto character = unicodeOf(code);
    if (FT_Select_Charmap(m_face, FT_ENCODING_UNICODE) == 0)
      if (const auto found = FT_Get_Char_Index(m_face, character); found != 0)
        return found;
    for (auto index = 0; index < m_face->num_charmaps; ++index) {
      FT_Set_Charmap(m_face, m_face->charmaps[index]);
      for (const auto tried : {code, 0xF000U + code})
        if (const auto found = FT_Get_Char_Index(m_face, tried); found != 0)
          return found;
    }
    return 0;
  }

  /// In thousandths of the size.
  [[nodiscard]] std::optional<double> width(unsigned glyph) const
  {
    if (FT_Load_Glyph(m_face, glyph, FT_LOAD_NO_SCALE) != 0)
      return std::nullopt;
    return 1000.0 * static_cast<double>(m_face->glyph->metrics.horiAdvance) /
           (m_face->units_per_EM == 0 ? 1000 : m_face->units_per_EM);
  }

private:
  static unsigned unicodeOf(unsigned code)
  {
    constexpr unsigned high[] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                 0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    return code >= 0x80 && code < 0xA0 ? high[code - 0x80] : code;
  }

  FT_Library m_library = nullptr;
  FT_Face m_face = nullptr;
  std::shared_ptr<Buffer> m_data;
  bool m_composite;
};

double compositeWidth(QPDFObjectHandle font, unsigned cid)
{
  auto list = descendant(font).getKey("/W");
  for (auto at = 0; list.isArray() && at + 1 < list.getArrayNItems();) {
    const auto first = static_cast<unsigned>(list.getArrayItem(at).getIntValue());
    if (auto widths = list.getArrayItem(at + 1); widths.isArray()) {
      if (cid >= first && cid < first + static_cast<unsigned>(widths.getArrayNItems()))
        return widths.getArrayItem(static_cast<int>(cid - first)).getNumericValue();
      at += 2;
    } else {
      if (cid >= first && cid <= static_cast<unsigned>(widths.getIntValue()))
        return list.getArrayItem(at + 2).getNumericValue();
      at += 3;
    }
  }
  auto standard = descendant(font).getKey("/DW");
  return standard.isNumber() ? standard.getNumericValue() : 1000;
}

double simpleWidth(QPDFObjectHandle font, unsigned code)
{
  auto widths = font.getKey("/Widths");
  const auto first = font.getKey("/FirstChar").isInteger() ? font.getKey("/FirstChar").getIntValue() : 0;
  const auto index = static_cast<long long>(code) - first;
  return widths.isArray() && index >= 0 && index < widths.getArrayNItems()
             ? widths.getArrayItem(static_cast<int>(index)).getNumericValue()
             : 0;
}

void checkWidths(UsedFont& used, const Against& against)
{
  const auto face = Face{used.font};
  if (!face.isReadable())
    return;
  for (const auto code : used.codes) {
    const auto told = isComposite(used.font) ? compositeWidth(used.font, code) : simpleWidth(used.font, code);
    const auto real = face.width(face.glyph(code));
    if (real && std::abs(*real - told) > 1)
      against("code " + std::to_string(code) + " is " + std::to_string(*real) + " wide and not " + std::to_string(told));
  }
}

void checkGlyphs(UsedFont& used, const Against& against)
{
  const auto face = Face{used.font};
  if (!face.isReadable())
    return;
  for (const auto code : used.codes)
    if (face.glyph(code) == 0)
      against("code " + std::to_string(code) + " has no glyph");
}

/// What each code means, from the font's ToUnicode map.
std::map<unsigned, std::u16string> meanings(QPDFObjectHandle font)
{
  auto result = std::map<unsigned, std::u16string>{};
  auto map = font.getKey("/ToUnicode");
  if (!map.isStream())
    return result;
  const auto data = map.getStreamData(qpdf_dl_generalized);
  auto numbers = std::vector<std::string>{}; // hexadecimal strings since the last keyword
  auto text = std::string{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
  const auto units = [](const std::string& hex) {
    auto value = std::u16string{};
    for (std::size_t at = 0; at + 4 <= hex.size(); at += 4)
      value += static_cast<char16_t>(std::stoul(hex.substr(at, 4), nullptr, 16));
    return value;
  };
  const auto code = [](const std::string& hex) { return static_cast<unsigned>(std::stoul(hex, nullptr, 16)); };
  for (const auto* const kind : {"char", "range"})
    for (auto at = text.find(std::string{"beginbf"} + kind); at != std::string::npos;
         at = text.find(std::string{"beginbf"} + kind, at + 1)) {
      const auto end = text.find("endbf", at);
      numbers.clear();
      for (auto open = text.find('<', at); open < end; open = text.find('<', open + 1))
        numbers.push_back(text.substr(open + 1, text.find('>', open) - open - 1));
      if (std::string{kind} == "char")
        for (std::size_t index = 0; index + 1 < numbers.size(); index += 2)
          result[code(numbers[index])] = units(numbers[index + 1]);
      else
        for (std::size_t index = 0; index + 2 < numbers.size(); index += 3)
          for (auto each = code(numbers[index]); each <= code(numbers[index + 1]); ++each) {
            auto value = units(numbers[index + 2]);
            if (!value.empty())
              value.back() = static_cast<char16_t>(value.back() + (each - code(numbers[index])));
            result[each] = value;
          }
    }
  return result;
}

void checkMeanings(UsedFont& used, const Against& against)
{
  const auto named = !isComposite(used.font) && (used.font.getKey("/Encoding").isNameAndEquals("/WinAnsiEncoding") ||
                                                 used.font.getKey("/Encoding").isNameAndEquals("/MacRomanEncoding"));
  const auto all = meanings(used.font);
  if (all.empty() && named)
    return; // the encoding itself says what each code means
  for (const auto code : used.codes) {
    const auto found = all.find(code);
    if (found == all.end() || found->second.empty())
      against("code " + std::to_string(code) + " means nothing");
    else if (const auto unit = found->second.front(); unit == 0 || unit == 0xFEFF || unit == 0xFFFE)
      against("code " + std::to_string(code) + " means no character");
  }
}

void checkEncoding(UsedFont& used, const Against& against)
{
  auto encoding = used.font.getKey("/Encoding");
  if (isComposite(used.font)) {
    if (!encoding.isStream() && !encoding.isNameAndEquals("/Identity-H") && !encoding.isNameAndEquals("/Identity-V"))
      against("a CMap that is not embedded");
    return;
  }
  auto flags = descriptor(used.font).getKeyIfDict("/Flags");
  const auto symbolic = flags.isInteger() && (flags.getIntValue() & 4) != 0;
  if (used.font.getKey("/Subtype").isNameAndEquals("/TrueType") && !symbolic && !encoding.isNameAndEquals("/WinAnsiEncoding") &&
      !encoding.isNameAndEquals("/MacRomanEncoding") && !encoding.isDictionary())
    against("letters without a known encoding");
}

}

void addFontConditions(std::vector<Condition>& to, const std::string& standard)
{
  const auto accessible = standard == "UA";
  const auto clause = [&](const char* ua, const char* archive) { return standard + " " + (accessible ? ua : archive); };
  to.push_back(eachFont(clause("7.21.3.2-1", "6.2.11.3.2-1"), "composite fonts say which glyph a number is",
                        [](UsedFont& used, const Against& against) {
                          if (isComposite(used.font) && descendant(used.font).getKey("/Subtype").isNameAndEquals("/CIDFontType2") &&
                              !descendant(used.font).hasKey("/CIDToGIDMap"))
                            against("no CIDToGIDMap");
                        }));
  to.push_back(eachFont(clause("7.21.3.3-1", "6.2.11.3.3-1"), "encodings are known or embedded", checkEncoding));
  to.push_back(eachFont(clause("7.21.4.1-1", "6.2.11.4.1-1"), "fonts are embedded", [](UsedFont& used, const Against& against) {
    if (!program(used.font).isStream() && !used.font.getKey("/Subtype").isNameAndEquals("/Type3"))
      against("not embedded");
  }));
  to.push_back(eachFont(clause("7.21.4.1-2", "6.2.11.4.1-2"), "embedded fonts have every glyph that is shown", checkGlyphs));
  to.push_back(eachFont(clause("7.21.5-1", "6.2.11.5-1"), "widths in document and font agree", checkWidths));
  to.push_back(eachFont(clause("7.21.7-1", "6.2.11.7.2-1"), "every glyph means a character", checkMeanings));
  to.push_back(eachFont(clause("7.21.8-1", "6.2.11.8-1"), "the glyph for what is missing is not shown",
                        [](UsedFont& used, const Against& against) {
                          if (isComposite(used.font) && used.codes.contains(0))
                            against(".notdef");
                        }));
}

}
