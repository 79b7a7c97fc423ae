// SPDX-License-Identifier: EUPL-1.2
#include "pdf/free_band.h"

#include "pdf/bounded_contents.h"
#include "pdf/content_lexer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

namespace pdf {

namespace {

constexpr auto deepestForm = 6;
constexpr auto longestContents = std::size_t{4} << 20U; ///< a drawing with more in it, its forms included, is not worth reading
constexpr auto descent = 0.35;                          ///< how far letters may reach below their line, as a share of their size

/// Where drawing goes in a content stream and what it nests in.
struct GraphicsState {
  QPDFMatrix matrix;
  double lineWidth = 1;
};

enum class Painter {
  move,
  line,
  curve,
  curveFromHere,
  curveToEnd,
  rectangle,
  paint,
  forget,
  save,
  restore,
  concat,
  width,
  shade,
  image,
  object,
  textBegin,
  textFont,
  textMove,
  textMoveLeading,
  textMatrix,
  textNext,
  textLeading,
  textShow,
  textShowNext
};

/// An operator's letters as one number.
constexpr std::uint32_t packed(std::string_view name)
{
  auto value = std::uint32_t{0};
  for (const auto letter : name.substr(0, 4))
    value = value << 8U | static_cast<unsigned char>(letter);
  return value;
}

std::optional<Painter> painterOf(std::string_view name)
{
  using enum Painter;
  switch (packed(name)) {
  case packed("m"):
    return move;
  case packed("l"):
    return line;
  case packed("c"):
    return curve;
  case packed("v"):
    return curveFromHere;
  case packed("y"):
    return curveToEnd;
  case packed("re"):
    return rectangle;
  case packed("S"):
  case packed("s"):
  case packed("f"):
  case packed("F"):
  case packed("f*"):
  case packed("B"):
  case packed("B*"):
  case packed("b"):
  case packed("b*"):
    return paint;
  case packed("n"):
    return forget;
  case packed("q"):
    return save;
  case packed("Q"):
    return restore;
  case packed("cm"):
    return concat;
  case packed("w"):
    return width;
  case packed("sh"):
    return shade;
  case packed("ID"):
    return image;
  case packed("Do"):
    return object;
  case packed("BT"):
    return textBegin;
  case packed("Tf"):
    return textFont;
  case packed("Td"):
    return textMove;
  case packed("TD"):
    return textMoveLeading;
  case packed("Tm"):
    return textMatrix;
  case packed("T*"):
    return textNext;
  case packed("TL"):
    return textLeading;
  case packed("Tj"):
  case packed("TJ"):
    return textShow;
  case packed("'"):
  case packed("\""):
    return textShowNext;
  default:
    return std::nullopt;
  }
}

/// Follows a content stream far enough to know whether it paints below a height, in points as seen.
class BandScan {
public:
  /// `budget` is how many bytes may still be read, forms within forms included.
  BandScan(QPDFObjectHandle resources, const QPDFMatrix& toSeen, double band, std::size_t& budget, int depth = 0)
    : m_resources{resources}, m_state{toSeen, 1}, m_band{band}, m_budget{budget}, m_depth{depth}
  {}

  [[nodiscard]] bool isFree(std::string_view contents)
  {
    if (contents.size() >= m_budget)
      return false;
    m_budget -= contents.size() + 1;
    auto lexer = ContentLexer{contents};
    for (const auto* operation = lexer.next(); operation != nullptr; operation = lexer.next()) {
      if (const auto painter = painterOf(operation->name))
        follow(*painter, *operation);
      if (m_touched)
        return false;
    }
    return true;
  }

private:
  void follow(Painter painter, const ContentOperation& operation);
  void followText(Painter painter, const ContentOperation& operation);
  void point(double x, double y) { m_lowest = std::min(m_lowest, seen(m_state.matrix, x, y)); }
  void points(const ContentOperation& operation)
  {
    for (std::size_t index = 0; index + 1 < operation.numbers.size(); index += 2)
      point(operation.numbers[index], operation.numbers[index + 1]);
  }
  [[nodiscard]] static double seen(const QPDFMatrix& matrix, double x, double y) { return matrix.b * x + matrix.d * y + matrix.f; }
  [[nodiscard]] static double stretch(const QPDFMatrix& matrix)
  {
    return std::hypot(matrix.c, matrix.d) + std::hypot(matrix.a, matrix.b);
  }
  /// Anything that is not a number counts as touching.
  void touch(double height) { m_touched = m_touched || !(height >= m_band); }
  void unitSquare()
  {
    touch(
        std::min({seen(m_state.matrix, 0, 0), seen(m_state.matrix, 1, 0), seen(m_state.matrix, 0, 1), seen(m_state.matrix, 1, 1)}));
  }
  void moveText(double x, double y);
  void show(std::size_t length);
  void object(std::string_view name);
  void form(QPDFObjectHandle stream);

