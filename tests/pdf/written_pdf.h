// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace test {

/// A folder that is gone at the end of the test.
class TemporaryFolder {
public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_path / name; }
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
  [[nodiscard]] std::vector<std::string> names() const;

private:
  std::filesystem::path m_path;
};

struct ReadBookmark {
  int depth;
  std::string title;
  int page; ///< counts from 1; 0 when it leads nowhere
  friend bool operator==(const ReadBookmark&, const ReadBookmark&) = default;
};

struct ReadLink {
  QPDFObjectHandle::Rectangle box;
  int page; ///< where it leads
  double top;
};

/// A PDF on disk as other programs read it: text through pdftotext, everything else through libqpdf.
class WrittenPdf {
public:
  explicit WrittenPdf(std::filesystem::path file);
  [[nodiscard]] int pages();
  [[nodiscard]] std::string text(int page) const;
  /// The same with one space between words and none around lines.
  [[nodiscard]] std::string plainText(int page) const;
  /// The text that stands within the box, in points from the upper left corner of the turned but not cropped page.
  [[nodiscard]] std::string textIn(int page, int left, int top, int width, int height) const;
  [[nodiscard]] bool isSound() const;
  [[nodiscard]] std::vector<ReadBookmark> bookmarks();
  [[nodiscard]] std::vector<ReadLink> links(int page);
  [[nodiscard]] QPDFObjectHandle page(int page);
  [[nodiscard]] QPDF& document() { return *m_document; }
  /// The page as pixels of 1 point, one byte each: 0 black, 255 white; with the width in front.
  [[nodiscard]] std::pair<std::size_t, std::string> picture(int page) const;

private:
  [[nodiscard]] int pageOf(QPDFObjectHandle destination);
  void addBookmarks(std::vector<ReadBookmark>& to, QPDFObjectHandle parent, int depth);

  std::filesystem::path m_file;
  std::unique_ptr<QPDF> m_document;
};

[[nodiscard]] std::string contentsOf(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, const std::vector<std::uint8_t>& bytes);

[[nodiscard]] int occurrences(const std::string& text, const std::string& of);

/// What a command writes to its output; the exit code goes to `code`.
[[nodiscard]] std::string outputOf(const std::string& command, int* code = nullptr);

}
