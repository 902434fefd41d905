// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark::editor {

/// Which tint lies behind a block.
enum class BlockTint { plain, plan, support, adults };

/// How the window speaks of one kind of block.
struct BlockKind {
  std::string_view kind;  ///< as in the file: "plan-option"
  std::string_view label; ///< on the page: "PLAN OPTION"
  std::string_view name;  ///< in menus: "Plan option"
  std::string_view when;  ///< one line that says when to use it
  BlockTint tint = BlockTint::plain;
  std::string_view inside; ///< what a new one holds; empty: an empty paragraph
};

/// In the order of the Insert menu.
const std::vector<BlockKind>& block_kinds();

/// The label of any kind; one that is not known is shown by its own name in capitals.
std::string block_label(std::string_view kind);
BlockTint block_tint(std::string_view kind);

/// The source of a new block with an id that `source` does not use yet. When `content` has words, the block
/// holds them.
std::string new_block(const BlockKind& kind, std::string_view source, std::string_view content = {});

} // namespace waymark::editor
