// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/sha256.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace pdf {

struct WrittenFile {
  std::string sha256;
  std::int64_t size = 0;
};

/// Writes to an open file and fingerprints what it writes, in a thread of its own: the library goes on making the next part. What goes
/// wrong is a std::system_error, thrown by a later call.
class FileSink {
public:
  explicit FileSink(int descriptor);
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;
  ~FileSink();
  void add(const unsigned char* data, std::size_t length);
  /// Waits until everything has been handed to the file.
  [[nodiscard]] WrittenFile finish();

private:
  using Block = std::vector<unsigned char>;

  void handOver();
  void work();
  void put(const Block& block);
  void rethrow();

  int m_descriptor;
  Block m_filling;
  std::int64_t m_size = 0;        ///< written
  std::int64_t m_onItsWay = 0;    ///< of that, what the disk was told to begin with
  app::Sha256 m_hash;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<Block> m_waiting;
  std::vector<Block> m_empty; ///< to be filled again
  bool m_working = false;
  bool m_ended = false;
  std::exception_ptr m_thrown;
  std::thread m_thread;
};

}
