// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace pdf {

/// A colour as red, green and blue between 0 and 1.
struct Colour {
  double red = 0;
  double green = 0;
  double blue = 0;
  friend constexpr bool operator==(const Colour&, const Colour&) = default;
};

[[nodiscard]] constexpr Colour colour(unsigned rgb)
{
  return {((rgb >> 16U) & 0xFFU) / 255.0, ((rgb >> 8U) & 0xFFU) / 255.0, (rgb & 0xFFU) / 255.0};
}

namespace palette {
inline constexpr auto text = colour(0x1D2329);
inline constexpr auto secondary = colour(0x515B65);
inline constexpr auto accent = colour(0x1B5A9C);
inline constexpr auto attention = colour(0x8A5000);
inline constexpr auto wrong = colour(0xA31237);
inline constexpr auto hairline = colour(0xD5DADF);
inline constexpr auto rule = colour(0x7F8993);
}

enum class Face { inter, notoSans, notoSerif };
enum class Alignment { left, right, centre };
enum class Overflow { wrap, cutEnd, cutStart };

/// How a piece of text looks. Sizes and leadings are in points.
struct TextStyle {
  double size = 10.5;
  double leading = 15.5;
  bool strong = false;
  bool underlined = false;
  Colour ink = palette::text;
  Alignment alignment = Alignment::left;
  Face face = Face::inter;
  Overflow overflow = Overflow::wrap;
};

namespace style {
inline constexpr auto body = TextStyle{};
inline constexpr auto coverTitle = TextStyle{.size = 28, .leading = 37, .strong = true};
inline constexpr auto coverLine = TextStyle{.size = 14, .leading = 20};
inline constexpr auto title = TextStyle{.size = 19, .leading = 25, .strong = true};
inline constexpr auto sectionHeading = TextStyle{.size = 10.5, .leading = 15.5, .strong = true};
inline constexpr auto detail = TextStyle{.size = 9, .leading = 12.5};
inline constexpr auto caption = TextStyle{.size = 8, .leading = 11};
}

[[nodiscard]] constexpr TextStyle strong(TextStyle style)
{
  style.strong = true;
  return style;
}

[[nodiscard]] constexpr TextStyle weak(TextStyle style)
{
  style.strong = false;
  return style;
}

[[nodiscard]] constexpr TextStyle inked(TextStyle style, Colour ink)
{
  style.ink = ink;
  return style;
}

[[nodiscard]] constexpr TextStyle aligned(TextStyle style, Alignment alignment)
{
  style.alignment = alignment;
  return style;
}

/// Links are blue and underlined: colour alone is not enough for everyone.
[[nodiscard]] constexpr TextStyle linked(TextStyle style)
{
  style.underlined = true;
  return inked(style, palette::accent);
}

}
