// SPDX-License-Identifier: EUPL-1.2
#include "pdf/packed_objects.h"
#include "pdf/structure.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <string_view>

namespace pdf {

namespace {

constexpr auto longestChain = 16;              ///< of roles that stand for roles
constexpr auto mostMarksInDrawing = 100'000LL; ///< numbered contents of one form XObject
constexpr auto elsewhere = "/NonStruct";       ///< for types that say nothing

/// What an element does not keep as it is.
constexpr auto left = std::array<std::string_view, 8>{"/P", "/Pg", "/R", "/Ref", "/AF", "/NS", "/PhoneticAlphabet", "/Phoneme"};
/// What an element that is taken over as it is written can have besides. With anything else it might be something else as well, such as an
/// annotation or a field, which is not to be taken over as it is.
constexpr auto plain = std::array<std::string_view, 11>{"/Type", "/S", "/K", "/A", "/C", "/ID", "/T", "/Lang", "/Alt", "/E", "/ActualText"};

bool isOneOf(const auto& names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

std::vector<QPDFObjectHandle> asList(QPDFObjectHandle value)
{
  if (value.isArray())
    return value.getArrayAsVector();
  return value.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector{value};
}

const WrittenValue* valueOf(const WrittenEntries& entries, std::string_view key)
{
  const auto found = std::find_if(entries.begin(), entries.end(), [key](const auto& entry) { return entry.first == key; });
  return found == entries.end() ? nullptr : &found->second;
}

bool isPlainElement(const WrittenEntries& entries)
{
  const auto* const type = valueOf(entries, "/S");
  return type != nullptr && type->kind == WrittenValue::Kind::name && type->text.find('#') == std::string_view::npos &&
         std::all_of(entries.begin(), entries.end(), [](const auto& entry) { return isOneOf(plain, entry.first) || isOneOf(left, entry.first); });
}

}

/// Goes through one tree, writes what can be followed, and lets go of the rest.
class TreeWalk {
public:
  TreeWalk(Structure& structure, QPDFObjectHandle tree, const StructuredPages& pages, ObjectCopy& copy, Structure::Reading reading)
    : m_structure{structure}, m_document{*tree.getOwningQPDF()}, m_copy{copy}, m_owners{structure, structure.m_file},
      m_roles{tree.getKey("/RoleMap")}, m_classes{tree.getKey("/ClassMap")}, m_prefix{std::to_string(++structure.m_grafts) + ":"}
  {
    if (reading == Structure::Reading::asWritten)
      m_packed.emplace(m_document);
    for (std::size_t index = 0; index < pages.pages.size(); ++index) {
      auto page = pages.pages[index];
      m_pages.emplace(page.getObjGen(), Page{page, m_copy.number(page), index < pages.highestMarks.size() ? pages.highestMarks[index] : -1});
      if (page.hasKey("/Annots"))
        for (auto& annotation : asList(page.getKey("/Annots")))
          m_annotations.insert(annotation.getObjGen());
    }
  }

  Structure::Grafted run(QPDFObjectHandle tree, int parent)
  {
    auto grafted = Structure::Grafted{};
    for (auto& child : asList(tree.getKey("/K")))
      if (const auto number = adopt(child, parent, nullptr); number != 0)
        grafted.elements.push_back(number);
    while (!m_waiting.empty()) {
      const auto next = m_waiting.back();
      m_waiting.pop_back();
      if (next.written.empty())
        write(next);
      else
        writeAsWritten(next);
    }
    m_owners.finish();
    grafted.isWhole = m_whole;
    return grafted;
  }

private:
  struct Page {
    QPDFObjectHandle handle;
    int number;
    long long highestMark;
  };
  struct Waiting {
    QPDFObjectHandle element;
    std::string_view written; ///< empty: the library has to be asked
    int number;
    int parent;
    const Page* page; ///< that its contents are on, unless they say otherwise
  };

  bool lost()
  {
    m_whole = false;
    return false;
  }

  /// Puts an element on the list and answers its number; 0 for what is none. Each can hang in one place only.
  int adopt(QPDFObjectHandle element, int parent, const Page* page)
  {
    if (!element.isIndirect())
      return lost();
    if (const auto written = writtenElement(element.getObjGen()); !written.empty())
      return adoptWritten(element.getObjGen(), written, parent, page);
    if (!element.isDictionary() || !element.getKey("/S").isName() || !m_seen.insert(element.getObjGen()).second)
      return lost();
    const auto number = m_copy.claim(element.getObjGen());
    m_waiting.push_back({element, {}, number, parent, page});
    return number;
  }

  int adoptWritten(QPDFObjGen place, std::string_view written, int parent, const Page* page)
  {
    if (!m_seen.insert(place).second)
      return lost();
    const auto number = m_copy.claim(place);
    m_waiting.push_back({{}, written, number, parent, page});
    return number;
  }

