// SPDX-License-Identifier: EUPL-1.2
#include "pdf/source_document.h"

#include "pdf/bounded_contents.h"
#include "pdf/deep_stack.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <string>
#include <string_view>

namespace pdf {

namespace {

using Bytes = std::vector<std::uint8_t>;

bool readable(QPDFObjectHandle page)
{
  try {
    auto touch = BoundedContents{largestPage, BoundedContents::Keep::nothing};
    auto parts = page.getPageContents();
    return std::all_of(parts.begin(), parts.end(), [&touch](QPDFObjectHandle& part) {
      return part.pipeStreamData(&touch, nullptr, 0, qpdf_dl_generalized, true);
    });
  } catch (const std::exception&) {
    return false;
  }
}

std::string_view textOf(const Bytes& bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

/// Readers accept a header anywhere in the first kilobyte.
bool claimsToBePdf(const Bytes& bytes) { return textOf(bytes).substr(0, 1024).find("%PDF-") != std::string_view::npos; }

std::unique_ptr<QPDF> parse(const Bytes& bytes)
{
  auto document = std::make_unique<QPDF>();
  document->setSuppressWarnings(true);
  document->processMemoryFile("attachment", reinterpret_cast<const char*>(bytes.data()), bytes.size());
  return document;
}

/// "12 0" of the last "12 0 obj" before `end`.
std::optional<std::string> objectBefore(std::string_view text, std::size_t end)
{
  const auto word = text.rfind(" obj", end);
  if (word == std::string_view::npos)
    return std::nullopt;
  const auto start = text.find_last_not_of("0123456789 ", word - 1);
  const auto name =
      text.substr(start == std::string_view::npos ? 0 : start + 1, word - (start == std::string_view::npos ? 0 : start + 1));
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

std::unique_ptr<SourceDocument> checked(std::unique_ptr<Bytes> bytes)
{
  auto document = parse(*bytes);
  return std::make_unique<SourceDocument>(std::move(bytes), std::move(document));
}

OpenedSource judged(std::unique_ptr<SourceDocument> document)
{
  using pack::ProblemKind;
  if (document->pages() == 0)
    return {nullptr, ProblemKind::noPages};
  if (document->unreadablePages() == document->pages())
    return {nullptr, ProblemKind::damaged};
  const auto repaired = document->wasRepaired();
  return {std::move(document), repaired ? std::optional{ProblemKind::repaired} : std::nullopt};
}

OpenedSource repaired(Bytes bytes)
{
  if (!appendTrailer(bytes))
    return {nullptr, pack::ProblemKind::damaged};
  auto opened = judged(checked(std::make_unique<Bytes>(std::move(bytes))));
  // Saying "no pages" of a file that was cut off would be misleading.
  if (opened.document == nullptr || opened.problem != pack::ProblemKind::repaired)
    opened.problem = opened.document == nullptr ? pack::ProblemKind::damaged : pack::ProblemKind::repaired;
  return opened;
}

OpenedSource opened(const Bytes& bytes)
{
  try {
    return judged(checked(std::make_unique<Bytes>(bytes)));
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password)
      return {nullptr, pack::ProblemKind::encrypted};
    return repaired(bytes);
  }
}

}

SourceDocument::SourceDocument(std::unique_ptr<Bytes> bytes, std::unique_ptr<QPDF> document)
  : m_bytes{std::move(bytes)}, m_document{std::move(document)}
{
  auto pages = QPDFPageDocumentHelper{*m_document};
  pages.pushInheritedAttributesToPage();
  const auto all = pages.getAllPages();
  m_pages = static_cast<int>(all.size());
  m_unreadablePages = static_cast<int>(
      std::count_if(all.begin(), all.end(), [](const QPDFPageObjectHelper& page) { return !readable(page.getObjectHandle()); }));
}

SourceDocument::~SourceDocument() = default;

bool SourceDocument::wasRepaired() const { return m_unreadablePages > 0 || m_document->anyWarnings(); }

OpenedSource openSource(Bytes bytes)
{
  if (bytes.empty())
    return {nullptr, pack::ProblemKind::empty};
  auto result = OpenedSource{nullptr, claimsToBePdf(bytes) ? pack::ProblemKind::damaged : pack::ProblemKind::notPdf};
  if (result.problem == pack::ProblemKind::notPdf)
    return result;
  try {
    onDeepStack([&] { result = opened(bytes); });
  } catch (const std::exception&) {
    // Whatever the library threw, memory included: the document is what cannot be read, and that is what the result says.
  }
  return result;
}

}
