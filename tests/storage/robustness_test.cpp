// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <SQLiteCpp/Database.h>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace storage_test;
using app::Change;
using app::Facts;
using domain::ErrorCode;
using domain::Municipality;
using std::filesystem::perms;
using storage::OpenMode;

namespace {

/// So much that SQLite has to write some of it into the file before the commit.
Change muchMore()
{
  Change change;
  for (std::int64_t id = 100; id < 20'100; ++id)
    change.create(municipality(id, "GM" + std::to_string(id), std::string(200, 'x')));
  return change;
}

/// A writer that is killed when half of its work is in the file and the journal tells how to take it back.
void writeHalfAndDie(const std::filesystem::path& file)
{
  const auto before = sha256Of(file);
  const auto status = inChild([&] {
    const auto store = opened(file);
    store->begin();
    if (!store->apply(muchMore().rows()))
      return 1;
    return kill(getpid(), SIGKILL);
  });
  REQUIRE(status == -SIGKILL);
  REQUIRE(std::filesystem::exists(std::filesystem::path{file} += "-journal"));
  REQUIRE(sha256Of(file) != before);
}

void allowEverybody(const TemporaryFolder& folder, const std::filesystem::path& file)
{
  for (const auto& name : folder.names())
    std::filesystem::permissions(folder / name, perms::owner_all | perms::group_all | perms::others_all);
  std::filesystem::permissions(file, perms::owner_all | perms::group_all | perms::others_all);
}

}

TEST_CASE("a writer that is killed in the middle leaves the old content")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  addDordrecht(*created(file));
  const auto before = dumpOf(*opened(file));
  writeHalfAndDie(file);

  SECTION("for the next writer")
  {
    CHECK(dumpOf(*opened(file)) == before);
    CHECK(folder.names() == std::vector<std::string>{"a.besluitroute"});
  }
  SECTION("for a reader who may write the file") { CHECK(dumpOf(*opened(file, OpenMode::readOnly)) == before); }
  SECTION("but a reader who may not is told so, and nothing is touched")
  {
    allowEverybody(folder, file);
    const auto closed = GENERATE(true, false);
    if (closed)
      std::filesystem::permissions(folder.path(), perms::owner_read | perms::owner_exec | perms::others_read | perms::others_exec);
    else
      std::filesystem::permissions(file, perms::owner_read | perms::others_read);
    const auto status = inChild(
        [&] {
          const auto refused = storage::openCaseFile(file, OpenMode::readOnly);
          return !refused && refused.error().code == ErrorCode::hotJournal ? 0 : 1;
        },
        true);
    CHECK(status == 0);
    CHECK(std::filesystem::exists(folder / "a.besluitroute-journal"));
    std::filesystem::permissions(folder.path(), perms::all);
    CHECK(dumpOf(*opened(file)) == before);
  }
}

TEST_CASE("a full disk takes back the whole command")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  addDordrecht(*created(file));
  const auto before = dumpOf(*opened(file));
  const auto document = folder / "large.pdf";
  writeFile(document, std::string(2'000'000, 'x'));

  const auto status = inChild([&] {
    std::signal(SIGXFSZ, SIG_IGN); // beyond the limit a write fails, as on a full disk
    const rlimit limit{1'000'000, 1'000'000};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
      return 1;
    const auto store = opened(file);
    store->begin();
    auto code = ErrorCode::storageFailed;
    try {
      if (!store->apply(muchMore().rows()))
        return 2;
      store->commit();
      return 3;
    } catch (const app::StoreFailure& failure) {
      code = failure.error.code;
    }
    store->rollback();
    if (code != ErrorCode::diskFull)
      return 4;
    if (dumpOf(*store) != before)
      return 5;
    if (failureOf([&] { static_cast<void>(store->addContent(document)); }) != ErrorCode::diskFull)
      return 6;
    execute(*store, Change{}.create(municipality(2, "GM0512", "Gorinchem"))); // what fits is still possible
    return 0;
  });
  CHECK(status == 0);
  CHECK(Facts{*opened(file)}.all<Municipality>().size() == 2);
  REQUIRE(undo(*opened(file)));
  CHECK(dumpOf(*opened(file)) == before);
  CHECK(storage::checkFile(file));
  std::filesystem::remove(document);
  CHECK(folder.names() == std::vector<std::string>{"a.besluitroute"});
}
