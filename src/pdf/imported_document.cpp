// SPDX-License-Identifier: EUPL-1.2
#include "pdf/imported_document.h"

#include "pdf/annotations.h"
#include "pdf/footer_strip.h"
#include "pdf/free_band.h"
#include "pdf/page_form.h"
#include "pdf/page_frame.h"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace pdf {

namespace {

/// What a page keeps besides its contents: measures, and how its colours blend. Thumbnails, threads and actions stay behind.
constexpr auto keptKeys = {"/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate", "/UserUnit", "/Group"};

/// An appearance that the library made on the fly exists only in its own document; written out it can be copied.
void writeOut(QPDF& source, QPDFObjectHandle appearances)
{
  auto normal = appearances.getKeyIfDict("/N");
  if (!normal.isStream() || !normal.isDataModified())
    return;
  auto written = source.newStream(normal.getStreamData(qpdf_dl_generalized));
  auto dictionary = normal.getDict().shallowCopy();
  for (const auto* const key : {"/Filter", "/DecodeParms", "/Length"})
    dictionary.removeKey(key);
  written.replaceDict(dictionary);
  appearances.replaceKey("/N", written);
}

void writeOutAppearances(QPDF& source)
{
  for (auto& page : QPDFPageDocumentHelper{source}.getAllPages())
    for (auto& annotation : page.getAnnotations())
      writeOut(source, annotation.getAppearanceDictionary());
}

/// A pack is read, not filled in: what stands in the fields becomes part of the page, so that every reader shows it.
void flattenForms(QPDF& source)
{
  auto forms = QPDFAcroFormDocumentHelper{source};
  if (!forms.hasAcroForm())
    return;
  forms.generateAppearancesIfNeeded();
  writeOutAppearances(source);
  QPDFPageDocumentHelper{source}.flattenAnnotations(0, an_invisible | an_hidden);
}

std::vector<OwnBookmark> bookmarksOf(std::vector<QPDFOutlineObjectHelper> entries, DestinationResolver& resolver)
{
  auto bookmarks = std::vector<OwnBookmark>{};
  for (auto& entry : entries)
    bookmarks.push_back({entry.getTitle(), resolver.resolve(entry.getDest()), bookmarksOf(entry.getKids(), resolver)});
  return bookmarks;
}

/// A reader leafs through an attachment as a whole: either all its pages keep their size, or all shrink a little.
bool footerFits(const std::vector<QPDFPageObjectHelper>& pages)
{
  return std::all_of(pages.begin(), pages.end(), [](const QPDFPageObjectHelper& page) {
    const auto frame = PageFrame{page.getObjectHandle()};
    return bandIsFree(page.getObjectHandle(), frame, bandHeight(frame));
  });
}

QPDFObjectHandle prepared(QPDF& source, QPDFObjectHandle page, const QPDFMatrix& moved, QPDFObjectHandle annotations)
{
  auto result = QPDFObjectHandle::parse("<</Type /Page>>");
  for (const auto* const key : keptKeys)
    if (page.hasKey(key))
      result.replaceKey(key, page.getKey(key));
  auto forms = QPDFObjectHandle::newDictionary();
  forms.replaceKey(contentsName, pageAsForm(source, page, PageFrame{page}.visibleBox(), moved));
  auto resources = QPDFObjectHandle::newDictionary();
  resources.replaceKey("/XObject", forms);
  result.replaceKey("/Resources", resources);
  result.replaceKey("/Annots", annotations);
  return source.makeIndirectObject(result);
}

std::string languageOf(QPDF& source)
{
  auto language = source.getRoot().getKey("/Lang");
  return language.isString() ? language.getUTF8Value() : std::string{};
}

}

ImportedDocument importDocument(QPDF& pack, QPDF& source)
{
  flattenForms(source);
  auto resolver = DestinationResolver{source};
  auto annotations = AnnotationImport{resolver};
  auto imported = ImportedDocument{};
  const auto pages = QPDFPageDocumentHelper{source}.getAllPages();
  const auto fits = footerFits(pages);
  for (const auto& page : pages) {
    auto original = page.getObjectHandle();
    const auto frame = PageFrame{original};
    imported.moved.push_back(fits ? QPDFMatrix{} : frame.above(bandHeight(frame)));
    auto kept = annotations.prepare(original, imported.moved.back());
    imported.pages.push_back(pack.copyForeignObject(prepared(source, original, imported.moved.back(), kept)));
  }
  for (const auto& page : imported.pages)
    annotations.connect(page, imported.pages, imported.moved);
  imported.bookmarks = bookmarksOf(resolver.outline().getTopLevelOutlines(), resolver);
  imported.language = languageOf(source);
  return imported;
}

}
