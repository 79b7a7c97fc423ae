// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

namespace SQLite {
class Database;
class Exception;
}

namespace storage {

/// What SQLite said, in our words. `database` may be null; with it the operating system's reason is taken into account.
[[nodiscard]] domain::Error toError(const SQLite::Exception& exception, const SQLite::Database* database);

/// Throws SQLite::Exception unless `resultCode` is SQLITE_OK: for the calls that SQLiteCpp does not wrap.
void require(int resultCode, const SQLite::Database& database);

/// To be called in a catch block: throws what is being handled as app::StoreFailure when it comes from below, unchanged otherwise.
[[noreturn]] void rethrowAsStoreFailure(const SQLite::Database* database);

/// Nothing from SQLite leaves this layer: whatever `body` throws becomes app::StoreFailure.
template <class Body> auto guarded(const SQLite::Database& database, Body&& body) -> decltype(body())
{
  try {
    return body();
  } catch (...) {
    rethrowAsStoreFailure(&database);
  }
}

/// To be called in a catch block: the error for what is being handled.
[[nodiscard]] domain::Error currentError();

/// For calls that answer with a Result: whatever `body` throws becomes its error.
template <class Body> auto asResult(Body&& body) -> decltype(body())
{
  try {
    return body();
  } catch (...) {
    return tl::unexpected{currentError()};
  }
}

}
