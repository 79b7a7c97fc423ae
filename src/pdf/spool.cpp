// SPDX-License-Identifier: EUPL-1.2
#include "pdf/spool.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <system_error>

namespace pdf {

namespace {

constexpr auto windowSize = std::size_t{8} << 10U;

[[noreturn]] void fail(const char* what) { throw std::system_error{errno, std::generic_category(), what}; }

int openNameless()
{
  auto name = (std::filesystem::temp_directory_path() / "besluitroute-XXXXXX").string();
  const auto descriptor = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor < 0)
    fail("create spool");
  ::unlink(name.c_str());
  return descriptor;
}

}

Spool::Spool() : m_descriptor{openNameless()} {}

Spool::~Spool() { ::close(m_descriptor); }

SpoolRange Spool::add(std::span<const std::uint8_t> bytes)
{
  const auto range = SpoolRange{m_end, static_cast<std::int64_t>(bytes.size())};
  while (!bytes.empty()) {
    const auto written = ::pwrite(m_descriptor, bytes.data(), bytes.size(), m_end);
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      fail("write spool");
    m_end += written;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return range;
}

SpoolRange Spool::add(const std::string& bytes) { return add({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}); }

std::vector<std::uint8_t> Spool::read(const SpoolRange& range) const
{
  auto bytes = std::vector<std::uint8_t>(static_cast<std::size_t>(range.length));
  auto source = SpoolSource{*this, range, {}};
  bytes.resize(source.read(reinterpret_cast<char*>(bytes.data()), bytes.size()));
  return bytes;
}

SpoolSource::SpoolSource(const Spool& spool, const SpoolRange& range, std::string name)
  : m_spool{spool}, m_range{range}, m_name{std::move(name)}
{}

std::size_t SpoolSource::fetch(char* target, std::size_t length, qpdf_offset_t from) const
{
  const auto wanted =
      static_cast<std::size_t>(std::clamp<qpdf_offset_t>(m_range.length - from, 0, static_cast<qpdf_offset_t>(length)));
  auto done = std::size_t{0};
  while (done < wanted) {
    const auto count =
        ::pread(m_spool.m_descriptor, target + done, wanted - done, m_range.offset + from + static_cast<qpdf_offset_t>(done));
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0) {
      m_spool.m_failed = true;
      throw std::runtime_error{"the spool cannot be read"};
    }
    done += static_cast<std::size_t>(count);
  }
  return done;
}

void SpoolSource::load(qpdf_offset_t around)
{
  m_window.resize(windowSize);
  m_windowStart = around - around % static_cast<qpdf_offset_t>(windowSize / 2);
  m_window.resize(fetch(m_window.data(), windowSize, m_windowStart));
}

size_t SpoolSource::read(char* target, size_t length)
{
  last_offset = m_at;
  auto count = std::size_t{0};
  if (length >= windowSize / 2)
    count = fetch(target, length, m_at);
  else
    while (count < length && m_at + static_cast<qpdf_offset_t>(count) < m_range.length) {
      const auto from = m_at + static_cast<qpdf_offset_t>(count);
      if (!(from >= m_windowStart && from < m_windowStart + static_cast<qpdf_offset_t>(m_window.size())))
        load(from);
      const auto skip = static_cast<std::size_t>(from - m_windowStart);
      const auto part = std::min(length - count, m_window.size() - skip);
      std::copy_n(m_window.data() + skip, part, target + count);
      count += part;
    }
  m_at += static_cast<qpdf_offset_t>(count);
  return count;
}

void SpoolSource::seek(qpdf_offset_t offset, int whence)
{
  const auto from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m_at : m_range.length;
  if (from + offset < 0)
    throw std::runtime_error{"seek before the beginning"};
  m_at = from + offset;
}

void SpoolSource::unreadCh(char)
{
  if (m_at > 0)
    --m_at;
}

qpdf_offset_t SpoolSource::findAndSkipNextEOL()
{
  auto chunk = std::array<char, 512>{};
  for (auto count = read(chunk.data(), chunk.size()); count > 0; count = read(chunk.data(), chunk.size())) {
    const auto* const end = chunk.data() + count;
    const auto* const found =
        std::find_if(static_cast<const char*>(chunk.data()), end, [](char c) { return c == '\r' || c == '\n'; });
    if (found == end)
      continue;
    const auto line = m_at - static_cast<qpdf_offset_t>(end - found);
    m_at = line + 1;
    auto next = char{};
    while (read(&next, 1) == 1)
      if (next != '\r' && next != '\n') {
        --m_at;
        break;
      }
    return line;
  }
  return m_at;
}

}
