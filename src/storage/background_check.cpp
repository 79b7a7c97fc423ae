// SPDX-License-Identifier: EUPL-1.2
#include "storage/background_check.h"

#include "storage/connection.h"
#include "storage/failure.h"
#include "storage/file_checks.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace storage {

namespace {

constexpr auto stepsBetweenLooks = 10'000; ///< of SQLite's machine, a few milliseconds

int isStopped(void* stop) { return *static_cast<std::atomic_bool*>(stop) ? 1 : 0; }

domain::Result<void> tablesOf(const std::filesystem::path& file, std::atomic_bool& stop)
{
  return asResult([&]() -> domain::Result<void> {
    const auto database = connect(file, Access::readOnly);
    sqlite3_progress_handler(database->getHandle(), stepsBetweenLooks, &isStopped, &stop);
    return checkTables(*database, file.filename().string());
  });
}

}

BackgroundCheck::BackgroundCheck(std::filesystem::path file)
  : m_answer{std::async(std::launch::async, [this, path = std::move(file)] { return tablesOf(path, m_stop); }).share()}
{
}

BackgroundCheck::~BackgroundCheck()
{
  m_stop = true;
  m_answer.wait();
}

bool BackgroundCheck::isDone() const { return m_answer.wait_for(std::chrono::seconds{0}) == std::future_status::ready; }

}
