// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/clock.h"
#include "domain/error.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace app {
class CaseFile;
class Store;
}

namespace support {

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test support

/// A day that stands until the test changes it; every timestamp is a second after the one before.
class FixedClock : public app::Clock {
public:
  explicit FixedClock(domain::Date day) : m_day{day} {}
  [[nodiscard]] domain::Date today() const override { return m_day; }
  [[nodiscard]] std::string timestamp() const override;
  void setToday(domain::Date day) { m_day = day; }

private:
  domain::Date m_day;
  mutable int m_seconds = 0;
};

/// Every row of every table of facts as text, one line a row. Two equal texts are the same facts.
[[nodiscard]] std::string dumpAllTables(const app::Store& store);

/// An empty case file in a folder of its own, gone at the end, with a fixed clock and the user "jansen".
class CaseUnderTest {
public:
  explicit CaseUnderTest(domain::Date today = 2027y / 4 / 22);
  /// Begins with a copy of a case file that is closed.
  explicit CaseUnderTest(const std::filesystem::path& ready, domain::Date today = 2027y / 4 / 22);
  ~CaseUnderTest();
  CaseUnderTest(const CaseUnderTest&) = delete;
  CaseUnderTest& operator=(const CaseUnderTest&) = delete;

  [[nodiscard]] app::CaseFile& file() { return *m_file; }
  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
  void setToday(domain::Date day) { m_clock.setToday(day); }

  /// Closes the file and opens it again, as after a restart.
  void reopen();
  /// Closes the file; until reopen() there is none.
  void close();

  /// Executes a JSON command list; answers the references of what the commands made. Fails the test when it is refused.
  std::vector<std::string> run(std::string_view json);
  /// The codes of what the person hears from a list that is not refused.
  std::vector<domain::FindingCode> findings(std::string_view json);
  /// The error with which a list is refused. Fails the test when it is not, or when it leaves anything behind.
  domain::Error refusal(std::string_view json);

  [[nodiscard]] std::string dump();
  [[nodiscard]] int historyLength();

private:
  std::filesystem::path m_folder;
  std::filesystem::path m_path;
  FixedClock m_clock;
  std::unique_ptr<app::CaseFile> m_file;
};

}
