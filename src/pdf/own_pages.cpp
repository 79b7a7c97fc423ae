// SPDX-License-Identifier: EUPL-1.2
#include "pdf/own_pages.h"

#include "pdf/bounded_contents.h"
#include "pdf/content_lexer.h"
#include "pdf/page_form.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace pdf {

namespace {

constexpr auto beginsPath = std::array<std::string_view, 2>{"m", "re"};
constexpr auto endsPath = std::array<std::string_view, 11>{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "EI"};
constexpr auto paintsAlone = std::array<std::string_view, 3>{"Do", "sh", "ID"};

bool isOneOf(const auto& names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

/// Goes through contents operator by operator; the text in between is taken over as it is.
class ArtifactMarker {
public:
  explicit ArtifactMarker(std::string_view contents) : m_contents{contents} {}

  [[nodiscard]] std::string run()
  {
    auto lexer = ContentLexer{m_contents};
    while (const auto* const operation = lexer.next()) {
      const auto end = m_contents.size() - lexer.left();
      take(operation->name, m_contents.substr(m_taken, end - m_taken));
      m_taken = end;
    }
    m_result += m_contents.substr(m_taken);
    return std::move(m_result);
  }

private:
  void take(std::string_view name, std::string_view text)
  {
    if (name == "BDC" || name == "BMC")
      ++m_depth;
    const auto begins = m_depth == 0 && m_until == Until::nothing;
    if (begins && isOneOf(beginsPath, name))
      open(Until::pathEnds);
    else if (begins && name == "BT")
      open(Until::textEnds);
    else if (begins && isOneOf(paintsAlone, name))
      open(Until::now);
    m_result += text;
    if (name == "EMC")
      m_depth = std::max(m_depth - 1, 0);
    const auto ends = (m_until == Until::pathEnds && isOneOf(endsPath, name)) || (m_until == Until::textEnds && name == "ET") ||
                      m_until == Until::now;
    if (ends)
      close();
  }

  enum class Until { nothing, pathEnds, textEnds, now };

  void open(Until until)
  {
    m_result += "\n/Artifact BMC";
    m_until = until;
  }
  void close()
  {
    m_result += "\nEMC";
    m_until = Until::nothing;
  }

  std::string_view m_contents;
  std::string m_result;
  std::size_t m_taken = 0;
  int m_depth = 0;
  Until m_until = Until::nothing;
};

QPDFObjectHandle attributesOf(OwnTag::Detail detail)
{
  switch (detail) {
  case OwnTag::Detail::none:
    break;
  case OwnTag::Detail::columnHeader:
    return QPDFObjectHandle::parse("<</O /Table /Scope /Column>>");
  case OwnTag::Detail::rowHeader:
    return QPDFObjectHandle::parse("<</O /Table /Scope /Row>>");
  case OwnTag::Detail::numbered:
    return QPDFObjectHandle::parse("<</O /List /ListNumbering /Decimal>>");
  case OwnTag::Detail::bulleted:
    return QPDFObjectHandle::parse("<</O /List /ListNumbering /Disc>>");
  }
  return QPDFObjectHandle::newNull();
}

/// Follows the tree in the order of its tags.
class TagCompletion {
public:
  explicit TagCompletion(const std::vector<OwnTag>& tags) : m_tags{tags} {}

  void run(QPDFObjectHandle element)
  {
    complete(element);
    if (m_next != m_tags.size())
      throw std::runtime_error{"more tags than elements"};
  }

private:
  void complete(QPDFObjectHandle element)
  {
    if (m_next >= m_tags.size() || !element.getKey("/S").isNameAndEquals("/" + m_tags[m_next].kind))
      throw std::runtime_error{"tags and structure do not agree"};
    const auto& tag = m_tags[m_next++];
    if (auto attributes = attributesOf(tag.detail); !attributes.isNull())
      element.replaceKey("/A", attributes);
    if (!tag.alternative.empty())
      element.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(tag.alternative));
    auto kids = element.getKey("/K");
    for (auto& kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
      if (kid.isDictionary() && kid.hasKey("/S"))
        complete(kid);
  }

  const std::vector<OwnTag>& m_tags;
  std::size_t m_next = 0;
};

}

std::string markArtifacts(std::string_view contents) { return ArtifactMarker{contents}.run(); }

void completeTags(QPDFObjectHandle element, const std::vector<OwnTag>& tags) { TagCompletion{tags}.run(element); }

void completeFonts(QPDF& document)
{
  for (auto& object : document.getAllObjects())
    if (object.isDictionaryOfType("/Font", "/CIDFontType2") && !object.hasKey("/CIDToGIDMap"))
      object.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
}

void completeOwnDocument(QPDF& document, const std::vector<OwnTag>& tags)
{
  completeFonts(document);
  auto kids = document.getRoot().getKey("/StructTreeRoot").getKey("/K");
  completeTags(kids.isArray() ? kids.getArrayItem(0) : kids, tags);
  for (auto page : document.getAllPages()) {
    page.replaceKey("/Contents", document.newStream(markArtifacts(pageContents(page, largestPage).text)));
    page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
  }
}

}
