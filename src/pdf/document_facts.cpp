// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_facts.h"

#include "pdf/actions.h"
#include "pdf/annotations.h"
#include "pdf/bounded_contents.h"
#include "pdf/footer_geometry.h"
#include "pdf/source_document.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>

namespace pdf {

namespace {

using pack::ProblemKind;

constexpr auto largestMetadata = std::size_t{4} << 20U;
constexpr auto deepestField = 32;

std::string metadataOf(QPDF& document)
{
  auto stream = document.getRoot().getKey("/Metadata");
  if (!stream.isStream())
    return {};
  try {
    auto text = BoundedContents{largestMetadata, BoundedContents::Keep::text};
    return stream.pipeStreamData(&text, nullptr, 0, qpdf_dl_generalized, true) ? std::move(text.text()) : std::string{};
  } catch (const std::exception&) {
    return {};
  }
}

/// The value of a property in XMP, written as an element or as an attribute.
std::string property(std::string_view xmp, std::string_view name)
{
  auto at = xmp.find(name);
  if (at == std::string_view::npos)
    return {};
  at = xmp.find_first_of(">\"'", at + name.size());
  if (at == std::string_view::npos)
    return {};
  const auto end = xmp.find_first_of("<\"'", at + 1);
  return end == std::string_view::npos || end - at > 32 ? std::string{} : std::string{xmp.substr(at + 1, end - at - 1)};
}

/// The colours of a document mean what its output intent says. A pack has one, for red, green and blue.
bool hasForeignColours(QPDF& document)
{
  auto intents = document.getRoot().getKey("/OutputIntents");
  for (auto index = 0; intents.isArray() && index < intents.getArrayNItems(); ++index) {
    auto profile = intents.getArrayItem(index).getKeyIfDict("/DestOutputProfile");
    if (profile.isStream() && !(profile.getDict().getKey("/N").isInteger() && profile.getDict().getKey("/N").getIntValue() == 3))
      return true;
  }
  return false;
}

/// Visits every field once, however they hang together.
void eachField(QPDFObjectHandle fields, const std::function<void(QPDFObjectHandle)>& visit, std::set<QPDFObjGen>& seen, int depth)
{
  for (auto index = 0; depth > 0 && fields.isArray() && index < fields.getArrayNItems(); ++index) {
    auto field = fields.getArrayItem(index);
    if (!field.isDictionary() || (field.isIndirect() && !seen.insert(field.getObjGen()).second))
      continue;
    visit(field);
    eachField(field.getKey("/Kids"), visit, seen, depth - 1);
  }
}

bool isSigned(QPDF& document)
{
  auto signedField = false;
  auto seen = std::set<QPDFObjGen>{};
  eachField(
      document.getRoot().getKey("/AcroForm").getKeyIfDict("/Fields"),
      [&signedField](QPDFObjectHandle field) {
        signedField = signedField || (field.getKey("/FT").isNameAndEquals("/Sig") && field.getKey("/V").isDictionary());
      },
      seen, deepestField);
  return signedField;
}

bool hasFiles(QPDF& document)
{
  auto files = document.getRoot().getKey("/Names").getKeyIfDict("/EmbeddedFiles");
  return files.isDictionary() || document.getRoot().getKey("/Collection").isDictionary();
}

/// A form that only one maker's programs can show: its pages hold no more than the advice to use them.
bool isDynamicForm(QPDF& document)
{
  auto needed = document.getRoot().getKey("/NeedsRendering");
  return needed.isBool() && needed.getBoolValue() && document.getRoot().getKey("/AcroForm").getKeyIfDict("/XFA").isInitialized() &&
         !document.getRoot().getKey("/AcroForm").getKeyIfDict("/XFA").isNull();
}

/// Whether a page has more of them than it keeps.
bool hasTooManyAnnotations(QPDF& document)
{
  for (auto& page : QPDFPageDocumentHelper{document}.getAllPages()) {
    auto annotations = page.getObjectHandle().getKey("/Annots");
    if (annotations.isArray() && annotations.getArrayNItems() > mostAnnotations)
      return true;
  }
  return false;
}

std::vector<ProblemKind> remarksOn(const SourceDocument& source, const Intake& intake)
{
  auto& document = source.document();
  auto remarks = std::vector<ProblemKind>{};
  const auto remark = [&remarks](bool applies, ProblemKind kind) {
    if (applies)
      remarks.push_back(kind);
  };
  remark(source.wasRepaired(), ProblemKind::repaired);
  remark(isDynamicForm(document), ProblemKind::dynamicForm);
  remark(hasTooManyAnnotations(document), ProblemKind::annotationsCut);
  remark(isSigned(document), ProblemKind::signatureBroken);
  remark(hasActiveContent(document), ProblemKind::activeContent);
  remark(hasFiles(document), ProblemKind::embeddedFiles);
  remark(document.isEncrypted() && !document.allowModifyAssembly(), ProblemKind::restricted);
  const auto scanned = intake.imagePages == source.pages();
  remark(scanned, ProblemKind::scanned);
  remark(!scanned && !hasTags(document), ProblemKind::notTagged);
  remark(!scanned && hasTags(document) && !intake.claims.accessible, ProblemKind::notAccessible);
  remark(intake.claims.archivalPart == 0, ProblemKind::notArchival);
  return remarks;
}

}

bool hasTags(QPDF& document)
{
  auto tree = document.getRoot().getKey("/StructTreeRoot");
  return tree.isDictionary() &&
         (tree.getKey("/K").isDictionary() || (tree.getKey("/K").isArray() && tree.getKey("/K").getArrayNItems() > 0));
}

Claims claimsOf(QPDF& document)
{
  const auto xmp = metadataOf(document);
  auto claims = Claims{};
  claims.accessible = hasTags(document) && property(xmp, "pdfuaid:part") == "1";
  const auto part = property(xmp, "pdfaid:part");
  const auto level = property(xmp, "pdfaid:conformance");
  if (part.size() == 1 && part[0] >= '1' && part[0] <= '3' && level.size() == 1 && !hasForeignColours(document)) {
    claims.archivalPart = part[0] - '0';
    claims.archivalLevel = level[0] == 'A' || level[0] == 'U' ? level[0] : 'B';
  }
  return claims;
}

Intake intakeOf(const SourceDocument& source)
{
  auto intake = Intake{};
  intake.unreadablePages = source.unreadablePages();
  auto number = std::size_t{0};
  for (const auto& page : QPDFPageDocumentHelper{source.document()}.getAllPages()) {
    intake.stripWidths.push_back(stripWidth(PageFrame{page.getObjectHandle()}));
    intake.imagePages += source.scan(number++).hasFonts ? 0 : 1;
  }
  intake.claims = claimsOf(source.document());
  intake.remarks = remarksOn(source, intake);
  return intake;
}

}
