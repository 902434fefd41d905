// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/mapped_text.h"
#include "model/checks/prose.h"
#include "model/checks/rule_config.h"

#include <string>
#include <string_view>

namespace waymark::checks {

/// What Vale makes of HTML: the same blocks in the same order with the same words, down to its spaces (a word
/// behind a tag inside a block gets one in front). Places lead to what `html` is made out of. `extension`
/// ends every label and has its full stop: ".md"; empty for none. `searched` is the text in which Vale looks
/// for what rules find; empty when nobody looks.
Prose read_rendered_prose(const MappedText& html, const std::string& extension, const RuleConfig& config,
                          const std::string& searched = {});

} // namespace waymark::checks
