// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_tree.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr auto branches = std::size_t{32};

}

QPDFObjectHandle pageTree(QPDF& document, const std::vector<QPDFObjectHandle>& pages)
{
  auto nodes = pages;
  do {
    auto above = std::vector<QPDFObjectHandle>{};
    for (std::size_t first = 0; first < nodes.size() || above.empty(); first += branches) {
      auto node = document.makeIndirectObject(QPDFObjectHandle::parse("<</Type /Pages>>"));
      auto kids = QPDFObjectHandle::newArray();
      auto count = 0LL;
      for (auto index = first; index < std::min(first + branches, nodes.size()); ++index) {
        nodes[index].replaceKey("/Parent", node);
        kids.appendItem(nodes[index]);
        count += nodes[index].getKey("/Count").isInteger() ? nodes[index].getKey("/Count").getIntValue() : 1;
      }
      node.replaceKey("/Kids", kids);
      node.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
      above.push_back(node);
    }
    nodes = std::move(above);
  } while (nodes.size() > 1);
  return nodes.front();
}

}
