// SPDX-License-Identifier: EUPL-1.2
#include "pdf/target_links.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace pdf {

namespace {

constexpr auto printed = 4; ///< the annotation flag without which a link is not archived with the page

std::optional<Target> targetOf(QPDFObjectHandle annotation)
{
  auto address = annotation.getKeyIfDict("/A").getKeyIfDict("/URI");
  const auto text = address.isString() ? address.getStringValue() : std::string{};
  const auto scheme = std::string_view{targetScheme};
  if (!text.starts_with(scheme))
    return std::nullopt;
  auto target = Target{};
  const auto parsed = std::from_chars(text.data() + scheme.size(), text.data() + text.size(), target);
  return parsed.ec == std::errc{} ? std::optional{target} : std::nullopt;
}

QPDFObjectHandle destinationOf(const LinkTarget& target)
{
  auto destination = QPDFObjectHandle::newArray();
  destination.appendItem(target.page);
  destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
  destination.appendItem(QPDFObjectHandle::newNull());
  destination.appendItem(QPDFObjectHandle::newReal(target.top, 2));
  destination.appendItem(QPDFObjectHandle::newNull());
  return destination;
}

}

void resolveLinks(QPDFObjectHandle page, const std::function<LinkTarget(Target)>& find)
{
  auto annotations = page.getKey("/Annots");
  for (auto index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index) {
    auto annotation = annotations.getArrayItem(index);
    const auto target = targetOf(annotation);
    if (!target)
      continue;
    const auto found = find(*target);
    annotation.removeKey("/A");
    annotation.replaceKey("/Dest", destinationOf(found));
    annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString("Naar pagina " + std::to_string(found.number)));
    annotation.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
  }
}

}
