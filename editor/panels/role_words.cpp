// SPDX-License-Identifier: MIT
#include "editor/panels/role_words.h"

#include "editor/panels/thread_words.h"
#include "editor/panels/when_words.h"

#include <cctype>

namespace waymark::editor {
namespace {

std::string who_and_when(const review::Cell& cell, const Roster& roster) {
  std::string words = person_name(roster, cell.by);
  if (const std::string organisation = organisation_of(roster, cell.by); !organisation.empty())
    words += " (" + organisation + ")";
  return cell.when == 0 ? words : words + ", " + when_in_full(cell.when);
}

std::string who_can(const std::string& role, const Roster& roster) {
  if (const Person* holder = roster.only_holder(role))
    return holder->name + " can sign off for this role.";
  for (const Person& person : roster.people)
    if (person.active && person.has_role(role))
      return "Anybody in the team who holds this role can sign off.";
  return "Nobody in the team holds this role yet, so somebody has to be given it first.";
}

} // namespace

std::string role_name(const std::string& role) {
  std::string name = role;
  if (!name.empty())
    name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
  return name;
}

RequirementWords requirement_words(const std::string& role, const review::Cell& cell, const Roster& roster) {
  const std::string name = role_name(role);
  switch (cell.state) {
  case review::CellState::signed_off:
    return {
        "✓  " + name + ": signed off",
        {"Signed off by " + who_and_when(cell, roster) + ".", "This covers the text exactly as it is now."},
        Tone::good};
  case review::CellState::lapsed:
    return {"↻  " + name + ": needs signing off again",
            {"Signed off by " + who_and_when(cell, roster) + ".",
             cell.reason.empty() ? "The text has changed since." : cell.reason},
            Tone::warn};
  case review::CellState::changes_asked:
    return {"!  " + name + ": asks for changes",
            {"Asked by " + who_and_when(cell, roster) + ".", "“" + cell.reason + "”"},
            Tone::bad};
  case review::CellState::not_needed:
    return {"–  " + name + ": not needed", {"This module does not need this role."}, Tone::quiet};
  case review::CellState::waiting:
    break;
  }
  return {"○  " + name + ": not signed off yet", {who_can(role, roster)}, Tone::info};
}

std::vector<std::string> needed_roles(const review::ModuleStatus& status) {
  std::vector<std::string> roles;
  for (const auto& [role, cell] : status.roles)
    if (cell.state != review::CellState::not_needed)
      roles.push_back(role);
  return roles;
}

std::vector<std::string> own_roles(const SignOffView& view) {
  const Person* me = view.roster.find_person(view.me);
  std::vector<std::string> roles;
  if (me && me->active)
    for (const std::string& role : needed_roles(view.status))
      if (me->has_role(role))
        roles.push_back(role);
  return roles;
}

} // namespace waymark::editor
