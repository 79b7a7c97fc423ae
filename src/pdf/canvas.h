// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/own_tag.h"
#include "pdf/typography.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

struct _cairo;
struct _cairo_surface;

namespace pdf {

/// Names a place that links lead to and page numbers are asked of; the caller chooses the numbers.
using Target = int;

/// The address under which links are painted until the places they lead to are known; see resolveLinks.
inline constexpr auto targetScheme = "besluitroute-target:";

/// Paints sheets one after the other into a PDF in memory. Coordinates are points from the upper left corner.
class Canvas {
public:
  using PageOf = std::function<int(Target)>;
  explicit Canvas(PageOf pageOf = {});
  void beginSheet(double width, double height);
  void endSheet();
  void text(const TextBlock& block, int line, double left, double top);
  void fill(double left, double top, double width, double height, Colour ink);
  void frame(double left, double top, double width, double height, double thickness, Colour ink);
  void open(const char* tag, OwnTag::Detail detail = OwnTag::Detail::none);
  void openLink(Target target);
  /// A picture in PNG, as a figure that is read aloud as `alternative`. Answers false, and paints nothing, when it cannot be read.
  bool picture(const std::string& png, double left, double top, double width, double height, const std::string& alternative);
  void close(const char* tag);
  /// The number printed on the page where the target stands.
  [[nodiscard]] int pageOf(Target target) const { return m_pageOf ? m_pageOf(target) : 0; }
  /// All tags in the order in which they were opened.
  [[nodiscard]] const std::vector<OwnTag>& tags() const { return m_tags; }
  /// For a document that no other program completes: a bookmark to a page of this one, below another or 0. Answers its number.
  [[nodiscard]] int addBookmark(int parent, const std::string& title, int page);
  /// Ends the document and hands out its bytes. Throws std::runtime_error when Cairo reports an error.
  [[nodiscard]] std::string finish();

private:
  PageOf m_pageOf;
  std::vector<OwnTag> m_tags;
  std::unique_ptr<std::string> m_bytes;
  std::shared_ptr<_cairo_surface> m_surface;
  std::shared_ptr<_cairo> m_cairo;
};

}
