// SPDX-License-Identifier: MIT
#pragma once
#include "model/package.h"
#include "model/review/review_state.h"

#include <map>
#include <string>
#include <vector>

namespace waymark::review {

enum class CellState { signed_off, lapsed, changes_asked, waiting, not_needed };

std::string_view
name_of(CellState state); ///< "signed-off", "lapsed", "changes-asked", "waiting", "not-needed"

/// One role's word on one module.
struct Cell {
  CellState state = CellState::waiting;
  std::string by;        ///< person id of the sign-off or objection that counts or lapsed
  std::int64_t when = 0; ///< 0 when nobody has
  std::string reason;    ///< the objection's reason, or why a sign-off no longer covers the text
  std::string version;   ///< the version that was signed
};

enum class ModuleState { draft, in_review, changes_asked, signed_off, released };

std::string_view name_of(ModuleState state); ///< words for the outline: "Draft", "In review", "Changes asked
                                             ///< for", "Signed off", "Released"

struct ModuleStatus {
  std::string id;
  std::string title;
  int open = 0; ///< open threads, those on its pictures too
  ModuleState state = ModuleState::draft;
  std::map<std::string, Cell> roles; ///< every role of the roster's rules
};

/// Something that stands in the way of a release, and how to put it right.
struct Obstacle {
  std::string what;
  std::string how;
  std::string module; ///< empty: the package
};

struct PackageStatus {
  std::vector<ModuleStatus> modules;
  std::vector<Obstacle> blocks;
  bool ready() const { return blocks.empty(); }
};

/// What the sign-offs say about these exact bytes. A sign-off counts when its person held its role in the
/// version of the team list that it names, and the SHA-256 it binds to is that of the module's bytes; one
/// changed byte lapses it. An objection stands until the person who made it signs off or withdraws it.
/// `blocks` holds what the sign-offs leave open; checks and unsaved changes are added by the caller.
PackageStatus status_of(const Package& package, const ReviewState& review);

} // namespace waymark::review
