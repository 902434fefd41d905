// SPDX-License-Identifier: MIT
// Texts that two people changed so that a merge by lines clashes. In this process beside libgit2's merge by
// lines; and as programs, one start for each text, beside git merge-file and wiggle. "clean" is the share
// that needs nobody's choice.
#include "model/git/line_merge.h"
#include "model/merge/merge_text.h"
#include "model/safe_file.h"
#include "tests/merge/random_edits.h"

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace waymark::bench {
namespace {

constexpr std::size_t text_count = 100;

struct Triple {
  std::string base, ours, theirs;
};

bool merges_by_lines(const Triple& triple) {
  const auto stretches = git::merge_lines(triple.base, triple.ours, triple.theirs);
  return std::none_of(stretches.begin(), stretches.end(),
                      [](const git::MergedLines& lines) { return lines.clash; });
}

const std::vector<Triple>& clashing_texts() {
  static const std::vector<Triple> triples = [] {
    std::vector<Triple> list;
    for (unsigned long seed = 1; list.size() < text_count; ++seed) {
      tests::RandomEdits edits(seed);
      tests::Prose base;
      for (int part = 0; part < 8; ++part)
        for (auto& paragraph : edits.prose().paragraphs)
          base.paragraphs.push_back(std::move(paragraph));
      tests::Prose ours = base, theirs = base;
      for (int times = 0; times < 4; ++times) {
        edits.edit(ours, "ours", true);
        edits.edit(theirs, "theirs", false);
      }
      Triple triple{base.text(80), ours.text(80), theirs.text(80)};
      if (!merges_by_lines(triple))
        list.push_back(std::move(triple));
    }
    return list;
  }();
  return triples;
}

void count_clean(benchmark::State& state, std::size_t clean) {
  state.counters["clean"] = static_cast<double>(clean) / text_count;
}

void merge_by_words(benchmark::State& state) {
  std::size_t clean = 0;
  for (auto _ : state) {
    clean = 0;
    for (const Triple& triple : clashing_texts())
      clean += merge::merge_text(triple.base, triple.ours, triple.theirs).clean();
  }
  count_clean(state, clean);
}

void merge_by_lines(benchmark::State& state) {
  for (auto _ : state)
    for (const Triple& triple : clashing_texts())
      benchmark::DoNotOptimize(git::merge_lines(triple.base, triple.ours, triple.theirs));
  count_clean(state, 0);
}

// The texts as files, gone at the end.
class TextFiles {
public:
  TextFiles()
      : m_folder(std::filesystem::temp_directory_path() / ("waymark-merge-" + std::to_string(::getpid()))) {
    std::filesystem::create_directory(m_folder);
    for (std::size_t i = 0; i < text_count; ++i) {
      const Triple& triple = clashing_texts()[i];
      write_file_safely(path(i, "base"), triple.base);
      write_file_safely(path(i, "ours"), triple.ours);
      write_file_safely(path(i, "theirs"), triple.theirs);
    }
  }
  ~TextFiles() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
  }
  TextFiles(const TextFiles&) = delete;
  TextFiles& operator=(const TextFiles&) = delete;

  std::string path(std::size_t index, const char* side) const {
    return (m_folder / (std::to_string(index) + '.' + side)).string();
  }

private:
  std::filesystem::path m_folder;
};

void run_program(benchmark::State& state, const std::string& program, const char* order[3]) {
  const TextFiles files;
  if (std::system(("command -v " + program.substr(0, program.find(' ')) + " >/dev/null").c_str()) != 0)
    return state.SkipWithError("the program is not installed");
  std::size_t clean = 0;
  for (auto _ : state) {
    clean = 0;
    for (std::size_t i = 0; i < text_count; ++i) {
      std::string command = program;
      for (int k = 0; k < 3; ++k)
        command += ' ' + files.path(i, order[k]);
      clean += std::system((command + " >/dev/null 2>&1").c_str()) == 0;
    }
  }
  count_clean(state, clean);
}

const char* base_first[] = {"base", "ours", "theirs"};
const char* ours_first[] = {"ours", "base", "theirs"};

void run_waymark(benchmark::State& state) {
  run_program(state, WAYMARK_CLI " merge-text --json", base_first);
}
void run_git(benchmark::State& state) {
  run_program(state, "git merge-file -p", ours_first);
}
void run_wiggle(benchmark::State& state) {
  run_program(state, "wiggle -m", ours_first);
}

BENCHMARK(merge_by_words)->Name("merge 100 clashing texts/waymark")->Unit(benchmark::kMillisecond);
BENCHMARK(merge_by_lines)->Name("merge 100 clashing texts/libgit2 by lines")->Unit(benchmark::kMillisecond);
BENCHMARK(run_waymark)
    ->Name("merge 100 clashing files/waymark")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(run_git)
    ->Name("merge 100 clashing files/git merge-file")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(run_wiggle)->Name("merge 100 clashing files/wiggle")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace waymark::bench
