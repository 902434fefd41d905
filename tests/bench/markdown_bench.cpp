// SPDX-License-Identifier: MIT
#include "model/markdown/markdown_tree.h"
#include "tests/bench/made_up_text.h"
#include "tests/bench/peer_cmark.h"

#include <benchmark/benchmark.h>

namespace waymark::bench {
namespace {

void parse_markdown(benchmark::State& state, std::size_t bytes) {
  const auto text = prose(bytes, Blocks::without);
  for (auto _ : state)
    benchmark::DoNotOptimize(markdown::parse(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void parse_markdown_with_cmark(benchmark::State& state, std::size_t bytes) {
  const auto text = prose(bytes, Blocks::without);
  for (auto _ : state)
    parse_with_cmark(text);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

BENCHMARK_CAPTURE(parse_markdown, 20 KB, 20'000)->Name("parse 20 KB/waymark");
BENCHMARK_CAPTURE(parse_markdown_with_cmark, 20 KB, 20'000)->Name("parse 20 KB/cmark");
BENCHMARK_CAPTURE(parse_markdown, 1 MB, 1'000'000)->Name("parse 1 MB/waymark");
BENCHMARK_CAPTURE(parse_markdown_with_cmark, 1 MB, 1'000'000)->Name("parse 1 MB/cmark");

} // namespace
} // namespace waymark::bench
