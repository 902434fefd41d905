// SPDX-License-Identifier: MIT
#pragma once
#include "model/front_matter.h"
#include "model/markdown/markdown_tree.h"
#include "model/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// One page of a package: its exact bytes and what they say. Changing it means parsing changed bytes; nothing
/// is ever written back from the parsed values.
struct ContentModule {
  std::string id;
  std::string path;   ///< "modules/<id>.md"
  std::string source; ///< the file's bytes
  std::string title;
  std::vector<std::string> audiences;
  std::string kind; ///< scenario, questions, plan-options, plan, support, guide, lesson, page
  std::optional<int> minutes;
  std::string review_by; ///< ISO date or empty
  std::string summary;
  std::vector<std::string>
      unknown_keys; ///< front matter keys that this program does not know; kept as they are
  Span body;        ///< the text after the front matter
  markdown::Node document;
  std::vector<Problem> problems;

  bool is_for(std::string_view audience) const;
};

/// Never fails: a broken module has its source and its problems.
ContentModule parse_module(const std::string& path, std::string source);

/// A fenced div of a module.
struct Block {
  std::string kind;
  std::string id; ///< empty when the author gave none
  Span span;
  int line = 0;
  const markdown::Node* node =
      nullptr; ///< in the module's document; lives as long as the module is not changed or moved
};

/// Every block, outer before inner, in order.
std::vector<Block> blocks_of(const ContentModule& module);

/// The block kinds that Waymark knows. Others are kept and reported.
const std::vector<std::string>& known_block_kinds();

} // namespace waymark
