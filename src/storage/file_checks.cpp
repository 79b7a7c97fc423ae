// SPDX-License-Identifier: EUPL-1.2
#include "storage/file_checks.h"

#include "storage/connection.h"
#include "storage/failure.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <array>
#include <fstream>
#include <optional>
#include <unistd.h>
#include <vector>

namespace storage {

using domain::ErrorCode;
using domain::Result;

namespace {

/// The header of an SQLite database file, see https://www.sqlite.org/fileformat2.html
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t headerSize = 100;
constexpr std::size_t userVersionOffset = 60;
constexpr std::size_t applicationIdOffset = 68;
using Header = std::array<char, headerSize>;

std::uint32_t bigEndianAt(const Header& header, std::size_t offset)
{
  std::uint32_t value = 0;
  for (std::size_t index = 0; index < 4; ++index)
    value = value << 8U | static_cast<unsigned char>(header[offset + index]);
  return value;
}

Result<void> judge(const Header& header, std::size_t size, const std::string& name, int newestVersion)
{
  if (std::string_view{header.data(), std::min(size, magic.size())} != magic)
    return domain::fail(ErrorCode::notACaseFile, name);
  if (size < headerSize)
    return domain::fail(ErrorCode::damagedFile, name);
  if (bigEndianAt(header, applicationIdOffset) != applicationId)
    return domain::fail(ErrorCode::foreignDatabase, name);
  const auto version = static_cast<int>(bigEndianAt(header, userVersionOffset));
  if (version > newestVersion)
    return domain::fail(ErrorCode::newerFile, std::to_string(version), name);
  return version > 0 ? Result<void>{} : domain::fail(ErrorCode::damagedFile, name);
}

/// The first thing that `sql`, one of SQLite's own checks, finds.
std::optional<std::string> firstFinding(SQLite::Database& database, const std::string& sql)
{
  SQLite::Statement check{database, sql};
  if (!check.executeStep())
    return "no answer";
  const auto answer = check.getColumn(0).getString();
  return answer == "ok" ? std::nullopt : std::optional{answer};
}

/// SQLite reads the missing end of a last page as zeros.
bool isComplete(SQLite::Database& database)
{
  const auto pages = database.execAndGet("PRAGMA page_count").getInt64();
  const auto pageSize = database.execAndGet("PRAGMA page_size").getInt64();
  return static_cast<std::int64_t>(std::filesystem::file_size(database.getFilename())) >= pages * pageSize;
}

std::vector<std::string> tablesToCheck(SQLite::Database& database)
{
  std::vector<std::string> names;
  SQLite::Statement tables{database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'documentContent'"};
  while (tables.executeStep())
    names.push_back(tables.getColumn(0).getString());
  return names;
}

}

Result<void> checkHeader(const std::filesystem::path& file, int newestVersion)
{
  const auto name = file.filename().string();
  std::error_code problem;
  const auto status = std::filesystem::status(file, problem);
  if (status.type() == std::filesystem::file_type::not_found)
    return domain::fail(ErrorCode::fileNotFound, name);
  if (std::filesystem::is_directory(status))
    return domain::fail(ErrorCode::notACaseFile, name);
  std::ifstream stream{file, std::ios::binary};
  if (!stream)
    return domain::fail(ErrorCode::fileNotReadable, name);
  Header header{};
  stream.read(header.data(), header.size());
  if (stream.bad())
    return domain::fail(ErrorCode::fileNotReadable, name);
  return judge(header, static_cast<std::size_t>(stream.gcount()), name, newestVersion);
}

Result<void> checkWritable(const std::filesystem::path& file)
{
  const auto folder = std::filesystem::absolute(file).parent_path();
  if (access(file.c_str(), W_OK) == 0 && access(folder.c_str(), W_OK) == 0)
    return {};
  return domain::fail(ErrorCode::fileReadOnly, file.filename().string());
}

Result<void> checkLength(SQLite::Database& database, const std::string& fileName)
{
  if (isComplete(database))
    return {};
  return domain::fail(ErrorCode::damagedFile, fileName, "the end is missing");
}

Result<void> checkTables(SQLite::Database& database, const std::string& fileName)
{
  try {
    if (auto complete = checkLength(database, fileName); !complete)
      return complete;
    for (const auto& table : tablesToCheck(database))
      if (const auto finding = firstFinding(database, "PRAGMA quick_check(\"" + table + "\")"))
        return domain::fail(ErrorCode::damagedFile, fileName, *finding);
    return {};
  } catch (const SQLite::Exception& exception) {
    const auto error = toError(exception, &database);
    return domain::fail(error.code, fileName, error.detail);
  }
}

Result<void> checkEverything(SQLite::Database& database, const std::string& fileName)
{
  if (auto complete = checkLength(database, fileName); !complete)
    return complete;
  if (const auto finding = firstFinding(database, "PRAGMA integrity_check"))
    return domain::fail(ErrorCode::damagedFile, fileName, *finding);
  SQLite::Statement broken{database, "PRAGMA foreign_key_check"};
  if (broken.executeStep())
    return domain::fail(ErrorCode::damagedFile, fileName, "reference from " + broken.getColumn(0).getString());
  return {};
}

}
