// SPDX-License-Identifier: EUPL-1.2
#include "pdf/worker/writing_desk.h"

#include "pdf/deep_stack.h"

#include <cstdlib>
#include <system_error>
#include <utility>

namespace pdf {

namespace {

/// Each holds a document in memory.
constexpr auto mostWaiting = std::size_t{2};

}

WritingDesk::WritingDesk() : m_thread{[this] { onDeepStack([this] { run(); }); }} {}

WritingDesk::~WritingDesk()
{
  {
    const std::lock_guard lock{m_mutex};
    m_ended = true;
  }
  m_changed.notify_all();
  m_thread.join();
}

void WritingDesk::add(std::function<void()> work)
{
  {
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_thrown; });
    rethrow();
    m_waiting.push_back(std::move(work));
  }
  m_changed.notify_all();
}

void WritingDesk::finish()
{
  std::unique_lock lock{m_mutex};
  m_changed.wait(lock, [this] { return (m_waiting.empty() && !m_working) || m_thrown; });
  rethrow();
}

void WritingDesk::rethrow()
{
  if (m_thrown)
    std::rethrow_exception(m_thrown);
}

void WritingDesk::run()
{
  std::unique_lock lock{m_mutex};
  for (;;) {
    m_changed.wait(lock, [this] { return !m_waiting.empty() || m_ended; });
    if (m_ended || m_thrown)
      return;
    auto work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_working = true;
    m_changed.notify_all(); // there is room
    lock.unlock();
    auto thrown = std::exception_ptr{};
    try {
      work();
      work = nullptr;
    } catch (const std::system_error&) {
      thrown = std::current_exception();
    } catch (...) {
      std::_Exit(1);
    }
    lock.lock();
    m_thrown = thrown;
    m_working = false;
    m_changed.notify_all();
  }
}

}
