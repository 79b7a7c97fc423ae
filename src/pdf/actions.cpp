// SPDX-License-Identifier: EUPL-1.2
#include "pdf/actions.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <array>
#include <string_view>

namespace pdf {

namespace {

constexpr auto schemes = std::array<std::string_view, 4>{"http:", "https:", "mailto:", "tel:"};
constexpr auto quietActions = std::array<std::string_view, 5>{"/GoTo", "/URI", "/GoToR", "/Named", "/Thread"};

bool isActive(QPDFObjectHandle action)
{
  if (!action.isDictionary())
    return false;
  const auto kind = action.getKey("/S").isName() ? action.getKey("/S").getName() : std::string{};
  if (std::find(quietActions.begin(), quietActions.end(), kind) == quietActions.end())
    return true;
  if (kind == "/URI" && action.getKey("/URI").isString() && !isHarmless(action.getKey("/URI").getStringValue()))
    return true;
  return !action.getKey("/Next").isNull();
}

bool actsOn(QPDFObjectHandle page)
{
  if (page.hasKey("/AA"))
    return true;
  auto annotations = page.getKey("/Annots");
  for (auto index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index)
    if (auto annotation = annotations.getArrayItem(index);
        annotation.isDictionary() && (annotation.hasKey("/AA") || isActive(annotation.getKey("/A"))))
      return true;
  return false;
}

}

bool isHarmless(const std::string& address)
{
  const auto colon = address.find(':');
  if (colon == std::string::npos || address.find_first_of("/?#") < colon)
    return true;
  auto scheme = address.substr(0, colon + 1);
  for (auto& character : scheme)
    character = character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
  return std::find(schemes.begin(), schemes.end(), scheme) != schemes.end();
}

bool hasActiveContent(QPDF& document)
{
  auto root = document.getRoot();
  if (root.hasKey("/AA") || isActive(root.getKey("/OpenAction")) ||
      root.getKey("/Names").getKeyIfDict("/JavaScript").isDictionary())
    return true;
  auto pages = QPDFPageDocumentHelper{document}.getAllPages();
  return std::any_of(pages.begin(), pages.end(), [](const QPDFPageObjectHelper& page) { return actsOn(page.getObjectHandle()); });
}

}
