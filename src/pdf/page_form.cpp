// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_form.h"

#include "pdf/bounded_contents.h"

#include <utility>

namespace pdf {

PageContents pageContents(QPDFObjectHandle page, std::size_t most)
{
  auto contents = BoundedContents{most, BoundedContents::Keep::text};
  auto complete = true;
  for (auto& part : page.getPageContents()) {
    complete = part.pipeStreamData(&contents, nullptr, 0, qpdf_dl_generalized, true) && complete;
    contents.text() += '\n'; // streams may be cut between tokens, never inside one
  }
  return {std::move(contents.text()), complete, contents.wasTooMuch()};
}

QPDFObjectHandle pageAsForm(QPDF& document, QPDFObjectHandle page, const QPDFObjectHandle::Rectangle& box, const QPDFMatrix& matrix)
{
  auto parts = page.getPageContents();
  auto form = parts.size() == 1 ? parts.front().copyStream() : document.newStream(pageContents(page, largestPage).text);
  auto dictionary = form.getDict();
  dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
  dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
  dictionary.replaceKey("/BBox", QPDFObjectHandle::newArray(box));
  dictionary.replaceKey("/Matrix", QPDFObjectHandle::newArray(matrix.getAsMatrix()));
  auto resources = page.getKey("/Resources");
  dictionary.replaceKey("/Resources", resources.isDictionary() ? resources : QPDFObjectHandle::newDictionary());
  return form;
}

}
