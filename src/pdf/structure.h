// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/object_copy.h"

#include <map>
#include <string>
#include <vector>

namespace pdf {

/// The pages that one structure tree speaks about, with how many numbered contents each can have.
struct StructuredPages {
  std::vector<QPDFObjectHandle> pages;
  std::vector<long long> highestMarks;
};

/// The structure that a screen reader follows through the whole pack: the trees of its parts hang below one document, and
/// everything that points from contents back into the tree is made anew, so that it always agrees. Elements are known by their number
/// in the file.
class Structure {
public:
  explicit Structure(ObjectFile& file);
  /// The element that all others hang below.
  [[nodiscard]] int document() const { return m_document; }

  struct Grafted {
    std::vector<int> elements; ///< the uppermost
    bool isWhole = true;       ///< all of the tree could be kept
  };
  /// Elements that nobody changed since the document was opened are read much faster from the document as it is written.
  enum class Reading { asWritten, changed };
  /// Hangs a structure tree below `parent`, checked down to its leaves.
  [[nodiscard]] Grafted graft(QPDFObjectHandle tree, const StructuredPages& pages, int parent, ObjectCopy& copy, Reading reading);

  /// Headings are numbered or nested; a document that does both cannot be followed.
  [[nodiscard]] bool mixesHeadings() const { return m_numberedHeadings && m_nestedHeadings; }
  /// Answers the number of the root. `sections` are what stands in the document.
  [[nodiscard]] int finish(const std::vector<int>& sections);

private:
  friend class TreeWalk;
  friend class ContentOwners;
  [[nodiscard]] long long keyFor(int owner);
  [[nodiscard]] std::string roleOf(const std::string& wanted, const std::string& standard);
  [[nodiscard]] std::string classOf(const std::string& wanted, const std::string& attributes, const std::string& otherwise);
  void noteHeading(const std::string& kind);
  [[nodiscard]] std::string roles() const;
  [[nodiscard]] std::string classes() const;

  ObjectFile& m_file;
  int m_root;
  int m_document;
  std::vector<int> m_owners; ///< by key: an element, or a list of them
  std::map<std::string, std::string> m_roles;
  std::map<std::string, std::string> m_classes;
  std::map<std::string, int> m_ids;
  int m_grafts = 0;
  bool m_numberedHeadings = false;
  bool m_nestedHeadings = false;
};

/// Which element each piece of contents of one document belongs to, by the number that the contents carry on their page.
class ContentOwners {
public:
  ContentOwners(Structure& structure, ObjectFile& file) : m_structure{structure}, m_file{file} {}
  /// Contents by number on a page or in a drawing, or an annotation, belong to an element. Answer false when they already belong to
  /// another.
  bool own(QPDFObjectHandle holder, long long mark, int element);
  bool own(QPDFObjectHandle object, int element);
  /// Makes contents point at their elements.
  void finish();

private:
  struct Holder {
    QPDFObjectHandle object;
    std::vector<int> elements; ///< by number; none: a single object with one element
    int element = 0;
  };

  Structure& m_structure;
  ObjectFile& m_file;
  std::map<QPDFObjGen, std::size_t> m_places;
  std::vector<Holder> m_holders; ///< as they came
};

/// The standard structure types of PDF 1.7.
[[nodiscard]] bool isStandardType(const std::string& type);

/// Numbers of contents are places in a list; no page that a person made has as many.
inline constexpr auto mostMarks = 1'000'000LL;

}
