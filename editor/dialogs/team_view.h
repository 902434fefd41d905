// SPDX-License-Identifier: MIT
#pragma once
#include "model/profile.h"
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
  bool may_be_put_out = false; ///< by the person acting
};

/// Somebody who asks to join, in words.
struct TeamRequest {
  std::string code;
  std::string name;
  std::string details; ///< "Children's charity. Would like the role charity."
  std::string role;
  std::string known_as; ///< id of somebody in the team, of whom this is another computer; empty: somebody new
};

/// What the People window shows.
struct TeamView {
  std::vector<TeamMember> people;
  std::vector<TeamRequest> requests;
  std::vector<std::string> roles; ///< that can be given
  std::string waiting;            ///< the change that waits for others to agree, in a sentence; empty: none
  bool may_agree = false;         ///< the person acting has not yet, and may
  bool is_keyholder = false;
  bool is_member = false;
  std::string fingerprint; ///< in groups of four
  // For asking to join.
  std::string name, organisation, role;
};

TeamView team_view(const Workspace& workspace, const Profile& profile);

/// What a change of the team list does, in a sentence: “Second reviewer joins.”
std::string change_in_words(const Roster& before, const Roster& after);

} // namespace waymark::editor
