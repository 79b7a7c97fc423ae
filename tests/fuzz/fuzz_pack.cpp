// SPDX-License-Identifier: EUPL-1.2
// Any bytes are a document or are refused; what is taken can be merged, stamped and written, and is read back with as many pages.
#include "domain/contract.h"
#include "pdf/document_file.h"
#include "pdf/footer_strip.h"
#include "pdf/pack_assembly.h"
#include "pdf/spool.h"

#include <qpdf/QPDF.hh>

#include <cstdint>

namespace {

/// A job with nothing of our own in it but the footers.
pdf::AssemblyJob jobFor(const pdf::Intake& intake, pdf::Spool& spool)
{
  const auto typography = pdf::Typography{};
  auto footers = std::vector<pdf::Footer>{};
  for (const auto width : intake.stripWidths)
    footers.push_back({width, "pagina"});
  const auto painted = pdf::paintFooters(typography, "voet", footers);
  auto canvas = pdf::Canvas{};
  canvas.beginSheet(595, 842);
  canvas.open("Document");
  canvas.close("Document");
  canvas.endSheet();
  auto job = pdf::AssemblyJob{};
  job.tags = canvas.tags();
  job.sheets = spool.add(canvas.finish());
  job.footers = spool.add(painted.bytes);
  job.footerOf = painted.widthOf;
  job.footerWidths = painted.widths;
  job.parts = {{"1a", 0, 0, intake.pages(), 1}};
  return job;
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  auto spool = pdf::Spool{};
  const auto range = spool.add({data, size});
  auto opened = pdf::openSource(spool, range, {"titel", "naam.pdf"});
  if (!opened.document || opened.intake.pages() > 50)
    return 0;
  auto sources = pdf::Sources{};
  sources[0] = std::move(opened.document);
  const auto job = jobFor(opened.intake, spool);
  auto bytes = std::vector<std::uint8_t>{};
  try {
    auto assembly = pdf::PackAssembly{job, spool, sources};
    assembly.run([](int, double) {});
    bytes = pdf::documentBytes(assembly.document());
  } catch (const std::exception&) {
    return 0; // it costs the attachment; see workshop.cpp
  }
  auto written = QPDF{};
  written.setSuppressWarnings(true);
  written.processMemoryFile("written", reinterpret_cast<const char*>(bytes.data()), bytes.size());
  EXPECTS(static_cast<int>(written.getAllPages().size()) == opened.intake.pages());
  return 0;
}
