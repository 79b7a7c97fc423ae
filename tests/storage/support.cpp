// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include "app/sha256.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <grp.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace storage_test {

namespace fs = std::filesystem;

namespace {

/// Without a disk that must be waited for, the tests take a tenth of the time.
fs::path placeFor(TemporaryFolder::Where where)
{
  std::error_code problem;
  const fs::path memory{"/dev/shm"};
  const auto space = fs::space(memory, problem);
  const auto fits = !problem && space.available > 32U * 1024 * 1024 && access(memory.c_str(), W_OK) == 0;
  return where == TemporaryFolder::Where::inMemory && fits ? memory : fs::temp_directory_path();
}

}

TemporaryFolder::TemporaryFolder(Where where)
{
  auto pattern = (placeFor(where) / "besluitroute-XXXXXX").string();
  REQUIRE(mkdtemp(pattern.data()) != nullptr);
  m_path = pattern;
  fs::permissions(m_path, fs::perms::all);
}

TemporaryFolder::~TemporaryFolder()
{
  std::error_code ignored;
  fs::remove_all(m_path, ignored);
}

std::vector<std::string> TemporaryFolder::names() const
{
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator{m_path})
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

std::string bytesOf(const fs::path& file)
{
  std::ifstream stream{file, std::ios::binary};
  REQUIRE(stream);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

void writeFile(const fs::path& file, std::string_view bytes)
{
  std::ofstream stream{file, std::ios::binary};
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  REQUIRE(stream.flush());
}

std::string sha256Of(const fs::path& file)
{
  const auto bytes = bytesOf(file);
  app::Sha256 hash;
  hash.add({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  return hash.finish();
}

std::unique_ptr<app::Store> created(const fs::path& file)
{
  auto store = storage::createCaseFile(file);
  if (!store)
    FAIL(store.error());
  return std::move(*store);
}

std::unique_ptr<app::Store> opened(const fs::path& file, storage::OpenMode mode)
{
  auto result = storage::openCaseFile(file, mode);
  if (!result)
    FAIL(result.error());
  return std::move(result->store);
}

domain::ErrorCode refusalOf(const fs::path& file, storage::OpenMode mode)
{
  const auto result = storage::openCaseFile(file, mode);
  REQUIRE_FALSE(result);
  return result.error().code;
}

domain::ErrorCode failureOf(const std::function<void()>& body)
{
  try {
    body();
  } catch (const app::StoreFailure& failure) {
    return failure.error.code;
  }
  FAIL("nothing was thrown");
  std::abort();
}

namespace {

app::HistoryEntry entryOf(app::EntryKind kind, std::int64_t target, int schemaVersion, std::vector<std::uint8_t> changeset)
{
  return {0,    kind, target,        "2027-04-22T14:32:05Z", "jansen", "2027-04-22", "test", "{}",
          "[]", "[]", schemaVersion, std::move(changeset)};
}

domain::Result<void> reverse(app::Store& store, std::optional<std::int64_t> target, bool isUndo)
{
  if (!target)
    return domain::fail(isUndo ? domain::ErrorCode::nothingToUndo : domain::ErrorCode::nothingToRedo);
  store.begin();
  auto done = store.reapply(store.entry(*target)->changeset, isUndo);
  if (!done) {
    store.rollback();
    return done;
  }
  store.append(entryOf(isUndo ? app::EntryKind::undone : app::EntryKind::redone, *target, store.schemaVersion(), {}));
  store.commit();
  return {};
}

}

std::int64_t execute(app::Store& store, const app::Change& change) { return executeRows(store, change.rows()); }

std::int64_t executeRows(app::Store& store, const std::vector<app::RowChange>& rows)
{
  store.begin();
  auto changeset = store.apply(rows);
  if (!changeset) {
    store.rollback();
    FAIL(changeset.error());
  }
  const auto id = store.append(entryOf(app::EntryKind::executed, 0, store.schemaVersion(), std::move(*changeset)));
  store.commit();
  return id;
}

domain::Result<void> undo(app::Store& store) { return reverse(store, store.nextUndo(), true); }
domain::Result<void> redo(app::Store& store) { return reverse(store, store.nextRedo(), false); }

Dump dumpOf(const app::Store& store)
{
  Dump dump;
  for (const auto& description : app::entityDescriptions()) {
    auto& rows = dump[std::string{description.table}];
    store.select(description.kind, {}, [&](app::Row&& row) { rows.push_back(std::move(row)); });
  }
  return dump;
}

std::int64_t bytesReadBy(const std::function<void()>& body)
{
  const auto soFar = [] {
    std::ifstream counters{"/proc/self/io"};
    std::string name;
    std::int64_t bytes = 0;
    while (counters >> name >> bytes)
      if (name == "rchar:")
        return bytes;
    FAIL("The kernel does not count what a process reads (/proc/self/io).");
    return bytes;
  };
  const auto start = soFar();
  body();
  return soFar() - start;
}

void meddle(const fs::path& file, const std::string& sql)
{
  SQLite::Database database{file.string(), SQLite::OPEN_READWRITE};
  database.exec(sql);
}

std::string answerTo(const fs::path& file, const std::string& sql)
{
  SQLite::Database database{file.string(), SQLite::OPEN_READONLY};
  return database.execAndGet(sql).getString();
}

int inChild(const std::function<int()>& body, bool asNobody)
{
  const auto child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    if (asNobody && geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0))
      _exit(99);
    int status = 98;
    try {
      status = body();
    } catch (...) {
      status = 97;
    }
    _exit(status);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

domain::Municipality municipality(std::int64_t id, std::string code, std::string name)
{
  return {domain::MunicipalityId{id}, std::move(code), std::move(name), std::nullopt, std::nullopt};
}

domain::DecisionBody councilOf(std::int64_t id, const domain::Municipality& of)
{
  return {domain::BodyId{id},
          "R-" + of.code,
          "Gemeenteraad " + of.name,
          domain::BodyKind::council,
          domain::BodyLevel::political,
          std::nullopt,
          of.id,
          domain::VotingRule::perMember,
          std::nullopt,
          14,
          10,
          ""};
}

domain::Meeting meeting(std::int64_t id, const domain::DecisionBody& of, std::string number)
{
  return {domain::MeetingId{id}, of.id, std::move(number), 2027y / 6 / 15, "19:30", "", "Stadhuis", {}, {}, {}, {}, ""};
}

std::int64_t addDordrecht(app::Store& store)
{
  const auto dordrecht = municipality(store.nextId(domain::EntityKind::municipality), "GM0505", "Dordrecht");
  const auto council = councilOf(store.nextId(domain::EntityKind::body), dordrecht);
  return execute(store, app::Change{}.create(dordrecht).create(council));
}

}
