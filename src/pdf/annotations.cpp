// SPDX-License-Identifier: EUPL-1.2
#include "pdf/annotations.h"

#include "pdf/actions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pdf {

namespace {

/// Stands in for a destination until it is known where the contents of all pages move to.
constexpr auto waitingKey = "/BesluitrouteBestemming";

constexpr auto coordinateKeys = std::array{"/Rect", "/QuadPoints", "/Vertices", "/L", "/CL"};
constexpr auto playing = std::array<std::string_view, 8>{"/Movie", "/Sound",          "/Screen",  "/RichMedia",
                                                         "/3D",    "/FileAttachment", "/TrapNet", "/PrinterMark"};

std::string kindOf(QPDFObjectHandle annotation)
{
  return annotation.getKey("/Subtype").isName() ? annotation.getKey("/Subtype").getName() : std::string{};
}

void moveNumbers(QPDFObjectHandle array, const QPDFMatrix& moved)
{
  if (!array.isArray())
    return;
  for (auto index = 0; index < array.getArrayNItems(); ++index) {
    auto item = array.getArrayItem(index);
    if (item.isArray())
      moveNumbers(item, moved);
    else if (item.isNumber())
      array.setArrayItem(index, QPDFObjectHandle::newReal(index % 2 == 0 ? moved.a * item.getNumericValue() + moved.e
                                                                         : moved.d * item.getNumericValue() + moved.f,
                                                          4));
  }
}

void moveAlong(QPDFObjectHandle annotation, const QPDFMatrix& moved)
{
  if (moved == QPDFMatrix{})
    return;
  for (const auto* const key : coordinateKeys)
    if (auto numbers = annotation.getKey(key); numbers.isArray()) {
      auto copy = numbers.shallowCopy(); // another annotation may share the array
      moveNumbers(copy, moved);
      annotation.replaceKey(key, copy);
    }
  if (annotation.getKey("/InkList").isArray())
    moveNumbers(annotation.getKey("/InkList"), moved);
}

}

/// A document may call anything an annotation, its own pages included.
bool AnnotationImport::keep(QPDFObjectHandle annotation)
{
  if (!annotation.isDictionary() || kindOf(annotation).empty() || !annotation.getKey("/Rect").isArray() ||
      annotation.isPageObject() || annotation.isPagesObject() ||
      std::find(playing.begin(), playing.end(), kindOf(annotation)) != playing.end())
    return false;
  return !annotation.isIndirect() || m_done.insert(annotation.getObjGen()).second;
}

void AnnotationImport::prepareLink(QPDFObjectHandle annotation)
{
  auto action = annotation.getKey("/A");
  const auto kind = action.isDictionary() && action.getKey("/S").isName() ? action.getKey("/S").getName() : std::string{};
  const auto destination = m_resolver.resolve(kind == "/GoTo" ? action.getKey("/D") : annotation.getKey("/Dest"));
  const auto address = kind == "/URI" && action.getKey("/URI").isString() ? action.getKey("/URI").getStringValue() : std::string{};
  annotation.removeKey("/Dest");
  annotation.removeKey("/A");
  if (destination) {
    annotation.replaceKey(waitingKey, QPDFObjectHandle::newInteger(static_cast<long long>(m_destinations.size())));
    m_destinations.push_back(*destination);
  } else if (!address.empty() && isHarmless(address)) {
    auto clean = QPDFObjectHandle::newDictionary();
    clean.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    clean.replaceKey("/URI", QPDFObjectHandle::newString(address));
    annotation.replaceKey("/A", clean);
  }
}

void AnnotationImport::prepareActions(QPDFObjectHandle annotation)
{
  if (kindOf(annotation) == "/Widget")
    annotation.removeKey("/A"); // a pack is read; its buttons do nothing
  else
    prepareLink(annotation);
}

QPDFObjectHandle AnnotationImport::prepare(QPDFObjectHandle page, const QPDFMatrix& moved)
{
  auto kept = QPDFObjectHandle::newArray();
  auto annotations = page.getKey("/Annots");
  for (auto index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index) {
    auto annotation = annotations.getArrayItem(index);
    if (kept.getArrayNItems() >= mostAnnotations)
      break;
    if (!keep(annotation))
      continue;
    for (const auto* const key : {"/P", "/AA", "/PA", "/StructParent"})
      annotation.removeKey(key);
    prepareActions(annotation);
    moveAlong(annotation, moved);
    kept.appendItem(annotation.isIndirect() ? annotation : m_source.makeIndirectObject(annotation)); // tags point at it
  }
  return kept;
}

void AnnotationImport::connect(QPDFObjectHandle page, const std::vector<QPDFObjectHandle>& pages,
                               const std::vector<QPDFMatrix>& moved) const
{
  auto annotations = page.getKey("/Annots");
  for (auto index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index) {
    auto annotation = annotations.getArrayItem(index);
    auto waiting = annotation.getKey(waitingKey);
    if (!waiting.isInteger())
      continue;
    const auto& destination = m_destinations.at(static_cast<std::size_t>(waiting.getIntValue()));
    annotation.removeKey(waitingKey);
    annotation.replaceKey("/Dest", destinationArray(destination, pages.at(destination.page), moved.at(destination.page)));
  }
}

}
