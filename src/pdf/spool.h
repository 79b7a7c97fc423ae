// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/InputSource.hh>

#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace pdf {

/// Part of a spool: one document.
struct SpoolRange {
  std::int64_t offset = 0;
  std::int64_t length = 0;

  template <class Self> static auto fields(Self& self) { return std::tie(self.offset, self.length); }
};

/// A file without a name that holds the documents of one pack one after the other: they need not all be in memory, the worker can
/// read them, and they are gone when both are done. Throws std::system_error when it cannot be written.
class Spool {
public:
  Spool();
  /// The same spool in another process; takes the descriptor over.
  explicit Spool(int descriptor) : m_descriptor{descriptor} {}
  ~Spool();
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;
  [[nodiscard]] SpoolRange add(std::span<const std::uint8_t> bytes);
  [[nodiscard]] SpoolRange add(const std::string& bytes);
  [[nodiscard]] std::vector<std::uint8_t> read(const SpoolRange& range) const;
  [[nodiscard]] int descriptor() const { return m_descriptor; }
  /// Whether something could not be read. The library takes that for a fault of the document and goes on without the contents.
  [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
  friend class SpoolSource;

  mutable std::atomic_bool m_failed = false;
  int m_descriptor;
  std::int64_t m_end = 0;
};

/// One document in a spool, as the PDF library reads it: many small reads close to each other.
class SpoolSource : public InputSource {
public:
  SpoolSource(const Spool& spool, const SpoolRange& range, std::string name);
  qpdf_offset_t findAndSkipNextEOL() override;
  std::string const& getName() const override { return m_name; }
  qpdf_offset_t tell() override { return m_at; }
  void seek(qpdf_offset_t offset, int whence) override;
  void rewind() override { m_at = 0; }
  size_t read(char* target, size_t length) override;
  void unreadCh(char) override;

private:
  [[nodiscard]] std::size_t fetch(char* target, std::size_t length, qpdf_offset_t from) const;
  void load(qpdf_offset_t around);

  const Spool& m_spool;
  SpoolRange m_range;
  std::string m_name;
  qpdf_offset_t m_at = 0;
  std::vector<char> m_window;
  qpdf_offset_t m_windowStart = 0;
};

}
