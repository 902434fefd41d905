// SPDX-License-Identifier: MIT
#pragma once
#include <string_view>

namespace waymark::checks {

/// Whether a reader of about ten knows the word. The lists of Dale and Chall and of Spache are not free to
/// copy, so this asks a list of everyday English words of our own, with plurals, tenses and comparisons of
/// them; names and numbers count as familiar. The two formulas that use it are therefore close to, not equal
/// to, the published ones.
bool is_familiar(std::string_view word);

} // namespace waymark::checks
