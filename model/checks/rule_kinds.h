// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/pattern.h"
#include "model/checks/rule.h"
#include "model/checks/rule_text.h"
#include "model/checks/style_store.h"
#include "model/spelling/dictionary.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::checks {

class Exceptions;
using Dictionaries = std::vector<std::shared_ptr<const Dictionary>>;

/// What a rule is made in: the project's words and files.
struct Surroundings {
  std::vector<std::string>
      accepted; ///< accept.txt of the vocabularies: patterns that no rule complains about
  std::shared_ptr<const Exceptions> accepted_exceptions; ///< the same, made once for all rules
  std::string word_template;                             ///< `WordTemplate` of the ini; empty: the usual one
  Dictionaries dictionaries;                             ///< of the project's language
  const StyleStore* styles = nullptr;
};

/// Makes a rule from its text. Throws RuleFault and PatternError.
using RuleMaker = std::unique_ptr<Rule> (*)(RuleHead head, RuleText& text, const Surroundings& around);

struct RuleKind {
  const char* name;
  RuleMaker make;    ///< nothing: the kind is known and not supported
  const char* scope; ///< the scope that it always has, or nothing
};

/// Every kind of rule there is.
const std::vector<RuleKind>& rule_kinds();

std::unique_ptr<Rule> make_existence(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_substitution(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_occurrence(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_repetition(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_consistency(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_conditional(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_capitalization(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_metric(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_readability(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_sequence(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_spelling(RuleHead head, RuleText& text, const Surroundings& around);
std::unique_ptr<Rule> make_pair_rule(RuleHead head, RuleText& text, const Surroundings& around);

} // namespace waymark::checks
