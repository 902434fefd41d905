// SPDX-License-Identifier: MIT
#include "editor/panels/thread_filter.h"
#include "sample_data.h"

#include <catch2/catch.hpp>

using namespace waymark;
using namespace waymark::editor;

namespace {

std::vector<std::string> shown(const ThreadFilter& filter, const CommentsView& view) {
  std::vector<std::string> ids;
  for (const CommentCard& card : view.cards)
    if (shows(filter, card, view))
      ids.push_back(card.thread.id);
  return ids;
}

} // namespace

TEST_CASE("Each filter of the comments shows its own threads and counts them") {
  const CommentsView view = gallery::comments();
  struct Case {
    ThreadFilter filter;
    std::vector<std::string> expected;
  };
  using Kind = ThreadFilter::Kind;
  const std::vector<Case> cases = {
      {{Kind::open, ""}, {"whole", "screen", "learning-line", "bare-act", "contact", "lost"}},
      {{Kind::all, ""},
       {"whole", "screen", "learning-line", "bare-act", "contact", "resolved", "declined", "lost"}},
      {{Kind::mine, ""}, {"screen", "learning-line", "resolved", "declined"}},
      {{Kind::suggestions, ""}, {"bare-act"}},
      {{Kind::open, "school"}, {"whole", "contact"}},
      {{Kind::all, "nobody"}, {}},
  };
  for (const Case& one : cases) {
    CHECK(shown(one.filter, view) == one.expected);
    CHECK(count_shown(one.filter, view) == static_cast<int>(one.expected.size()));
  }
}

TEST_CASE("The organisations to choose from are those that opened a thread, in the team's order") {
  std::vector<std::string> ids;
  for (const Organisation& organisation : organisations_in(gallery::comments()))
    ids.push_back(organisation.id);
  CHECK(ids == std::vector<std::string>{"charity", "school"});
  CHECK(organisations_in({}).empty());
}
