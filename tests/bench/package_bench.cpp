// SPDX-License-Identifier: MIT
#include "model/package.h"
#include "tests/bench/made_up_text.h"
#include "tests/bench/peer_cmark.h"

#include <benchmark/benchmark.h>

namespace waymark::bench {
namespace {

constexpr int modules = 50;
constexpr std::size_t module_bytes = 8'000; // about 1,300 words

void read_a_package(benchmark::State& state) {
  const auto files = package_files(modules, module_bytes);
  if (const auto package = read_package(files);
      !package.problems.empty() || package.modules.size() != modules)
    state.SkipWithError("the package to measure is not read whole and free of problems");
  for (auto _ : state)
    benchmark::DoNotOptimize(read_package(files));
}

void parse_its_modules_with_cmark(benchmark::State& state) {
  const auto files = package_files(modules, module_bytes);
  for (auto _ : state)
    for (const auto& [path, bytes] : files)
      if (path.ends_with(".md"))
        parse_with_cmark(bytes);
}

BENCHMARK(read_a_package)->Name("read 50 modules/waymark")->Unit(benchmark::kMillisecond);
BENCHMARK(parse_its_modules_with_cmark)->Name("read 50 modules/cmark")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark::bench
