// SPDX-License-Identifier: EUPL-1.2
// Any bytes are a document or are refused; what is taken can be merged, stamped and written, and is read back with as many pages.
#include "domain/contract.h"
#include "pdf/footer_strip.h"
#include "pdf/pack_assembly.h"
#include "pdf/spool.h"

#include <qpdf/QPDF.hh>

#include <cstdint>
#include <cstdio>
#include <memory>

namespace {

/// A job with nothing of our own in it but the footers.
pdf::AssemblyJob jobFor(const pdf::Intake& intake, pdf::Spool& spool)
{
  const auto typography = pdf::Typography{};
  auto footers = std::vector<pdf::Footer>{};
  for (const auto width : intake.stripWidths)
    footers.push_back({width, "pagina ", static_cast<int>(footers.size()) + 1});
  auto painted = pdf::paintFooters(typography, "voet", footers, " van 9");
  auto canvas = pdf::Canvas{};
  canvas.beginSheet(595, 842);
  canvas.open("Document");
  canvas.close("Document");
  canvas.endSheet();
  auto job = pdf::AssemblyJob{};
  job.tags = canvas.tags();
  job.sheets = spool.add(canvas.finish());
  job.footers = spool.add(painted.bytes);
  job.footerWidths = std::move(painted.widths);
  job.pageFooters = std::move(painted.pages);
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
  const auto job = jobFor(opened.intake, spool);
  const auto file = std::unique_ptr<std::FILE, decltype(&std::fclose)>{std::tmpfile(), &std::fclose};
  try {
    auto assembly = pdf::PackAssembly{::fileno(file.get())};
    assembly.add(0, *opened.document);
    opened.document.reset();
    static_cast<void>(assembly.finish(job, spool, "fuzz"));
  } catch (const std::exception&) {
    return 0; // it costs the attachment; see workshop.cpp
  }
  auto written = QPDF{};
  written.setSuppressWarnings(true);
  written.processFile("written", file.get(), false);
  EXPECTS(static_cast<int>(written.getAllPages().size()) == opened.intake.pages());
  return 0;
}