  /// The text of an element that is nothing but an element; else empty.
  [[nodiscard]] std::string_view writtenElement(QPDFObjGen place)
  {
    if (!m_packed || m_copy.knows(place))
      return {};
    const auto text = m_packed->textOf(place);
    return !text.empty() && readEntries(text, m_judged) && isPlainElement(m_judged) ? text : std::string_view{};
  }

  [[nodiscard]] const Page* pageAt(QPDFObjGen place, const Page* otherwise) const
  {
    const auto found = m_pages.find(place);
    return found != m_pages.end() ? &found->second : otherwise;
  }

  [[nodiscard]] const Page* pageOf(QPDFObjectHandle dictionary, const Page* inherited) const
  {
    return dictionary.hasKey("/Pg") ? pageAt(dictionary.getKey("/Pg").getObjGen(), inherited) : inherited;
  }

  void begin(const Waiting& next, const Page* page)
  {
    m_text = "<</P " + reference(next.parent);
    if (page != nullptr)
      m_text += "/Pg " + reference(page->number);
  }

  void end(const Waiting& next)
  {
    m_text += ">>";
    m_structure.m_file.add(next.number, m_text);
  }

  void writeAsWritten(const Waiting& next)
  {
    if (!readEntries(next.written, m_entries))
      return;
    const auto* const named = valueOf(m_entries, "/Pg");
    const auto* const page = named != nullptr ? pageAt(named->place, next.page) : next.page;
    begin(next, page);
    for (const auto& [key, value] : m_entries)
      if (!isOneOf(left, key))
        writeAsWritten(key, value, next.number, page);
    end(next);
  }

  void writeAsWritten(std::string_view key, const WrittenValue& value, int number, const Page* page)
  {
    using Kind = WrittenValue::Kind;
    if (key == "/S")
      ObjectCopy::appendName(m_text += "/S", roleOf(std::string{value.text}).name);
    else if (key == "/K" && (value.kind == Kind::integer || value.kind == Kind::reference || value.kind == Kind::array))
      writeKidsAsWritten(value, number, page);
    else if (key == "/Type")
      m_text += "/Type/StructElem";
    else if (value.kind == Kind::string && key != "/ID")
      (m_text += key) += value.text;
    else if (auto read = readByLibrary(value); !read.isNull())
      writeEntry(std::string{key}, read, number, page);
  }

  [[nodiscard]] QPDFObjectHandle readByLibrary(const WrittenValue& value)
  {
    if (value.kind == WrittenValue::Kind::reference)
      return m_document.getObject(value.place);
    try {
      return QPDFObjectHandle::parse(&m_document, std::string{value.text}, "structure");
    } catch (const std::exception&) {
      lost();
      return QPDFObjectHandle::newNull();
    }
  }

  void writeKidsAsWritten(const WrittenValue& kids, int number, const Page* page)
  {
    if (kids.kind != WrittenValue::Kind::array)
      m_items = {kids};
    else if (!readItems(kids.text, m_items))
      lost();
    writeList(m_items, [&](const WrittenValue& kid) { return writeKidAsWritten(kid, number, page); });
  }

  bool writeKidAsWritten(const WrittenValue& kid, int number, const Page* page)
  {
    if (kid.kind == WrittenValue::Kind::integer)
      return writeMark(markIn(kid), number, page);
    if (kid.kind == WrittenValue::Kind::reference)
      if (const auto written = writtenElement(kid.place); !written.empty())
        return writeChild(adoptWritten(kid.place, written, number, page));
    return writeKid(readByLibrary(kid), number, page);
  }

  [[nodiscard]] static long long markIn(const WrittenValue& kid)
  {
    auto mark = -1LL;
    std::from_chars(kid.text.data(), kid.text.data() + kid.text.size(), mark);
    return mark;
  }

  /// Writes an element with what it keeps.
  void write(const Waiting& next)
  {
    auto entries = QPDFObjectHandle{next.element}.getDictAsMap();
    const auto named = entries.find("/Pg");
    const auto* const page = named != entries.end() ? pageAt(named->second.getObjGen(), next.page) : next.page;
    begin(next, page);
    for (auto& [key, value] : entries)
      if (!isOneOf(left, key) && !value.isNull())
        writeEntry(key, value, next.number, page);
    end(next);
  }

  void writeEntry(const std::string& key, QPDFObjectHandle value, int number, const Page* page)
  {
    if (key == "/S")
      ObjectCopy::appendName(m_text += "/S", roleOf(value.getName()).name);
    else if (key == "/K")
      writeList(asList(value), [&](QPDFObjectHandle kid) { return writeKid(kid, number, page); });
    else if (key == "/C" && (value.isName() || value.isArray()))
      writeClasses(value);
    else if (key == "/ID" && value.isString())
      writeId(value.getStringValue(), number);
    else {
      if (key == "/A")
        for (auto& attributes : asList(value))
          takeHeaders(attributes);
      ObjectCopy::appendName(m_text, key);
      m_copy.append(m_text, value);
    }
  }

