// SPDX-License-Identifier: EUPL-1.2
#include "pack/text_document.h"
#include "pdf/document_writer.h"
#include "pdf/pack_draft.h"
#include "pdf/pack_writer.h"

#include <benchmark/benchmark.h>

namespace {

/// An attachment of about `pages` pages of running text.
std::vector<std::uint8_t> attachmentOf(int pages)
{
  std::string text = "---\ntitel: Bijlage\nstijl: noto\n---\n";
  for (auto paragraph = 0; paragraph < pages * 9; ++paragraph)
    text += "\nDe gemeenten leggen vast welke hulp beschikbaar is, voor wie, onder welke voorwaarden en tegen welke prijs. Zij volgen elk "
            "kwartaal of de wachttijden korter worden en wat aanbieders nodig hebben om dat vol te houden, en bespreken dat in de regio.\n";
  return pdf::typesetTextDocument(pack::parseTextDocument(text), {}).value();
}

/// 40 items with a cover note each and 500 pages behind them; `bytes` must outlive it.
pack::MeetingPack packOf40Items(const std::vector<std::uint8_t>& bytes)
{
  pack::MeetingPack pack{.region = "Regio", .bodyName = "Stuurgroep", .meetingLine = "Vergadering", .documentTitle = "Vergaderset", .footer = "Stuurgroep"};
  for (auto number = 1; number <= 40; ++number) {
    pack::PackItem item{.label = std::to_string(number), .title = "Agendapunt " + std::to_string(number), .kind = "ter advisering", .presenter = "M. Visser", .minutes = 10};
    pack::PackCoverNote note{.title = item.title};
    note.sections.push_back({"Gevraagd besluit", {"Positief te adviseren.", "Kennis te nemen van de bijlage."}, {}, true});
    note.sections.push_back({"Aanleiding en kern", {}, "De stuurgroep besprak dit onderwerp eerder en vroeg om een nadere uitwerking van de dekking.", false});
    item.coverNote = note;
    item.attachments.push_back({item.label + "a", "Bijlage", "bijlage.pdf", {}, [&bytes] { return std::optional{bytes}; }});
    item.attachments.back().pages = 12;
    pack.items.push_back(std::move(item));
  }
  return pack;
}

void packOf40(benchmark::State& state)
{
  const auto bytes = attachmentOf(12);
  const auto pack = packOf40Items(bytes);
  const auto target = std::filesystem::temp_directory_path() / "besluitroute-bench-pack.pdf";
  auto pages = 0;
  for (auto each : state) {
    const auto outcome = pdf::writePack(pack, target);
    if (!outcome.report || !outcome.report->problems.empty())
      state.SkipWithError("the pack is not complete");
    else
      pages = outcome.report->pages;
  }
  state.counters["pages"] = pages;
  std::filesystem::remove(target);
}
BENCHMARK(packOf40)->Name("vergaderset van 40 punten en 500 bladzijden bijlagen")->Unit(benchmark::kMillisecond);

/// What it takes to show the pack again after a sentence was typed.
void draftAfterEdit(benchmark::State& state)
{
  const std::vector<std::uint8_t> none;
  auto pack = packOf40Items(none);
  pdf::PackDraft draft;
  benchmark::DoNotOptimize(draft.make(pack));
  for (auto each : state) {
    pack.items[20].coverNote->sections.back().text += " En nog een zin.";
    benchmark::DoNotOptimize(draft.make(pack));
  }
}
BENCHMARK(draftAfterEdit)->Name("voorbeeld van die set na een wijziging")->Unit(benchmark::kMillisecond);

}
