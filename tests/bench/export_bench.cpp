// SPDX-License-Identifier: MIT
#include "export/export_job.h"
#include "tests/bench/made_up_text.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

namespace waymark::bench {
namespace {

namespace fs = std::filesystem;

constexpr int modules = 50;
constexpr std::size_t module_bytes = 8'000; // about 1,300 words

const publish::Document& document() {
  static const publish::Document made = [] {
    const Package package = read_package(package_files(modules, module_bytes));
    const std::string readers = package.audiences.empty() ? "" : package.audiences.back().id;
    auto all = publish::build_document(package, readers, {"1", "2026-11-02", "abc", "2027-09-01", {}});
    all.for_pupils = false; // adults get every page as a PDF, pupils their plan alone
    return all;
  }();
  return made;
}

void make(benchmark::State& state, const std::string& format) {
  std::vector<Problem> problems;
  if (document().pages.size() != modules)
    return state.SkipWithError("the package to measure has not every page for these readers");
  for (auto _ : state)
    if (publish::render(document(), format, problems).empty() && !problems.empty())
      return state.SkipWithError(problems.front().message.c_str());
}

// The same text as files of plain CommonMark, for pandoc.
class PlainFiles {
public:
  PlainFiles() : m_folder(fs::temp_directory_path() / ("waymark-bench-" + std::to_string(std::rand()))) {
    fs::create_directories(m_folder);
    for (const auto& [path, bytes] : package_files(modules, module_bytes))
      if (path.ends_with(".md"))
        std::ofstream(m_folder / fs::path(path).filename()) << bytes;
  }
  ~PlainFiles() { fs::remove_all(m_folder); }
  std::string convert_to(const std::string& ending) const {
    return "cd '" + m_folder.string() + "' && pandoc --quiet --metadata title=Small --standalone -o out" +
           ending + " *.md";
  }

private:
  fs::path m_folder;
};

void make_with_pandoc(benchmark::State& state, const std::string& ending) {
  const PlainFiles files;
  for (auto _ : state)
    if (std::system(files.convert_to(ending).c_str()) != 0)
      return state.SkipWithError("pandoc is not installed, or failed");
}

const bool registered = [] {
  static const std::map<std::string, std::string> peers = {
      {"single", ".html"}, {"epub", ".epub"}, {"docx", ".docx"}, {"pptx", ".pptx"}};
  for (const auto& format : publish::formats()) {
    const std::string name = "export 50 modules as " + format.id + "/";
    benchmark::RegisterBenchmark((name + "waymark").c_str(), make, format.id)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    if (const auto peer = peers.find(format.id); peer != peers.end())
      benchmark::RegisterBenchmark((name + "pandoc").c_str(), make_with_pandoc, peer->second)
          ->Unit(benchmark::kMillisecond)
          ->UseRealTime();
  }
  return true;
}();

} // namespace
} // namespace waymark::bench
