// SPDX-License-Identifier: EUPL-1.2
#include "support/case_under_test.h"

#include "app/command_json.h"
#include "storage/case_file_store.h"
#include "support/printing.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace support {

namespace fs = std::filesystem;

namespace {

/// In memory where the system has such a place: a hundred small cases then take seconds.
fs::path newFolder()
{
  const fs::path memory{"/dev/shm"};
  std::error_code none;
  const auto parent = fs::is_directory(memory, none) ? memory : fs::temp_directory_path();
  auto pattern = (parent / "besluitroute-test-XXXXXX").string();
  REQUIRE(mkdtemp(pattern.data()) != nullptr);
  return pattern;
}

void print(std::ostream& out, const app::Scalar& value)
{
  if (const auto* number = std::get_if<std::int64_t>(&value))
    out << *number;
  else if (const auto* text = std::get_if<std::string>(&value))
    out << '"' << *text << '"';
  else
    out << "unknown";
}

/// As much as the small PDFs of the tests need: one that begins as one has one page.
app::DocumentInspection inspected(const fs::path& file)
{
  std::ifstream stream{file, std::ios::binary};
  std::string head(5, ' ');
  stream.read(head.data(), 5);
  const auto isPdf = head == "%PDF-";
  return {isPdf, false, false, isPdf ? std::optional{1} : std::nullopt};
}

std::string describe(const app::ListError& refused)
{
  return "command " + std::to_string(refused.position) + " (" + refused.command + "): " + Catch::Detail::stringify(refused.error);
}

}

std::string FixedClock::timestamp() const
{
  char text[32];
  const auto second = m_seconds++;
  std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", second / 3600 % 24, second / 60 % 60, second % 60);
  return domain::toIso(m_day) + text;
}

std::string dumpAllTables(const app::Store& store)
{
  std::ostringstream out;
  for (const auto& description : app::entityDescriptions())
    store.select(description.kind, {}, [&](app::Row&& row) {
      out << description.table;
      for (std::size_t i = 0; i < row.size(); ++i) {
        out << (i == 0 ? ": " : ", ") << description.columns[i] << ' ';
        print(out, row[i]);
      }
      out << '\n';
    });
  return out.str();
}

CaseUnderTest::CaseUnderTest(domain::Date today) : m_folder{newFolder()}, m_path{m_folder / "test.besluitroute"}, m_clock{today}
{
  auto store = storage::createCaseFile(m_path);
  REQUIRE(store);
  m_file = std::make_unique<app::CaseFile>(std::move(*store), m_clock, "jansen", inspected);
}

CaseUnderTest::CaseUnderTest(const fs::path& ready, domain::Date today) : m_folder{newFolder()}, m_path{m_folder / "test.besluitroute"}, m_clock{today}
{
  fs::copy_file(ready, m_path);
  reopen();
}

CaseUnderTest::~CaseUnderTest()
{
  m_file.reset();
  std::error_code ignored;
  fs::remove_all(m_folder, ignored);
}

void CaseUnderTest::close() { m_file.reset(); }

void CaseUnderTest::reopen()
{
  close();
  auto opened = storage::openCaseFile(m_path, storage::OpenMode::readWrite);
  REQUIRE(opened);
  m_file = std::make_unique<app::CaseFile>(std::move(opened->store), m_clock, "jansen", inspected);
}

std::vector<std::string> CaseUnderTest::run(std::string_view json)
{
  const auto done = app::executeList(file(), std::string{json}, m_folder);
  if (!done)
    FAIL(describe(done.error()));
  std::vector<std::string> references;
  for (const auto& each : *done)
    references.push_back(each.reference);
  return references;
}

std::vector<domain::FindingCode> CaseUnderTest::findings(std::string_view json)
{
  const auto done = app::executeList(file(), std::string{json}, m_folder);
  if (!done)
    FAIL(describe(done.error()));
  std::vector<domain::FindingCode> codes;
  for (const auto& each : *done)
    for (const auto& finding : each.executed.findings)
      codes.push_back(finding.code);
  return codes;
}

domain::Error CaseUnderTest::refusal(std::string_view json)
{
  const auto before = dump();
  const auto entries = historyLength();
  const auto done = app::executeList(file(), std::string{json}, m_folder);
  if (done)
    FAIL("not refused: " << json);
  CHECK(dump() == before);
  CHECK(historyLength() == entries);
  return done.error().error;
}

std::string CaseUnderTest::dump() { return dumpAllTables(file().store()); }

int CaseUnderTest::historyLength()
{
  const auto entries = file().history();
  REQUIRE(entries);
  return static_cast<int>(entries->size());
}

}
