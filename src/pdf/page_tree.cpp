// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_tree.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr auto branches = 32;

void writeNode(ObjectFile& file, const PageNode& node, const std::string& parent)
{
  file.add(node.number, "<</Type/Pages" + parent + "/Count " + std::to_string(node.pages) + "/Kids[" + node.kids + "]>>");
}

/// One level up, with what is below it written.
std::vector<PageNode> above(ObjectFile& file, const std::vector<PageNode>& nodes)
{
  auto result = std::vector<PageNode>{};
  for (std::size_t index = 0; index < nodes.size(); ++index) {
    if (index % branches == 0)
      result.push_back({file.reserve(), 0, {}});
    auto& parent = result.back();
    parent.pages += nodes[index].pages;
    parent.kids += reference(nodes[index].number) + " ";
    writeNode(file, nodes[index], "/Parent " + reference(parent.number));
  }
  return result;
}

}

int nodeForNextPage(ObjectFile& file, std::vector<PageNode>& nodes)
{
  if (nodes.empty() || nodes.back().pages == branches)
    nodes.push_back({file.reserve(), 0, {}});
  ++nodes.back().pages;
  return nodes.back().number;
}

int writePageTree(ObjectFile& file, std::vector<PageNode> nodes)
{
  if (nodes.empty())
    nodes.push_back({file.reserve(), 0, {}});
  while (nodes.size() > 1)
    nodes = above(file, nodes);
  writeNode(file, nodes.front(), {});
  return nodes.front().number;
}

}
