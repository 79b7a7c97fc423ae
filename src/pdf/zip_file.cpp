// SPDX-License-Identifier: EUPL-1.2
#include "pdf/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <fstream>
#include <system_error>
#include <vector>

namespace pdf {

namespace {

constexpr std::size_t partSize = 1U << 20U;

}

ZipFile::ZipFile(std::filesystem::path target, domain::Date day)
  : m_file{std::move(target)}, m_time{std::chrono::system_clock::to_time_t(std::chrono::sys_days{day} + std::chrono::hours{12})},
    m_archive{archive_write_new(), &archive_write_free}
{
  check(archive_write_set_format_zip(m_archive.get()));
  check(archive_write_open_fd(m_archive.get(), m_file.descriptor()));
}

void ZipFile::check(int status) const
{
  if (status == ARCHIVE_OK || status == ARCHIVE_WARN)
    return;
  const auto error = archive_errno(m_archive.get());
  throw std::system_error{error > 0 ? error : EIO, std::generic_category(), "write zip"};
}

void ZipFile::add(const std::string& name, const std::filesystem::path& file)
{
  const auto entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>{archive_entry_new(), &archive_entry_free};
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0644);
  archive_entry_set_size(entry.get(), static_cast<std::int64_t>(std::filesystem::file_size(file)));
  archive_entry_set_mtime(entry.get(), m_time, 0);
  check(archive_write_header(m_archive.get(), entry.get()));
  auto source = std::ifstream{file, std::ios::binary};
  auto part = std::vector<char>(partSize);
  while (source.read(part.data(), static_cast<std::streamsize>(part.size())), source.gcount() > 0)
    if (archive_write_data(m_archive.get(), part.data(), static_cast<std::size_t>(source.gcount())) < 0)
      check(ARCHIVE_FATAL);
  if (source.bad())
    throw std::system_error{EIO, std::generic_category(), "read " + name};
}

void ZipFile::commit()
{
  check(archive_write_close(m_archive.get()));
  m_file.commit();
}

}
