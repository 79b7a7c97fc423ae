// SPDX-License-Identifier: EUPL-1.2
#include "storage/migrations.h"
#include "support.h"

#include <SQLiteCpp/Database.h>
#include <fstream>
#include <random>
#include <sys/stat.h>

using namespace storage_test;
using domain::ErrorCode;
using storage::OpenMode;

namespace {

/// Opening is refused in every mode, nothing appears beside the file, and the file is what it was, byte for byte.
void checkRefused(const TemporaryFolder& folder, const std::filesystem::path& file, ErrorCode code)
{
  const auto before = sha256Of(file);
  const auto names = folder.names();
  for (const auto mode : {OpenMode::readWrite, OpenMode::readOnly, OpenMode::readWriteUnlessHeld}) {
    const auto result = storage::openCaseFile(file, mode);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == code);
    CHECK_FALSE(result.error().subject.empty());
  }
  CHECK(sha256Of(file) == before);
  CHECK(folder.names() == names);
}

void fill(app::Store& store)
{
  app::Change change;
  for (std::int64_t id = 1; id <= 400; ++id)
    change.create(municipality(id, "GM" + std::to_string(id), "Gemeente " + std::string(100, 'x')));
  execute(store, change);
}

std::string randomBytes(std::size_t count, unsigned seed)
{
  std::mt19937 random{seed};
  std::string bytes(count, '\0');
  for (auto& byte : bytes)
    byte = static_cast<char>(random());
  return bytes;
}

void overwrite(const std::filesystem::path& file, std::size_t offset, std::string_view bytes)
{
  std::fstream stream{file, std::ios::binary | std::ios::in | std::ios::out};
  stream.seekp(static_cast<std::streamoff>(offset));
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  REQUIRE(stream.flush());
}

}

TEST_CASE("a file that is not a case file is refused untouched")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";

  SECTION("because it is not there")
  {
    CHECK(refusalOf(file) == ErrorCode::fileNotFound);
    CHECK(refusalOf(file, OpenMode::readOnly) == ErrorCode::fileNotFound);
    CHECK(refusalOf(folder / "nowhere" / "a.besluitroute") == ErrorCode::fileNotFound);
    CHECK(folder.names().empty());
  }
  SECTION("because it is a folder") { CHECK(refusalOf(folder.path()) == ErrorCode::notACaseFile); }
  SECTION("because it is empty")
  {
    writeFile(file, "");
    checkRefused(folder, file, ErrorCode::notACaseFile);
  }
  SECTION("because it is something else")
  {
    writeFile(file, "%PDF-1.7 and what follows" + randomBytes(5000, 1));
    checkRefused(folder, file, ErrorCode::notACaseFile);
  }
  SECTION("because it is short and something else")
  {
    writeFile(file, "x");
    checkRefused(folder, file, ErrorCode::notACaseFile);
  }
  SECTION("because another program's SQLite file has its name")
  {
    SQLite::Database{file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        "CREATE TABLE bookmark (id INTEGER); PRAGMA user_version = 1");
    checkRefused(folder, file, ErrorCode::foreignDatabase);
  }
  SECTION("because a newer program made it")
  {
    created(file);
    const auto newer = std::to_string(storage::newestVersion(storage::migrations()) + 3);
    meddle(file, "PRAGMA user_version = " + newer);
    checkRefused(folder, file, ErrorCode::newerFile);
    CHECK(storage::openCaseFile(file, OpenMode::readOnly).error().subject == newer);
  }
  SECTION("because its tables are not what its version says")
  {
    created(file);
    meddle(file, "ALTER TABLE municipality RENAME COLUMN name TO title");
    checkRefused(folder, file, ErrorCode::damagedFile);
  }
}

TEST_CASE("a truncated case file is refused untouched")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  fill(*created(file));
  const auto size = std::filesystem::file_size(file);
  const auto kept = GENERATE(0.9999, 0.9, 0.5, 0.1, 0.01);
  std::filesystem::resize_file(file, static_cast<std::uintmax_t>(static_cast<double>(size) * kept));
  checkRefused(folder, file, ErrorCode::damagedFile);
}

TEST_CASE("a case file of which little more than the first bytes are left is refused untouched")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  created(file);
  const auto left = GENERATE(16, 60, 99, 100, 512, 4096);
  std::filesystem::resize_file(file, static_cast<std::uintmax_t>(left));
  checkRefused(folder, file, ErrorCode::damagedFile);
}

