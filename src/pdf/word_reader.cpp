// SPDX-License-Identifier: EUPL-1.2
#include "pdf/word_reader.h"

#include "pdf/document_kind.h"
#include "pdf/process_group.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <thread>

namespace pdf {

namespace {

using namespace std::chrono_literals;

/// Enough for the largest papers that were seen, many times over.
constexpr ProcessLimits limits{.memory = std::uint64_t{2} << 30U, .outputSize = std::uint64_t{256} << 20U};

constexpr std::string_view softHyphen = "\xC2\xAD";
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> ligatures{
    {{"\xEF\xAC\x80", "ff"}, {"\xEF\xAC\x81", "fi"}, {"\xEF\xAC\x82", "fl"}, {"\xEF\xAC\x83", "ffi"}, {"\xEF\xAC\x84", "ffl"}}};

bool isSmallLetter(char letter) { return (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80; }

/// "jeugd- en gezinshulp" keeps its hyphen, also at the end of a line.
bool goesOnAsWord(std::string_view rest)
{
  if (rest.empty() || !isSmallLetter(rest.front()))
    return false;
  const auto end = std::find_if_not(rest.begin(), rest.end(), &isSmallLetter);
  const std::string_view word{rest.begin(), end};
  return word != "en" && word != "of";
}

/// How many bytes at the start of `rest` stand for `letters`; 0 when they stand for themselves.
std::size_t standsFor(std::string_view rest, std::string_view& letters)
{
  if (rest.starts_with(softHyphen)) {
    letters = {};
    return softHyphen.size() + (rest.substr(softHyphen.size()).starts_with('\n') ? 1 : 0);
  }
  for (const auto& [sign, meant] : ligatures)
    if (rest.starts_with(sign)) {
      letters = meant;
      return sign.size();
    }
  return 0;
}

std::vector<std::string> pagesOf(const std::string& text)
{
  std::vector<std::string> pages;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\f', begin), text.size());
    pages.push_back(readableWords(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return pages;
}

}

std::string readableWords(const std::string& text)
{
  std::string words;
  words.reserve(text.size());
  std::string_view rest{text};
  while (!rest.empty()) {
    std::string_view letters;
    if (const auto bytes = standsFor(rest, letters); bytes > 0) {
      words += letters;
      rest.remove_prefix(bytes);
      continue;
    }
    if (rest.starts_with("-\n") && !words.empty() && isSmallLetter(words.back()) && goesOnAsWord(rest.substr(2))) {
      rest.remove_prefix(2);
      continue;
    }
    const auto letter = rest.front();
    words += static_cast<unsigned char>(letter) < 0x20 && letter != '\n' ? ' ' : letter; // also the marks that searching puts around words
    rest.remove_prefix(1);
  }
  while (!words.empty() && (words.back() == '\n' || words.back() == ' '))
    words.pop_back();
  return words;
}

WordReader::WordReader(WordReaderSettings settings)
  : m_program{settings.program.empty() ? onThePath("pdftotext") : settings.program}, m_settings{std::move(settings)}
{}

std::optional<std::vector<std::string>> WordReader::read(std::span<const std::uint8_t> bytes, const std::function<bool()>& goOn) const
{
  if (!isAvailable())
    return std::nullopt;
  if (!isPdf(textOf(bytes)))
    return std::vector<std::string>{};
  const PrivateFolder folder{"besluitroute-words"};
  const auto document = folder.path() / "document.pdf";
  const auto text = folder.path() / "words.txt";
  auto copy = std::ofstream{document, std::ios::binary};
  copy.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  copy.close();
  if (folder.path().empty() || !copy)
    return std::nullopt;
  ProcessGroup reading{{m_program.string(), "-q", "-enc", "UTF-8", document.string(), text.string()}, limits};
  if (!reading.hasStarted())
    return std::nullopt;
  const auto until = std::chrono::steady_clock::now() + m_settings.patience;
  while (!reading.hasEnded()) {
    if (!goOn() || std::chrono::steady_clock::now() > until)
      return std::nullopt;
    std::this_thread::sleep_for(5ms);
  }
  std::error_code missing;
  const auto size = std::filesystem::file_size(text, missing);
  std::string words(missing ? 0 : size, ' ');
  std::ifstream{text, std::ios::binary}.read(words.data(), static_cast<std::streamsize>(words.size()));
  return pagesOf(words);
}

}
