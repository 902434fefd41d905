// SPDX-License-Identifier: MIT
#include "model/sync/back_off.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

namespace waymark {

void back_off(int tries) {
  static thread_local std::mt19937 random(std::random_device{}());
  const int longest = std::min(500, 5 << std::min(tries, 7));
  std::this_thread::sleep_for(
      std::chrono::milliseconds(std::uniform_int_distribution<int>(0, longest)(random)));
}

} // namespace waymark
