// SPDX-License-Identifier: EUPL-1.2
#include "conformance.h"

#include <algorithm>

namespace test {

namespace {

using Against = std::function<void(const std::string&)>;
using Names = std::set<std::string>;

const Names standardTypes{
    "/Document",  "/Part",    "/Art",   "/Sect",    "/Div",       "/BlockQuote", "/Caption", "/TOC",     "/TOCI",  "/Index",
    "/NonStruct", "/Private", "/P",     "/H",       "/H1",        "/H2",         "/H3",      "/H4",      "/H5",    "/H6",
    "/L",         "/LI",      "/Lbl",   "/LBody",   "/Table",     "/TR",         "/TH",      "/TD",      "/THead", "/TBody",
    "/TFoot",     "/Span",    "/Quote", "/Note",    "/Reference", "/BibEntry",   "/Code",    "/Link",    "/Annot", "/Ruby",
    "/RB",        "/RT",      "/RP",    "/Warichu", "/WT",        "/WP",         "/Figure",  "/Formula", "/Form"};

/// Each element of the type may only stand below these.
Condition parents(const std::string& clause, const Names& types, const Names& allowed)
{
  return {clause, "elements stand where they belong", [types, allowed](CheckedPdf& pdf, const Against& against) {
            for (const auto& element : pdf.elements())
              if (types.contains(element.standard) && !allowed.contains(element.parentType))
                against(element.standard + " below " + element.parentType);
          }};
}

/// Each element of the type may only have these below it.
Condition kids(const std::string& clause, const Names& types, const Names& allowed)
{
  return {clause, "elements hold what belongs in them", [types, allowed](CheckedPdf& pdf, const Against& against) {
            for (const auto& element : pdf.elements())
              if (types.contains(element.standard))
                for (const auto child : element.children)
                  if (!allowed.contains(pdf.elements()[child].standard))
                    against(pdf.elements()[child].standard + " in " + element.standard);
          }};
}

/// A value from the attributes of an element, by owner.
QPDFObjectHandle attribute(QPDFObjectHandle element, const char* key)
{
  auto attributes = element.getKey("/A");
  for (auto& each : attributes.isArray() ? attributes.getArrayAsVector() : std::vector{attributes})
    if (each.isDictionary() && each.hasKey(key))
      return each.getKey(key);
  return QPDFObjectHandle::newNull();
}

int span(QPDFObjectHandle cell, const char* key)
{
  auto value = attribute(cell, key);
  return value.isInteger() ? static_cast<int>(value.getIntValue()) : 1;
}

/// All rows of a table, through its groups.
std::vector<std::size_t> rowsOf(CheckedPdf& pdf, const StructureElement& table)
{
  auto rows = std::vector<std::size_t>{};
  for (const auto child : table.children) {
    const auto& element = pdf.elements()[child];
    if (element.standard == "/TR")
      rows.push_back(child);
    else if (element.standard != "/Caption")
      rows.insert(rows.end(), element.children.begin(), element.children.end());
  }
  return rows;
}

void checkRegular(CheckedPdf& pdf, const Against& against)
{
  for (const auto& table : pdf.elements()) {
    if (table.standard != "/Table")
      continue;
    auto left = std::map<int, int>{}; // per column: rows that a cell above still takes
    auto widths = std::set<int>{};
    for (const auto row : rowsOf(pdf, table)) {
      auto column = 0;
      auto next = std::map<int, int>{};
      const auto skip = [&] {
        while (left[column] > 0) {
          next[column] = left[column] - 1;
          ++column;
        }
      };
      for (const auto cell : pdf.elements()[row].children) {
        skip();
        const auto wide = span(pdf.elements()[cell].object, "/ColSpan");
        for (auto more = 0; more < wide; ++more)
          next[column++] = span(pdf.elements()[cell].object, "/RowSpan") - 1;
      }
      skip();
      widths.insert(column);
      left = next;
    }
    if (widths.size() > 1)
      against("rows of different width");
  }
}

int headingLevel(const std::string& type)
{
  return type.size() == 3 && type[1] == 'H' && type[2] >= '1' && type[2] <= '6' ? type[2] - '0' : 0;
}

void checkHeaders(CheckedPdf& pdf, const Against& against)
{
  auto ids = std::set<std::string>{};
  for (const auto& element : pdf.elements())
    if (auto id = QPDFObjectHandle{element.object}.getKey("/ID"); element.standard == "/TH" && id.isString())
      ids.insert(id.getStringValue());
  for (const auto& element : pdf.elements()) {
    if (element.standard == "/TH" && !attribute(element.object, "/Scope").isName() &&
        !QPDFObjectHandle{element.object}.hasKey("/ID"))
      against("a header cell without Scope");
    if (auto headers = attribute(element.object, "/Headers"); headers.isArray())
      for (auto& id : headers.getArrayAsVector())
        if (!ids.contains(id.getStringValue()))
          against("a cell whose header is not there: " + id.getStringValue());
  }
}

void checkRoles(CheckedPdf& pdf, const Against& against)
{
  for (const auto& element : pdf.elements())
    if (!standardTypes.contains(element.standard))
      against(element.type + " is no standard type");
}

void checkRoleCircles(CheckedPdf& pdf, const Against& against)
{
  auto roles = pdf.root().getKey("/StructTreeRoot").getKeyIfDict("/RoleMap");
  if (!roles.isDictionary())
    return;
  for (const auto& first : roles.getKeys()) {
    auto seen = std::set<std::string>{};
    for (auto role = first; roles.getKey(role).isName(); role = roles.getKey(role).getName())
      if (!seen.insert(role).second)
        return against(first + " goes round");
  }
}

void checkRemapped(CheckedPdf& pdf, const Against& against)
{
  auto roles = pdf.root().getKey("/StructTreeRoot").getKeyIfDict("/RoleMap");
  if (roles.isDictionary())
    for (const auto& role : roles.getKeys())
      if (standardTypes.contains(role))
        against(role + " means something else");
}

void checkAlternatives(CheckedPdf& pdf, const Against& against, const std::string& type)
{
  for (const auto& element : pdf.elements()) {
    auto object = element.object;
    if (element.standard == type && !object.getKey("/Alt").isString() && !object.getKey("/ActualText").isString())
      against(type + " without Alt");
  }
}

void checkLevels(CheckedPdf& pdf, const Against& against)
{
  auto last = 0;
  for (const auto& element : pdf.elements()) {
    const auto level = headingLevel(element.standard);
    if (level > last + 1)
      against("level " + std::to_string(level) + " after " + std::to_string(last));
    last = level > 0 ? level : last;
  }
}

void checkHeadingKinds(CheckedPdf& pdf, const Against& against)
{
  const auto& all = pdf.elements();
  const auto nested = std::any_of(all.begin(), all.end(), [](const StructureElement& element) { return element.standard == "/H"; });
  const auto numbered =
      std::any_of(all.begin(), all.end(), [](const StructureElement& element) { return headingLevel(element.standard) > 0; });
  if (nested && numbered)
    against("H besides H1 …");
}

void checkNotes(CheckedPdf& pdf, const Against& against)
{
  auto seen = std::set<std::string>{};
  for (const auto& element : pdf.elements())
    if (auto id = QPDFObjectHandle{element.object}.getKey("/ID"); element.standard == "/Note")
      if (!id.isString() || !seen.insert(id.getStringValue()).second)
        against("a note without an ID of its own");
}

void checkParents(CheckedPdf& pdf, const Against& against)
{
  for (const auto& element : pdf.elements())
    if (QPDFObjectHandle{element.object}.getKey("/P").getObjGen() != QPDFObjectHandle{element.parent}.getObjGen())
      against(element.type + " does not point back");
}

void checkPages(CheckedPdf& pdf, const Against& against)
{
  auto pages = std::set<QPDFObjGen>{};
  for (auto& page : pdf.pages())
    pages.insert(page.getObjGen());
  for (const auto& element : pdf.elements())
    if (auto page = QPDFObjectHandle{element.object}.getKey("/Pg"); !page.isNull() && !pages.contains(page.getObjGen()))
      against(element.type + " on a page that is not in the document");
}

void checkClaims(CheckedPdf& pdf, const Against& against)
{
  for (const auto& [place, owners] : pdf.claims())
    if (owners.size() > 1)
      against("contents " + std::to_string(place.second) + " belong to more than one element");
  for (std::size_t number = 0; number < pdf.pages().size(); ++number)
    for (const auto& [mark, count] : pdf.contents(number).marks) {
      if (!pdf.claims().contains({pdf.pages()[number].getObjGen(), mark}))
        against("contents " + std::to_string(mark) + " of page " + std::to_string(number + 1) + " belong to no element");
      if (count > 1)
        against("two contents have number " + std::to_string(mark) + " on page " + std::to_string(number + 1));
    }
}

void checkParentTree(CheckedPdf& pdf, const Against& against)
{
  for (auto& page : pdf.pages()) {
    auto key = page.getKey("/StructParents");
    for (const auto& [place, owners] : pdf.claims()) {
      if (place.first != page.getObjGen())
        continue;
      auto entry = key.isInteger() ? pdf.parentTreeEntry(key.getIntValue()) : QPDFObjectHandle::newNull();
      const auto found = entry.isArray() && place.second < entry.getArrayNItems() &&
                         entry.getArrayItem(static_cast<int>(place.second)).getObjGen() == owners.front();
      if (!found)
        against("the way back from contents " + std::to_string(place.second));
    }
  }
}

void checkObjects(CheckedPdf& pdf, const Against& against)
{
  for (std::size_t number = 0; number < pdf.pages().size(); ++number)
    for (auto& annotation : pdf.annotations(number))
      if (const auto* const owner = pdf.ownerOf(annotation)) {
        auto key = annotation.getKey("/StructParent");
        if (!key.isInteger() || pdf.parentTreeEntry(key.getIntValue()).getObjGen() != QPDFObjectHandle{owner->object}.getObjGen())
          against("the way back from an annotation on page " + std::to_string(number + 1));
      }
}

}

void addStructureConditions(std::vector<Condition>& to)
{
  to.push_back({"UA 7.1-5", "roles end in a standard type", checkRoles});
  to.push_back({"UA 7.1-6", "roles do not go round in circles", checkRoleCircles});
  to.push_back({"UA 7.1-7", "standard types mean what they mean", checkRemapped});
  to.push_back({"UA 7.1-12", "elements know what they are in", checkParents});
  to.push_back(kids("UA 7.2-10", {"/Table"}, {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}));
  to.push_back(parents("UA 7.2-4", {"/TR"}, {"/Table", "/THead", "/TBody", "/TFoot"}));
  to.push_back(parents("UA 7.2-5", {"/THead"}, {"/Table"}));
  to.push_back(parents("UA 7.2-6", {"/TBody"}, {"/Table"}));
  to.push_back(parents("UA 7.2-7", {"/TFoot"}, {"/Table"}));
  to.push_back(parents("UA 7.2-8", {"/TH", "/TD"}, {"/TR"}));
  to.push_back(kids("UA 7.2-9", {"/TR"}, {"/TH", "/TD"}));
  to.push_back({"UA 7.2-43", "rows of a table are as wide as each other", checkRegular});
  to.push_back(parents("UA 7.2-17", {"/LI"}, {"/L"}));
  to.push_back(parents("UA 7.2-18", {"/LBody"}, {"/LI"}));
  to.push_back(kids("UA 7.2-19", {"/L"}, {"/L", "/LI", "/Caption"}));
  to.push_back(kids("UA 7.2-20", {"/LI"}, {"/Lbl", "/LBody"}));
  to.push_back(parents("UA 7.2-26", {"/TOCI"}, {"/TOC"}));
  to.push_back(kids("UA 7.2-27", {"/TOC"}, {"/TOC", "/TOCI", "/Caption"}));
  to.push_back({"UA 7.3-1", "pictures have words",
                [](CheckedPdf& pdf, const Against& against) { checkAlternatives(pdf, against, "/Figure"); }});
  to.push_back({"UA 7.4.2-1", "headings skip no level", checkLevels});
  to.push_back({"UA 7.4.4-1", "headings are of one kind", checkHeadingKinds});
  to.push_back({"UA 7.5-1", "cells have headers that can be found", checkHeaders});
  to.push_back({"UA 7.7-1", "formulas have words",
                [](CheckedPdf& pdf, const Against& against) { checkAlternatives(pdf, against, "/Formula"); }});
  to.push_back({"UA 7.9-1", "notes have an ID of their own", checkNotes});
  to.push_back({"tree pages", "elements are on pages of this document", checkPages});
  to.push_back({"tree claims", "contents belong to one element", checkClaims});
  to.push_back({"tree parents", "the tree from contents to elements agrees", checkParentTree});
  to.push_back({"tree objects", "annotations and elements point at each other", checkObjects});
}

void addAnnotationConditions(std::vector<Condition>& to)
{
  const auto each = [](CheckedPdf& pdf, const std::function<void(std::size_t, QPDFObjectHandle, const std::string&)>& visit) {
    for (std::size_t number = 0; number < pdf.pages().size(); ++number)
      for (auto& annotation : pdf.annotations(number))
        visit(number, annotation, annotation.getKey("/Subtype").getName());
  };
  const Names ownRules{"/Link", "/Widget", "/Popup", "/PrinterMark", "/TrapNet"};
  to.push_back({"UA 7.18.1-1", "remarks are in the structure", [=](CheckedPdf& pdf, const Against& against) {
                  each(pdf, [&](std::size_t, QPDFObjectHandle annotation, const std::string& kind) {
                    const auto* const owner = pdf.ownerOf(annotation);
                    if (!ownRules.contains(kind) && (owner == nullptr || owner->standard != "/Annot"))
                      against(kind);
                  });
                }});
  to.push_back({"UA 7.18.1-2", "remarks have words", [=](CheckedPdf& pdf, const Against& against) {
                  each(pdf, [&](std::size_t, QPDFObjectHandle annotation, const std::string& kind) {
                    if (!ownRules.contains(kind) && !annotation.getKey("/Contents").isString())
                      against(kind);
                  });
                }});
  to.push_back({"UA 7.18.2-1", "no marks for trapping", [=](CheckedPdf& pdf, const Against& against) {
                  each(pdf, [&](std::size_t, const QPDFObjectHandle&, const std::string& kind) {
                    if (kind == "/TrapNet")
                      against(kind);
                  });
                }});
  to.push_back({"UA 7.18.3-1", "the tab key follows the structure", [](CheckedPdf& pdf, const Against& against) {
                  for (std::size_t number = 0; number < pdf.pages().size(); ++number)
                    if (!pdf.annotations(number).empty() && !pdf.pages()[number].getKey("/Tabs").isNameAndEquals("/S"))
                      against("page " + std::to_string(number + 1));
                }});
  to.push_back({"UA 7.18.4-1", "fields are in the structure, and have words", [=](CheckedPdf& pdf, const Against& against) {
                  each(pdf, [&](std::size_t, QPDFObjectHandle annotation, const std::string& kind) {
                    const auto* const owner = pdf.ownerOf(annotation);
                    if (kind == "/Widget" &&
                        (owner == nullptr || owner->standard != "/Form" ||
                         !(annotation.hasKey("/TU") || annotation.getKey("/Parent").getKeyIfDict("/TU").isString())))
                      against("a field");
                  });
                }});
  to.push_back({"UA 7.18.5-1", "links are links in the structure", [=](CheckedPdf& pdf, const Against& against) {
                  each(pdf, [&](std::size_t number, QPDFObjectHandle annotation, const std::string& kind) {
                    const auto* const owner = pdf.ownerOf(annotation);
                    if (kind == "/Link" && (owner == nullptr || owner->standard != "/Link"))
                      against("a link on page " + std::to_string(number + 1));
                  });
                }});
  to.push_back({"UA 7.18.5-2", "links have words", [=](CheckedPdf& pdf, const Against& against) {
                  each(pdf, [&](std::size_t number, QPDFObjectHandle annotation, const std::string& kind) {
                    if (kind == "/Link" && !annotation.getKey("/Contents").isString())
                      against("a link on page " + std::to_string(number + 1));
                  });
                }});
  to.push_back({"UA 7.18.8-1", "printer's marks are no part of the structure", [=](CheckedPdf& pdf, const Against& against) {
                  each(pdf, [&](std::size_t, QPDFObjectHandle annotation, const std::string& kind) {
                    if (kind == "/PrinterMark" && pdf.ownerOf(annotation) != nullptr)
                      against(kind);
                  });
                }});
}

}
