// SPDX-License-Identifier: EUPL-1.2
#include "pdf/file_sink.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace pdf {

namespace {

constexpr auto blockSize = std::size_t{512} << 10U;
constexpr auto mostWaiting = std::size_t{4};
constexpr auto writeBackStep = std::int64_t{8} << 20U;

}

FileSink::FileSink(int descriptor) : m_descriptor{descriptor}, m_thread{[this] { work(); }} { m_filling.reserve(blockSize); }

FileSink::~FileSink()
{
  {
    const std::lock_guard lock{m_mutex};
    m_ended = true;
  }
  m_changed.notify_all();
  m_thread.join();
}

void FileSink::add(const unsigned char* data, std::size_t length)
{
  while (length > 0) {
    const auto part = std::min(length, blockSize - m_filling.size());
    m_filling.insert(m_filling.end(), data, data + part);
    data += part;
    length -= part;
    if (m_filling.size() == blockSize)
      handOver();
  }
}

WrittenFile FileSink::finish()
{
  handOver();
  {
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] { return (m_waiting.empty() && !m_working) || m_thrown; });
  }
  rethrow();
  return {m_hash.finish(), m_size};
}

void FileSink::handOver()
{
  rethrow();
  std::unique_lock lock{m_mutex};
  m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_thrown; });
  m_waiting.push_back(std::move(m_filling));
  m_filling = {};
  if (!m_empty.empty()) {
    m_filling = std::move(m_empty.back());
    m_empty.pop_back();
  }
  m_changed.notify_all();
}

void FileSink::rethrow()
{
  const std::lock_guard lock{m_mutex};
  if (m_thrown)
    std::rethrow_exception(m_thrown);
}

void FileSink::work()
{
  std::unique_lock lock{m_mutex};
  for (;;) {
    m_changed.wait(lock, [this] { return !m_waiting.empty() || m_ended; });
    if (m_waiting.empty() || m_thrown)
      return;
    auto block = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_working = true;
    lock.unlock();
    auto thrown = std::exception_ptr{};
    try {
      put(block);
    } catch (...) {
      thrown = std::current_exception();
    }
    block.clear();
    lock.lock();
    m_thrown = thrown;
    m_empty.push_back(std::move(block));
    m_working = false;
    m_changed.notify_all();
  }
}

void FileSink::put(const Block& block)
{
  auto done = std::size_t{0};
  while (done < block.size()) {
    const auto count = ::write(m_descriptor, block.data() + done, block.size() - done);
    if (count < 0 && errno != EINTR)
      throw std::system_error{errno, std::generic_category(), "write temporary file"};
    done += count > 0 ? static_cast<std::size_t>(count) : 0;
  }
  m_hash.add(block);
  m_size += static_cast<std::int64_t>(block.size());
  // The file is synchronised before it gets its name; what the disk has begun with by then need not be waited for.
#if defined(SYNC_FILE_RANGE_WRITE)
  if (m_size - m_onItsWay >= writeBackStep) {
    ::sync_file_range(m_descriptor, m_onItsWay, m_size - m_onItsWay, SYNC_FILE_RANGE_WRITE);
    m_onItsWay = m_size;
  }
#endif
}

}
