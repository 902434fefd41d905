// SPDX-License-Identifier: MIT
#include "editor/dialogs/team_view.h"

#include "editor/panels/role_words.h"
#include "model/listed.h"
#include "model/team_words.h"

#include <algorithm>
#include <set>

namespace waymark::editor {
namespace {

bool has(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

TeamMember member(const Person& person, const Roster& roster, const std::string& me) {
  TeamMember line{person.id,
                  person.name,
                  roster.organisation_name(person.organisation) + ".",
                  !person.active,
                  person.id == me,
                  std::any_of(roster.revocations.begin(), roster.revocations.end(),
                              [&](const Revocation& ended) { return ended.person == person.id; })};
  for (const std::string& role : person.roles)
    line.details += " " + role_name(role) + ".";
  if (!person.active)
    line.details += " Has left the team; what they signed before still counts.";
  if (person.active && roster.is_keyholder(person.id))
    line.details += " Looks after the team list.";
  if (person.active && roster.may_publish(person.id))
    line.details += " May publish.";
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

WaitingChange waiting_change(const Workspace& workspace, const std::string& me) {
  const Package& package = workspace.package();
  WaitingChange shown;
  for (const trust::RosterProposal& waiting : package.roster_chain.proposals) {
    shown.what = change_in_words(package.roster, waiting.roster);
    shown.effects = effects_in_words(package, workspace.review(), waiting.roster);
    shown.needed = waiting.needed;
    for (const std::string& id : package.roster.keyholders.people)
      (has(waiting.agreed, id) ? shown.agreed : shown.missing).push_back(names_of(package.roster, {id}));
    shown.may_agree = package.roster.is_keyholder(me) && !has(waiting.agreed, me);
  }
  return shown;
}

std::string keyholders_words(const Roster& roster) {
  const auto& [people, needed] = roster.keyholders;
  if (people.empty())
    return "Nobody looks after the team list, so it cannot be changed here.";
  if (people.size() == 1)
    return names_of(roster, people) + " looks after the team list alone.";
  return names_of(roster, people) + ". A change counts when " + std::to_string(needed) + " of these " +
         std::to_string(people.size()) + " have agreed to it.";
}

std::string publishing_words(const Roster& roster) {
  const int organisations = roster.publishing.organisations;
  return (roster.publishing.people.empty() ? "Those who look after the team list."
                                           : names_of(roster, roster.publishing.people) + ".") +
         (organisations == 1
              ? " A release needs the signature of one of them."
              : " A release needs signatures from " + std::to_string(organisations) + " organisations.");
}

std::string why_locked(const Workspace& workspace, const TeamView& view) {
  const Roster& roster = workspace.package().roster;
  if (!view.is_member)
    return {};
  if (roster.keyholders.people.empty())
    return "Nobody looks after this team's list, so it cannot be changed here. Start a new package from this "
           "one.";
  if (!view.is_keyholder)
    return "Only those who look after the team list can change it: " +
           names_of(roster, roster.keyholders.people) + ". Ask one of them.";
  if (!view.waiting.what.empty())
    return "The team can be changed again once the change that waits is agreed to or taken back.";
  return {};
}

} // namespace

std::vector<std::string> known_roles(const Roster& roster) {
  std::vector<std::string> roles = roster.required_roles();
  for (const Person& person : roster.people)
    for (const std::string& role : person.roles)
      if (!has(roles, role))
        roles.push_back(role);
  return roles;
}

TeamView team_view(const Workspace& workspace, const Profile& profile) {
  const Package& package = workspace.package();
  const std::string me = workspace.person() ? workspace.person()->id : std::string();
  TeamView view;
  view.is_member = !me.empty();
  view.is_keyholder = package.roster.is_keyholder(me);
  view.roster = package.roster;
  view.roles = known_roles(package.roster);
  view.name = profile.name;
  view.organisation = profile.organisation;
  view.role = profile.role;
  for (const Person& person : package.roster.people)
    view.people.push_back(member(person, package.roster, me));
  std::stable_partition(view.people.begin(), view.people.end(),
                        [](const TeamMember& line) { return !line.has_left; });
  for (const trust::JoinRequest& asked : workspace.join_requests())
    view.requests.push_back(request(asked, package.roster));
  view.waiting = waiting_change(workspace, me);
  view.decisions = {keyholders_words(package.roster), publishing_words(package.roster), {}};
  for (const SignOffRule& rule : package.roster.sign_off)
    view.decisions.sign_off.push_back(rule_in_words(package, rule));
  view.locked = why_locked(workspace, view);
  view.fingerprint = in_groups(package.roster_chain.fingerprint);
  return view;
}

std::string foreseen(const Workspace& workspace, const Roster& next) {
  const Roster& now = workspace.package().roster;
  std::string words = change_in_words(now, next);
  for (const std::string& effect : effects_in_words(workspace.package(), workspace.review(), next))
    words += "\n\n" + effect;
  const int needed = now.keyholders.needed;
  return words + "\n\n" +
         (needed == 1
              ? "It counts at once, for everybody with the next Sync."
              : "It counts when " + std::to_string(needed) +
                    " of those who look after the team list have agreed. You are the first; the others "
                    "see it after a Sync.");
}

std::vector<RulePages> pages_for_rules(const Package& package) {
  std::vector<RulePages> pages;
  const auto add = [&](SignOffRule rule) {
    std::string words = pages_in_words(package, rule);
    pages.push_back({std::move(rule), std::move(words)});
  };
  std::set<std::string> kinds;
  for (const ContentModule& module : package.modules)
    if (!module.kind.empty() && kinds.insert(module.kind).second)
      add({module.kind, {}, {}, {}});
  for (const Audience& audience : package.audiences)
    add({{}, audience.id, {}, {}});
  for (const ContentModule& module : package.modules)
    add({{}, {}, {module.id}, {}});
  return pages;
}

} // namespace waymark::editor
