// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

// Regular expressions as text: what has to be written in another way for PCRE2.

/// What a `(?<=…)` or `(?<!…)` asks for, as an expression that ends where it stands.
struct TextOfLookbehind {
  std::string expression;
  bool negated = false;
};

struct WithCallouts {
  std::string expression;
  std::vector<TextOfLookbehind> lookbehinds; ///< number n stands at `(?Cn)`
};

/// The expression with each lookbehind replaced by a callout. No lookbehinds in the answer when that cannot
/// be done: groups that are referred to, letter case switched off half-way, more than 255.
WithCallouts with_callouts(std::string_view expression);

/// The place of the bracket that closes the group at `at`; npos when there is none.
std::size_t closing_bracket(std::string_view expression, std::size_t at);

/// `\u2019` as `\x{2019}`.
std::string with_braced_code_points(std::string_view expression);

} // namespace waymark::checks
