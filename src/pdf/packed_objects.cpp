// SPDX-License-Identifier: EUPL-1.2
#include "pdf/packed_objects.h"

#include "pdf/bounded_contents.h"
#include "pdf/delimiters.h"

#include <qpdf/QPDFXRefEntry.hh>

#include <algorithm>
#include <charconv>

namespace pdf {

namespace {

using Kind = WrittenValue::Kind;

constexpr auto deepest = 64; ///< values within values

std::optional<int> wholeNumber(std::string_view word)
{
  auto number = 0;
  const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), number);
  return failure == std::errc{} && end == word.data() + word.size() ? std::optional{number} : std::nullopt;
}

int numberAt(QPDFObjectHandle dictionary, const char* key)
{
  auto value = dictionary.getKey(key);
  return value.isInteger() ? value.getIntValueAsInt() : 0;
}

}

void ValueReader::skipBlanks()
{
  for (;;) {
    auto length = std::size_t{0};
    while (length < m_rest.size() && isBlank(m_rest[length]))
      ++length;
    m_rest.remove_prefix(length);
    if (m_rest.empty() || m_rest.front() != '%')
      return;
    m_rest.remove_prefix(std::min(m_rest.find_first_of("\r\n"), m_rest.size()));
  }
}

bool ValueReader::skipString()
{
  auto depth = 0;
  for (std::size_t at = 0; at < m_rest.size(); ++at) {
    if (m_rest[at] == '\\')
      ++at;
    else if (m_rest[at] == '(')
      ++depth;
    else if (m_rest[at] == ')' && --depth == 0) {
      m_rest.remove_prefix(at + 1);
      return true;
    }
  }
  return false;
}

bool ValueReader::skipNested(std::string_view closing)
{
  if (++m_depth > deepest)
    return false;
  for (;;) {
    skipBlanks();
    if (m_rest.starts_with(closing)) {
      m_rest.remove_prefix(closing.size());
      --m_depth;
      return true;
    }
    if (!next())
      return false;
  }
}

/// A number, or the two numbers and the letter of a reference.
Kind ValueReader::skipNumber(WrittenValue& value)
{
  const auto first = wholeNumber(m_rest.substr(0, wordLength(m_rest)));
  m_rest.remove_prefix(wordLength(m_rest));
  if (!first)
    return Kind::other;
  const auto after = m_rest;
  skipBlanks();
  const auto second = wholeNumber(m_rest.substr(0, wordLength(m_rest)));
  m_rest.remove_prefix(wordLength(m_rest));
  skipBlanks();
  if (second && m_rest.substr(0, wordLength(m_rest)) == "R" && *first > 0 && *second >= 0) {
    m_rest.remove_prefix(1);
    value.place = QPDFObjGen{*first, *second};
    return Kind::reference;
  }
  m_rest = after;
  return Kind::integer;
}

std::optional<Kind> ValueReader::skipValue(WrittenValue& value)
{
  const auto found = [](bool complete, Kind kind) { return complete ? std::optional{kind} : std::nullopt; };
  const auto first = m_rest.front();
  if (first == '(')
    return found(skipString(), Kind::string);
  if (m_rest.starts_with("<<")) {
    m_rest.remove_prefix(2);
    return found(skipNested(">>"), Kind::dictionary);
  }
  if (first == '[') {
    m_rest.remove_prefix(1);
    return found(skipNested("]"), Kind::array);
  }
  if (first == '<') {
    const auto end = m_rest.find('>');
    m_rest.remove_prefix(std::min(end, m_rest.size() - 1) + 1);
    return found(end != std::string_view::npos, Kind::string);
  }
  if (first == '/') {
    m_rest.remove_prefix(1);
    m_rest.remove_prefix(wordLength(m_rest));
    return Kind::name;
  }
  if ((first >= '0' && first <= '9') || first == '-')
    return skipNumber(value);
  const auto length = wordLength(m_rest);
  m_rest.remove_prefix(length);
  return found(length > 0, Kind::other);
}

std::optional<WrittenValue> ValueReader::next()
{
  skipBlanks();
  if (m_rest.empty())
    return std::nullopt;
  auto value = WrittenValue{};
  const auto* const start = m_rest.data();
  const auto kind = skipValue(value);
  if (!kind)
    return std::nullopt;
  value.kind = *kind;
  value.text = {start, static_cast<std::size_t>(m_rest.data() - start)};
  return value;
}

bool readEntries(std::string_view text, WrittenEntries& entries)
{
  entries.clear();
  const auto dictionary = ValueReader{text}.next();
  if (!dictionary || dictionary->kind != Kind::dictionary)
    return false;
  auto reader = ValueReader{dictionary->text.substr(2, dictionary->text.size() - 4)};
  while (const auto key = reader.next()) {
    const auto value = reader.next();
    const auto isNew = std::none_of(entries.begin(), entries.end(), [&](const auto& entry) { return entry.first == key->text; });
    if (!value || key->kind != Kind::name || !isNew || key->text.find('#') != std::string_view::npos)
      return false;
    entries.emplace_back(key->text, *value);
  }
  return true;
}

bool readItems(std::string_view text, std::vector<WrittenValue>& items)
{
  items.clear();
  const auto array = ValueReader{text}.next();
  if (!array || array->kind != Kind::array)
    return false;
  auto reader = ValueReader{array->text.substr(1, array->text.size() - 2)};
  while (const auto item = reader.next())
    items.push_back(*item);
  return true;
}

PackedObjects::PackedObjects(QPDF& document) : m_document{document}
{
  for (const auto& [place, entry] : document.getXRefTable())
    if (entry.getType() == 2)
      m_streamOf.emplace(place.getObj(), entry.getObjStreamNumber());
}

PackedObjects::Stream PackedObjects::read(int number) const
{
  auto result = Stream{};
  auto stream = m_document.getObject(number, 0);
  if (!stream.isStream())
    return result;
  auto contents = BoundedContents{largestPage, BoundedContents::Keep::text};
  try {
    if (!stream.pipeStreamData(&contents, nullptr, 0, qpdf_dl_generalized, true))
      return result;
  } catch (const std::exception&) {
    return result;
  }
  result.data = std::move(contents.text());
  const auto first = static_cast<std::size_t>(std::max(numberAt(stream.getDict(), "/First"), 0));
  auto reader = ValueReader{std::string_view{result.data}.substr(0, first)};
  for (auto left = numberAt(stream.getDict(), "/N"); left > 0; --left) {
    const auto object = reader.next();
    const auto start = reader.next();
    const auto name = object ? wholeNumber(object->text).value_or(-1) : -1;
    const auto offset = start ? wholeNumber(start->text).value_or(-1) : -1;
    if (name < 0 || offset < 0 || first + static_cast<std::size_t>(offset) >= result.data.size())
      break;
    result.starts.emplace(name, first + static_cast<std::size_t>(offset));
  }
  return result;
}

std::string_view PackedObjects::textOf(QPDFObjGen place)
{
  const auto stream = m_streamOf.find(place.getObj());
  if (stream == m_streamOf.end() || place.getGen() != 0)
    return {};
  auto [found, fresh] = m_streams.try_emplace(stream->second);
  if (fresh)
    found->second = read(stream->second);
  const auto start = found->second.starts.find(place.getObj());
  return start == found->second.starts.end() ? std::string_view{} : std::string_view{found->second.data}.substr(start->second);
}

}
