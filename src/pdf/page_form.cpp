// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_form.h"

#include <qpdf/Pl_String.hh>

namespace pdf {

std::string pageContents(QPDFObjectHandle page)
{
  auto contents = std::string{};
  for (auto& part : page.getPageContents()) {
    auto collect = Pl_String{"page contents", nullptr, contents};
    part.pipeStreamData(&collect, nullptr, 0, qpdf_dl_generalized, true);
    contents += '\n'; // streams may be cut between tokens, never inside one
  }
  return contents;
}

QPDFObjectHandle pageAsForm(QPDF& document, QPDFObjectHandle page, const QPDFObjectHandle::Rectangle& box, const QPDFMatrix& matrix)
{
  auto parts = page.getPageContents();
  auto form = parts.size() == 1 ? parts.front().copyStream() : document.newStream(pageContents(page));
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