TEST_CASE("a hole of random bytes in the middle of a case file is found before anything is shown")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  fill(*created(file));
  const auto intact = bytesOf(file);
  constexpr std::size_t page = 4096;
  const auto pages = intact.size() / page;
  const auto root = std::stoul(answerTo(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'municipality'"));

  SECTION("when it hits the table's first page")
  {
    overwrite(file, (root - 1) * page, randomBytes(page, 7));
    checkRefused(folder, file, ErrorCode::damagedFile);
  }
  SECTION("when it hits two pages anywhere")
  {
    const auto seed = GENERATE(range(1U, 25U));
    std::mt19937 random{seed};
    const auto offset = std::uniform_int_distribution<std::size_t>{page, (pages - 3) * page}(random);
    INFO("seed " << seed << ", offset " << offset);
    overwrite(file, offset, randomBytes(2 * page, seed));
    const auto before = sha256Of(file);
    const auto result = storage::openCaseFile(file, OpenMode::readWrite);
    if (result) // a hole in free pages or in an index harms no fact, and the full check finds it
      CHECK(storage::checkFile(file).error().code == ErrorCode::damagedFile);
    else
      CHECK(result.error().code == ErrorCode::damagedFile);
    CHECK(sha256Of(file) == before);
  }
}

TEST_CASE("a damaged file that is shown while it is looked through takes no change")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  fill(*created(file));
  const auto root = std::stoul(answerTo(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'municipality'"));
  overwrite(file, (root - 1) * 4096, randomBytes(4096, 7));
  const auto before = sha256Of(file);
  {
    const auto opened = storage::openCaseFile(file, OpenMode::readWrite, storage::Looking::meanwhile);
    REQUIRE(opened);
    REQUIRE(opened->check);
    CHECK_THROWS_AS(opened->store->begin(), app::StoreFailure);
    CHECK(opened->check->answer().error().code == ErrorCode::damagedFile);
    CHECK(opened->check->answer().error().subject == "a.besluitroute");
    CHECK_THROWS_AS(opened->store->begin(), app::StoreFailure); // and never will
  }
  CHECK(sha256Of(file) == before);
}

TEST_CASE("a sound file that is shown while it is looked through takes changes")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  addDordrecht(*created(file));
  const auto opened = storage::openCaseFile(file, OpenMode::readWrite, storage::Looking::meanwhile);
  REQUIRE(opened);
  CHECK(opened->check->answer());
  opened->store->begin();
  opened->store->rollback();
}

TEST_CASE("a file that may not be written opens for reading only")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  addDordrecht(*created(file));
  using std::filesystem::perms;

  SECTION("when the folder is closed")
  {
    std::filesystem::permissions(folder.path(), perms::owner_read | perms::owner_exec | perms::others_read | perms::others_exec);
  }
  SECTION("when the file is closed") { std::filesystem::permissions(file, perms::owner_read | perms::others_read); }
  const auto status = inChild(
      [&] {
        const auto refused = storage::openCaseFile(file, OpenMode::readWrite);
        if (refused || refused.error().code != ErrorCode::fileReadOnly)
          return 1;
        const auto reading = storage::openCaseFile(file, OpenMode::readOnly);
        if (!reading || !reading->store->readOnly())
          return 2;
        return app::Facts{*reading->store}.all<domain::Municipality>().size() == 1 ? 0 : 3;
      },
      true);
  CHECK(status == 0);
}

TEST_CASE("a file that may not be read says so")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  created(file);
  std::filesystem::permissions(file, std::filesystem::perms::none);
  const auto status = inChild(
      [&] {
        const auto refused = storage::openCaseFile(file, OpenMode::readOnly);
        return !refused && refused.error().code == ErrorCode::fileNotReadable ? 0 : 1;
      },
      true);
  CHECK(status == 0);
}

TEST_CASE("a store that is open for reading refuses to write")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  addDordrecht(*created(file));
  const auto before = sha256Of(file);
  {
    auto store = opened(file, OpenMode::readOnly);
    CHECK(store->readOnly());
    store->begin();
    const auto change = app::Change{}.create(municipality(2, "GM0512", "Gorinchem"));
    CHECK(failureOf([&] { static_cast<void>(store->apply(change.rows())); }) == ErrorCode::fileReadOnly);
    store->rollback();
    CHECK(store->nextUndo() == 1);
  }
  CHECK(sha256Of(file) == before);
  CHECK(folder.names() == std::vector<std::string>{"a.besluitroute"});
}
