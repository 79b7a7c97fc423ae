// SPDX-License-Identifier: EUPL-1.2
// What a keystroke in Ctrl+K costs, and the index behind it.
#include "bench/large_case.h"

#include "app/queries/search.h"
#include "storage/case_file_store.h"
#include "storage/text_index.h"

#include <benchmark/benchmark.h>

#include <array>
#include <random>

namespace {

/// The words of the field, of which the first ones come by far most often, as in any language.
constexpr std::array vocabulary{"de", "van", "het", "en", "jeugdhulp", "gemeente", "voor", "inkoop", "raad", "regio", "kader", "besluit", "tarieven", "wethouder",
                                "college", "zienswijze", "instemmen", "aanbieders", "perceel", "cliënten", "wachtlijsten", "begroting", "risico", "mandaat",
                                "overeenkomst", "verblijf", "ambulant", "crisis", "toezicht", "verordening", "solidariteit", "egalisatiereserve", "monitor",
                                "toegang", "huisarts", "pleegzorg", "gezinshuis", "dyslexie", "vervoer", "kwaliteit", "evaluatie", "raadsbrief", "griffie"};

std::string someWords(std::mt19937& random, int count)
{
  std::geometric_distribution<std::size_t> word{0.08};
  std::string text;
  for (auto number = 0; number < count; ++number)
    text.append(vocabulary[word(random) % vocabulary.size()]).append(number % 12 == 11 ? ".\n" : " ");
  return text;
}

constexpr auto textCount = 50'000;

std::vector<app::SearchText> manyTexts()
{
  std::mt19937 random{1};
  std::vector<app::SearchText> texts;
  for (auto number = 1; number <= textCount; ++number)
    texts.push_back({{domain::EntityKind::agendaItem, number}, "V-2027-" + std::to_string(number) + " " + someWords(random, 6), someWords(random, 60)});
  return texts;
}

app::TextIndex& largeIndex()
{
  static const auto index = [] {
    auto made = storage::makeTextIndex();
    made->put(manyTexts());
    return made;
  }();
  return *index;
}

void ask(benchmark::State& state, std::string_view typed)
{
  auto& index = largeIndex();
  for (auto each : state)
    benchmark::DoNotOptimize(index.find(typed, 40));
}

void firstLetter(benchmark::State& state) { ask(state, "j"); }
void twoLetters(benchmark::State& state) { ask(state, "in"); }
void wholeWords(benchmark::State& state) { ask(state, "jeugdhulp tarieven egalisatie"); }
BENCHMARK(firstLetter)->Name("zoeken in 50.000 teksten, na de eerste letter")->Unit(benchmark::kMillisecond);
BENCHMARK(twoLetters)->Name("zoeken in 50.000 teksten, na twee letters")->Unit(benchmark::kMillisecond);
BENCHMARK(wholeWords)->Name("zoeken in 50.000 teksten, drie woorden")->Unit(benchmark::kMillisecond);

/// The large case with the words of its attachments: over 20,000 pages.
app::Store& readCase()
{
  static const auto store = [] {
    const auto target = bench::workingCopy("read.besluitroute");
    auto opened = std::move(storage::openCaseFile(target, storage::OpenMode::readWrite)->store);
    const auto contents = opened->contentToRead();
    std::mt19937 random{1};
    for (const auto& [sha256, fileName] : contents) {
      std::vector<std::string> pages;
      for (std::size_t page = 0; page < 20'000 / contents.size() + 1; ++page)
        pages.push_back(someWords(random, 300));
      opened->keepWords(sha256, 1, pages, true);
    }
    return opened;
  }();
  return *store;
}

void askPages(benchmark::State& state, std::string_view typed)
{
  auto& store = readCase();
  for (auto each : state)
    benchmark::DoNotOptimize(store.findInContent(typed, 40));
}
void firstLetterInPages(benchmark::State& state) { askPages(state, "j"); }
void wordsInPages(benchmark::State& state) { askPages(state, "jeugdhulp tarieven egalisatie"); }
BENCHMARK(firstLetterInPages)->Name("zoeken in 20.000 bladzijden bijlagen, na de eerste letter")->Unit(benchmark::kMillisecond);
BENCHMARK(wordsInPages)->Name("zoeken in 20.000 bladzijden bijlagen, drie woorden")->Unit(benchmark::kMillisecond);

/// In a thread, a moment after the window opened.
void fillIndex(benchmark::State& state)
{
  const auto opened = storage::openCaseFile(bench::largeCase(), storage::OpenMode::readOnly);
  for (auto each : state) {
    app::CaseSearch search{*opened->store, storage::makeTextIndex()};
    search.catchUp();
  }
}
BENCHMARK(fillIndex)->Name("alle teksten van het grote dossier lezen om te zoeken")->Unit(benchmark::kMillisecond);

}
