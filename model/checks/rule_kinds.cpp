// SPDX-License-Identifier: MIT
#include "model/checks/rule_kinds.h"

namespace waymark::checks {

const std::vector<RuleKind>& rule_kinds() {
  static const std::vector<RuleKind> kinds{
      {"existence", make_existence, nullptr},
      {"substitution", make_substitution, nullptr},
      {"occurrence", make_occurrence, nullptr},
      {"repetition", make_repetition, nullptr},
      {"consistency", make_consistency, nullptr},
      {"conditional", make_conditional, nullptr},
      {"capitalization", make_capitalization, nullptr},
      {"metric", make_metric, "summary"},
      {"readability", make_readability, "summary"},
      {"spelling", make_spelling, nullptr},
      {"pair", make_pair_rule, nullptr}, // ours; Vale does not look at .yaml files
      {"sequence", make_sequence, "sentence"},
      {"script", nullptr, nullptr},
  };
  return kinds;
}

} // namespace waymark::checks
