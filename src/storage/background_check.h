// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <atomic>
#include <filesystem>
#include <future>

namespace storage {

/// The look through all tables that a large file takes a while for, in a thread and on a connection of its own. Ending it stops it.
class BackgroundCheck {
public:
  explicit BackgroundCheck(std::filesystem::path file);
  BackgroundCheck(const BackgroundCheck&) = delete;
  BackgroundCheck& operator=(const BackgroundCheck&) = delete;
  ~BackgroundCheck();

  [[nodiscard]] bool isDone() const;
  /// Waits until it is done.
  [[nodiscard]] const domain::Result<void>& answer() const { return m_answer.get(); }

private:
  std::atomic_bool m_stop = false;
  std::shared_future<domain::Result<void>> m_answer;
};

}
