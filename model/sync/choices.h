// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"
#include "model/merge/choice.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A choice that the joining of two versions left. `choice.ours` is the first version, which stands for now,
/// and `choice.theirs` the second: the same on every computer.
struct OpenChoice {
  merge::Choice choice;
  std::string version;             ///< the version that joined them
  std::string first_by, second_by; ///< who wrote the newest version on each side
};

/// What somebody wants at the place of a choice.
enum class Keep {
  first,
  second,
  both,  ///< one after the other
  now,   ///< what stands in the text now, because somebody has put it right there
  words, ///< other words
};

std::string_view name_of(Keep keep); ///< "first", "second", "both", "now", "words"

/// Every choice that these versions of the package left, settled or not. Worked out from the versions
/// themselves, so it is the same on every computer. Throws Error.
std::vector<OpenChoice> choices_of(const std::filesystem::path& folder,
                                   const std::vector<git::Version>& versions);

/// What the package says at the place of a choice once it is settled: `now` with what was chosen put in, and
/// everything else as it is. Nothing when the words there have changed since.
std::optional<FileSet> with_choice(const std::filesystem::path& folder, const OpenChoice& open, Keep keep,
                                   const std::string& words, const FileSet& now);

} // namespace waymark
