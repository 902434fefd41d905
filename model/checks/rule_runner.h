// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/checks/block_cache.h"
#include "model/checks/prose.h"
#include "model/checks/rule_loader.h"
#include "model/checks/vale_search.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// One run of rules over one text.
struct Run {
  std::string_view source; ///< valid UTF-8
  const Prose* prose = nullptr;
  const RuleSet::Rules* rules = nullptr;
  std::vector<std::size_t> running;   ///< which of the rules
  std::vector<Pattern> token_ignores; ///< their group 1 is masked
  std::vector<std::string> audiences; ///< whose text it is; empty: rules for everybody and for anybody run
  std::string extension = ".md";      ///< with its full stop
  /// Vale's own text: matches keep the white space at their ends.
  bool as_vale = false;
  ValeSearch* search =
      nullptr; ///< says where findings are and which are lost; nothing: where the words stand
  std::function<bool()> stopped;
  BlockCache* cache = nullptr; ///< what is known from the last check; begun and ended by run_rules
  std::shared_ptr<const RuleSet::Rules> held_rules; ///< with a cache: the same as `rules`
};

/// What the rules find, in no order, with exact places. A rule that takes too long on a passage is named in
/// an alert of its own and leaves that passage out.
std::vector<Alert> run_rules(const Run& run);

/// By place, then by rule; one of each rule at one place.
void sort_alerts(std::vector<Alert>& alerts);

} // namespace waymark::checks
