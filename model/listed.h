// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

namespace waymark {

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& words);
/// "1f2e 90ab …": digits in groups of four, easier to read out.
std::string in_groups(const std::string& digits);

} // namespace waymark
