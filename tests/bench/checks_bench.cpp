// SPDX-License-Identifier: MIT
// How long checking takes, with rules loaded. The peers are programs, so that their figures hold their start.
//
//   WAYMARK_BENCH_STYLES  an ini whose styles are used instead of made-up ones, such as one with public Vale
//   styles WAYMARK_BENCH_TEXT    a Markdown file, the longer the better, instead of made-up text
//   WAYMARK_BENCH_PEERS   a folder with node_modules/.bin/write-good and alex; peers that are missing are
//   left out
#include "model/checks/checker.h"
#include "model/safe_file.h"
#include "tests/bench/made_up_styles.h"
#include "tests/bench/made_up_text.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <cstdlib>
#include <filesystem>

namespace waymark::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t module_bytes = 20'000;
constexpr std::size_t long_bytes = 1'000'000;

const checks::RuleSet& rules() {
  static const checks::RuleSet loaded = [] {
    const char* ini = std::getenv("WAYMARK_BENCH_STYLES");
    return ini ? checks::load_rules(fs::path(ini)) : checks::load_rules(made_up_styles());
  }();
  return loaded;
}

std::string text_of(std::size_t bytes) {
  const char* path = std::getenv("WAYMARK_BENCH_TEXT");
  std::string text = path ? read_whole_file(path) : prose(bytes, Blocks::without);
  while (text.size() < bytes)
    text += "\n\n" + text;
  return text.substr(0, text.rfind(' ', bytes));
}

ContentModule module_with(const std::string& text) {
  return parse_module("modules/page.md", "---\nid: page\ntitle: Page\naudience: teachers\n---\n" + text);
}

void show_memory(benchmark::State& state) {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  state.counters["peak MB"] = static_cast<double>(used.ru_maxrss) / 1024;
}

void check_module_text(benchmark::State& state) {
  const auto module = module_with(text_of(module_bytes));
  for (auto _ : state)
    benchmark::DoNotOptimize(checks::check_module(module, rules(), {}));
  show_memory(state);
}

// What a key pressed in the middle of a module costs: two versions of one paragraph, by turns.
void check_edited_block(benchmark::State& state) {
  const std::string text = text_of(module_bytes);
  const std::size_t middle = text.find(' ', text.size() / 2);
  std::vector<ContentModule> versions;
  for (const char* typed : {" a word", " other words"})
    versions.push_back(module_with(text.substr(0, middle) + typed + text.substr(middle)));
  checks::BlockCache cache;
  std::size_t edits = 0;
  for (auto _ : state)
    benchmark::DoNotOptimize(checks::check_module(versions[++edits % 2], rules(), {}, {}, &cache));
  show_memory(state);
}

void check_long_file(benchmark::State& state) {
  const std::string text = text_of(long_bytes);
  for (auto _ : state)
    benchmark::DoNotOptimize(checks::check_file("long.md", text, rules()));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  show_memory(state);
}

// Runs a program on a text in a file of its own.
void run_peer(benchmark::State& state, const std::string& command, std::size_t bytes) {
  const fs::path file = fs::temp_directory_path() / ("waymark-bench-" + std::to_string(bytes) + ".md");
  write_file_safely(file, text_of(bytes));
  const std::string line = command + " " + file.string() + " >/dev/null 2>&1";
  for (auto _ : state)
    if (std::system(line.c_str()) == 127 << 8)
      state.SkipWithError("is not installed");
  fs::remove(file);
}

std::string node_program(const std::string& name) {
  const char* folder = std::getenv("WAYMARK_BENCH_PEERS");
  return folder ? std::string(folder) + "/node_modules/.bin/" + name : std::string("/nonexistent/") + name;
}

void hunspell(benchmark::State& state, std::size_t bytes) {
  run_peer(state, "hunspell -d en_GB -l", bytes);
}
void write_good(benchmark::State& state, std::size_t bytes) {
  run_peer(state, node_program("write-good"), bytes);
}
void alex(benchmark::State& state, std::size_t bytes) {
  run_peer(state, node_program("alex"), bytes);
}

BENCHMARK(check_module_text)->Name("checks 20 KB/waymark")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hunspell, 20 KB, module_bytes)
    ->Name("checks 20 KB/hunspell")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(write_good, 20 KB, module_bytes)
    ->Name("checks 20 KB/write-good")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(alex, 20 KB, module_bytes)
    ->Name("checks 20 KB/alex")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(check_edited_block)->Name("checks edited block/waymark")->Unit(benchmark::kMillisecond);
BENCHMARK(check_long_file)->Name("checks 1 MB/waymark")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hunspell, 1 MB, long_bytes)
    ->Name("checks 1 MB/hunspell")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(write_good, 1 MB, long_bytes)
    ->Name("checks 1 MB/write-good")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace waymark::bench
