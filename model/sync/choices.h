// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"
#include "model/merge/choice.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Who wrote one side of what was joined, and when: the newest version on that side that changed the file.
struct SideWriter {
  std::string name;
  git::Time time = 0;
};

/// A choice that the joining of two versions left. `choice.ours` is the first version, which stands for now,
/// and `choice.theirs` the second: the same on every computer.
struct OpenChoice {
  merge::Choice choice;
  std::string version; ///< the version that joined them
  SideWriter first, second;
};

/// Words of both that were put together by a machine; first and second as in OpenChoice.
struct MergedForYou {
  merge::MergedPlace place;
  std::string version;
  SideWriter first, second;
};

/// What joining versions has left for people to do, whether they have done it or not.
struct LeftByJoining {
  std::vector<OpenChoice> choices;
  std::vector<MergedForYou> merged;
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

/// What these versions of the package left, in their order. Worked out from the versions themselves, so it is
/// the same on every computer. Throws Error.
LeftByJoining left_by_joining(const std::filesystem::path& folder, const std::vector<git::Version>& versions);

/// What the package says at the place of a choice once it is settled: `now` with what was chosen put in, and
/// everything else as it is. Other words end their line where the version that stands does. Nothing when the
/// words there have changed since.
std::optional<FileSet> with_choice(const std::filesystem::path& folder, const OpenChoice& open, Keep keep,
                                   const std::string& words, const FileSet& now);

} // namespace waymark
