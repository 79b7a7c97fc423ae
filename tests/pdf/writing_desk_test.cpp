// SPDX-License-Identifier: EUPL-1.2
#include "pdf/worker/writing_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <future>
#include <system_error>
#include <thread>

TEST_CASE("few documents wait to be written")
{
  pdf::WritingDesk desk;
  std::promise<void> opened;
  const auto gate = opened.get_future().share();
  std::atomic_int added = 0;
  std::atomic_int written = 0;
  auto most = 0; // of the thread that writes
  const auto adding = std::async(std::launch::async, [&] {
    for (auto document = 0; document < 10; ++document) {
      desk.add([&, gate] {
        gate.wait();
        most = std::max(most, added - written);
        ++written;
      });
      ++added;
    }
  });
  while (added < 3)
    std::this_thread::yield();
  opened.set_value();
  adding.wait();
  desk.finish();
  CHECK(written == 10);
  CHECK(most <= 4); // the one that is written, two that wait, and one that has just been taken
}

TEST_CASE("a full disk is told by what is asked next, and nothing more is written")
{
  pdf::WritingDesk desk;
  std::atomic_bool more = false;
  desk.add([] { throw std::system_error{ENOSPC, std::generic_category()}; });
  CHECK_THROWS_AS(desk.finish(), std::system_error);
  CHECK_THROWS_AS(desk.add([&] { more = true; }), std::system_error);
  CHECK_FALSE(more);
}
