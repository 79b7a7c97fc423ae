// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace bench {

/// How large the generated case file is; the defaults are what the figures in docs/performance.md are about.
struct Size {
  int municipalities = 26;
  int proposals = 200;
  int meetings = 3000;
  int itemsPerMeeting = 7; ///< about 20,000 in all, those that serve a branch included
  int documents = 100;
  std::int64_t documentBytes = 300'000'000; ///< of all together
};

/// The same case file after years of papers.
inline constexpr Size grownCase{.documents = 2000, .documentBytes = 1'000'000'000};

/// Writes a lifelike large case file: every proposal goes along seven stages, the last one before every council; two years of meetings
/// with agendas; documents of random bytes. The same every time. Answers the file, in the folder for temporary files; it is made
/// only when it is not there yet.
[[nodiscard]] std::filesystem::path largeCase(const Size& size = {});

/// A fresh copy of the large case file under this name, for benchmarks that write. It is on the disk, so that what is measured does not
/// have to wait for that.
[[nodiscard]] std::filesystem::path workingCopy(const std::string& name);

}
