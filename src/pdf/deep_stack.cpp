// SPDX-License-Identifier: EUPL-1.2
#include "pdf/deep_stack.h"

#include <pthread.h>

#include <exception>

namespace pdf {

namespace {

/// Only what is touched takes memory.
constexpr auto stackSize = std::size_t{256} << 20U;

thread_local bool isDeep = false;

struct Job {
  const std::function<void()>& work;
  std::exception_ptr thrown;
};

void* run(void* argument) noexcept
{
  auto& job = *static_cast<Job*>(argument);
  isDeep = true;
  try {
    job.work();
  } catch (...) {
    job.thrown = std::current_exception();
  }
  return nullptr;
}

}

void onDeepStack(const std::function<void()>& work)
{
  if (isDeep)
    return work();
  auto job = Job{work, {}};
  auto attributes = pthread_attr_t{};
  auto thread = pthread_t{};
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, stackSize);
  const auto started = pthread_create(&thread, &attributes, &run, &job) == 0;
  pthread_attr_destroy(&attributes);
  if (started)
    pthread_join(thread, nullptr);
  else
    work();
  if (job.thrown)
    std::rethrow_exception(job.thrown);
}

}
