// SPDX-License-Identifier: EUPL-1.2
#include "pdf/object_file.h"

#include "domain/contract.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>

#include <algorithm>
#include <charconv>
#include <random>

namespace pdf {

namespace {

constexpr auto header = std::string_view{"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n"};
constexpr auto mostTogether = 200;                          ///< objects in one stream; fits in one byte of the table of places
constexpr auto largestTogether = std::size_t{512} << 10U;   ///< bytes of them
constexpr auto smallestPacked = std::size_t{200};           ///< below this packing gains nothing
constexpr auto placeWidth = std::size_t{5};                 ///< bytes; files of a terabyte
constexpr auto rowWidth = 1 + placeWidth + 1;

std::string anyMark()
{
  auto random = std::random_device{};
  auto mark = std::string{"/\1"};
  for (auto word = 0; word < 4; ++word)
    mark += std::to_string(random());
  return mark + "/";
}

std::string packed(std::string_view data)
{
  auto result = std::string{};
  auto end = Pl_String{"packed", nullptr, result};
  auto flate = Pl_Flate{"pack", &end, Pl_Flate::a_deflate};
  flate.write(reinterpret_cast<const unsigned char*>(data.data()), data.size());
  flate.finish();
  return result;
}

/// Each row as its difference from the one above: what hardly changes packs well.
std::string differences(const std::string& rows)
{
  auto result = std::string{};
  result.reserve(rows.size() / rowWidth * (rowWidth + 1));
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (at % rowWidth == 0)
      result += '\2';
    const auto above = at < rowWidth ? 0 : static_cast<unsigned char>(rows[at - rowWidth]);
    result += static_cast<char>(static_cast<unsigned char>(rows[at]) - above);
  }
  return result;
}

}

std::string reference(int number) { return std::to_string(number) + " 0 R"; }

ObjectFile::ObjectFile(int descriptor) : m_sink{descriptor}, m_mark{anyMark()} { put(header); }

int ObjectFile::placeheld(std::string_view name) const
{
  auto number = 0;
  if (name.starts_with(m_mark))
    std::from_chars(name.data() + m_mark.size(), name.data() + name.size(), number);
  return number;
}

int ObjectFile::reserve()
{
  m_places.emplace_back();
  return static_cast<int>(m_places.size()) - 1;
}

ObjectFile::Place& ObjectFile::placeOf(int number)
{
  auto& place = m_places.at(static_cast<std::size_t>(number));
  EXPECTS(place.at < 0);
  return place;
}

void ObjectFile::put(std::string_view bytes)
{
  m_sink.add(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  m_size += static_cast<std::int64_t>(bytes.size());
}

void ObjectFile::add(int number, std::string_view object)
{
  if (m_count == 0)
    m_together = reserve();
  m_starts += std::to_string(number) + ' ' + std::to_string(m_gathered.size()) + ' ';
  m_gathered += object;
  m_gathered += '\n';
  placeOf(number) = {m_together, m_count++};
  if (m_count == mostTogether || m_gathered.size() >= largestTogether)
    writeGathered();
}

int ObjectFile::add(std::string_view object)
{
  const auto number = reserve();
  add(number, object);
  return number;
}

void ObjectFile::addStream(int number, std::string_view entries, std::string_view data)
{
  placeOf(number) = {m_size, -1};
  putStream(number, entries, data);
}

void ObjectFile::putStream(int number, std::string_view entries, std::string_view data)
{
  auto start = std::to_string(number) + " 0 obj\n<<";
  start += entries;
  start += "/Length " + std::to_string(data.size()) + ">>\nstream\n";
  put(start);
  put(data);
  put("\nendstream\nendobj\n");
}

void ObjectFile::addPacked(int number, std::string entries, std::string_view data)
{
  if (data.size() >= smallestPacked)
    if (const auto smaller = packed(data); smaller.size() < data.size())
      return addStream(number, entries + "/Filter/FlateDecode", smaller);
  addStream(number, entries, data);
}

void ObjectFile::writeGathered()
{
  if (m_count == 0)
    return;
  const auto entries = "/Type/ObjStm/N " + std::to_string(m_count) + "/First " + std::to_string(m_starts.size());
  addPacked(m_together, entries, m_starts + m_gathered);
  m_starts.clear();
  m_gathered.clear();
  m_count = 0;
}

/// The table of places: of each object its kind (none, in the file, in a stream) and where it stands.
std::string ObjectFile::rows() const
{
  auto rows = std::string{};
  rows.reserve(m_places.size() * rowWidth);
  for (const auto& place : m_places) {
    rows += place.at < 0 ? '\0' : place.within < 0 ? '\1' : '\2';
    const auto at = static_cast<std::uint64_t>(std::max<std::int64_t>(place.at, 0));
    for (auto byte = placeWidth; byte-- > 0;)
      rows += static_cast<char>(at >> (8 * byte) & 0xFFU);
    rows += static_cast<char>(std::max(place.within, 0));
  }
  return rows;
}

WrittenFile ObjectFile::finish(int root, int information, const std::string& identity)
{
  writeGathered();
  const auto number = reserve();
  const auto start = m_size;
  placeOf(number) = {start, -1}; // it lists itself too
  const auto columns = std::to_string(rowWidth);
  const auto entries = "/Type/XRef/Size " + std::to_string(m_places.size()) + "/W[1 " + std::to_string(placeWidth) + " 1]/Root " +
                       reference(root) + "/Info " + reference(information) + "/ID[(" + identity + ")(" + identity +
                       ")]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns " + columns + ">>";
  putStream(number, entries, packed(differences(rows())));
  put("startxref\n" + std::to_string(start) + "\n%%EOF\n");
  return m_sink.finish();
}

}
