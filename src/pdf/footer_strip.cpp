// SPDX-License-Identifier: EUPL-1.2
#include "pdf/footer_strip.h"

#include "pdf/bounded_contents.h"
#include "pdf/footer_geometry.h"
#include "pdf/page_form.h"

#include <algorithm>
#include <map>
#include <optional>

namespace pdf {

namespace {

constexpr auto widestMargin = 63.0; ///< the margin of the program's own pages
constexpr auto pageWidth = 595.0;
constexpr auto textTop = 8.0;
constexpr auto gap = 16.0;
constexpr auto numberShare = 0.75; ///< of the room; a longer label is cut at its start, so that the page number stays

double marginOf(double width) { return widestMargin * std::min(1.0, width / pageWidth); }

TextStyle footerStyle(Overflow overflow)
{
  auto style = inked(TextStyle{.size = 7.5, .leading = 10}, palette::secondary);
  style.overflow = overflow;
  return style;
}

TextStyle numberStyle() { return aligned(strong(inked(footerStyle(Overflow::cutStart), palette::text)), Alignment::right); }

/// What is the same on every page of this width; `number` is the room the numbers take.
void paintCommon(Canvas& canvas, const Typography& typography, const std::string& about, double width, double number)
{
  const auto margin = marginOf(width);
  const auto room = width - 2 * margin;
  canvas.beginSheet(width, stripHeight);
  canvas.fill(margin, 3, room, 0.6, palette::rule);
  canvas.text(typography.measure(about, footerStyle(Overflow::cutEnd), std::max(room - number - gap, 1.0)), 0, margin, textTop);
  canvas.endSheet();
}

constexpr auto digits = "0123456789";

bool isDigit(char character) { return character >= '0' && character <= '9'; }

/// Where the text that is painted ends in `ending`: the place of each of its characters among the operators. Empty when the typeface does
/// not spell its text as it is.
std::vector<std::size_t> placesOf(const std::string& ending, const std::string& contents)
{
  auto text = std::string{};
  auto places = std::vector<std::size_t>{};
  auto inside = false;
  for (std::size_t at = 0; at < contents.size(); ++at) {
    const auto character = contents[at];
    if (!inside || character == ')')
      inside = character == '(';
    else if (character == '\\') { // no digit; what stands before it does not matter
      text.clear();
      places.clear();
      at += at + 1 < contents.size() && isDigit(contents[at + 1]) ? std::size_t{3} : std::size_t{1};
    } else {
      text += character;
      places.push_back(at);
    }
  }
  if (!text.ends_with(ending))
    return {};
  return {places.end() - static_cast<std::ptrdiff_t>(ending.size()), places.end()};
}

/// Paints the footers of one pack. Numbers of as many digits after the same words are set alike, because all digits are of one width: one of
/// them is set, and the others are made after its example.
class FooterPainter {
public:
  FooterPainter(const Typography& typography, const std::string& about, const std::vector<Footer>& footers, const std::string& after)
    : m_typography{typography}, m_about{about}, m_footers{footers}, m_after{after}
  {}

  /// None when examples do not do, which depends on the typeface; `each` sets every number by itself.
  [[nodiscard]] std::optional<FooterSheets> paint(bool each)
  {
    auto sheets = FooterSheets{};
    chooseExamples(each);
    for (const auto& [width, numbers] : widestNumbers()) {
      sheets.widths.push_back(width);
      paintCommon(m_canvas, m_typography, m_about, width, numbers);
    }
    for (const auto* const example : m_examples)
      paintLine(*example, measured(*example));
    const auto anyFooter = Footer{pageWidth, {}, 0};
    paintLine(anyFooter, m_typography.measure(digits, numberStyle(), roomFor(anyFooter))); // the typeface is to have all of them
    sheets.bytes = m_canvas.finish();
    m_canvas = Canvas{};
    return fillIn(sheets) ? std::optional{std::move(sheets)} : std::nullopt;
  }

private:
  struct Setting {
    double width;
    std::string before;
    int number; ///< of digits, or the number itself
    friend auto operator<=>(const Setting&, const Setting&) = default;
  };

  [[nodiscard]] static double roomFor(const Footer& footer) { return (footer.width - 2 * marginOf(footer.width)) * numberShare; }

  void chooseExamples(bool each)
  {
    auto known = std::map<Setting, int>{};
    m_examples.clear();
    m_exampleOf.clear();
    for (const auto& footer : m_footers) {
      const auto length = static_cast<int>(std::to_string(footer.page).size());
      const auto [found, fresh] = known.try_emplace({footer.width, footer.before, each ? footer.page : length}, static_cast<int>(m_examples.size()));
      if (fresh)
        m_examples.push_back(&footer);
      m_exampleOf.push_back(found->second);
    }
  }

  [[nodiscard]] TextBlock measured(const Footer& footer) const
  {
    return m_typography.measure(footer.before + std::to_string(footer.page) + m_after, numberStyle(), roomFor(footer));
  }

  [[nodiscard]] std::map<double, double> widestNumbers() const
  {
    auto widest = std::map<double, double>{};
    for (const auto* const example : m_examples) {
      auto& most = widest[example->width];
      most = std::max(most, measured(*example).widest());
    }
    return widest;
  }

  void paintLine(const Footer& footer, const TextBlock& number)
  {
    const auto margin = marginOf(footer.width);
    m_canvas.beginSheet(footer.width, stripHeight);
    m_canvas.text(number, 0, margin + (footer.width - 2 * margin) * (1 - numberShare), textTop);
    m_canvas.endSheet();
  }

  [[nodiscard]] bool fillIn(FooterSheets& sheets) const
  {
    auto document = QPDF{};
    document.setSuppressWarnings(true);
    document.processMemoryFile("footers", sheets.bytes.data(), sheets.bytes.size());
    const auto& painted = document.getAllPages();
    const auto hasDigits = !placesOf(digits, contentsOf(painted.back())).empty();
    auto contents = std::vector<std::string>{};
    auto places = std::vector<std::vector<std::size_t>>{};
    for (std::size_t index = 0; index < m_examples.size(); ++index) {
      contents.push_back(contentsOf(painted.at(sheets.widths.size() + index)));
      places.push_back(placesOf(std::to_string(m_examples[index]->page) + m_after, contents.back()));
    }
    for (std::size_t page = 0; page < m_footers.size(); ++page) {
      const auto index = static_cast<std::size_t>(m_exampleOf[page]);
      auto& footer = sheets.pages.emplace_back(JobFooter{static_cast<int>(sheets.widths.size() + index), contents[index]});
      if (m_footers[page].page == m_examples[index]->page)
        continue;
      if (!hasDigits || places[index].empty())
        return false;
      const auto number = std::to_string(m_footers[page].page);
      for (std::size_t digit = 0; digit < number.size(); ++digit)
        footer.contents[places[index][digit]] = number[digit];
    }
    return true;
  }

  [[nodiscard]] static std::string contentsOf(QPDFObjectHandle page) { return pageContents(page, largestPage).text; }

  const Typography& m_typography;
  const std::string& m_about;
  const std::vector<Footer>& m_footers;
  const std::string& m_after;
  Canvas m_canvas;
  std::vector<const Footer*> m_examples;
  std::vector<int> m_exampleOf; ///< by page
};

}

FooterSheets paintFooters(const Typography& typography, const std::string& about, const std::vector<Footer>& footers, const std::string& after)
{
  auto painter = FooterPainter{typography, about, footers, after};
  if (auto sheets = painter.paint(false))
    return *std::move(sheets);
  return painter.paint(true).value();
}

}
