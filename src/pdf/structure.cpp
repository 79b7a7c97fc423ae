// SPDX-License-Identifier: EUPL-1.2
#include "pdf/structure.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pdf {

namespace {

constexpr auto leafSize = std::size_t{64};

constexpr auto standardTypes = std::array<std::string_view, 49>{
    "/Document",  "/Part",    "/Art",   "/Sect",    "/Div",       "/BlockQuote", "/Caption", "/TOC",     "/TOCI",  "/Index",
    "/NonStruct", "/Private", "/P",     "/H",       "/H1",        "/H2",         "/H3",      "/H4",      "/H5",    "/H6",
    "/L",         "/LI",      "/Lbl",   "/LBody",   "/Table",     "/TR",         "/TH",      "/TD",      "/THead", "/TBody",
    "/TFoot",     "/Span",    "/Quote", "/Note",    "/Reference", "/BibEntry",   "/Code",    "/Link",    "/Annot", "/Ruby",
    "/RB",        "/RT",      "/RP",    "/Warichu", "/WT",        "/WP",         "/Figure",  "/Formula", "/Form"};

/// One node of a tree of numbers or names on its way into the file.
struct TreeNode {
  std::string content;
  std::string first;
  std::string last;
};

std::string limits(const TreeNode& node) { return "/Limits[" + node.first + " " + node.last + "]"; }

/// Writes a tree over `leaves`, which stand in order, and answers the number of its root.
int balanced(ObjectFile& file, std::vector<TreeNode> nodes)
{
  while (nodes.size() > 1) {
    auto above = std::vector<TreeNode>{};
    for (std::size_t first = 0; first < nodes.size(); first += leafSize) {
      const auto last = std::min(first + leafSize, nodes.size());
      auto kids = std::string{"/Kids["};
      for (auto index = first; index < last; ++index)
        kids += reference(file.add("<<" + nodes[index].content + limits(nodes[index]) + ">>")) + " ";
      above.push_back({kids + "]", nodes[first].first, nodes[last - 1].last});
    }
    nodes = std::move(above);
  }
  return file.add("<<" + nodes.front().content + ">>"); // a root has no limits
}

/// A tree, `kind` such as "/Nums", over keys and values that stand in order.
int treeOver(ObjectFile& file, const std::string& kind, const std::vector<std::pair<std::string, int>>& entries)
{
  auto leaves = std::vector<TreeNode>{};
  for (std::size_t first = 0; first < entries.size(); first += leafSize) {
    const auto last = std::min(first + leafSize, entries.size());
    auto items = kind + "[";
    for (auto index = first; index < last; ++index)
      items += entries[index].first + " " + reference(entries[index].second) + " ";
    leaves.push_back({items + "]", entries[first].first, entries[last - 1].first});
  }
  return balanced(file, std::move(leaves));
}

std::string nameText(const std::string& name) { return QPDFObjectHandle::newName(name).unparse(); }

}

bool isStandardType(const std::string& type)
{
  return std::find(standardTypes.begin(), standardTypes.end(), type) != standardTypes.end();
}

Structure::Structure(ObjectFile& file) : m_file{file}, m_root{file.reserve()}, m_document{file.reserve()} {}

long long Structure::keyFor(int owner)
{
  m_owners.push_back(owner);
  return static_cast<long long>(m_owners.size()) - 1;
}

std::string Structure::roleOf(const std::string& wanted, const std::string& standard)
{
  auto name = wanted;
  for (auto number = 2;; ++number) {
    const auto [found, fresh] = m_roles.try_emplace(name, standard);
    if (fresh || found->second == standard)
      return name;
    name = wanted + "-" + std::to_string(number);
  }
}

/// Classes of the same name that say something else get another name.
std::string Structure::classOf(const std::string& wanted, const std::string& attributes, const std::string& otherwise)
{
  const auto [found, fresh] = m_classes.try_emplace(wanted, attributes);
  if (fresh || found->second == attributes)
    return wanted;
  m_classes.try_emplace(otherwise, attributes);
  return otherwise;
}

void Structure::noteHeading(const std::string& kind)
{
  m_nestedHeadings = m_nestedHeadings || kind == "/H";
  m_numberedHeadings = m_numberedHeadings || (kind.size() == 3 && kind[1] == 'H' && kind[2] >= '1' && kind[2] <= '6');
}

std::string Structure::roles() const
{
  auto text = std::string{"/RoleMap<<"};
  for (const auto& [role, standard] : m_roles)
    text += nameText(role) + nameText(standard);
  return m_roles.empty() ? std::string{} : text + ">>";
}

std::string Structure::classes() const
{
  auto text = std::string{"/ClassMap<<"};
  for (const auto& [name, attributes] : m_classes)
    text += nameText(name) + " " + attributes;
  return m_classes.empty() ? std::string{} : text + ">>";
}

int Structure::finish(const std::vector<int>& sections)
{
  auto kids = std::string{};
  for (const auto section : sections)
    kids += reference(section) + " ";
  m_file.add(m_document, "<</Type/StructElem/S/Document/P " + reference(m_root) + "/K[" + kids + "]>>");
  auto root = "<</Type/StructTreeRoot/K " + reference(m_document) + "/ParentTreeNextKey " + std::to_string(m_owners.size()) + roles() + classes();
  auto owners = std::vector<std::pair<std::string, int>>{};
  for (const auto owner : m_owners)
    owners.emplace_back(std::to_string(owners.size()), owner);
  if (!owners.empty())
    root += "/ParentTree " + reference(treeOver(m_file, "/Nums", owners));
  auto ids = std::vector<std::pair<std::string, int>>{};
  for (const auto& [id, element] : m_ids)
    ids.emplace_back(QPDFObjectHandle::newString(id).unparse(), element);
  if (!ids.empty())
    root += "/IDTree " + reference(treeOver(m_file, "/Names", ids));
  m_file.add(m_root, root + ">>");
  return m_root;
}

bool ContentOwners::own(QPDFObjectHandle holder, long long mark, int element)
{
  if (mark < 0 || mark >= mostMarks)
    return false;
  const auto [found, fresh] = m_places.try_emplace(holder.getObjGen(), m_holders.size());
  if (fresh)
    m_holders.push_back({holder, {}, 0});
  auto& place = m_holders[found->second];
  if (place.element != 0)
    return false;
  const auto index = static_cast<std::size_t>(mark);
  if (place.elements.size() <= index)
    place.elements.resize(index + 1, 0);
  if (place.elements[index] != 0)
    return false;
  place.elements[index] = element;
  return true;
}

bool ContentOwners::own(QPDFObjectHandle object, int element)
{
  const auto fresh = m_places.try_emplace(object.getObjGen(), m_holders.size()).second;
  if (fresh)
    m_holders.push_back({object, {}, element});
  return fresh;
}

void ContentOwners::finish()
{
  for (auto& [object, elements, element] : m_holders) {
    auto dictionary = object.isStream() ? object.getDict() : object;
    if (element != 0) {
      dictionary.replaceKey("/StructParent", QPDFObjectHandle::newInteger(m_structure.keyFor(element)));
      continue;
    }
    auto list = std::string{"["};
    for (const auto each : elements)
      list += each == 0 ? "null " : reference(each) + " ";
    const auto key = m_structure.keyFor(m_file.add(list + "]"));
    dictionary.replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
  }
}

}
