// SPDX-License-Identifier: EUPL-1.2
#include "storage/case_file_store.h"

#include "storage/connection.h"
#include "storage/failure.h"
#include "storage/file_checks.h"
#include "storage/opening.h"
#include "storage/sqlite_store.h"

#include <SQLiteCpp/Database.h>

namespace storage {

using domain::Result;
using std::filesystem::path;

Result<std::unique_ptr<app::Store>> createCaseFile(const path& file) { return createWith(file, migrations()); }

Result<OpenedFile> openCaseFile(const path& file, OpenMode mode, Looking looking) { return openWith(file, mode, migrations(), looking); }

path pathOf(const app::Store& store)
{
  const auto* ours = dynamic_cast<const SqliteStore*>(&store);
  EXPECTS(ours != nullptr);
  return ours->file();
}

bool isLookedThrough(const app::Store& store)
{
  const auto* ours = dynamic_cast<const SqliteStore*>(&store);
  EXPECTS(ours != nullptr);
  return ours->writesAtOnce();
}

Result<void> backUp(const app::Store& store, const path& target)
{
  const auto* ours = dynamic_cast<const SqliteStore*>(&store);
  EXPECTS(ours != nullptr && !ours->inTransaction());
  return asResult([&]() -> Result<void> {
    writeCopy(ours->database(), target);
    return {};
  });
}

Result<void> checkFile(const path& file)
{
  return asResult([&]() -> Result<void> {
    if (auto ours = checkHeader(file, newestVersion(migrations())); !ours)
      return ours;
    const auto database = connect(file, Access::readOnly);
    if (auto sound = checkEverything(*database, file.filename().string()); !sound)
      return sound;
    Statements statements{*database};
    const auto damaged = ContentStore{*database, statements}.findDamaged([] { return true; });
    if (damaged.empty())
      return {};
    return domain::fail(domain::ErrorCode::damagedFile, file.filename().string(), damaged.front());
  });
}

Result<std::vector<std::string>> verifyContent(const path& file, const std::function<bool()>& goOn)
{
  return asResult([&]() -> Result<std::vector<std::string>> {
    const auto database = connect(file, Access::readOnly);
    Statements statements{*database};
    return ContentStore{*database, statements}.findDamaged(goOn);
  });
}

}
