// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/comments_view.h"

#include <string>
#include <vector>

namespace waymark::editor {

/// Which threads the person wants to see.
struct ThreadFilter {
  enum class Kind { open, all, mine, suggestions };
  Kind kind = Kind::open;
  std::string organisation; ///< id; empty: everybody
};

/// Mine: threads in which the person has said something.
bool shows(const ThreadFilter& filter, const CommentCard& card, const CommentsView& view);
int count_shown(const ThreadFilter& filter, const CommentsView& view);

/// The organisations that opened a thread, in the order of the roster.
std::vector<Organisation> organisations_in(const CommentsView& view);

} // namespace waymark::editor
