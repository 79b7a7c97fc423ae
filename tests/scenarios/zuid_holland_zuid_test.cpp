// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/command_json.h"
#include "app/shipped_templates.h"
#include "support/case_under_test.h"
#include "support/printing.h"
#include "support/status_text.h"
#include "support/text_difference.h"

#include <fstream>
#include <sstream>

using namespace domain;
using namespace support;
namespace fs = std::filesystem;

namespace {

const fs::path folder{PROJECT_ROOT "/tests/scenarios/zuid_holland_zuid"};

std::string textOf(const fs::path& file)
{
  std::ifstream stream{file};
  REQUIRE(stream);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

void tellStory(CaseUnderTest& zhz)
{
  for (const auto& shipped : app::shippedTemplates())
    if (shipped.code.starts_with("zuid-holland-zuid"))
      zhz.run(shipped.commands);
  for (const auto* part : {"1_region.json", "2_commission.json", "3_framework.json"}) {
    INFO(part);
    zhz.run(textOf(folder / part));
  }
}

std::string statusOn(CaseUnderTest& zhz, Date day)
{
  const auto report = zhz.file().read([&](const app::Facts& facts) { return app::statusReport(facts, day); });
  REQUIRE(report);
  return statusText(*report);
}

/// expected/2027-02-24.txt: the status as of that day.
std::vector<std::pair<Date, std::string>> expectations()
{
  std::vector<std::pair<Date, std::string>> all;
  for (const auto& entry : fs::directory_iterator{folder / "expected"}) {
    const auto day = parseIsoDate(entry.path().stem().string());
    REQUIRE(day);
    all.emplace_back(*day, textOf(entry.path()));
  }
  REQUIRE(all.size() >= 8);
  return all;
}

}

TEST_CASE("Zuid-Holland Zuid: the full route twice, for the commission and for the framework with its views")
{
  CaseUnderTest zhz{2027y / 12 / 31};
  tellStory(zhz);
  for (const auto& [day, expected] : expectations()) {
    INFO("status as of " << toIso(day) << "; lines with - are expected, lines with + are there");
    CHECK(difference(expected, statusOn(zhz, day)) == "");
  }
}

TEST_CASE("Zuid-Holland Zuid: told again from its history, with a step undone and done again")
{
  CaseUnderTest zhz{2027y / 12 / 31};
  tellStory(zhz);
  REQUIRE(zhz.file().undo());
  REQUIRE(zhz.file().undo());
  REQUIRE(zhz.file().redo());
  REQUIRE(zhz.file().redo());
  const auto entries = zhz.file().history();
  REQUIRE(entries);
  CaseUnderTest copy{2027y / 12 / 31};
  copy.run(app::historyAsJson(*entries));
  CHECK(difference(zhz.dump(), copy.dump()) == "");
  for (const auto& [day, expected] : expectations())
    CHECK(difference(expected, statusOn(copy, day)) == "");
}
