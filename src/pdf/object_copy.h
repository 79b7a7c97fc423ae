// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/object_file.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace pdf {

/// Copies objects of one document, with everything that they refer to, into a file. The document can be let go of afterwards.
class ObjectCopy {
public:
  /// Of someone else's document only the pages that were asked for come along, and nothing of the tree that they hung in.
  enum class Pages { all, asked };
  ObjectCopy(ObjectFile& file, Pages pages) : m_file{file}, m_pages{pages} {}

  /// The number in the file of an indirect object, which is going to be copied.
  int number(QPDFObjectHandle object);
  /// The same, under a number that was reserved for it.
  void copyAs(int number, QPDFObjectHandle object);
  /// The number of an object that the caller writes itself.
  int claim(QPDFObjGen object);
  /// Whether an object has a number already.
  [[nodiscard]] bool knows(QPDFObjGen object) const;
  /// Stands within the document for an object that is in the file, or will be, without being of this document.
  [[nodiscard]] QPDFObjectHandle placeholder(int number) const { return QPDFObjectHandle::newName(m_file.placeholder(number)); }
  /// A value as it stands in the file; what it refers to is going to be copied.
  [[nodiscard]] std::string text(QPDFObjectHandle value);
  /// The same, at the end of a text; a name separates itself from what stands before it.
  void append(std::string& text, QPDFObjectHandle value);
  static void appendName(std::string& text, const std::string& name);
  /// Copies all that is still to be copied.
  void finish();

private:
  struct Waiting {
    QPDFObjectHandle object;
    int number;
  };

  int referred(QPDFObjectHandle& object);
  [[nodiscard]] bool staysBehind(QPDFObjectHandle& object) const;
  /// The value itself, also of an indirect object.
  void appendOwn(std::string& text, QPDFObjectHandle value);
  void appendEntries(std::string& text, QPDFObjectHandle dictionary);
  static void dropCrypt(QPDFObjectHandle dictionary);
  void copyStream(int number, QPDFObjectHandle stream);

  ObjectFile& m_file;
  Pages m_pages;
  std::unordered_map<std::uint64_t, int> m_numbers; ///< by number in the document; 0 for what stays behind
  std::vector<Waiting> m_waiting;
  std::unordered_set<int> m_claimed; ///< of those that wait
  std::string m_text; ///< of the object that is being written
};

}
