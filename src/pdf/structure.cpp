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

/// A node of a number or name tree over `leaves`, which stand in order.
QPDFObjectHandle balanced(QPDF& pack, std::vector<QPDFObjectHandle> nodes)
{
  while (nodes.size() > 1) {
    auto above = std::vector<QPDFObjectHandle>{};
    for (std::size_t first = 0; first < nodes.size(); first += leafSize) {
      const auto last = std::min(first + leafSize, nodes.size());
      auto node = pack.makeIndirectObject(QPDFObjectHandle::newDictionary());
      const auto kids =
          std::vector(nodes.begin() + static_cast<std::ptrdiff_t>(first), nodes.begin() + static_cast<std::ptrdiff_t>(last));
      node.replaceKey("/Kids", QPDFObjectHandle::newArray(kids));
      node.replaceKey("/Limits", QPDFObjectHandle::newArray({nodes[first].getKey("/Limits").getArrayItem(0),
                                                             nodes[last - 1].getKey("/Limits").getArrayItem(1)}));
      above.push_back(node);
    }
    nodes = std::move(above);
  }
  nodes.front().removeKey("/Limits"); // a root has none
  return nodes.front();
}

/// Leaves of a tree, `key` such as "/Nums", over pairs of keys and values that stand in order.
QPDFObjectHandle treeOver(QPDF& pack, const char* key, const std::vector<std::pair<QPDFObjectHandle, QPDFObjectHandle>>& entries)
{
  auto leaves = std::vector<QPDFObjectHandle>{};
  for (std::size_t first = 0; first < entries.size(); first += leafSize) {
    const auto last = std::min(first + leafSize, entries.size());
    auto items = QPDFObjectHandle::newArray();
    for (auto index = first; index < last; ++index) {
      items.appendItem(entries[index].first);
      items.appendItem(entries[index].second);
    }
    auto leaf = pack.makeIndirectObject(QPDFObjectHandle::newDictionary());
    leaf.replaceKey(key, items);
    leaf.replaceKey("/Limits", QPDFObjectHandle::newArray({entries[first].first, entries[last - 1].first}));
    leaves.push_back(leaf);
  }
  return balanced(pack, std::move(leaves));
}

}

bool isStandardType(const std::string& type)
{
  return std::find(standardTypes.begin(), standardTypes.end(), type) != standardTypes.end();
}

Structure::Structure(QPDF& pack) : m_pack{pack}
{
  m_root = pack.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructTreeRoot>>"));
  m_document = element("/Document", m_root);
  m_root.replaceKey("/K", m_document);
}

QPDFObjectHandle Structure::element(const char* kind, QPDFObjectHandle parent)
{
  auto result = m_pack.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructElem>>"));
  result.replaceKey("/S", QPDFObjectHandle::newName(kind));
  result.replaceKey("/P", parent);
  return result;
}

void Structure::append(QPDFObjectHandle parent, QPDFObjectHandle child)
{
  auto kids = parent.getKey("/K");
  if (!kids.isArray()) {
    kids = kids.isNull() ? QPDFObjectHandle::newArray() : QPDFObjectHandle::newArray({kids});
    parent.replaceKey("/K", kids);
  }
  parent.getKey("/K").appendItem(child);
  if (child.isDictionary() && child.hasKey("/S"))
    child.replaceKey("/P", parent);
}

bool Structure::own(QPDFObjectHandle holder, long long mark, QPDFObjectHandle element)
{
  auto [found, fresh] = m_holders.try_emplace(holder.getObjGen(), Holder{holder, {}});
  if (fresh)
    m_order.push_back(holder.getObjGen());
  auto& elements = found->second.elements;
  if (elements.size() <= static_cast<std::size_t>(mark))
    elements.resize(static_cast<std::size_t>(mark) + 1, QPDFObjectHandle::newNull());
  auto& owner = elements[static_cast<std::size_t>(mark)];
  if (!owner.isNull())
    return false;
  owner = element;
  return true;
}

bool Structure::own(QPDFObjectHandle object, QPDFObjectHandle element)
{
  const auto fresh = m_objects.try_emplace(object.getObjGen(), object, element).second;
  if (fresh)
    m_order.push_back(object.getObjGen());
  return fresh;
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

void Structure::noteHeading(const std::string& kind)
{
  m_nestedHeadings = m_nestedHeadings || kind == "/H";
  m_numberedHeadings = m_numberedHeadings || (kind.size() == 3 && kind[1] == 'H' && kind[2] >= '1' && kind[2] <= '6');
}

void Structure::writeParentTree(QPDFObjectHandle root)
{
  auto entries = std::vector<std::pair<QPDFObjectHandle, QPDFObjectHandle>>{};
  for (const auto& place : m_order) {
    const auto key = QPDFObjectHandle::newInteger(static_cast<long long>(entries.size()));
    if (const auto holder = m_holders.find(place); holder != m_holders.end()) {
      auto& [object, elements] = holder->second;
      (object.isStream() ? object.getDict() : object).replaceKey("/StructParents", key);
      entries.emplace_back(key, m_pack.makeIndirectObject(QPDFObjectHandle::newArray(elements)));
    } else {
      auto& [object, element] = m_objects.at(place);
      (object.isStream() ? object.getDict() : object).replaceKey("/StructParent", key);
      entries.emplace_back(key, element);
    }
  }
  if (!entries.empty())
    root.replaceKey("/ParentTree", treeOver(m_pack, "/Nums", entries));
  root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())));
}

void Structure::writeIds(QPDFObjectHandle root)
{
  auto entries = std::vector<std::pair<QPDFObjectHandle, QPDFObjectHandle>>{};
  for (const auto& [id, element] : m_ids)
    entries.emplace_back(QPDFObjectHandle::newString(id), element);
  if (!entries.empty())
    root.replaceKey("/IDTree", treeOver(m_pack, "/Names", entries));
}

void Structure::finish()
{
  writeParentTree(m_root);
  writeIds(m_root);
  auto roles = QPDFObjectHandle::newDictionary();
  for (const auto& [role, standard] : m_roles)
    roles.replaceKey(role, QPDFObjectHandle::newName(standard));
  auto classes = QPDFObjectHandle::newDictionary();
  for (const auto& [name, attributes] : m_classes)
    classes.replaceKey(name, attributes);
  if (!m_roles.empty())
    m_root.replaceKey("/RoleMap", roles);
  if (!m_classes.empty())
    m_root.replaceKey("/ClassMap", classes);
  m_pack.getRoot().replaceKey("/StructTreeRoot", m_root);
  m_pack.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
}

}
