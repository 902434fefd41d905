// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/comments_view.h"
#include "editor/ui/theme.h"

#include <string>

namespace waymark::editor {

/// What the cards say, as plain functions of the thread.

std::string person_name(const Roster& roster, const std::string& person);
std::string organisation_of(const Roster& roster,
                            const std::string& person); ///< its name; empty when not known

/// The state in one or two words, and its tone: "Open", "Suggestion", "Resolved", "Accepted", "Declined".
struct StateWords {
  std::string words;
  Tone tone;
};
StateWords state_words(const review::Thread& thread);

/// What a thread is about when it is not a passage: "About the whole module", "About the picture
/// corridor.svg", …
std::string subject_words(const review::Target& target);

/// "corridor.svg" of "artwork/corridor.svg".
std::string file_name(const std::string& path);

/// Where in a picture its middle lies: "at the top left", "in the middle".
std::string place_words(const review::PictureRegion& region);

/// A suggestion as a sentence: "Replace “…” with “…”", "Delete “…”".
std::string suggestion_words(const review::Thread& thread);

/// What an event in a thread did, before its text: "", "Resolved", "Opened again", "Accepted", "Declined".
std::string deed_words(review::EventKind kind);

/// The words, ended with "…" when they are longer than `most` code points, at a space where there is one
/// near.
std::string shortened(const std::string& words, std::size_t most);

/// Who, when, about which words, what: the name of the card for a screen reader.
std::string spoken_words(const CommentCard& card, const Roster& roster);

} // namespace waymark::editor
