// SPDX-License-Identifier: MIT
#include "model/code_points.h"
#include "model/review/anchor.h"
#include "model/review/word_diff.h"
#include "tests/fuzz/harness.h"
#include "tests/fuzz/pieces.h"

using namespace waymark;
using namespace waymark::review;

namespace {

void check_places(const std::string& before, const std::string& after) {
  const Reanchoring pair(before, after), same(before, before);
  for (std::size_t i = 0; i < 24; ++i) {
    const std::size_t begin = before.size() * i / 24, end = begin + (before.size() - begin) * (i % 5) / 7;
    const auto place = pair.place_of({begin, end});
    promise(!place || (place->begin < place->end && place->end <= after.size()) || begin == end || before == after,
            "a place is in the new text");
    promise(same.place_of({begin, end}) == Span{begin, end}, "what did not change stays where it was");
  }
  promise(!pair.place_of({0, before.size() + 1}), "what was never there is nowhere");
}

void check_difference(const std::string& before, const std::string& after) {
  std::string old_text, new_text;
  for (const WordChange& change : word_diff(before, after)) {
    old_text += slice(before, change.old_span);
    new_text += slice(after, change.new_span);
  }
  promise(old_text == before && new_text == after, "a difference holds both texts");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [before, after, other] = three_texts({reinterpret_cast<const char*>(data), size});
  check_places(before, after);
  check_places(after, other);
  check_difference(after, other);
  const std::size_t at = before.size() / 2;
  const Target target = passage("a", before, {at, at + 5});
  promise(target.quote == slice(before, target.span), "a passage quotes its words");
  return 0;
}