  /// What of the kids can be kept: none, one or a list.
  void writeList(const auto& kids, const auto& writeOne)
  {
    const auto start = m_text.size();
    auto count = 0;
    for (const auto& kid : kids)
      count += writeOne(kid) ? 1 : 0;
    if (count > 0)
      m_text.insert(start, count == 1 ? "/K" : "/K[");
    if (count > 1)
      m_text += ']';
  }

  bool writeMark(long long mark, int number, const Page* page)
  {
    if (!takeMark(page, mark, number))
      return false;
    m_text += ' ' + std::to_string(mark);
    return true;
  }

  bool writeKid(QPDFObjectHandle kid, int number, const Page* page)
  {
    if (kid.isInteger())
      return writeMark(kid.getIntValue(), number, page);
    if (kid.isName() && m_structure.m_file.placeheld(kid.getName()) != 0) { // what hangs here is written elsewhere
      m_copy.append(m_text += ' ', kid);
      return true;
    }
    if (!kid.isDictionary())
      return lost();
    auto type = kid.hasKey("/Type") ? kid.getKey("/Type") : QPDFObjectHandle::newNull();
    if (!type.isNameAndEquals("/MCR") && !type.isNameAndEquals("/OBJR"))
      return writeChild(adopt(kid, number, page));
    const auto kept = type.isNameAndEquals("/MCR") ? takeReference(kid, number, page) : takeObject(kid, number, page);
    if (kept)
      m_copy.append(m_text, kid);
    return kept;
  }

  bool writeChild(int child)
  {
    if (child != 0)
      m_text += ' ' + reference(child);
    return child != 0;
  }

  bool takeMark(const Page* page, long long mark, int element)
  {
    if (page == nullptr || mark < 0 || mark > page->highestMark)
      return lost();
    return m_owners.own(page->handle, mark, element) || lost();
  }

  bool takeReference(QPDFObjectHandle reference, int element, const Page* inherited)
  {
    const auto* const page = pageOf(reference, inherited);
    const auto mark = reference.getKey("/MCID").isInteger() ? reference.getKey("/MCID").getIntValue() : -1;
    if (page == nullptr || mark < 0)
      return lost();
    reference.replaceKey("/Pg", page->handle);
    auto drawing = reference.getKey("/Stm");
    if (drawing.isNull())
      return takeMark(page, mark, element);
    if (!drawing.isStream() || mark > mostMarksInDrawing)
      return lost();
    return m_owners.own(drawing, mark, element) || lost();
  }

  bool takeObject(QPDFObjectHandle reference, int element, const Page* inherited)
  {
    auto object = reference.getKey("/Obj");
    const auto known =
        object.isStream() ? object.getDict().getKey("/Subtype").isName() : m_annotations.contains(object.getObjGen());
    if (!object.isIndirect() || !known)
      return lost();
    if (const auto* const page = pageOf(reference, inherited); page != nullptr)
      reference.replaceKey("/Pg", page->handle);
    return m_owners.own(object, element) || lost();
  }

  [[nodiscard]] std::string standardOf(std::string role)
  {
    for (auto step = 0; step < longestChain && m_roles.isDictionary() && !isStandardType(role); ++step) {
      auto next = m_roles.getKey(role);
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

  void writeId(const std::string& id, int number)
  {
    const auto own = m_prefix + id;
    m_structure.m_ids.insert_or_assign(own, number);
    m_text += "/ID" + QPDFObjectHandle::newString(own).unparse();
  }

  void writeClasses(QPDFObjectHandle classes)
  {
    m_text += classes.isArray() ? "/C[" : "/C";
    for (auto& each : asList(classes))
      if (each.isName())
        ObjectCopy::appendName(m_text, classOf(each.getName()));
      else
        m_copy.append(m_text, each); // the revision of the class before it
    m_text += classes.isArray() ? "]" : "";
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
  QPDF& m_document;
  ObjectCopy& m_copy;
  ContentOwners m_owners;
  std::optional<PackedObjects> m_packed;
  QPDFObjectHandle m_roles;
  QPDFObjectHandle m_classes;
  std::map<std::string, Role> m_known;             ///< by type in the document
  std::map<std::string, std::string> m_classNames; ///< in the pack
  std::string m_prefix;
  std::map<QPDFObjGen, Page> m_pages;
  std::set<QPDFObjGen> m_annotations;
  std::set<QPDFObjGen> m_seen;
  std::vector<Waiting> m_waiting;
  WrittenEntries m_judged;  ///< of the element that is asked about
  WrittenEntries m_entries; ///< of the element that is being written
  std::vector<WrittenValue> m_items;
  std::string m_text;
  bool m_whole = true;
};

Structure::Grafted Structure::graft(QPDFObjectHandle tree, const StructuredPages& pages, int parent, ObjectCopy& copy, Reading reading)
{
  return TreeWalk{*this, tree, pages, copy, reading}.run(tree, parent);
}

}
