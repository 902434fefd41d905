// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/rule_kinds.h"

namespace waymark::checks {

/// The dictionaries that a spelling rule asks for (`dic` and `aff`, or `dictionaries` in `dicpath`), else
/// those of the project's language; both with `append: true`. The built-in rule also takes all that lie in
/// config/dictionaries. Throws RuleFault when one is missing or half there.
Dictionaries dictionaries_of(RuleText& text, const Surroundings& around, bool built_in);

} // namespace waymark::checks
