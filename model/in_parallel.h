// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <functional>

namespace waymark {

/// Calls work(0), work(1), … work(count - 1), each once, on as many threads as this machine has cores; few of
/// them (less than `worth_a_thread` for each thread) on the caller's alone. Returns when all are done; the
/// first exception that one throws is thrown on. `work` must not touch what another call of it changes.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work,
                 std::size_t worth_a_thread = 64);

} // namespace waymark
