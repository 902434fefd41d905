// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/module_view.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::editor {

/// A change of form: what to replace, and what is selected afterwards.
struct FormatChange {
  std::vector<ModuleView::Change> changes;
  Span selection;
};

/// Puts `mark` ("**" or "*") around the selected words, or takes it away when it is there. With nothing
/// selected the word at the caret is meant.
FormatChange toggle_mark(std::string_view text, Span selection, std::string_view mark);

/// Makes the selected words a link.
FormatChange make_link(std::string_view text, Span selection, std::string_view address);

/// Turns the selected lines into a list, or back into plain lines.
FormatChange toggle_list(std::string_view text, Span selection);

/// Makes the selection's first line a heading of `level`, or plain again when it is one of that level.
FormatChange toggle_heading(std::string_view text, Span selection, int level);

/// Puts a block on lines of its own after the paragraph of the caret, or around the selected lines.
FormatChange insert_block(std::string_view text, Span selection, std::string_view kind);

} // namespace waymark::editor
