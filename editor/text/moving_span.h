// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/undo_record.h"
#include "model/text_span.h"

#include <algorithm>

namespace waymark::editor {

/// Where a passage stands after an edit of its text: words typed inside belong to it, words typed at its ends
/// do not. Empty when all of it was removed.
inline Span moved(Span span, const TextEdit& edit) {
  const std::size_t removed_end = edit.at + edit.removed.size();
  auto move = [&](std::size_t offset, bool is_begin) {
    if (offset < edit.at || (offset == edit.at && !is_begin))
      return offset;
    if (offset >= removed_end)
      return offset - edit.removed.size() + edit.inserted.size();
    return is_begin ? edit.at + edit.inserted.size() : edit.at;
  };
  const Span result{move(span.begin, true), move(span.end, false)};
  return result.begin <= result.end ? result : Span{edit.at, edit.at};
}

} // namespace waymark::editor
