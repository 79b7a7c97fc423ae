// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <array>
#include <csignal>
#include <nlohmann/json.hpp>
#include <sys/wait.h>
#include <unistd.h>

using namespace storage_test;
using domain::ErrorCode;
using storage::OpenMode;

namespace {

/// Another process that has the file open for writing until it is told to stop, or is killed.
class OtherWriter {
public:
  explicit OtherWriter(const std::filesystem::path& file)
  {
    REQUIRE(pipe(m_ready.data()) == 0);
    m_child = fork();
    REQUIRE(m_child >= 0);
    if (m_child == 0) {
      const auto result = storage::openCaseFile(file, OpenMode::readWrite);
      const char answer = result ? 'y' : 'n';
      if (write(m_ready[1], &answer, 1) == 1)
        pause();
      _exit(0);
    }
    char answer = 0;
    REQUIRE(read(m_ready[0], &answer, 1) == 1);
    REQUIRE(answer == 'y');
  }
  OtherWriter(const OtherWriter&) = delete;
  OtherWriter& operator=(const OtherWriter&) = delete;
  ~OtherWriter()
  {
    die();
    close(m_ready[0]);
    close(m_ready[1]);
  }
  void die()
  {
    if (m_child > 0) {
      kill(m_child, SIGKILL);
      waitpid(m_child, nullptr, 0);
    }
    m_child = 0;
  }
  [[nodiscard]] int pid() const { return m_child; }

private:
  std::array<int, 2> m_ready{};
  pid_t m_child = 0;
};

std::string thisHost()
{
  std::array<char, 256> name{};
  REQUIRE(gethostname(name.data(), name.size() - 1) == 0);
  return name.data();
}

std::string lockText(const std::string& host, int pid)
{
  return nlohmann::json{{"host", host}, {"user", "pietersen"}, {"pid", pid}, {"since", "2027-04-22T08:00:00Z"}}.dump();
}

}

TEST_CASE("a case file has one writer")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  const auto lock = folder / "a.besluitroute.lock";
  addDordrecht(*created(file));

  SECTION("in another process, whom the second one hears about")
  {
    const OtherWriter other{file};
    const auto refused = storage::openCaseFile(file, OpenMode::readWrite);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::heldByAnother);
    CHECK_FALSE(refused.error().subject.empty());
    CHECK(refused.error().detail.starts_with(thisHost() + ", 20"));
    CHECK(refusalOf(file, OpenMode::readWriteTakingOver) == ErrorCode::heldByAnother);

    const auto reading = storage::openCaseFile(file, OpenMode::readWriteUnlessHeld);
    REQUIRE(reading);
    CHECK(reading->store->readOnly());
    REQUIRE(reading->heldBy);
    CHECK(reading->heldBy->pid == other.pid());
    CHECK(reading->heldBy->host == thisHost());
    CHECK(app::Facts{*reading->store}.all<domain::Municipality>().size() == 1);
    CHECK(opened(file, OpenMode::readOnly)->readOnly());
  }
  SECTION("whose death frees it")
  {
    OtherWriter other{file};
    other.die();
    CHECK(std::filesystem::exists(lock));
    auto store = opened(file, OpenMode::readWriteUnlessHeld);
    CHECK_FALSE(store->readOnly());
    CHECK(nlohmann::json::parse(bytesOf(lock)).at("pid") == getpid());
    store.reset();
    CHECK(folder.names() == std::vector<std::string>{"a.besluitroute"});
  }
  SECTION("also within one process")
  {
    const auto store = opened(file);
    CHECK(refusalOf(file) == ErrorCode::heldByAnother);
  }
  SECTION("also under another name")
  {
    const auto store = opened(file);
    std::filesystem::create_symlink(file, folder / "b.besluitroute");
    CHECK(refusalOf(folder / "b.besluitroute") == ErrorCode::heldByAnother);
  }
  SECTION("on another host, after whom one must ask")
  {
    writeFile(lock, lockText("elsewhere", 1));
    const auto refused = storage::openCaseFile(file, OpenMode::readWrite);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == domain::Error{ErrorCode::heldByAnother, "pietersen", "elsewhere, 2027-04-22T08:00:00Z"});
    CHECK(bytesOf(lock) == lockText("elsewhere", 1));
    CHECK(storage::openCaseFile(file, OpenMode::readWriteUnlessHeld)->heldBy->host == "elsewhere");
    CHECK_FALSE(opened(file, OpenMode::readWriteTakingOver)->readOnly());
  }
  SECTION("and a lock file that a dead process of this host or a full disk left is no writer")
  {
    writeFile(lock, GENERATE(as<std::string>{}, "", "{\"host\":", "[1]", lockText(thisHost(), 1)));
    CHECK_FALSE(opened(file)->readOnly());
  }
}
