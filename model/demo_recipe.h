// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/roster.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class RecipeAction {
  version,
  comment,
  edit,
  reply,
  resolve,
  reopen,
  suggest,
  accept,
  decline,
  sign_off,
  ask_for_changes
};

/// One step of a sample's history.yaml.
struct RecipeStep {
  RecipeAction action = RecipeAction::version;
  int line = 0;
  std::string id; ///< comment, suggest: the name by which later steps call the thread
  std::string by;
  std::int64_t at = 0;
  std::vector<std::string> modules; ///< one, except for a sign-off
  std::string picture;
  std::string old_words; ///< edit: replace; comment, suggest: quote
  std::string new_words; ///< edit, suggest: with
  std::string text;      ///< text, message
  std::string thread;    ///< as named by `id`
  std::string role;

  const std::string& module() const;
};

/// How a sample came to be: the files on disk are its end, the steps lead there.
struct Recipe {
  std::string package;
  Keyholders keyholders; ///< of the team list, which is signed by all of them; nobody: it is not signed
  std::vector<RecipeStep> steps;

  /// The step that opened a thread; nullptr when there is none.
  const RecipeStep* opening(std::string_view thread) const;
};

/// Throws Error with the line of the first mistake.
Recipe read_recipe(std::string_view yaml);

/// The text before the first step: the final files with every edit and every accepted suggestion undone, last
/// first. Throws Error with the line of a step whose words are not there exactly once.
FileSet files_before(const Recipe& recipe, FileSet final_files);

/// "history.yaml, line 12: <sentence>", with what is safe.
[[noreturn]] void fail_at(int line, const std::string& sentence);

} // namespace waymark
