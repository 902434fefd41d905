// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"
#include "model/merge/merge_text.h"
#include "model/text_span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::merge {

/// What one of the texts has at the place in question; nothing when it is not there at all.
using Version = std::optional<std::string>;

/// Something of which only one version can be had, and that somebody has to decide.
struct Choice {
  enum class Kind { words, entry, file };
  Kind kind = Kind::words;
  std::string id;    ///< of what is to be decided: the same on every computer, whoever is "ours"
  std::string path;  ///< of the file
  std::string where; ///< for people: “My plan”, the paragraph that begins …
  std::string key;   ///< an entry: its keys from the top, such as "services/childline/number"
  Span span;         ///< words, entry: bytes of the merged file, where the version kept for now stands
  Version base, ours, theirs;
};

/// What a machine put together and somebody should read.
struct MergedPlace {
  std::string path;
  Span span; ///< bytes of the merged file
  std::string what;
  std::string id; ///< of what was put together: the same on every computer, whoever is "ours"
  std::string base, ours, theirs;
  std::vector<SideChange> changes; ///< in the order of the text
};

/// A package after two people changed it. Every file is complete and can be opened: where there is a choice,
/// our version stands for now; a file that one side took out and the other changed stays until decided.
struct PackageMerge {
  FileSet files;
  std::vector<Choice> choices;
  std::vector<MergedPlace> merged_for_you; ///< in the order of the files and their texts

  bool clean() const { return choices.empty(); }
  const Choice* find_choice(std::string_view id) const;
};

/// Gives each its id: a hash of what it is about and of its three versions.
void identify(std::vector<Choice>& choices);
void identify(std::vector<MergedPlace>& places);

/// Ours and theirs one after the other, in the same order on both computers. Only for words.
Version both_of(const Choice& choice);

/// The merge with one choice settled: `version` (ours, theirs, both, or something else altogether; nothing
/// takes a file out) stands in its place. A pure function; choices may be settled in any order, and the same
/// settlements give the same files on every computer. Throws Error when there is no such choice.
PackageMerge settle(PackageMerge merge, std::string_view choice_id, const Version& version);

} // namespace waymark::merge
