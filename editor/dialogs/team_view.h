// SPDX-License-Identifier: MIT
#pragma once
#include "model/profile.h"
#include "model/roster_changes.h"
#include "model/workspace.h"

#include <string>
#include <vector>

namespace waymark::editor {

/// Somebody in the team, in words.
struct TeamMember {
  std::string id;
  std::string name;
  std::string details; ///< "Pilot school. School. Looks after the team list."
  bool has_left = false;
  bool is_me = false;
  bool has_ended_keys = false; ///< keys of theirs count no longer
};

/// Somebody who asks to join, in words.
struct TeamRequest {
  std::string code;
  std::string name;
  std::string details; ///< "Children's charity. Would like the role charity."
  std::string role;
  std::string known_as; ///< id of somebody in the team, of whom this is another computer; empty: somebody new
};

/// The change that waits for others to agree.
struct WaitingChange {
  std::string what; ///< in a sentence; empty: none waits
  std::vector<std::string> effects;
  std::vector<std::string> agreed, missing; ///< names
  int needed = 1;
  bool may_agree = false; ///< the person acting has not yet, and may
};

/// How the team decides, in words.
struct TeamDecisions {
  std::string keyholders, publishing;
  std::vector<std::string> sign_off; ///< a line a rule
};

/// What the People window shows.
struct TeamView {
  std::vector<TeamMember> people;
  std::vector<TeamRequest> requests;
  std::vector<std::string> roles; ///< that can be given
  WaitingChange waiting;
  TeamDecisions decisions;
  Roster roster;      ///< as it counts now, for what is changed in it
  std::string locked; ///< why the person acting can change nothing now; empty: they can
  bool is_keyholder = false;
  bool is_member = false;
  std::string fingerprint; ///< in groups of four
  // For asking to join.
  std::string name, organisation, role;
};

TeamView team_view(const Workspace& workspace, const Profile& profile);

/// Every role that somebody holds or a rule asks for.
std::vector<std::string> known_roles(const Roster& roster);

/// What a change would do, for whoever is about to make it: what, what follows, and when it counts.
std::string foreseen(const Workspace& workspace, const Roster& next);

/// Pages that a rule for signing off can be for.
struct RulePages {
  SignOffRule rule; ///< without roles
  std::string words;
};
/// One for each kind of page, audience and page of the package.
std::vector<RulePages> pages_for_rules(const Package& package);

} // namespace waymark::editor
