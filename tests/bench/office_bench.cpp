// SPDX-License-Identifier: MIT
// Fifty modules as a Word document and as slides, beside pandoc with the same text: ours from parsed values,
// to which reading them adds what "read 50 modules" says; pandoc's as a program.
#include "export/docx/docx_file.h"
#include "export/pptx/pptx_file.h"
#include "model/safe_file.h"
#include "tests/bench/made_up_text.h"

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace waymark::bench {
namespace {

namespace fs = std::filesystem;

constexpr int modules = 50;
constexpr std::size_t module_bytes = 8'000; // about 1,300 words

using Render = FileSet (*)(const publish::Document&, std::vector<Problem>&);

void render_fifty_modules(benchmark::State& state, Render render) {
  const Package package = read_package(package_files(modules, module_bytes));
  const std::string audience = package.audiences.empty() ? std::string() : package.audiences.front().id;
  std::size_t bytes = 0;
  for (auto _ : state) {
    std::vector<Problem> problems;
    const FileSet files = render(publish::build_document(package, audience, {}), problems);
    if (files.empty())
      return state.SkipWithError("there is nothing to measure");
    bytes = files.begin()->second.size();
  }
  state.counters["KB"] = static_cast<double>(bytes) / 1024;
}

void run_pandoc(benchmark::State& state, const std::string& format) {
  if (std::system("command -v pandoc >/dev/null") != 0)
    return state.SkipWithError("pandoc is not installed");
  const fs::path folder = fs::temp_directory_path() / ("waymark-bench-" + std::to_string(getpid()));
  fs::create_directories(folder);
  std::string text;
  for (int module = 0; module < modules; ++module)
    text += "# Module " + std::to_string(module) + "\n\n" + prose(module_bytes, Blocks::with) + "\n\n";
  write_file_safely(folder / "text.md", text);
  const std::string command = "pandoc -o '" + (folder / ("out." + format)).string() + "' '" +
                              (folder / "text.md").string() + "' 2>/dev/null";
  for (auto _ : state)
    if (std::system(command.c_str()) != 0) {
      state.SkipWithError("pandoc failed");
      break;
    }
  fs::remove_all(folder);
}

BENCHMARK_CAPTURE(render_fifty_modules, docx, publish::render_docx)
    ->Name("50 modules to Word/waymark")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(run_pandoc, docx, "docx")
    ->Name("50 modules to Word/pandoc")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(render_fifty_modules, pptx, publish::render_pptx)
    ->Name("50 modules to slides/waymark")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(run_pandoc, pptx, "pptx")
    ->Name("50 modules to slides/pandoc")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace waymark::bench
