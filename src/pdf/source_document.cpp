// SPDX-License-Identifier: EUPL-1.2
#include "pdf/source_document.h"

#include "pdf/deep_stack.h"
#include "pdf/document_facts.h"
#include "pdf/footer_geometry.h"
#include "pdf/image_document.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <string>
#include <string_view>

namespace pdf {

namespace {

using pack::ProblemKind;
using Bytes = std::vector<std::uint8_t>;

constexpr auto headerSpan = std::int64_t{1024}; ///< readers accept a header anywhere in the first kilobyte

std::string_view textOf(const Bytes& bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

std::unique_ptr<QPDF> quietDocument()
{
  auto document = std::make_unique<QPDF>();
  document->setSuppressWarnings(true);
  return document;
}

std::unique_ptr<SourceDocument> parsed(const Spool& spool, const SpoolRange& range)
{
  auto document = quietDocument();
  document->processInputSource(std::make_shared<SpoolSource>(spool, range, "attachment"));
  return std::make_unique<SourceDocument>(std::move(document));
}

std::unique_ptr<SourceDocument> parsed(Bytes bytes)
{
  auto document = quietDocument();
  document->processMemoryFile("attachment", reinterpret_cast<const char*>(bytes.data()), bytes.size());
  return std::make_unique<SourceDocument>(std::move(document), std::move(bytes));
}

/// "12 0" of the last "12 0 obj" before `end`.
std::optional<std::string> objectBefore(std::string_view text, std::size_t end)
{
  const auto word = text.rfind(" obj", end);
  if (word == std::string_view::npos || word == 0)
    return std::nullopt;
  const auto before = text.find_last_not_of("0123456789 ", word - 1);
  const auto start = before == std::string_view::npos ? 0 : before + 1;
  const auto name = text.substr(start, word - start);
  return name.size() < 3 || name.size() > 16 ? std::nullopt : std::optional{std::string{name}};
}

/// A file that was cut off while it was being sent has lost its trailer but often still has its catalogue: point a new trailer at
/// it.
bool appendTrailer(Bytes& bytes)
{
  const auto text = textOf(bytes);
  auto found = text.rfind("/Type /Catalog");
  if (found == std::string_view::npos)
    found = text.rfind("/Type/Catalog");
  const auto root = found == std::string_view::npos ? std::nullopt : objectBefore(text, found);
  if (!root)
    return false;
  const auto trailer = "\nendobj\ntrailer\n<</Root " + *root + " R>>\nstartxref\n0\n%%EOF\n";
  bytes.insert(bytes.end(), trailer.begin(), trailer.end());
  return true;
}

std::optional<ProblemKind> refusalOf(const SourceDocument& document)
{
  if (document.pages() == 0)
    return ProblemKind::noPages;
  return document.unreadablePages() == document.pages() ? std::optional{ProblemKind::damaged} : std::nullopt;
}

OpenedSource judged(std::unique_ptr<SourceDocument> document)
{
  if (const auto refusal = refusalOf(*document))
    return {nullptr, {.refusal = refusal}};
  auto intake = intakeOf(*document);
  return {std::move(document), std::move(intake)};
}

OpenedSource repaired(Bytes bytes)
{
  auto opened = OpenedSource{nullptr, {.refusal = ProblemKind::damaged}};
  if (!appendTrailer(bytes))
    return opened;
  opened = judged(parsed(std::move(bytes)));
  // Saying "no pages" of a file that was cut off would be misleading.
  auto& remarks = opened.intake.remarks;
  if (opened.document == nullptr)
    opened.intake.refusal = ProblemKind::damaged;
  else if (std::find(remarks.begin(), remarks.end(), ProblemKind::repaired) == remarks.end())
    remarks.insert(remarks.begin(), ProblemKind::repaired);
  return opened;
}

OpenedSource openedPdf(const Spool& spool, const SpoolRange& range)
{
  try {
    return judged(parsed(spool, range));
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password)
      return {nullptr, {.refusal = ProblemKind::encrypted}};
    return repaired(spool.read(range));
  }
}

OpenedSource openedImage(Bytes bytes, const SourceHint& hint)
{
  auto image = imageDocument(std::move(bytes), hint.title);
  if (image == nullptr)
    return {nullptr, {.refusal = ProblemKind::damagedImage}};
  auto opened = judged(std::make_unique<SourceDocument>(std::move(image)));
  opened.intake.remarks = {ProblemKind::convertedImage};
  opened.intake.claims = {.accessible = true, .archivalPart = 2, .archivalLevel = 'A'};
  return opened;
}

OpenedSource openedAs(const Spool& spool, const SpoolRange& range, const SourceHint& hint)
{
  const auto start = spool.read({range.offset, std::min(range.length, headerSpan)});
  if (textOf(start).find("%PDF-") != std::string_view::npos)
    return openedPdf(spool, range);
  if (isImage(textOf(start)))
    return openedImage(spool.read(range), hint);
  return {nullptr, {.refusal = ProblemKind::notPdf}};
}

}

SourceDocument::SourceDocument(std::unique_ptr<QPDF> document, Bytes bytes)
  : m_bytes{std::move(bytes)}, m_document{std::move(document)}
{
  auto pages = QPDFPageDocumentHelper{*m_document};
  pages.pushInheritedAttributesToPage();
  for (const auto& page : pages.getAllPages()) {
    const auto frame = PageFrame{page.getObjectHandle()};
    m_scans.push_back(scanPage(page.getObjectHandle(), frame, bandHeight(frame), m_footerFits));
    m_footerFits = m_footerFits && m_scans.back().bandIsFree;
  }
}

SourceDocument::~SourceDocument() = default;

int SourceDocument::unreadablePages() const
{
  return static_cast<int>(std::count_if(m_scans.begin(), m_scans.end(), [](const PageScan& scan) { return !scan.readable; }));
}

bool SourceDocument::wasRepaired() const { return unreadablePages() > 0 || m_document->anyWarnings(); }

OpenedSource openSource(const Spool& spool, const SpoolRange& range, const SourceHint& hint)
{
  if (range.length == 0)
    return {nullptr, {.refusal = ProblemKind::empty}};
  auto result = OpenedSource{nullptr, {.refusal = ProblemKind::damaged}};
  try {
    onDeepStack([&] { result = openedAs(spool, range, hint); });
  } catch (const std::exception&) {
    // Whatever the library threw: the document is what cannot be read, and that is what the result says. Where memory ends, so does the
    // worker; see serve.cpp.
  }
  return result;
}

}
