// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace pdf {

/// The pages that one structure tree speaks about, with how many numbered contents each can have.
struct StructuredPages {
  std::vector<QPDFObjectHandle> pages;
  std::vector<long long> highestMarks;
};

/// The structure that a screen reader follows through the whole pack: the trees of its parts hang below one document, and
/// everything that points from contents back into the tree is made anew, so that it always agrees.
class Structure {
public:
  explicit Structure(QPDF& pack);
  /// A place in the tree; `kind` such as "/Sect".
  [[nodiscard]] QPDFObjectHandle element(const char* kind, QPDFObjectHandle parent);
  [[nodiscard]] QPDFObjectHandle document() const { return m_document; }
  void append(QPDFObjectHandle parent, QPDFObjectHandle child);

  /// Hangs a copied structure tree below `parent`, checked down to its leaves. Answers whether all of it could be kept.
  bool graft(QPDFObjectHandle tree, const StructuredPages& pages, QPDFObjectHandle parent);
  /// Contents by number on a page, or an annotation, belong to an element. Answer false when they already belong to another.
  bool own(QPDFObjectHandle holder, long long mark, QPDFObjectHandle element);
  bool own(QPDFObjectHandle object, QPDFObjectHandle element);

  /// Headings are numbered or nested; a document that does both cannot be followed.
  [[nodiscard]] bool mixesHeadings() const { return m_numberedHeadings && m_nestedHeadings; }
  void finish();

private:
  friend class TreeWalk;
  [[nodiscard]] std::string roleOf(const std::string& wanted, const std::string& standard);
  void noteHeading(const std::string& kind);
  void writeParentTree(QPDFObjectHandle root);
  void writeIds(QPDFObjectHandle root);

  QPDF& m_pack;
  QPDFObjectHandle m_root;
  QPDFObjectHandle m_document;
  struct Holder {
    QPDFObjectHandle object;
    std::vector<QPDFObjectHandle> elements;
  };
  std::map<QPDFObjGen, Holder> m_holders;
  std::map<QPDFObjGen, std::pair<QPDFObjectHandle, QPDFObjectHandle>> m_objects; ///< and the element each belongs to
  std::vector<QPDFObjGen> m_order;                                               ///< of both, as they came
  std::map<std::string, std::string> m_roles;
  std::map<std::string, QPDFObjectHandle> m_classes;
  std::map<std::string, QPDFObjectHandle> m_ids;
  int m_grafts = 0;
  bool m_numberedHeadings = false;
  bool m_nestedHeadings = false;
};

/// The standard structure types of PDF 1.7.
[[nodiscard]] bool isStandardType(const std::string& type);

}
