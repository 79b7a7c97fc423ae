// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace pdf {

/// Does one piece of work after the other in a thread of its own. An error of the system, such as a full disk, is thrown by a later call
/// to this object; whatever else goes wrong ends the process, and the program sees over which document.
class WritingDesk {
public:
  WritingDesk();
  WritingDesk(const WritingDesk&) = delete;
  WritingDesk& operator=(const WritingDesk&) = delete;
  ~WritingDesk();
  /// Waits while there is more to do than a little.
  void add(std::function<void()> work);
  /// Waits until all has been done.
  void finish();

private:
  void run();
  void rethrow();

  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<std::function<void()>> m_waiting;
  bool m_working = false;
  bool m_ended = false;
  std::exception_ptr m_thrown;
  std::thread m_thread;
};

}
