// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/text_style.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct _cairo;
struct _PangoContext;
struct _PangoFontMap;
struct _PangoLayout;

namespace pdf {

/// Text that has been broken into lines for one width. Copies share the same lines.
class TextBlock {
public:
  TextBlock(std::shared_ptr<_PangoLayout> layout, const TextStyle& style, double width);
  [[nodiscard]] int lines() const { return m_lines; }
  [[nodiscard]] double leading() const { return m_style.leading; }
  [[nodiscard]] double height() const { return m_lines * m_style.leading; }
  [[nodiscard]] double widest() const;
  /// `top` is the upper edge of the line's strip of one leading high.
  void paintLine(_cairo* target, int line, double left, double top) const;

private:
  std::shared_ptr<_PangoLayout> m_layout;
  TextStyle m_style;
  double m_width;
  int m_lines;
};

/// Text as it can be shown: what a person pasted may hold broken UTF-8 and control characters.
[[nodiscard]] std::string printable(std::string_view text);

/// The typefaces and the rules by which text becomes lines: ragged right, no hyphenation and no ligatures, so that every word can
/// be searched and read aloud exactly as it was written.
class Typography {
public:
  Typography();
  [[nodiscard]] TextBlock measure(std::string_view text, const TextStyle& style, double width) const;

  /// From now on keeps what was measured, so that the same text need not be set twice. For one thread.
  void remember() { m_remembers = true; }
  /// Forgets what was not asked for since the last time.
  void forgetUnused();
  /// Since the last time that the unused was forgotten.
  [[nodiscard]] int textsSet() const { return m_textsSet; }
  [[nodiscard]] int textsKnown() const { return m_textsKnown; }

private:
  [[nodiscard]] TextBlock set(std::string_view text, const TextStyle& style, double width) const;

  struct Remembered {
    TextBlock block;
    bool used = true;
  };
  std::shared_ptr<_PangoFontMap> m_fonts;
  std::shared_ptr<_PangoContext> m_context;
  bool m_remembers = false;
  mutable std::unordered_map<std::string, Remembered> m_known; ///< by text and everything about its look
  mutable int m_textsSet = 0;
  mutable int m_textsKnown = 0;
};

}
