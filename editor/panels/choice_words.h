// SPDX-License-Identifier: MIT
#pragma once
#include "model/sync/choices.h"

#include <string>

namespace waymark::editor {

/// A choice as it is put to a person.
struct ChoiceShown {
  OpenChoice open;
  bool stands = true; ///< the words are still those that met; else only what stands now can be kept
  std::string me;     ///< the name of whoever is asked
  int number = 1, count = 1;
};

/// What is to be decided, in a few words: “Two versions of the same words”.
std::string choice_title(const merge::Choice& choice);
/// What happened and what becomes of what is not kept.
std::string choice_explanation(const merge::Choice& choice);
/// “Sam, 3 May 2026 at 10:42”, with “(you)” when it is.
std::string writer_words(const SideWriter& writer, const std::string& me);
/// What to press to keep this version: “Keep this one”, or “Take it out”.
std::string keep_words(const merge::Version& version);
/// A version for reading: its words, or that it was taken out.
std::string version_as_text(const merge::Choice& choice, const merge::Version& version);
/// The words that only this version has: “Only in this version: “Speak with an adult””; or that it has none.
std::string only_here(const std::string& other, const std::string& version);

/// Who did what to words that were put together, a sentence each.
std::string change_words(const merge::SideChange& change, const MergedForYou& merged, const std::string& me);

bool is_picture(const merge::Choice& choice);

} // namespace waymark::editor
