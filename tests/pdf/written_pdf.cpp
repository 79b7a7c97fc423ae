// SPDX-License-Identifier: EUPL-1.2
#include "written_pdf.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace test {

TemporaryFolder::TemporaryFolder()
{
  auto name = (std::filesystem::temp_directory_path() / "besluitroute-test-XXXXXX").string();
  m_path = mkdtemp(name.data());
}

TemporaryFolder::~TemporaryFolder()
{
  auto ignored = std::error_code{};
  std::filesystem::remove_all(m_path, ignored);
}

std::vector<std::string> TemporaryFolder::names() const
{
  auto names = std::vector<std::string>{};
  for (const auto& entry : std::filesystem::directory_iterator{m_path})
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

int occurrences(const std::string& text, const std::string& of)
{
  auto count = 0;
  for (auto at = text.find(of); at != std::string::npos; at = text.find(of, at + of.size()))
    ++count;
  return count;
}

std::string contentsOf(const std::filesystem::path& file)
{
  auto text = std::ostringstream{};
  if (auto stream = std::ifstream{file, std::ios::binary}; stream.is_open())
    text << stream.rdbuf();
  return text.str();
}

void writeFile(const std::filesystem::path& file, const std::vector<std::uint8_t>& bytes)
{
  std::ofstream{file, std::ios::binary}.write(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<std::streamsize>(bytes.size()));
}

std::string outputOf(const std::string& command, int* code)
{
  auto output = std::string{};
  auto* const pipe = popen(command.c_str(), "r");
  auto buffer = std::array<char, 4096>{};
  for (auto count = std::fread(buffer.data(), 1, buffer.size(), pipe); count > 0;
       count = std::fread(buffer.data(), 1, buffer.size(), pipe))
    output.append(buffer.data(), count);
  const auto status = pclose(pipe);
  if (code != nullptr)
    *code = status;
  return output;
}

WrittenPdf::WrittenPdf(std::filesystem::path file) : m_file{std::move(file)}, m_document{std::make_unique<QPDF>()}
{
  m_document->setSuppressWarnings(true);
  m_document->processFile(m_file.c_str());
}

int WrittenPdf::pages() { return static_cast<int>(m_document->getAllPages().size()); }

QPDFObjectHandle WrittenPdf::page(int page) { return m_document->getAllPages().at(static_cast<std::size_t>(page - 1)); }

std::string WrittenPdf::text(int page) const
{
  const auto number = std::to_string(page);
  return outputOf("pdftotext -layout -f " + number + " -l " + number + " '" + m_file.string() + "' - 2>/dev/null");
}

std::string WrittenPdf::plainText(int page) const
{
  auto plain = std::string{"\n"};
  for (const auto character : text(page)) {
    if (character == ' ' && (plain.back() == ' ' || plain.back() == '\n'))
      continue;
    if (character == '\n' && plain.back() == ' ')
      plain.pop_back();
    plain += character;
  }
  return plain;
}

std::string WrittenPdf::textIn(int page, int left, int top, int width, int height) const
{
  auto command = std::ostringstream{};
  command << "pdftotext -r 72 -x " << left << " -y " << top << " -W " << width << " -H " << height << " -f " << page << " -l "
          << page << " '" << m_file.string() << "' - 2>/dev/null";
  return outputOf(command.str());
}

bool WrittenPdf::isSound() const
{
  auto code = 0;
  const auto said = outputOf("qpdf --check '" + m_file.string() + "' 2>&1", &code);
  return code == 0 && said.find("WARNING") == std::string::npos;
}

std::pair<std::size_t, std::string> WrittenPdf::picture(int page) const
{
  const auto number = std::to_string(page);
  const auto pgm =
      outputOf("pdftoppm -cropbox -r 72 -gray -aa no -f " + number + " -l " + number + " '" + m_file.string() + "' 2>/dev/null");
  auto header = std::istringstream{pgm};
  auto magic = std::string{};
  auto width = std::size_t{};
  auto height = std::size_t{};
  auto depth = 0;
  header >> magic >> width >> height >> depth;
  return {width, pgm.substr(pgm.size() - width * height)};
}

int WrittenPdf::pageOf(QPDFObjectHandle destination)
{
  if (!destination.isArray())
    return 0;
  const auto all = m_document->getAllPages();
  const auto wanted = destination.getArrayItem(0).getObjGen();
  const auto found = std::find_if(all.begin(), all.end(), [&](const QPDFObjectHandle& page) { return page.getObjGen() == wanted; });
  return found == all.end() ? 0 : static_cast<int>(found - all.begin()) + 1;
}

void WrittenPdf::addBookmarks(std::vector<ReadBookmark>& to, QPDFObjectHandle parent, int depth)
{
  for (auto entry = parent.getKey("/First"); entry.isDictionary(); entry = entry.getKey("/Next")) {
    to.push_back({depth, entry.getKey("/Title").getUTF8Value(), pageOf(entry.getKey("/Dest"))});
    addBookmarks(to, entry, depth + 1);
  }
}

std::vector<ReadBookmark> WrittenPdf::bookmarks()
{
  auto all = std::vector<ReadBookmark>{};
  if (auto root = m_document->getRoot().getKey("/Outlines"); root.isDictionary())
    addBookmarks(all, root, 0);
  return all;
}

std::vector<ReadLink> WrittenPdf::links(int number)
{
  auto links = std::vector<ReadLink>{};
  auto annotations = page(number).getKey("/Annots");
  for (auto index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index) {
    auto annotation = annotations.getArrayItem(index);
    auto destination = annotation.getKey("/Dest");
    if (!annotation.getKey("/Subtype").isNameAndEquals("/Link") || !destination.isArray())
      continue;
    const auto hasTop = destination.getArrayNItems() > 3 && destination.getArrayItem(3).isNumber();
    links.push_back({annotation.getKey("/Rect").getArrayAsRectangle(), pageOf(destination),
                     hasTop ? destination.getArrayItem(3).getNumericValue() : 0});
  }
  return links;
}

}
