// SPDX-License-Identifier: MIT
#pragma once

namespace waymark::checks {

/// Everyday English words, in British spelling, written down for this project from what primary-school
/// children read and say: things, people, doings and small words. Base forms only, with spaces between;
/// irregular forms stand beside theirs.
extern const char* const familiar_word_list;

} // namespace waymark::checks
