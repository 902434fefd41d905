// SPDX-License-Identifier: MIT
#include "editor/panels/comparison.h"

#include "model/code_points.h"

#include <sstream>

namespace waymark::editor {
namespace {

int count_words(std::string_view text) {
  std::istringstream words{std::string(text)};
  int count = 0;
  for (std::string word; words >> word;)
    ++count;
  return count;
}

bool is_space(char letter) {
  return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
}

bool ends_open(const std::string& text) {
  return text.empty() || is_space(text.back());
}

bool begins_open(std::string_view words) {
  return words.empty() || is_space(words.front());
}

std::string counted(int count) {
  return std::to_string(count) + (count == 1 ? " word" : " words");
}

} // namespace

Comparison compare(const std::string& old_text, const std::string& new_text, ComparisonForm form) {
  Comparison result;
  std::size_t place = 0;
  const auto put = [&](std::string_view words, review::ChangeKind kind) {
    const std::size_t length = count_code_points(words);
    result.text += words;
    if (kind != review::ChangeKind::same && length > 0)
      result.changes.push_back({kind, place, place + length});
    place += length;
  };
  for (const review::WordChange& change : review::word_diff(old_text, new_text)) {
    const std::string_view before = slice(old_text, change.old_span),
                           after = slice(new_text, change.new_span);
    if (change.kind == review::ChangeKind::removed) {
      result.removed_words += count_words(before);
      if (form != ComparisonForm::as_it_is)
        put(before, change.kind);
    } else if (change.kind == review::ChangeKind::added) {
      result.added_words += count_words(after);
      // Words that took the place of others stand apart from them, or the two read as one.
      if (form == ComparisonForm::with_changes && !result.changes.empty() &&
          result.changes.back().end == place && result.changes.back().kind == review::ChangeKind::removed &&
          !ends_open(result.text) && !begins_open(after))
        put(" ", review::ChangeKind::same);
      if (form != ComparisonForm::as_it_was)
        put(after, change.kind);
    } else {
      put(form == ComparisonForm::as_it_was ? before : after, change.kind);
    }
  }
  return result;
}

std::string summary_of(const Comparison& comparison) {
  const int added = comparison.added_words, removed = comparison.removed_words;
  if (added == 0 && removed == 0)
    return comparison.changes.empty() ? "Both texts are the same."
                                      : "Only spaces or line breaks have changed.";
  if (removed == 0)
    return counted(added) + " added.";
  if (added == 0)
    return counted(removed) + " removed.";
  return counted(added) + " added, " + std::to_string(removed) + " removed.";
}

} // namespace waymark::editor