  QPDFObjectHandle m_resources;
  GraphicsState m_state;
  std::vector<GraphicsState> m_saved;
  QPDFMatrix m_textLine;
  double m_leading = 0;
  double m_fontSize = 0;
  double m_lowest = HUGE_VAL;
  double m_band;
  std::size_t& m_budget;
  int m_depth;
  bool m_touched = false;
};

void BandScan::follow(Painter painter, const ContentOperation& operation)
{
  const auto number = [&operation](std::size_t index) { return operation.number(index); };
  switch (painter) {
  case Painter::move:
  case Painter::line:
  case Painter::curve:
  case Painter::curveFromHere:
  case Painter::curveToEnd:
    return points(operation);
  case Painter::rectangle:
    point(number(0), number(1));
    point(number(0) + number(2), number(1));
    point(number(0), number(1) + number(3));
    return point(number(0) + number(2), number(1) + number(3));
  case Painter::paint:
    touch(m_lowest - m_state.lineWidth * stretch(m_state.matrix) / 2);
    m_lowest = HUGE_VAL;
    return;
  case Painter::forget:
    m_lowest = HUGE_VAL;
    return;
  case Painter::save:
    return m_saved.push_back(m_state);
  case Painter::restore:
    if (!m_saved.empty()) {
      m_state = m_saved.back();
      m_saved.pop_back();
    }
    return;
  case Painter::concat:
    return m_state.matrix.concat({number(0), number(1), number(2), number(3), number(4), number(5)});
  case Painter::width:
    m_state.lineWidth = number(0);
    return;
  case Painter::shade:
    m_touched = true; // fills whatever is visible
    return;
  case Painter::image:
    return unitSquare();
  case Painter::object:
    return object(operation.operand);
  default:
    return followText(painter, operation);
  }
}

void BandScan::followText(Painter painter, const ContentOperation& operation)
{
  const auto number = [&operation](std::size_t index) { return operation.number(index); };
  if (painter == Painter::textBegin)
    m_textLine = {};
  else if (painter == Painter::textFont)
    m_fontSize = number(0);
  else if (painter == Painter::textMatrix)
    m_textLine = {number(0), number(1), number(2), number(3), number(4), number(5)};
  else if (painter == Painter::textLeading)
    m_leading = number(0);
  else if (painter == Painter::textMoveLeading)
    m_leading = -number(1);
  if (painter == Painter::textMove || painter == Painter::textMoveLeading)
    moveText(number(0), number(1));
  if (painter == Painter::textNext || painter == Painter::textShowNext)
    moveText(0, -m_leading);
  if (painter == Painter::textShow || painter == Painter::textShowNext)
    show(operation.textLength);
}

void BandScan::moveText(double x, double y) { m_textLine.concat({1, 0, 0, 1, x, y}); }

void BandScan::show(std::size_t length)
{
  if (length == 0)
    return;
  auto matrix = m_state.matrix;
  matrix.concat(m_textLine);
  const auto size = std::abs(m_fontSize);
  const auto runsDown = matrix.b < -0.01 * std::abs(matrix.a);
  if (runsDown)
    m_touched = true; // how far it runs would take the widths of its letters
  const auto upsideDown = matrix.d * m_fontSize < 0;
  touch(seen(matrix, 0, 0) - (upsideDown ? 1 : descent) * size * stretch(matrix) / 2);
}

void BandScan::object(std::string_view name)
{
  auto stream = m_resources.getKeyIfDict("/XObject").getKeyIfDict(std::string{"/"}.append(name));
  if (!stream.isStream())
    return;
  if (stream.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
    form(stream);
  else
    unitSquare();
}

void BandScan::form(QPDFObjectHandle stream)
{
  auto matrix = m_state.matrix;
  if (stream.getDict().getKey("/Matrix").isMatrix())
    matrix.concat(QPDFMatrix{stream.getDict().getKey("/Matrix").getArrayAsMatrix()});
  auto contents = BoundedContents{m_budget, BoundedContents::Keep::text};
  const auto readable = m_depth < deepestForm && stream.pipeStreamData(&contents, nullptr, 0, qpdf_dl_generalized, true);
  auto resources = stream.getDict().getKey("/Resources");
  m_touched =
      !readable ||
      !BandScan{resources.isDictionary() ? resources : m_resources, matrix, m_band, m_budget, m_depth + 1}.isFree(contents.text());
}

/// From the page's own coordinates to what is seen.
QPDFMatrix inverse(const QPDFMatrix& matrix)
{
  const auto determinant = matrix.a * matrix.d - matrix.b * matrix.c;
  return {matrix.d / determinant,
          -matrix.b / determinant,
          -matrix.c / determinant,
          matrix.a / determinant,
          (matrix.c * matrix.f - matrix.d * matrix.e) / determinant,
          (matrix.b * matrix.e - matrix.a * matrix.f) / determinant};
}

bool annotationsKeepClear(QPDFObjectHandle page, const QPDFMatrix& toSeen, double band)
{
  auto annotations = page.getKey("/Annots");
  for (auto index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index) {
    auto annotation = annotations.getArrayItem(index);
    auto box = annotation.getKeyIfDict("/Rect");
    if (!annotation.getKeyIfDict("/AP").isDictionary() || !box.isRectangle())
      continue;
    if (toSeen.transformRectangle(box.getArrayAsRectangle()).lly < band)
      return false;
  }
  return true;
}

}

bool bandIsFree(QPDFObjectHandle page, std::string_view contents, const PageFrame& frame, double band)
{
  const auto toSeen = inverse(frame.seenToPage());
  auto budget = longestContents;
  return annotationsKeepClear(page, toSeen, band) && BandScan{page.getKey("/Resources"), toSeen, band, budget}.isFree(contents);
}

}
