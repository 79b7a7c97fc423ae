// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_writer.h"

#include "pdf/bookmark.h"
#include "pdf/destination.h"
#include "pdf/document_file.h"
#include "pdf/document_pages.h"
#include "pdf/document_properties.h"
#include "pdf/own_document.h"
#include "pdf/target_links.h"

#include <optional>
#include <stdexcept>

namespace pdf {

namespace {

/// A text document as a PDF that can be written.
class TypesetDocument {
public:
  TypesetDocument(const pack::TextDocument& document, const std::string& mark)
  {
    auto flow = Flow{m_typography, documentShape()};
    m_chapters = chaptersOf(document);
    placeDocument(flow, document, m_chapters);
    m_places = flow.places();
    auto sheets = flow.take();
    addMargins(sheets, document, m_typography, mark);
    auto canvas = Canvas{[this](Target target) { return static_cast<int>(m_places.at(target).sheet) + 1; }};
    m_document.emplace(sheets, canvas);
    complete(document.title);
  }
  [[nodiscard]] QPDF& document() { return m_document->document(); }

private:
  void complete(const std::string& title)
  {
    for (const auto& page : document().getAllPages())
      resolveLinks(page, [this](Target target) { return find(target); });
    auto bookmarks = std::vector<Bookmark>{};
    for (const auto& chapter : m_chapters) {
      const auto to = find(chapter.target);
      auto& among = chapter.level > 2 && !bookmarks.empty() ? bookmarks.back().children : bookmarks;
      among.push_back({printable(chapter.title), destinationArray({0, "/XYZ", {{}, to.top}}, to.page, {}), {}});
    }
    writeBookmarks(document(), bookmarks);
    writeProperties(document(), printable(title), ownClaims);
  }

  [[nodiscard]] LinkTarget find(Target target)
  {
    const auto place = m_places.at(target);
    return {document().getAllPages().at(place.sheet), documentShape().height - place.top + 8, static_cast<int>(place.sheet) + 1};
  }

  Typography m_typography;
  std::vector<Chapter> m_chapters;
  std::map<Target, Place> m_places;
  std::optional<OwnDocument> m_document;
};

}

std::optional<std::vector<std::uint8_t>> typesetTextDocument(const pack::TextDocument& document, const std::string& mark)
{
  try {
    return documentBytes(TypesetDocument{document, mark}.document());
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

bool writeTextDocument(const pack::TextDocument& document, const std::string& mark, const std::filesystem::path& target)
{
  try {
    writeDocument(TypesetDocument{document, mark}.document(), target, [](double) {});
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

}
