// SPDX-License-Identifier: EUPL-1.2
#include "storage/failure.h"

#include "app/store.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <cerrno>
#include <filesystem>
#include <new>
#include <sqlite3.h>

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

/// SQLite calls only ENOSPC a full disk; a quota or a size limit is the same to the person.
bool noRoomLeft(const SQLite::Database* database)
{
  const auto reason = database == nullptr ? 0 : sqlite3_system_errno(database->getHandle());
  return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

ErrorCode codeOf(int extended, const SQLite::Database* database)
{
  if (extended == SQLITE_READONLY_ROLLBACK)
    return ErrorCode::hotJournal;
  switch (extended & 0xff) {
  case SQLITE_FULL:
    return ErrorCode::diskFull;
  case SQLITE_READONLY:
    return ErrorCode::fileReadOnly;
  case SQLITE_CORRUPT:
  case SQLITE_NOTADB:
    return ErrorCode::damagedFile;
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    return ErrorCode::heldByAnother;
  case SQLITE_CANTOPEN:
  case SQLITE_PERM:
  case SQLITE_AUTH:
    return ErrorCode::fileNotReadable;
  case SQLITE_IOERR:
    return noRoomLeft(database) ? ErrorCode::diskFull : ErrorCode::storageFailed;
  default:
    return ErrorCode::storageFailed;
  }
}

}

Error toError(const SQLite::Exception& exception, const SQLite::Database* database)
{
  const auto code = codeOf(exception.getExtendedErrorCode(), database);
  if (code == ErrorCode::heldByAnother)
    return {code}; // no name: another program has the file locked
  return {code, {}, exception.what()};
}

void require(int resultCode, const SQLite::Database& database)
{
  if (resultCode != SQLITE_OK)
    throw SQLite::Exception(database.getHandle(), resultCode);
}

void rethrowAsStoreFailure(const SQLite::Database* database)
{
  try {
    throw;
  } catch (const SQLite::Exception& exception) {
    throw app::StoreFailure{toError(exception, database)};
  } catch (const std::filesystem::filesystem_error& error) {
    throw app::StoreFailure{{ErrorCode::storageFailed, error.path1().string(), error.code().message()}};
  }
}

Error currentError()
{
  try {
    throw;
  } catch (const app::StoreFailure& failure) {
    return failure.error;
  } catch (const SQLite::Exception& exception) {
    return toError(exception, nullptr);
  } catch (const std::filesystem::filesystem_error& error) {
    return {ErrorCode::storageFailed, error.path1().string(), error.code().message()};
  } catch (const std::bad_alloc&) {
    return {ErrorCode::storageFailed, {}, "out of memory"};
  }
}

}
