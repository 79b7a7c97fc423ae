// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts_memory.h"
#include "app/store.h"

#include <functional>
#include <future>

namespace app {

/// The kinds of facts that a window asks for first, read in a thread of its own and on a store of its own while the window is being
/// made. It only saves time: whatever goes wrong, the facts are read when they are asked for.
class FactsAhead {
public:
  using Open = std::function<domain::Result<std::unique_ptr<Store>>()>;

  /// Begins at once; `open` is called in the thread.
  explicit FactsAhead(Open open);
  void wait() const { m_read.wait(); }
  /// Waits until all is read. Nothing when it could not be read, or when the history of `store` ends with another entry: then the file was
  /// changed after it was read.
  [[nodiscard]] FactsMemory takeFor(const Store& store);

private:
  struct Read {
    FactsMemory memory;
    std::int64_t lastEntry = 0;
  };

  std::future<domain::Result<Read>> m_read;
};

}
