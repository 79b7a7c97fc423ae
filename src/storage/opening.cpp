// SPDX-License-Identifier: EUPL-1.2
#include "storage/opening.h"

#include "storage/connection.h"
#include "storage/failure.h"
#include "storage/file_checks.h"
#include "storage/sqlite_store.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace storage {

using domain::ErrorCode;
using domain::Result;
using std::filesystem::path;
using DatabasePointer = std::unique_ptr<SQLite::Database>;

namespace {

path backupPath(const path& file, int version) { return path{file} += ".v" + std::to_string(version) + ".bak"; }

tl::unexpected<domain::Error> held(const HeldBy& holder)
{
  return domain::fail(ErrorCode::heldByAnother, holder.user, holder.host + ", " + holder.since);
}

Result<void> makeEmptyFile(const path& file)
{
  const auto descriptor = open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
  if (descriptor >= 0) {
    close(descriptor);
    return {};
  }
  const auto reason = errno;
  const auto code = reason == EEXIST ? ErrorCode::fileExists : ErrorCode::fileNotWritable;
  return domain::fail(code, file.filename().string(), std::strerror(reason));
}

/// Rolling back what a dead writer left half done is writing. When that may not be, the person must hear why she sees nothing.
void recover(const path& file)
{
  try {
    static_cast<void>(connect(file, Access::readWrite));
  } catch (const SQLite::Exception& exception) {
    throw app::StoreFailure{{ErrorCode::hotJournal, file.filename().string(), exception.what()}};
  }
}

DatabasePointer connectForReading(const path& file)
{
  try {
    return connect(file, Access::readOnly);
  } catch (const SQLite::Exception& exception) {
    if (exception.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK)
      throw;
  }
  recover(file);
  return connect(file, Access::readOnly);
}

/// A reader may not bring an older file up to date; it reads a private copy that was.
DatabasePointer migratedCopy(SQLite::Database& original, std::span<const Migration> all)
{
  auto copy = connectToPrivateFile();
  copyDatabase(original, *copy);
  migrate(*copy, all);
  copy->exec("PRAGMA query_only = ON");
  return copy;
}

Result<void> checkContents(SQLite::Database& database, const std::string& name, int newest, Looking looking)
{
  const auto version = schemaVersionOf(database);
  if (version > newest) // a writer's unfinished work was rolled back since the header was looked at
    return domain::fail(ErrorCode::newerFile, std::to_string(version), name);
  if (looking != Looking::first && version == newest)
    return checkLength(database, name);
  return checkTables(database, name);
}

OpenedFile handedOut(const path& file, std::unique_ptr<SqliteStore> store, Looking looking)
{
  OpenedFile opened;
  if (looking == Looking::meanwhile) {
    opened.check = std::make_shared<const BackgroundCheck>(file);
    store->writeOnlyAfter(opened.check);
  }
  opened.store = std::move(store);
  return opened;
}

Result<OpenedFile> openForReading(const path& file, std::span<const Migration> all, std::optional<HeldBy> heldBy, Looking looking)
{
  auto database = connectForReading(file);
  if (auto sound = checkContents(*database, file.filename().string(), newestVersion(all), looking); !sound)
    return tl::unexpected{sound.error()};
  if (schemaVersionOf(*database) < newestVersion(all)) {
    database = migratedCopy(*database, all);
    looking = Looking::first;
  }
  auto opened = handedOut(file, std::make_unique<SqliteStore>(file, std::move(database), nullptr), looking);
  opened.heldBy = std::move(heldBy);
  return opened;
}

void removeOldBackups(const path& file, int newest)
{
  std::error_code ignored;
  for (int version = 1; version < newest; ++version)
    std::filesystem::remove(backupPath(file, version), ignored);
}

Result<OpenedFile> openForWriting(const path& file, std::span<const Migration> all, std::unique_ptr<FileLock> lock, Looking looking)
{
  auto database = connect(file, Access::readWrite);
  if (auto sound = checkContents(*database, file.filename().string(), newestVersion(all), looking); !sound)
    return tl::unexpected{sound.error()};
  const auto version = schemaVersionOf(*database);
  std::optional<path> backup;
  if (version < newestVersion(all)) {
    looking = Looking::first;
    backup = backupPath(file, version);
    writeCopy(*database, *backup);
    migrate(*database, all);
  } else {
    removeOldBackups(file, newestVersion(all)); // the start before this one was a success
  }
  auto opened = handedOut(file, std::make_unique<SqliteStore>(file, std::move(database), std::move(lock)), looking);
  opened.backup = std::move(backup);
  return opened;
}

Result<OpenedFile> openChecked(const path& file, OpenMode mode, std::span<const Migration> all, Looking looking)
{
  if (auto ours = checkHeader(file, newestVersion(all)); !ours)
    return tl::unexpected{ours.error()};
  if (mode == OpenMode::readOnly)
    return openForReading(file, all, std::nullopt, looking);
  if (auto writable = checkWritable(file); !writable)
    return tl::unexpected{writable.error()};
  auto attempt = FileLock::acquire(file, mode == OpenMode::readWriteTakingOver);
  if (!attempt)
    return tl::unexpected{attempt.error()};
  if (attempt->lock)
    return openForWriting(file, all, std::move(attempt->lock), looking);
  if (mode == OpenMode::readWriteUnlessHeld)
    return openForReading(file, all, attempt->heldBy, looking);
  return held(attempt->heldBy);
}

/// Errors from below know no names.
template <class T> Result<T> named(Result<T>&& result, const path& file)
{
  if (!result && result.error().subject.empty() && result.error().code != ErrorCode::heldByAnother)
    result.error().subject = file.filename().string();
  return std::move(result);
}

Result<std::unique_ptr<app::Store>> createLocked(const path& file, std::span<const Migration> all, std::unique_ptr<FileLock> lock)
{
  if (auto made = makeEmptyFile(file); !made)
    return tl::unexpected{made.error()};
  try {
    auto database = connect(file, Access::readWrite);
    migrate(*database, all);
    return std::make_unique<SqliteStore>(file, std::move(database), std::move(lock));
  } catch (...) {
    const auto error = currentError();
    std::filesystem::remove(file);
    return tl::unexpected{error};
  }
}

}

Result<std::unique_ptr<app::Store>> createWith(const path& name, std::span<const Migration> all)
{
  const auto file = std::filesystem::weakly_canonical(std::filesystem::absolute(name));
  if (std::filesystem::exists(file))
    return domain::fail(ErrorCode::fileExists, file.filename().string());
  auto attempt = FileLock::acquire(file, false);
  if (!attempt)
    return tl::unexpected{attempt.error()};
  if (!attempt->lock)
    return held(attempt->heldBy);
  return named(asResult([&] { return createLocked(file, all, std::move(attempt->lock)); }), file);
}

/// Links are followed first, so that two names of one file mean one lock.
Result<OpenedFile> openWith(const path& file, OpenMode mode, std::span<const Migration> all, Looking looking)
{
  return named(asResult([&] { return openChecked(std::filesystem::weakly_canonical(std::filesystem::absolute(file)), mode, all, looking); }),
               file);
}

}
