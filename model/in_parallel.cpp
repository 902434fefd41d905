// SPDX-License-Identifier: MIT
#include "model/in_parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace waymark {

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work,
                 std::size_t worth_a_thread) {
  const std::size_t in_one_go = std::clamp<std::size_t>(worth_a_thread / 4, 1, 16);
  const std::size_t threads =
      std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), count / worth_a_thread);
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failing;
  const auto run = [&] {
    try {
      for (std::size_t begin; (begin = next.fetch_add(in_one_go)) < count;)
        for (std::size_t i = begin; i < std::min(begin + in_one_go, count); ++i)
          work(i);
    } catch (...) {
      const std::scoped_lock lock(failing);
      if (!failure)
        failure = std::current_exception();
      next = count;
    }
  };
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < threads; ++i)
    others.emplace_back(run);
  run();
  others.clear(); // joins
  if (failure)
    std::rethrow_exception(failure);
}

} // namespace waymark
