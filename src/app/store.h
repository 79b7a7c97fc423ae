// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/change.h"
#include "app/text_search.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// A failure of the file below (full disk, damage, I/O). Thrown by a Store, caught at the door and turned into a Result.
struct StoreFailure {
  domain::Error error;
};

/// Rows whose `column` has one of `values`; all rows when there is no column. Always in order of id.
struct Selection {
  std::string_view column = {};
  std::vector<Scalar> values = {};
};

/// Where facts are read. Throws StoreFailure.
class RowSource {
public:
  virtual ~RowSource() = default;
  virtual void select(domain::EntityKind kind, const Selection& selection, const std::function<void(Row&&)>& take) const = 0;
  /// The next id that was never used for this kind, not even by something undone.
  [[nodiscard]] virtual std::int64_t nextId(domain::EntityKind kind) const = 0;
  [[nodiscard]] virtual bool hasContent(const std::string& sha256) const = 0;
  /// The bytes stored under this hash; nullopt when they are not in the file (any more).
  [[nodiscard]] virtual std::optional<std::vector<std::uint8_t>> content(const std::string& sha256) const = 0;
  /// Enough of them to tell what they are, read at once and not checked: the first and the last part, all of a small content.
  [[nodiscard]] virtual std::optional<std::vector<std::uint8_t>> contentEnds(const std::string& sha256) const = 0;
};

enum class EntryKind { executed, undone, redone };

/// One line of the history. Append-only; carries readable JSON beside the changeset.
struct HistoryEntry {
  std::int64_t id = 0;
  EntryKind kind = EntryKind::executed;
  std::int64_t target = 0;    ///< the entry that was undone or redone; 0 for executed
  std::string recordedAt;     ///< UTC, "2027-04-22T14:32:05Z"
  std::string user;
  std::string on;             ///< the command's effective day, ISO
  std::string commandName;
  std::string command;        ///< JSON as `do` takes it
  std::string before;         ///< JSON: rows changed, as they were
  std::string after;          ///< JSON: rows changed, as they became
  int schemaVersion = 0;
  std::vector<std::uint8_t> changeset; ///< left empty by Store::history
};

/// The case file below the door. One transaction at a time; every call may throw StoreFailure.
class Store : public RowSource {
public:
  [[nodiscard]] virtual bool readOnly() const = 0;
  [[nodiscard]] virtual int schemaVersion() const = 0;

  virtual void begin() = 0;
  virtual void commit() = 0;
  /// Never throws; without a transaction it does nothing.
  virtual void rollback() noexcept = 0;

  /// Writes the rows inside the transaction and answers the recorded changeset. ErrorCode::stale when a row is not as `before` says.
  [[nodiscard]] virtual domain::Result<std::vector<std::uint8_t>> apply(const std::vector<RowChange>& rows) = 0;
  /// Applies a changeset of the history backward or forward; undoDoesNotFit when any operation could not be applied exactly.
  [[nodiscard]] virtual domain::Result<void> reapply(const std::vector<std::uint8_t>& changeset, bool inverted) = 0;

  virtual std::int64_t append(const HistoryEntry& entry) = 0;
  /// Oldest first, without changesets; `limit` newest ones when given.
  [[nodiscard]] virtual std::vector<HistoryEntry> history(std::optional<int> limit = std::nullopt) const = 0;
  /// With its changeset.
  [[nodiscard]] virtual std::optional<HistoryEntry> entry(std::int64_t id) const = 0;
  /// The entry that undo (redo) would act on.
  [[nodiscard]] virtual std::optional<std::int64_t> nextUndo() const = 0;
  [[nodiscard]] virtual std::optional<std::int64_t> nextRedo() const = 0;

  /// Puts the bytes of a file into the content store and answers their SHA-256 and size; outside the undo recording.
  struct StoredContent {
    std::string sha256;
    std::int64_t size;
  };
  [[nodiscard]] virtual domain::Result<StoredContent> addContent(const std::filesystem::path& file) = 0;

  /// A content whose words were not read yet, and the name of the newest document that has it.
  struct UnreadContent {
    std::string sha256;
    std::string fileName;
    friend bool operator==(const UnreadContent&, const UnreadContent&) = default;
  };
  /// Oldest first.
  [[nodiscard]] virtual std::vector<UnreadContent> contentToRead() const = 0;
  /// The words on successive pages of a stored content, of which the first is page `first` (from 1); `toTheEnd` says that nothing more
  /// comes. A page is kept once. A transaction of its own, outside the undo recording.
  virtual void keepWords(const std::string& sha256, int first, const std::vector<std::string>& pages, bool toTheEnd) = 0;
  /// Pages with these words, best first; see TextIndex::find for what may be typed.
  [[nodiscard]] virtual std::vector<PageHit> findInContent(std::string_view typed, int limit) const = 0;
};

/// What `read` answers, read as the file is at one moment, whatever another connection writes meanwhile.
template <class Read>
auto atOneMoment(Store& store, Read&& read)
{
  struct Moment {
    explicit Moment(Store& store) : m_store{store} { m_store.begin(); }
    ~Moment() { m_store.rollback(); }
    Moment(const Moment&) = delete;
    Moment& operator=(const Moment&) = delete;
    Store& m_store;
  } const moment{store};
  return read();
}

}
