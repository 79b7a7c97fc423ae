// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/clock.h"
#include "app/command.h"
#include "app/facts.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace app {

/// What can be told of a document without showing it.
struct DocumentInspection {
  bool isPdf = false;
  bool encrypted = false; ///< needs a password to be opened
  bool damaged = false;
  std::optional<int> pages;
};
using DocumentInspector = std::function<DocumentInspection(const std::filesystem::path&)>;

/// What an executed command leaves to tell.
struct Executed {
  std::int64_t entry = 0; ///< in the history
  std::optional<Change::MadeThing> made;
  std::vector<domain::Finding> findings;
};

using ChangedKinds = std::set<domain::EntityKind>;

/// Ends when it is destroyed or reset.
class Subscription {
public:
  Subscription() = default;
  explicit Subscription(std::function<void()> end) : m_end{std::move(end)} {}
  Subscription(Subscription&& other) noexcept : m_end{std::exchange(other.m_end, nullptr)} {}
  Subscription& operator=(Subscription&& other) noexcept
  {
    std::swap(m_end, other.m_end);
    return *this;
  }
  ~Subscription()
  {
    if (m_end)
      m_end();
  }

private:
  std::function<void()> m_end;
};

/// The one door to a case file. Loads what a command names, lets its pure `decide` answer, writes the change in one transaction
/// that is recorded for undo, appends to the history, and tells subscribers which kinds of things changed.
/// Not for sharing between threads: one CaseFile per thread.
class CaseFile {
public:
  /// With what was read of it already.
  CaseFile(std::unique_ptr<Store> store, const Clock& clock, std::string user, DocumentInspector inspector = {}, FactsMemory memory = {});
  ~CaseFile();
  CaseFile(const CaseFile&) = delete;
  CaseFile& operator=(const CaseFile&) = delete;

  [[nodiscard]] domain::Result<Executed> execute(const DatedCommand& command);
  [[nodiscard]] domain::Result<Executed> execute(Command command) { return execute(DatedCommand{std::move(command)}); }
  /// Runs `steps` inside one transaction: every command executed in it is an entry of its own, and all of them stand or fall together.
  [[nodiscard]] domain::Result<void> allOrNothing(const std::function<domain::Result<void>()>& steps);

  [[nodiscard]] domain::Result<void> undo();
  [[nodiscard]] domain::Result<void> redo();
  /// The history entry that undo (redo) would act on; for the words on the menu.
  [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
  [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;
  /// The oldest entry, with which the file began; none in an empty file.
  [[nodiscard]] domain::Result<std::optional<HistoryEntry>> firstEntry() const;
  [[nodiscard]] domain::Result<std::vector<HistoryEntry>> history(std::optional<int> limit = std::nullopt) const;

  /// Runs a query on the stored facts; a failing file becomes an error instead of an exception.
  template <class Query>
  [[nodiscard]] auto read(Query&& query) const -> domain::Result<std::invoke_result_t<Query, const Facts&>>;

  /// Calls back after each committed change, on the thread that made it.
  [[nodiscard]] Subscription subscribe(std::function<void(const ChangedKinds&)> listener);

  /// The demo's own day when the file carries one, else the clock's.
  [[nodiscard]] domain::Date today() const;
  [[nodiscard]] bool readOnly() const;
  [[nodiscard]] const std::string& user() const { return m_user; }
  /// Who does what comes next; what is in the history stays.
  void setUser(std::string user) { m_user = std::move(user); }
  [[nodiscard]] Store& store() { return *m_store; }

private:
  domain::Result<Executed> executeInTransaction(const DatedCommand& command);
  domain::Result<void> prepare(Command& command, std::vector<domain::Finding>& findings);
  domain::Result<void> turn(EntryKind kind);
  void changed(domain::EntityKind kind);
  void notify();

  std::unique_ptr<Store> m_store;
  const Clock& m_clock;
  std::string m_user;
  DocumentInspector m_inspector;
  FactsMemory m_memory;
  Facts m_facts;
  bool m_inTransaction = false;
  ChangedKinds m_pending;
  std::map<int, std::function<void(const ChangedKinds&)>> m_listeners;
  int m_nextListener = 0;
};

/// Runs `body`; a StoreFailure or an unreadable row becomes an error.
template <class Body>
auto guarded(Body&& body) -> std::invoke_result_t<Body>
{
  try {
    return body();
  } catch (const StoreFailure& failure) {
    return tl::unexpected<domain::Error>{failure.error};
  } catch (const UnreadableRow& row) {
    return domain::fail(domain::ErrorCode::damagedFile, {}, row.what);
  }
}

template <class Query>
auto CaseFile::read(Query&& query) const -> domain::Result<std::invoke_result_t<Query, const Facts&>>
{
  using Answer = domain::Result<std::invoke_result_t<Query, const Facts&>>;
  return guarded([&]() -> Answer { return query(m_facts); });
}

}
