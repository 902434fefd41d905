// SPDX-License-Identifier: MIT
#pragma once
#include "editor/ui/theme.h"
#include "export/release_lines.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// The releases of a package for somebody to look at.
struct ReleasesView {
  std::string title;                       ///< the package's
  std::vector<publish::ReleaseLine> lines; ///< the newest first
  Roster roster;
  std::string me;       ///< roster id of the person acting; empty: they only read this package
  bool has_key = false; ///< with which they sign
};

/// How many recipients have each release, by its mark; nothing while no register is open.
using Holders = std::optional<std::map<std::string, std::size_t>>;

/// "✓ Released", "✗ Withdrawn on 3 May 2026": a sign and a few words, for a list.
std::string state_in_words(const publish::ReleaseLine& line);
Tone tone_of(const publish::ReleaseLine& line);

/// Everything to be said about a release, a sentence each.
std::vector<std::string> sentences_about(const publish::ReleaseLine& line, const ReleasesView& view,
                                         const Holders& holders);

/// Why the person acting cannot do something with a release, a sentence each; empty: they can.
struct WhyNot {
  std::string sign, pack, withdraw, notice;
  std::string said; ///< what of it is worth reading beside the buttons
};
WhyNot why_not(const publish::ReleaseLine& line, const ReleasesView& view);

/// "1 recipient", "12 recipients".
std::string recipients_in_words(std::size_t count);

} // namespace waymark::editor
