// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

/// A reader of finished PDFs that knows the conditions of ISO 14289-1 (PDF/UA-1) and ISO 19005-2 (PDF/A-2) that a program can
/// check. It shares no code with what writes the packs. The clauses are numbered as in the standards, with the number of the
/// condition as the PDF Association lists them behind it where a clause has more than one. No finding does not mean a certificate.
namespace test {

struct Finding {
  std::string clause; ///< "UA 7.1-10", "A 6.2.3"; "tree …" for what holds a structure tree together
  std::string what;
};

/// One element of the structure tree.
struct StructureElement {
  QPDFObjectHandle object;
  QPDFObjectHandle parent;
  std::string type;     ///< as written
  std::string standard; ///< what the role map makes of it
  std::string parentType;
  std::vector<std::size_t> children; ///< elements, in order
};

/// A piece of text that is shown: the font and the codes.
struct ShownText {
  QPDFObjectHandle font;
  std::string bytes;
  bool visible = true;
};

/// What the contents of a page say, forms within them included.
struct PageContents {
  std::vector<std::string> nesting; ///< what is wrong with marked content: "artifact in tagged" …
  std::vector<std::string> operators;
  std::map<long long, int> marks; ///< MCID and how often it occurs, in the page's own stream
  std::vector<ShownText> texts;
  std::set<std::string> colours; ///< device colour spaces
  int deepestSave = 0;
  bool balanced = true;
};

/// A PDF, read once; the conditions look at it.
class CheckedPdf {
public:
  explicit CheckedPdf(const std::filesystem::path& file);
  [[nodiscard]] QPDF& document() { return *m_document; }
  [[nodiscard]] QPDFObjectHandle root() { return m_document->getRoot(); }
  [[nodiscard]] const std::string& bytes() const { return m_bytes; }
  [[nodiscard]] const std::string& xmp() const { return m_xmp; }
  [[nodiscard]] std::vector<QPDFObjectHandle>& pages() { return m_pages; }
  [[nodiscard]] std::vector<StructureElement>& elements() { return m_elements; }
  [[nodiscard]] std::vector<QPDFObjectHandle>& annotations(std::size_t page) { return m_annotations.at(page); }
  [[nodiscard]] const PageContents& contents(std::size_t page) const { return m_contents.at(page); }
  [[nodiscard]] std::vector<QPDFObjectHandle>& objects() { return m_objects; }
  [[nodiscard]] std::string standardType(const std::string& type);
  /// The element that claims the annotation, or the contents by number on the page; none when there is none or more than one.
  [[nodiscard]] const StructureElement* ownerOf(QPDFObjectHandle annotation);
  /// How often each number on each page is claimed.
  [[nodiscard]] std::map<std::pair<QPDFObjGen, long long>, std::vector<QPDFObjGen>>& claims() { return m_claims; }
  [[nodiscard]] QPDFObjectHandle parentTreeEntry(long long key);

private:
  void readTree();
  void readElement(QPDFObjectHandle element, QPDFObjectHandle parent, const std::string& parentType, QPDFObjectHandle page);
  void readKid(QPDFObjectHandle kid, std::size_t element, QPDFObjectHandle page);
  void readParentTree(QPDFObjectHandle node);

  std::string m_bytes;
  std::unique_ptr<QPDF> m_document;
  std::string m_xmp;
  std::vector<QPDFObjectHandle> m_pages;
  std::vector<std::vector<QPDFObjectHandle>> m_annotations;
  std::vector<PageContents> m_contents;
  std::vector<StructureElement> m_elements;
  std::set<QPDFObjGen> m_seen;
  std::map<QPDFObjGen, std::vector<std::size_t>> m_owners;
  std::map<std::pair<QPDFObjGen, long long>, std::vector<QPDFObjGen>> m_claims;
  std::map<long long, QPDFObjectHandle> m_parentTree;
  std::vector<QPDFObjectHandle> m_objects;
};

[[nodiscard]] PageContents readContents(QPDFObjectHandle page);

/// One condition: what its clause asks, and a function that tells what is against it.
struct Condition {
  std::string clause;
  std::string asks;
  std::function<void(CheckedPdf&, const std::function<void(const std::string&)>& against)> check;
};

[[nodiscard]] const std::vector<Condition>& accessibleConditions(); ///< ISO 14289-1
[[nodiscard]] const std::vector<Condition>& archivalConditions();   ///< ISO 19005-2
[[nodiscard]] std::vector<Finding> findingsIn(const std::filesystem::path& file, const std::vector<Condition>& conditions);

// Parts of the lists, by what they look at.
void addDocumentConditions(std::vector<Condition>& to);
void addStructureConditions(std::vector<Condition>& to);
void addAnnotationConditions(std::vector<Condition>& to);
void addContentConditions(std::vector<Condition>& to);
void addFontConditions(std::vector<Condition>& to, const std::string& standard);

}
