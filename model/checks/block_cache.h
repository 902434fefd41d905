// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/rule.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::checks {

/// A finding in a block, by the place of its rule in the set.
struct BlockHit {
  std::size_t rule = 0;
  Hit hit;   ///< span in the block's text
  Span part; ///< of the block's text: what the rule looked at
};

/// What rules found in each block of a text, so that after an edit only the blocks that changed are looked at
/// again. A value for the editor to hold, one for each open module; used by one check at a time. Forgets what
/// the last check did not meet, and everything when the rules that run are others. Rules that remember one
/// block while they look at the next are not kept here.
class BlockCache {
public:
  using Hits = std::shared_ptr<const std::vector<BlockHit>>;

  /// Call at the beginning of a check. `rules` says which rules run: the same pointer and numbers, the same
  /// rules.
  void begin(std::shared_ptr<const void> rules, const std::vector<std::size_t>& running);
  /// What was found in a block with this text and these circumstances; nothing when it is new.
  Hits find(const std::string& key);
  void keep(const std::string& key, Hits hits);
  void end(); ///< forgets the blocks that are gone

private:
  std::shared_ptr<const void> m_rules;
  std::vector<std::size_t> m_running;
  std::unordered_map<std::string, Hits> m_now;
  std::unordered_map<std::string, Hits> m_before;
};

} // namespace waymark::checks
