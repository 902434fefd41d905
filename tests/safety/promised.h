// SPDX-License-Identifier: MIT
#pragma once
#include "model/workspace.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace waymark::tests {

/// What a program acknowledged, one thing a line as record_writer says it:
///   kept PATH      a file of the review record       version ID    a saved version
///   release NAME   a release                         draft N       the first module's text on disk
///   typed N        words typed into a journal
using Promised = std::vector<std::string>;

/// The whole lines of a program's output.
Promised promises_in(const std::string& output);

/// A text of the first module that says twice, at its beginning and its end, which draft it is.
std::string draft_text(const std::string& source, int number);
/// The number of a whole draft; 0 for the text that was there before; -1 when it is neither.
int draft_number(const std::string& source);

/// What the package, and the journals of `profile`, hold now, as such lines (only the newest draft).
Promised all_kept(Workspace& workspace, const Profile& profile);

/// What is missing or damaged in the package folder although it was promised; empty when all is well. `known`
/// is the text of every file but the first module that the program may have left. Opens the package as a
/// person would, and reads every version.
std::vector<std::string> broken_promises(const std::filesystem::path& folder,
                                         const std::filesystem::path& home, const Promised& promised);

} // namespace waymark::tests
