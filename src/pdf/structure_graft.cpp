// SPDX-License-Identifier: EUPL-1.2
#include "pdf/structure.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr auto longestChain = 16;              ///< of roles that stand for roles
constexpr auto mostMarksInDrawing = 100'000LL; ///< numbered contents of one form XObject
constexpr auto elsewhere = "/NonStruct";       ///< for types that say nothing

std::vector<QPDFObjectHandle> asList(QPDFObjectHandle value)
{
  if (value.isArray())
    return value.getArrayAsVector();
  return value.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector{value};
}

}

/// Goes through one copied tree, keeps what can be followed, and lets go of the rest.
class TreeWalk {
public:
  TreeWalk(Structure& structure, QPDFObjectHandle tree, const StructuredPages& pages, ObjectCopy& copy)
    : m_structure{structure}, m_copy{copy}, m_owners{structure, structure.m_file}, m_roles{tree.getKey("/RoleMap")},
      m_classes{tree.getKey("/ClassMap")}, m_prefix{std::to_string(++structure.m_grafts) + ":"}
  {
    for (std::size_t index = 0; index < pages.pages.size(); ++index) {
      auto page = pages.pages[index];
      m_pages.emplace(page.getObjGen(), index < pages.highestMarks.size() ? pages.highestMarks[index] : -1);
      for (auto& annotation : asList(page.getKey("/Annots")))
        m_annotations.insert(annotation.getObjGen());
    }
  }

  Structure::Grafted run(QPDFObjectHandle tree, int parent)
  {
    auto grafted = Structure::Grafted{};
    for (auto& child : asList(tree.getKey("/K")))
      if (adopt(child, m_copy.placeholder(parent), QPDFObjectHandle::newNull()))
        grafted.elements.push_back(m_copy.number(child));
    while (!m_waiting.empty()) {
      auto next = m_waiting.back();
      m_waiting.pop_back();
      visit(next.element, next.page);
    }
    m_owners.finish();
    grafted.isWhole = m_whole;
    return grafted;
  }

private:
  struct Waiting {
    QPDFObjectHandle element;
    QPDFObjectHandle page;
  };

  /// Puts an element on the list. Each can hang in one place only.
  bool adopt(QPDFObjectHandle element, QPDFObjectHandle parent, QPDFObjectHandle page)
  {
    if (!element.isDictionary() || !element.isIndirect() || !element.getKey("/S").isName() ||
        !m_seen.insert(element.getObjGen()).second)
      return lost();
    element.replaceKey("/P", parent);
    m_waiting.push_back({element, page});
    return true;
  }

  bool lost()
  {
    m_whole = false;
    return false;
  }

  [[nodiscard]] QPDFObjectHandle pageOf(QPDFObjectHandle dictionary, QPDFObjectHandle inherited) const
  {
    auto page = dictionary.getKey("/Pg");
    return page.isDictionary() && m_pages.contains(page.getObjGen()) ? page : inherited;
  }

  void visit(QPDFObjectHandle element, QPDFObjectHandle inherited)
  {
    auto page = pageOf(element, inherited);
    if (element.hasKey("/Pg") || !page.isNull())
      element.replaceKey("/Pg", page);
    for (const auto* const key : {"/R", "/AF", "/NS", "/PhoneticAlphabet", "/Phoneme"})
      element.removeKey(key);
    takeRole(element);
    takeAttributes(element);
    auto kept = QPDFObjectHandle::newArray();
    for (auto& kid : asList(element.getKey("/K")))
      if (keep(kid, element, page))
        kept.appendItem(kid);
    if (kept.getArrayNItems() == 1)
      element.replaceKey("/K", kept.getArrayItem(0));
    else if (kept.getArrayNItems() == 0)
      element.removeKey("/K");
    else
      element.replaceKey("/K", kept);
  }

  bool keep(QPDFObjectHandle kid, QPDFObjectHandle element, QPDFObjectHandle page)
  {
    if (kid.isInteger())
      return takeMark(page, kid.getIntValue(), element);
    if (!kid.isDictionary())
      return lost();
    if (kid.getKey("/Type").isNameAndEquals("/MCR"))
      return takeReference(kid, element, page);
    if (kid.getKey("/Type").isNameAndEquals("/OBJR"))
      return takeObject(kid, element, page);
    return adopt(kid, element, page);
  }

  bool takeMark(QPDFObjectHandle page, long long mark, QPDFObjectHandle element)
  {
    if (page.isNull() || mark < 0 || mark > m_pages.at(page.getObjGen()))
      return lost();
    return m_owners.own(page, mark, m_copy.number(element)) || lost();
  }

