// SPDX-License-Identifier: MIT
#pragma once
#include "model/package.h"
#include "model/review/review_state.h"

#include <string>
#include <vector>

namespace waymark {

/// “a and b”, by the names of these people.
std::string names_of(const Roster& roster, const std::vector<std::string>& people);

/// What a change of the team list does, in a sentence: “Second reviewer joins.”
std::string change_in_words(const Roster& before, const Roster& after);

/// What follows from it for the pages as they are now, a sentence each: what becomes of the sign-offs of
/// somebody who leaves, which pages need a sign-off that they did not need so far, which role nobody holds
/// any more, who can no longer do what.
std::vector<std::string> effects_in_words(const Package& package, const review::ReviewState& review,
                                          const Roster& next);

/// Which pages a rule is for: “Pages of the kind lesson for teachers”, “All other pages”.
std::string pages_in_words(const Package& package, const SignOffRule& rule);
/// The rule as a whole: “All other pages: police and school”.
std::string rule_in_words(const Package& package, const SignOffRule& rule);

} // namespace waymark
