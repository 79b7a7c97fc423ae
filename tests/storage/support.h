// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/change.h"
#include "app/facts.h"
#include "domain/entity_fields.h"
#include "storage/case_file_store.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <functional>
#include <map>
#include <ostream>

/// What the tests of the store share: a folder of their own, a file, and the door's part of the work in three lines.
namespace storage_test {

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test support

/// A new folder that anybody may enter, gone at the end; in memory unless much is to be written.
class TemporaryFolder {
public:
  enum class Where { inMemory, onDisk };
  explicit TemporaryFolder(Where where = Where::inMemory);
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
  [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
  /// The names in it, in order.
  [[nodiscard]] std::vector<std::string> names() const;

private:
  std::filesystem::path m_path;
};

[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, std::string_view bytes);
[[nodiscard]] std::string sha256Of(const std::filesystem::path& file);

std::unique_ptr<app::Store> created(const std::filesystem::path& file);
[[nodiscard]] std::unique_ptr<app::Store> opened(const std::filesystem::path& file,
                                                 storage::OpenMode mode = storage::OpenMode::readWrite);
[[nodiscard]] domain::ErrorCode refusalOf(const std::filesystem::path& file, storage::OpenMode mode = storage::OpenMode::readWrite);
/// The code of the StoreFailure that `body` throws.
[[nodiscard]] domain::ErrorCode failureOf(const std::function<void()>& body);

/// One command: applied and appended in one transaction; answers its history entry.
std::int64_t execute(app::Store& store, const app::Change& change);
std::int64_t executeRows(app::Store& store, const std::vector<app::RowChange>& rows);
[[nodiscard]] domain::Result<void> undo(app::Store& store);
[[nodiscard]] domain::Result<void> redo(app::Store& store);

/// All rows of all tables of facts.
using Dump = std::map<std::string, std::vector<app::Row>>;
[[nodiscard]] Dump dumpOf(const app::Store& store);

/// Bytes that `body` read from files: what it must not look through it does not read, on a busy machine and a slow one alike.
[[nodiscard]] std::int64_t bytesReadBy(const std::function<void()>& body);

/// Runs SQL on the file behind the store's back.
void meddle(const std::filesystem::path& file, const std::string& sql);
[[nodiscard]] std::string answerTo(const std::filesystem::path& file, const std::string& sql);

/// Runs `body` in a child process, as nobody when `asNobody`; answers its exit status, or minus the signal that ended it.
[[nodiscard]] int inChild(const std::function<int()>& body, bool asNobody = false);

[[nodiscard]] domain::Municipality municipality(std::int64_t id, std::string code, std::string name);
[[nodiscard]] domain::DecisionBody councilOf(std::int64_t id, const domain::Municipality& of);
[[nodiscard]] domain::Meeting meeting(std::int64_t id, const domain::DecisionBody& of, std::string number);
/// Gives the store one municipality with a council, as one command.
std::int64_t addDordrecht(app::Store& store);

}

namespace domain {

inline std::ostream& operator<<(std::ostream& stream, ErrorCode code) { return stream << "ErrorCode " << static_cast<int>(code); }
inline std::ostream& operator<<(std::ostream& stream, const Error& error)
{
  return stream << error.code << " (" << error.subject << ", " << error.detail << ')';
}

}
