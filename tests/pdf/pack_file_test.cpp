// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <fstream>

namespace {

using test::contentsOf;

constexpr auto before = "what was there before";

/// Lets no file grow beyond `bytes` while it lives: the nearest thing to a full disk that a test can have.
class FullDisk {
public:
  explicit FullDisk(rlim_t bytes)
  {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
    const auto limited = rlimit{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limited);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

private:
  rlimit m_before{};
};

}

TEST_CASE("a pack that is cancelled leaves nothing behind")
{
  const auto folder = test::TemporaryFolder{};
  const auto at = GENERATE(0, 1, 20, 40, 45, 60, 75, 80, 99, 100);
  const auto existing = GENERATE(false, true);
  if (existing)
    std::ofstream{folder.file("set.pdf")} << before;
  const auto outcome = pdf::writePack(test::smallPack(), folder.file("set.pdf"), [at](int percent) { return percent < at; });
  CHECK_FALSE(outcome.report.has_value());
  CHECK(outcome.failure == pdf::PackFailure::cancelled);
  CHECK(folder.names() == (existing ? std::vector<std::string>{"set.pdf"} : std::vector<std::string>{}));
  CHECK(contentsOf(folder.file("set.pdf")) == (existing ? before : ""));
}

TEST_CASE("progress goes from 0 to 100 and never back")
{
  const auto folder = test::TemporaryFolder{};
  auto seen = std::vector<int>{};
  REQUIRE(pdf::writePack(test::smallPack(), folder.file("set.pdf"), [&seen](int percent) {
            seen.push_back(percent);
            return true;
          }).report.has_value());
  CHECK(seen.front() == 0);
  CHECK(seen.back() == 100);
  CHECK(std::is_sorted(seen.begin(), seen.end()));
}

TEST_CASE("a pack that cannot be written")
{
  const auto folder = test::TemporaryFolder{};
  SECTION("because the disk is full leaves the old file and nothing else")
  {
    std::ofstream{folder.file("set.pdf")} << before;
    auto outcome = pdf::PackOutcome{};
    {
      const auto disk = FullDisk{8192};
      outcome = pdf::writePack(test::smallPack(), folder.file("set.pdf"));
    }
    CHECK_FALSE(outcome.report.has_value());
    CHECK(outcome.failure == pdf::PackFailure::cannotWrite);
    CHECK_FALSE(outcome.detail.empty());
    CHECK(folder.names() == std::vector<std::string>{"set.pdf"});
    CHECK(contentsOf(folder.file("set.pdf")) == before);
  }
  SECTION("because the folder does not exist says so")
  {
    CHECK(pdf::writePack(test::smallPack(), folder.file("no/such/set.pdf")).failure == pdf::PackFailure::cannotWrite);
  }
  SECTION("because a folder has the name says so and leaves it")
  {
    std::filesystem::create_directory(folder.file("set.pdf"));
    CHECK(pdf::writePack(test::smallPack(), folder.file("set.pdf")).failure == pdf::PackFailure::cannotWrite);
    CHECK(folder.names() == std::vector<std::string>{"set.pdf"});
  }
}

TEST_CASE("a pack takes the place of the one before")
{
  const auto folder = test::TemporaryFolder{};
  std::ofstream{folder.file("Set „29 april” é.pdf")} << before;
  REQUIRE(pdf::writePack(test::smallPack(), folder.file("Set „29 april” é.pdf")).report.has_value());
  CHECK(folder.names().size() == 1);
  CHECK(contentsOf(folder.file("Set „29 april” é.pdf")).substr(0, 5) == "%PDF-");
}

TEST_CASE("a pack without a single item still has a cover and an agenda")
{
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(test::emptyPack(), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->pages == 2);
  CHECK(pdf::writePack({}, folder.file("leeg.pdf")).report.has_value());
}
