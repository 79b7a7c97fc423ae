// SPDX-License-Identifier: EUPL-1.2
#include "pdf/imported_document.h"

#include "pdf/annotations.h"
#include "pdf/document_facts.h"
#include "pdf/footer_geometry.h"
#include "pdf/form_fields.h"
#include "pdf/page_frame.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace pdf {

namespace {

/// What a page keeps. Thumbnails, threads, actions and the notes that programs leave for themselves stay behind.
constexpr auto keptKeys =
    std::array<std::string_view, 14>{"/Type",     "/MediaBox", "/CropBox",  "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate",
                                     "/UserUnit", "/Group",    "/Contents", "/Parent",   "/Annots",  "/Tabs",   "/Resources"};
constexpr auto deepestForm = 32;
constexpr auto deepestBookmark = 50;
constexpr auto mostBookmarks = std::size_t{20000}; ///< of one attachment; a list that long is no help to anybody

/// Follows the list of bookmarks, which may be a circle.
class BookmarkReader {
public:
  explicit BookmarkReader(DestinationResolver& resolver) : m_resolver{resolver} {}

  std::vector<OwnBookmark> below(QPDFObjectHandle parent, int depth = 0)
  {
    auto bookmarks = std::vector<OwnBookmark>{};
    for (auto entry = parent.getKeyIfDict("/First"); depth < deepestBookmark && isNew(entry); entry = entry.getKey("/Next")) {
      auto title = entry.getKey("/Title");
      bookmarks.push_back({title.isString() ? title.getUTF8Value() : std::string{}, m_resolver.resolve(destinationOf(entry)),
                           below(entry, depth + 1)});
    }
    return bookmarks;
  }

private:
  [[nodiscard]] bool isNew(QPDFObjectHandle entry)
  {
    return entry.isDictionary() && entry.isIndirect() && m_seen.size() < mostBookmarks && m_seen.insert(entry.getObjGen()).second;
  }

  [[nodiscard]] static QPDFObjectHandle destinationOf(QPDFObjectHandle entry)
  {
    auto action = entry.getKey("/A");
    return action.isDictionary() && action.getKey("/S").isNameAndEquals("/GoTo") ? action.getKey("/D") : entry.getKey("/Dest");
  }

  DestinationResolver& m_resolver;
  std::set<QPDFObjGen> m_seen;
};

/// Numbers of tags in drawings within a page; the pack gives out its own.
void forgetTagNumbers(QPDFObjectHandle resources, std::set<QPDFObjGen>& seen, int depth)
{
  auto objects = resources.getKeyIfDict("/XObject");
  if (depth == 0 || !objects.isDictionary())
    return;
  for (auto& [name, object] : objects.getDictAsMap()) {
    if (!object.isStream() || !seen.insert(object.getObjGen()).second)
      continue;
    auto dictionary = object.getDict();
    for (const auto* const key : {"/StructParents", "/StructParent", "/OPI", "/PS", "/Alternates", "/Ref"})
      dictionary.removeKey(key);
    forgetTagNumbers(dictionary.getKey("/Resources"), seen, depth - 1);
  }
}

void strip(QPDFObjectHandle page)
{
  for (const auto& key : page.getKeys())
    if (std::find(keptKeys.begin(), keptKeys.end(), key) == keptKeys.end())
      page.removeKey(key);
}

/// Patterns of a page are laid out on the page and not on what its contents are moved to: they are moved by themselves.
void movePatterns(QPDF& source, QPDFObjectHandle page, const QPDFMatrix& moved)
{
  auto patterns = page.getKey("/Resources").getKeyIfDict("/Pattern");
  if (!patterns.isDictionary())
    return;
  auto copies = QPDFObjectHandle::newDictionary();
  for (auto& [name, pattern] : patterns.getDictAsMap()) {
    auto copy = pattern.isStream() ? pattern.copyStream() : pattern.isDictionary() ? pattern.shallowCopy() : pattern;
    auto dictionary = copy.isStream() ? copy.getDict() : copy;
    if (!dictionary.isDictionary())
      continue;
    auto matrix = moved;
    if (dictionary.getKey("/Matrix").isMatrix())
      matrix.concat(QPDFMatrix{dictionary.getKey("/Matrix").getArrayAsMatrix()});
    dictionary.replaceKey("/Matrix", QPDFObjectHandle::newArray(matrix.getAsMatrix()));
    copies.replaceKey(name, copy.isIndirect() ? copy : source.makeIndirectObject(copy));
  }
  auto resources = page.getKey("/Resources").shallowCopy();
  resources.replaceKey("/Pattern", copies);
  page.replaceKey("/Resources", resources);
}

std::string languageOf(QPDF& source)
{
  auto language = source.getRoot().getKey("/Lang");
  return language.isString() ? language.getUTF8Value() : std::string{};
}

}

ImportedDocument importDocument(const SourceDocument& document)
{
  auto& source = document.document();
  prepareForm(source);
  auto resolver = DestinationResolver{source};
  auto annotations = AnnotationImport{source, resolver};
  auto imported = ImportedDocument{};
  auto seen = std::set<QPDFObjGen>{};
  for (const auto& each : QPDFPageDocumentHelper{source}.getAllPages()) {
    auto page = imported.pages.emplace_back(each.getObjectHandle());
    const auto frame = PageFrame{page};
    imported.moved.push_back(document.footerFits() ? QPDFMatrix{} : frame.above(bandHeight(frame)));
    const auto& moved = imported.moved.back();
    if (page.hasKey("/Annots"))
      page.replaceKey("/Annots", annotations.prepare(page, moved));
    strip(page);
    forgetTagNumbers(page.getKey("/Resources"), seen, deepestForm);
    if (!document.footerFits())
      movePatterns(source, page, moved);
  }
  for (const auto& page : imported.pages)
    annotations.connect(page, imported.pages, imported.moved);
  imported.isTagged = hasTags(source);
  imported.bookmarks = BookmarkReader{resolver}.below(source.getRoot().getKey("/Outlines"));
  imported.language = languageOf(source);
  return imported;
}

}
