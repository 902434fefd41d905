// SPDX-License-Identifier: MIT
#include "tests/bench/peer_cmark.h"

#include <benchmark/benchmark.h>
#include <cmark.h>

namespace waymark::bench {

void parse_with_cmark(std::string_view text) {
  auto* tree = cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT);
  benchmark::DoNotOptimize(tree);
  cmark_node_free(tree);
}

} // namespace waymark::bench
