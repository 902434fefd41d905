// SPDX-License-Identifier: MIT
#include "model/checks/measures.h"
#include "model/checks/reading_costs.h"
#include "model/file_set.h"
#include "model/safe_file.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <string>

namespace {

using namespace waymark;
using namespace waymark::checks;

constexpr std::size_t module_bytes = 20'000;

// 20 KB of the sample's own modules: real prose with lists, quotes, marks and links.
const std::string& module_text() {
  static const std::string text = [] {
    std::string all;
    const auto folder = std::filesystem::path(WAYMARK_SOURCE_FOLDER) / "samples/take-control/modules";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      const std::string module = read_whole_file(entry.path());
      all += module.substr(module.find("\n---", 3) + 5) + "\n\n";
    }
    return all.substr(0, all.rfind("\n\n", module_bytes));
  }();
  return text;
}

void measure_20_kb(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(measure_markdown(module_text()));
}
BENCHMARK(measure_20_kb)->Name("measures of 20 KB, own counts and age")->Unit(benchmark::kMillisecond);

void measure_20_kb_as_vale(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(measure_markdown(module_text(), Counting::as_vale));
}
BENCHMARK(measure_20_kb_as_vale)->Name("measures of 20 KB, Vale's counts")->Unit(benchmark::kMillisecond);

void costs_of_20_kb(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(reading_costs_of_markdown(module_text(), 11.0));
}
BENCHMARK(costs_of_20_kb)->Name("costs of 20 KB")->Unit(benchmark::kMillisecond);

} // namespace
