// SPDX-License-Identifier: EUPL-1.2
#include "pdf/object_copy.h"

#include "pdf/delimiters.h"

#include <qpdf/Pl_String.hh>

#include <algorithm>
#include <string_view>

namespace pdf {

namespace {

std::uint64_t keyOf(const QPDFObjGen& object)
{
  return static_cast<std::uint64_t>(static_cast<std::uint32_t>(object.getObj())) << 32U | static_cast<std::uint32_t>(object.getGen());
}

std::uint64_t keyOf(const QPDFObjectHandle& object) { return keyOf(object.getObjGen()); }

bool isPlain(char character) { return character > ' ' && character <= '~' && character != '#' && !isDelimiter(character); }

/// Numbers and words need something between them and what stands before.
void appendWord(std::string& text, std::string_view word)
{
  if (!text.empty() && isPlain(text.back()))
    text += ' ';
  text += word;
}

}

void ObjectCopy::appendName(std::string& text, const std::string& name)
{
  if (std::all_of(name.begin() + 1, name.end(), isPlain))
    text += name;
  else
    text += QPDFObjectHandle::newName(name).unparse();
}

bool ObjectCopy::knows(QPDFObjGen object) const
{
  const auto found = m_numbers.find(keyOf(object));
  return found != m_numbers.end() && found->second != 0;
}

int ObjectCopy::claim(QPDFObjGen object)
{
  auto& number = m_numbers[keyOf(object)];
  if (number == 0)
    number = m_file.reserve();
  else
    m_claimed.insert(number); // something referred to it before
  return number;
}

int ObjectCopy::number(QPDFObjectHandle object)
{
  const auto [found, fresh] = m_numbers.try_emplace(keyOf(object), 0);
  if (found->second == 0)
    copyAs(m_file.reserve(), object);
  return found->second;
}

void ObjectCopy::copyAs(int number, QPDFObjectHandle object)
{
  m_numbers[keyOf(object)] = number;
  m_waiting.push_back({object, number});
}

std::string ObjectCopy::text(QPDFObjectHandle value)
{
  auto result = std::string{};
  append(result, value);
  return result;
}

void ObjectCopy::finish()
{
  for (std::size_t next = 0; next < m_waiting.size(); ++next) {
    auto [object, number] = m_waiting[next];
    if (m_claimed.contains(number))
      continue;
    if (object.isStream()) {
      copyStream(number, object);
      continue;
    }
    m_text.clear();
    appendOwn(m_text, object);
    m_file.add(number, m_text);
  }
  m_waiting.clear();
}

int ObjectCopy::referred(QPDFObjectHandle& object)
{
  const auto [found, fresh] = m_numbers.try_emplace(keyOf(object), 0);
  if (fresh && !staysBehind(object)) {
    found->second = m_file.reserve();
    m_waiting.push_back({object, found->second});
  }
  return found->second;
}

bool ObjectCopy::staysBehind(QPDFObjectHandle& object) const
{
  if (object.isNull())
    return true;
  if (m_pages == Pages::all || !object.isDictionary())
    return false;
  auto type = object.getKey("/Type");
  if (!type.isName())
    return false;
  const auto name = type.getName();
  return name == "/Page" || name == "/Pages";
}

void ObjectCopy::append(std::string& text, QPDFObjectHandle value)
{
  if (!value.isIndirect())
    return appendOwn(text, value);
  const auto number = referred(value);
  appendWord(text, number == 0 ? "null" : reference(number));
}

void ObjectCopy::appendOwn(std::string& text, QPDFObjectHandle value)
{
  if (value.isDictionary()) {
    text += "<<";
    appendEntries(text, value);
    text += ">>";
  } else if (value.isArray()) {
    text += '[';
    for (auto& item : value.getArrayAsVector())
      append(text, item);
    text += ']';
  } else if (value.isName()) {
    const auto name = value.getName();
    if (const auto number = m_file.placeheld(name); number != 0)
      appendWord(text, reference(number));
    else
      appendName(text, name);
  }
  else if (value.isStream())
    appendWord(text, "null"); // a stream cannot stand within another object
  else
    appendWord(text, value.unparseResolved()); // of an indirect one `unparse` is its number in the document it comes from
}

void ObjectCopy::appendEntries(std::string& text, QPDFObjectHandle dictionary)
{
  for (auto& [key, value] : dictionary.getDictAsMap()) {
    if (value.isIndirect() ? referred(value) == 0 : value.isNull())
      continue;
    appendName(text, key);
    append(text, value);
  }
}

/// The data come out readable for who knows the key of the attachment; the pack has none.
void ObjectCopy::dropCrypt(QPDFObjectHandle dictionary)
{
  auto filters = dictionary.getKey("/Filter");
  const auto isCrypt = [](QPDFObjectHandle filter) { return filter.isNameAndEquals("/Crypt"); };
  if (isCrypt(filters)) {
    dictionary.removeKey("/Filter");
    dictionary.removeKey("/DecodeParms");
  }
  if (!filters.isArray())
    return;
  auto names = filters.getArrayAsVector();
  const auto found = std::find_if(names.begin(), names.end(), isCrypt);
  if (found == names.end())
    return;
  const auto place = static_cast<int>(found - names.begin());
  filters = filters.shallowCopy();
  filters.eraseItem(place);
  dictionary.replaceKey("/Filter", filters);
  if (auto parameters = dictionary.getKey("/DecodeParms"); parameters.isArray() && place < parameters.getArrayNItems()) {
    parameters = parameters.shallowCopy();
    parameters.eraseItem(place);
    dictionary.replaceKey("/DecodeParms", parameters);
  }
}

void ObjectCopy::copyStream(int number, QPDFObjectHandle stream)
{
  auto dictionary = stream.getDict().shallowCopy();
  dropCrypt(dictionary);
  dictionary.removeKey("/Length");
  const auto metadata = dictionary.getKey("/Type").isNameAndEquals("/Metadata"); // to be read by who cannot unpack
  auto data = std::string{};
  auto end = Pl_String{"data", nullptr, data};
  auto unpacked = false;
  if (metadata && dictionary.hasKey("/Filter")) {
    auto filtered = false;
    unpacked = stream.pipeStreamData(&end, &filtered, 0, qpdf_dl_generalized, true) && filtered;
    if (!unpacked)
      data.clear();
  }
  if (unpacked) {
    dictionary.removeKey("/Filter");
    dictionary.removeKey("/DecodeParms");
  } else
    stream.pipeStreamData(&end, nullptr, 0, qpdf_dl_none, true);
  m_text.clear();
  appendEntries(m_text, dictionary);
  if (metadata || dictionary.hasKey("/Filter"))
    m_file.addStream(number, m_text, data);
  else
    m_file.addPacked(number, m_text, data);
}

}
