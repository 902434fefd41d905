// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/rule_runner.h"

#include <vector>

namespace waymark::checks {

/// The style that the tone model works beside: it runs where this style runs.
inline constexpr std::string_view tone_style = "Safeguarding.";

/// Lets the tone model read what the rules have read. Adds what it finds and no rule has; makes a suggestion
/// of a warning by a rule of the style where the model, which knows the whole sentence, sees no harm; errors
/// stay errors. Does nothing without a model.
void weigh_tone(const Run& run, std::string_view path, std::vector<Alert>& alerts);

} // namespace waymark::checks
