// SPDX-License-Identifier: MIT
// A record of 10,000 versions and 100,000 comments (made_up_record): reading it all, opening the package,
// adding one comment for good, and joining two copies. Peers are git's own programs: cat-file --batch, which
// only reads the bytes, and merge-tree.
#include "model/git/record_lines.h"
#include "model/record_cache.h"
#include "model/review/review_state.h"
#include "model/review/signed_segments.h"
#include "model/workspace.h"
#include "tests/bench/made_up_record.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdlib>
#include <memory>

namespace waymark::bench {
namespace {

namespace fs = std::filesystem;

void read_every_comment(benchmark::State& state) {
  const MadeUpRecord& big = made_up_record();
  const Package package = read_package(big.folder);
  std::size_t threads = 0;
  for (auto _ : state) {
    const git::Repository record = git::Repository::open(big.folder);
    review::SegmentReading reading = review::in_causal_order(read_record_parts(record, {}));
    review::take_out_untrusted(reading, package.id, package.roster_chain);
    threads = review::fold(std::move(reading)).threads.size();
  }
  if (threads != comments)
    state.SkipWithError("not every comment counts");
}

// Of which reading and unpacking alone, without a check or a parse: what cat-file does.
void read_every_file(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(git::Repository::open(made_up_record().folder).review_files("log/").size());
}

void open_for_the_first_time(benchmark::State& state) {
  const MadeUpRecord& big = made_up_record();
  for (auto _ : state) {
    state.PauseTiming();
    std::filesystem::remove_all(big.profile.home() / "index");
    state.ResumeTiming();
    auto opened = std::make_unique<Workspace>(Workspace::open(big.folder, big.profile, "writer-0"));
    state.PauseTiming();
    opened.reset();
    state.ResumeTiming();
  }
}

void open_again(benchmark::State& state) {
  const MadeUpRecord& big = made_up_record();
  Workspace::open(big.folder, big.profile, "writer-0");
  for (auto _ : state) {
    auto opened = std::make_unique<Workspace>(Workspace::open(big.folder, big.profile, "writer-0"));
    state.PauseTiming(); // putting it away is not part of it
    if (opened->review().threads.size() != comments)
      state.SkipWithError("not every comment counts");
    opened.reset();
    state.ResumeTiming();
  }
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  state.counters["peak MB"] = static_cast<double>(used.ru_maxrss) / 1024;
}

// In a copy that shares the packed objects, so that the record stays as it is.
class Copy {
public:
  explicit Copy(const char* name)
      : m_folder(fs::temp_directory_path() / ("waymark-" + std::string(name) + std::to_string(::getpid()))) {
    fs::copy(made_up_record().folder, m_folder,
             fs::copy_options::recursive | fs::copy_options::create_hard_links);
    // What is written in place must not be shared.
    for (const char* line : {"main", "review"}) {
      const fs::path ref = m_folder / ".git/refs/heads" / line;
      if (fs::exists(ref)) {
        fs::copy_file(ref, ref.string() + ".own");
        fs::rename(ref.string() + ".own", ref);
      }
    }
  }
  ~Copy() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
  }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;
  const fs::path& folder() const { return m_folder; }

private:
  fs::path m_folder;
};

void add_one_comment(benchmark::State& state) {
  const Copy copy("add");
  Workspace workspace = Workspace::open(copy.folder(), made_up_record().profile, "writer-0");
  for (auto _ : state)
    workspace.comment({}, "One more.");
}

void join_two_records(benchmark::State& state) {
  const Copy ours("ours"), theirs("theirs");
  for (int i = 0; i < 50; ++i) {
    for (const Copy* one : {&ours, &theirs})
      git::Repository::open(one->folder())
          .add_review_files({{"log/" + std::string(32, one == &ours ? 'a' : 'b') + "/000/" +
                                  std::to_string(100000 + i) + "-00000000.jsonl",
                              "{}\n"}},
                            {}, {"Writer", "writer@team.invalid"}, 1'800'000'000 + i);
  }
  const std::string our_tip = *git::Repository::open(ours.folder()).review_tip();
  const std::string their_tip = *git::Repository::open(theirs.folder()).review_tip();
  std::system(("cp -rn '" + (theirs.folder() / ".git/objects").string() + "' '" +
               (ours.folder() / ".git").string() + "'")
                  .c_str());
  git::RecordLines lines(ours.folder() / ".git");
  for (auto _ : state)
    benchmark::DoNotOptimize(lines.union_of(lines.tree_of(our_tip), lines.tree_of(their_tip)));
}

void run_git(benchmark::State& state, const std::string& command) {
  const std::string whole = "cd '" + made_up_record().folder.string() + "' && " + command + " >/dev/null";
  for (auto _ : state)
    if (std::system(whole.c_str()) != 0)
      state.SkipWithError("git failed");
}

void peer_git_cat_file(benchmark::State& state) {
  run_git(state, "git ls-tree -r review | cut -d' ' -f3 | cut -f1 | git cat-file --batch --buffer");
}

void peer_git_merge_tree(benchmark::State& state) {
  run_git(state, "git merge-tree --write-tree review review~1");
}

BENCHMARK(read_every_comment)
    ->Name("record/read_every_comment")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(peer_git_cat_file)
    ->Name("record/peer_git_cat_file_batch")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(read_every_file)->Name("record/read_every_file")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(open_for_the_first_time)
    ->Name("record/open_for_the_first_time")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(open_again)->Name("record/open_again")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(add_one_comment)->Name("record/add_one_comment")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(join_two_records)->Name("record/join_two_records")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(peer_git_merge_tree)
    ->Name("record/peer_git_merge_tree")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace waymark::bench
