// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pdf {

/// A value as it stands in a document.
struct WrittenValue {
  enum class Kind { name, integer, string, array, dictionary, reference, other };
  Kind kind = Kind::other;
  std::string_view text;
  QPDFObjGen place = {}; ///< what a reference refers to
};

/// Reads values one after the other. Takes any bytes.
class ValueReader {
public:
  explicit ValueReader(std::string_view text) : m_rest{text} {}
  /// None at the end and for what cannot be read.
  [[nodiscard]] std::optional<WrittenValue> next();

private:
  void skipBlanks();
  bool skipString();
  /// Up to and including `closing`.
  bool skipNested(std::string_view closing);
  [[nodiscard]] std::optional<WrittenValue::Kind> skipValue(WrittenValue& value);
  [[nodiscard]] WrittenValue::Kind skipNumber(WrittenValue& value);

  std::string_view m_rest;
  int m_depth = 0;
};

/// In the order in which they are written; names with their slash.
using WrittenEntries = std::vector<std::pair<std::string_view, WrittenValue>>;

/// Reads the dictionary, or array, at the beginning of `text`. Answers false when there is none, or none that can be read plainly: a name
/// that is spelled in codes, or an entry that is there twice.
[[nodiscard]] bool readEntries(std::string_view text, WrittenEntries& entries);
[[nodiscard]] bool readItems(std::string_view text, std::vector<WrittenValue>& items);

/// The objects of a document that stand together in packed streams, as they are written: many times faster than having the library
/// make objects of all of them.
class PackedObjects {
public:
  explicit PackedObjects(QPDF& document);
  /// Begins with the object; empty when it does not stand in such a stream. Valid as long as this is.
  [[nodiscard]] std::string_view textOf(QPDFObjGen place);

private:
  struct Stream {
    std::string data;
    std::unordered_map<int, std::size_t> starts; ///< by number of the object
  };
  [[nodiscard]] Stream read(int number) const;

  QPDF& m_document;
  std::unordered_map<int, int> m_streamOf;
  std::unordered_map<int, Stream> m_streams;
};

}
