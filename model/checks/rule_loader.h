// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/literal_filter.h"
#include "model/checks/rule_config.h"
#include "model/checks/rule_kinds.h"
#include "model/checks/rule_set.h"
#include "model/checks/tone/tone_model.h"
#include "model/checks/vocabulary.h"

#include <memory>
#include <string>
#include <vector>

namespace waymark::checks {

/// The compiled form of a RuleSet.
struct RuleSet::Rules {
  RuleConfig config;
  std::vector<std::shared_ptr<const Rule>> rules; ///< by name
  LiteralFilter filter;                           ///< its owners are the places in `rules`
  std::shared_ptr<const ToneModel> tone;          ///< beside the Safeguarding style; nothing without it
  std::vector<Problem> problems;
  bool leaves_out_unsupported = false; ///< whether there are rules of a kind that is known and not supported

  void build_filter(); ///< after a change of `rules`
  /// The places in `rules` of those that run on a file, by name.
  std::vector<std::size_t> rules_for(std::string_view path) const;
};

/// Reads the rules of every style that the ini names. A word is spelled right when a dictionary of one of the
/// languages has it.
std::shared_ptr<const RuleSet::Rules> compile_rules(RuleConfig config, const StyleStore& styles,
                                                    const std::string& ini_path,
                                                    const std::vector<std::string>& languages);

/// The text of a rule that Vale has built in (Spelling, Repetition, Terms, Avoid), or empty.
std::string built_in_rule(const std::string& name, const Vocabulary& vocabulary);
const std::vector<std::string>& built_in_rules();

} // namespace waymark::checks
