// SPDX-License-Identifier: MIT
#include "editor/dialogs/team_view.h"

#include "editor/panels/role_words.h"

#include <algorithm>

namespace waymark::editor {
namespace {

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i)
    text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
  return text;
}

std::string names_of(const Roster& roster, const std::vector<std::string>& ids) {
  std::vector<std::string> names;
  for (const std::string& id : ids)
    names.push_back(roster.find_person(id) ? roster.find_person(id)->name : id);
  return listed(names);
}

TeamMember member(const Person& person, const Roster& roster, const std::string& me) {
  TeamMember line{person.id, person.name, roster.organisation_name(person.organisation) + ".",
                  !person.active};
  for (const std::string& role : person.roles)
    line.details += " " + role_name(role) + ".";
  if (!person.active)
    line.details += " Has left the team; what they signed before still counts.";
  else if (roster.is_keyholder(person.id))
    line.details += " Looks after the team list.";
  line.may_be_put_out = person.active && roster.is_keyholder(me) && person.id != me;
  return line;
}

TeamRequest request(const trust::JoinRequest& asked, const Roster& roster) {
  TeamRequest line{asked.code, asked.name, asked.organisation + ".", asked.role, {}};
  if (const Person* known = roster.find_person(asked.person); known && known->active) {
    line.known_as = known->id;
    line.details += " Asks as another computer of " + known->name + ".";
  } else if (!asked.role.empty()) {
    line.details += " Would like the role " + role_name(asked.role) + ".";
  }
  return line;
}

std::string waiting_words(const trust::RosterProposal& waiting, const Roster& now) {
  return change_in_words(now, waiting.roster) + " " +
         (waiting.agreed.empty()
              ? "Nobody has"
              : names_of(now, waiting.agreed) + (waiting.agreed.size() == 1 ? " has" : " have")) +
         " agreed; it counts when " + std::to_string(waiting.needed) + " have.";
}

} // namespace

std::string change_in_words(const Roster& before, const Roster& after) {
  std::vector<std::string> changes;
  for (const Person& person : after.people) {
    const Person* old = before.find_person(person.id);
    if (!old)
      changes.push_back(person.name + " joins" +
                        (person.roles.empty() ? "" : " with the role " + listed(person.roles)));
    else if (old->active && !person.active)
      changes.push_back(person.name + " leaves");
    else if (old->roles != person.roles)
      changes.push_back(person.name + " has " +
                        (person.roles.empty() ? "no role any more" : "the role " + listed(person.roles)));
    else if (old->keys.size() < person.keys.size())
      changes.push_back(person.name + " works on another computer too");
    else if (old->keys.size() > person.keys.size())
      changes.push_back("A computer of " + person.name + " counts no longer");
  }
  if (before.keyholders.people != after.keyholders.people ||
      before.keyholders.needed != after.keyholders.needed)
    changes.push_back(names_of(after, after.keyholders.people) + " look after the team list, and " +
                      std::to_string(after.keyholders.needed) + " of them must agree to a change");
  if (before.publishing.people != after.publishing.people ||
      before.publishing.organisations != after.publishing.organisations)
    changes.push_back("Who publishes changes");
  return changes.empty() ? "The team list is put right." : listed(changes) + ".";
}

TeamView team_view(const Workspace& workspace, const Profile& profile) {
  const Package& package = workspace.package();
  const std::string me = workspace.person() ? workspace.person()->id : std::string();
  TeamView view;
  view.is_member = !me.empty();
  view.is_keyholder = package.roster.is_keyholder(me);
  view.roles = package.roster.required_roles();
  view.name = profile.name;
  view.organisation = profile.organisation;
  view.role = profile.role;
  for (const Person& person : package.roster.people)
    view.people.push_back(member(person, package.roster, me));
  std::stable_partition(view.people.begin(), view.people.end(),
                        [](const TeamMember& line) { return !line.has_left; });
  for (const trust::JoinRequest& asked : workspace.join_requests())
    view.requests.push_back(request(asked, package.roster));
  for (const trust::RosterProposal& waiting : package.roster_chain.proposals) {
    view.waiting = waiting_words(waiting, package.roster);
    view.may_agree = view.is_keyholder &&
                     std::find(waiting.agreed.begin(), waiting.agreed.end(), me) == waiting.agreed.end();
  }
  for (std::size_t i = 0; i < package.roster_chain.fingerprint.size(); ++i)
    view.fingerprint +=
        (i > 0 && i % 4 == 0 ? " " : "") + std::string(1, package.roster_chain.fingerprint[i]);
  return view;
}

} // namespace waymark::editor