  bool takeReference(QPDFObjectHandle reference, QPDFObjectHandle element, QPDFObjectHandle inherited)
  {
    auto page = pageOf(reference, inherited);
    const auto mark = reference.getKey("/MCID").isInteger() ? reference.getKey("/MCID").getIntValue() : -1;
    if (page.isNull() || mark < 0)
      return lost();
    reference.replaceKey("/Pg", page);
    auto drawing = reference.getKey("/Stm");
    if (drawing.isNull())
      return takeMark(page, mark, element);
    if (!drawing.isStream() || mark > mostMarksInDrawing)
      return lost();
    return m_owners.own(drawing, mark, m_copy.number(element)) || lost();
  }

  bool takeObject(QPDFObjectHandle reference, QPDFObjectHandle element, QPDFObjectHandle inherited)
  {
    auto object = reference.getKey("/Obj");
    const auto known =
        object.isStream() ? object.getDict().getKey("/Subtype").isName() : m_annotations.contains(object.getObjGen());
    if (!object.isIndirect() || !known)
      return lost();
    if (auto page = pageOf(reference, inherited); !page.isNull())
      reference.replaceKey("/Pg", page);
    return m_owners.own(object, m_copy.number(element)) || lost();
  }

  [[nodiscard]] std::string standardOf(std::string role)
  {
    for (auto step = 0; step < longestChain && m_roles.isDictionary() && !isStandardType(role); ++step) {
      auto next = QPDFObjectHandle{m_roles}.getKey(role);
      if (!next.isName())
        break;
      role = next.getName();
    }
    return isStandardType(role) ? role : elsewhere;
  }

  /// What a type is called in the pack.
  struct Role {
    std::string name;
    std::string standard;
  };

  [[nodiscard]] const Role& roleOf(const std::string& type)
  {
    const auto [found, fresh] = m_known.try_emplace(type);
    auto& role = found->second;
    if (!fresh)
      return role;
    role.standard = standardOf(type);
    if (role.standard == elsewhere && type != elsewhere)
      m_whole = false;
    role.name = type == "/Document"    ? "/Sect" // the pack is the document
                : isStandardType(type) ? type
                                       : m_structure.roleOf(type, role.standard);
    m_structure.noteHeading(role.standard);
    return role;
  }

  void takeRole(QPDFObjectHandle element)
  {
    const auto type = element.getKey("/S").getName();
    if (const auto& role = roleOf(type); role.name != type)
      element.replaceKey("/S", QPDFObjectHandle::newName(role.name));
  }

  void takeAttributes(QPDFObjectHandle element)
  {
    if (auto id = element.getKey("/ID"); id.isString()) {
      const auto own = m_prefix + id.getStringValue();
      element.replaceKey("/ID", QPDFObjectHandle::newString(own));
      m_structure.m_ids.insert_or_assign(own, m_copy.number(element));
    }
    for (auto& attributes : asList(element.getKey("/A")))
      takeHeaders(attributes);
    if (auto classes = element.getKey("/C"); classes.isName())
      element.replaceKey("/C", QPDFObjectHandle::newName(classOf(classes.getName())));
    else if (classes.isArray())
      for (auto index = 0; index < classes.getArrayNItems(); ++index)
        if (auto name = classes.getArrayItem(index); name.isName())
          classes.setArrayItem(index, QPDFObjectHandle::newName(classOf(name.getName())));
  }

  /// The cells that head this one, by the ids they have now.
  void takeHeaders(QPDFObjectHandle attributes)
  {
    auto headers = attributes.getKeyIfDict("/Headers");
    if (!headers.isArray() || (attributes.isIndirect() && !m_seen.insert(attributes.getObjGen()).second))
      return;
    auto own = QPDFObjectHandle::newArray();
    for (auto& id : headers.getArrayAsVector())
      if (id.isString())
        own.appendItem(QPDFObjectHandle::newString(m_prefix + id.getStringValue()));
    attributes.replaceKey("/Headers", own);
  }

  [[nodiscard]] std::string classOf(const std::string& name)
  {
    const auto [found, fresh] = m_classNames.try_emplace(name);
    if (fresh) {
      auto attributes = m_classes.isDictionary() ? m_classes.getKey(name) : QPDFObjectHandle::newNull();
      found->second = m_structure.classOf(name, m_copy.text(attributes), name + "-" + m_prefix.substr(0, m_prefix.size() - 1));
    }
    return found->second;
  }

  Structure& m_structure;
  ObjectCopy& m_copy;
  ContentOwners m_owners;
  QPDFObjectHandle m_roles;
  QPDFObjectHandle m_classes;
  std::map<std::string, Role> m_known;             ///< by type in the document
  std::map<std::string, std::string> m_classNames; ///< in the pack
  std::string m_prefix;
  std::map<QPDFObjGen, long long> m_pages; ///< and their highest mark
  std::set<QPDFObjGen> m_annotations;
  std::set<QPDFObjGen> m_seen;
  std::vector<Waiting> m_waiting;
  bool m_whole = true;
};

Structure::Grafted Structure::graft(QPDFObjectHandle tree, const StructuredPages& pages, int parent, ObjectCopy& copy)
{
  return TreeWalk{*this, tree, pages, copy}.run(tree, parent);
}

}
