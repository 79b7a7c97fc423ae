// SPDX-License-Identifier: EUPL-1.2
// Runs a fuzz target over every file of the folders that are named: what the fuzzers once found stays found.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv)
{
  auto files = 0;
  for (auto folder = 1; folder < argc; ++folder)
    for (const auto& entry : std::filesystem::recursive_directory_iterator{argv[folder]}) {
      if (!entry.is_regular_file())
        continue;
      std::ifstream file{entry.path(), std::ios::binary};
      const std::vector<char> bytes{std::istreambuf_iterator<char>{file}, {}};
      std::vector<std::uint8_t> data{bytes.begin(), bytes.end()};
      LLVMFuzzerTestOneInput(data.data(), data.size());
      ++files;
    }
  std::printf("%d files\n", files);
  return files > 0 ? 0 : 1;
}
