// SPDX-License-Identifier: EUPL-1.2
#include "pdf/destination.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <cmath>

namespace pdf {

namespace {

constexpr auto mostValues = 4;

/// Which coordinate of the page each value of a way of fitting is: x, y or neither.
std::string axesOf(const std::string& fit)
{
  if (fit == "/XYZ")
    return "xy-";
  if (fit == "/FitH" || fit == "/FitBH")
    return "y";
  if (fit == "/FitV" || fit == "/FitBV")
    return "x";
  if (fit == "/FitR")
    return "xyxy";
  return {};
}

bool isKnown(const std::string& fit) { return fit == "/Fit" || fit == "/FitB" || !axesOf(fit).empty(); }

}

DestinationResolver::DestinationResolver(QPDF& document) : m_byName{document.getRoot().getKey("/Dests")}
{
  if (auto tree = document.getRoot().getKey("/Names").getKeyIfDict("/Dests"); tree.isDictionary())
    m_tree.emplace(tree, document, false); // not to be mended: a look-up that fails is a link that leads nowhere
  auto index = std::size_t{0};
  for (const auto& page : QPDFPageDocumentHelper{document}.getAllPages())
    m_pages.emplace(page.getObjectHandle().getObjGen(), index++);
}

std::optional<std::size_t> DestinationResolver::pageOf(QPDFObjectHandle page) const
{
  if (page.isInteger()) {
    const auto number = page.getIntValue();
    return number >= 0 && number < static_cast<long long>(m_pages.size()) ? std::optional{static_cast<std::size_t>(number)}
                                                                          : std::nullopt;
  }
  const auto found = m_pages.find(page.getObjGen());
  return page.isIndirect() && found != m_pages.end() ? std::optional{found->second} : std::nullopt;
}

QPDFObjectHandle DestinationResolver::named(QPDFObjectHandle name)
{
  if (name.isName())
    return m_byName.getKeyIfDict(name.getName());
  auto found = QPDFObjectHandle::newNull();
  try {
    if (m_tree)
      m_tree->findObject(name.getUTF8Value(), found);
  } catch (const std::exception&) {
    // A broken tree of names: as if it were not there.
  }
  return found;
}

std::optional<Destination> DestinationResolver::resolve(QPDFObjectHandle destination)
{
  if (destination.isName() || destination.isString())
    destination = named(destination);
  if (destination.isDictionary())
    destination = destination.getKey("/D");
  if (!destination.isArray() || destination.getArrayNItems() == 0)
    return std::nullopt;
  const auto page = pageOf(destination.getArrayItem(0));
  if (!page)
    return std::nullopt;
  auto result = Destination{*page, "/Fit", {}};
  if (destination.getArrayNItems() > 1 && destination.getArrayItem(1).isName() && isKnown(destination.getArrayItem(1).getName()))
    result.fit = destination.getArrayItem(1).getName();
  for (auto index = 2; index < std::min(destination.getArrayNItems(), 2 + mostValues); ++index) {
    auto value = destination.getArrayItem(index);
    result.values.push_back(value.isNumber() ? std::optional{value.getNumericValue()} : std::nullopt);
  }
  return result;
}

QPDFObjectHandle destinationArray(const Destination& destination, QPDFObjectHandle page, const QPDFMatrix& moved)
{
  auto array = QPDFObjectHandle::newArray();
  array.appendItem(page);
  array.appendItem(QPDFObjectHandle::newName(destination.fit));
  const auto axes = axesOf(destination.fit);
  for (std::size_t index = 0; index < axes.size(); ++index) {
    auto value = index < destination.values.size() ? destination.values[index] : std::nullopt;
    if (value && axes[index] == 'x')
      value = moved.a * *value + moved.e;
    if (value && axes[index] == 'y')
      value = moved.d * *value + moved.f;
    array.appendItem(value && std::isfinite(*value) ? QPDFObjectHandle::newReal(*value, 3) : QPDFObjectHandle::newNull());
  }
  return array;
}

}
