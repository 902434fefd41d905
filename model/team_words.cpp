// SPDX-License-Identifier: MIT
#include "model/team_words.h"

#include "model/calendar_date.h"
#include "model/listed.h"
#include "model/review/status.h"

#include <algorithm>

namespace waymark {

using review::CellState;
using review::PackageStatus;

namespace {

std::string pages(int count) {
  return count == 1 ? "1 page" : std::to_string(count) + " pages";
}

std::string with_roles_in_words(const std::vector<std::string>& roles) {
  return (roles.size() == 1 ? "the role " : "the roles ") + listed(roles);
}

std::string change_of(const Person& before, const Person& now, const Roster& after) {
  if (before.active && !now.active)
    return now.name + " leaves";
  std::vector<std::string> changes;
  if (before.roles != now.roles)
    changes.push_back("has " + (now.roles.empty() ? "no role any more" : with_roles_in_words(now.roles)));
  if (before.organisation != now.organisation)
    changes.push_back("belongs to " + after.organisation_name(now.organisation));
  if (before.keys.size() < now.keys.size())
    changes.push_back("works on another computer too");
  if (before.keys.size() > now.keys.size())
    changes.push_back("has lost a computer, which counts no longer");
  return changes.empty() ? "" : now.name + " " + listed(changes);
}

bool same(const SignOffRule& a, const SignOffRule& b) {
  return a.kind == b.kind && a.audience == b.audience && a.modules == b.modules && a.roles == b.roles;
}

std::string keyholders_in_words(const Roster& roster) {
  const auto& [people, needed] = roster.keyholders;
  if (people.size() == 1)
    return names_of(roster, people) + " looks after the team list";
  return names_of(roster, people) + " look after the team list, and " + std::to_string(needed) +
         " of them must agree to a change";
}

std::string publishing_in_words(const Roster& roster) {
  const int organisations = roster.publishing.organisations;
  return (roster.publishing.people.empty() ? "those who look after the team list"
                                           : names_of(roster, roster.publishing.people)) +
         " may publish, and a release needs signatures from " + std::to_string(organisations) +
         (organisations == 1 ? " organisation" : " organisations");
}

bool same_place(const WrittenUpTo& a, const WrittenUpTo& b) {
  return a.writer == b.writer && a.number == b.number && a.sha256 == b.sha256;
}

// Of keys that count no longer already: that more, or less, of what they signed counts.
void say_what_is_confirmed(const Roster& before, const Roster& after, std::vector<std::string>& changes) {
  for (const Revocation& now : after.revocations) {
    const auto old =
        std::find_if(before.revocations.begin(), before.revocations.end(),
                     [&](const Revocation& one) { return one.person == now.person && one.key == now.key; });
    if (old == before.revocations.end() ||
        (old->after == now.after &&
         std::equal(old->known.begin(), old->known.end(), now.known.begin(), now.known.end(), same_place)))
      continue;
    const std::string words =
        "what " + names_of(after, {now.person}) + " signed until " + spoken_date(now.after) + " is confirmed";
    if (std::find(changes.begin(), changes.end(), words) == changes.end())
      changes.push_back(words);
  }
}

// The pages on which this role's word was not needed and is not there, or was and need not be any more.
struct Difference {
  int needed = 0, spared = 0;
};

Difference difference(const PackageStatus& now, const PackageStatus& then, const std::string& role) {
  const auto state = [&](const review::ModuleStatus& module) {
    const auto cell = module.roles.find(role);
    return cell == module.roles.end() ? CellState::not_needed : cell->second.state;
  };
  Difference found;
  for (std::size_t i = 0; i < now.modules.size() && i < then.modules.size(); ++i) {
    const CellState before = state(now.modules[i]), after = state(then.modules[i]);
    found.needed +=
        before == CellState::not_needed && after != CellState::not_needed && after != CellState::signed_off;
    found.spared += before != CellState::not_needed && after == CellState::not_needed;
  }
  return found;
}

bool is_held(const Roster& roster, const std::string& role) {
  return std::any_of(roster.people.begin(), roster.people.end(),
                     [&](const Person& person) { return person.active && person.has_role(role); });
}

/// The last day on which what a person's keys sign still counts, where a change ends any of them; else empty.
std::string last_day(const Roster& now, const Roster& next, const std::string& person) {
  for (const Revocation& ending : next.revocations)
    if (ending.person == person && std::none_of(now.revocations.begin(), now.revocations.end(),
                                                [&](const Revocation& old) { return old.key == ending.key; }))
      return ending.after;
  return {};
}

/// How many sign-offs of theirs count now, and how many of those were made after a day.
struct SignOffs {
  int all = 0, later = 0;
};

SignOffs signed_by(const PackageStatus& status, const std::string& person, const std::string& last_day) {
  SignOffs count;
  for (const review::ModuleStatus& module : status.modules)
    for (const auto& [role, cell] : module.roles)
      if (cell.state == CellState::signed_off && cell.by == person) {
        ++count.all;
        count.later += !last_day.empty() && iso_date(cell.when) > last_day;
      }
  return count;
}

std::string sign_offs(int count) {
  return std::to_string(count) + (count == 1 ? " sign-off" : " sign-offs");
}

void say_what_stays_of(const Person& before, const Person* after, const std::string& last_day,
                       const PackageStatus& status, std::vector<std::string>& sentences) {
  if (!before.active || !after)
    return;
  const bool ends = !after->active || !last_day.empty();
  const bool fewer = ends || std::any_of(before.roles.begin(), before.roles.end(),
                                         [&](const std::string& role) { return !after->has_role(role); });
  const SignOffs count = signed_by(status, before.id, last_day);
  if (fewer && count.all > count.later)
    sentences.push_back("What " + before.name + " has signed off so far (" +
                        sign_offs(count.all - count.later) + ") still counts, until the page is changed.");
  if (count.later > 0)
    sentences.push_back(
        (after->keys.empty() ? "" : "Up to ") + sign_offs(count.later) + " of " + before.name +
        " from after " + spoken_date(last_day) + (count.later == 1 ? " counts" : " count") +
        " no longer, until somebody who looks after the team list confirms what they signed.");
  if (ends)
    sentences.push_back("What comes from " + before.name + (after->active ? " by that computer" : "") +
                        " after " + (last_day.empty() ? "today" : spoken_date(last_day)) +
                        " does not count until somebody who looks after the team list confirms it.");
}

void say_whether_releases_can_be_signed(const Roster& next, std::vector<std::string>& sentences) {
  const int needed = next.publishing.organisations;
  const auto organisations = static_cast<int>(next.publishing_organisations().size());
  if (organisations < needed)
    sentences.push_back("A release needs signatures from " + std::to_string(needed) +
                        (needed == 1 ? " organisation" : " organisations") +
                        ", and those who may publish belong to " + std::to_string(organisations) +
                        ", so nothing can be published until somebody of another organisation may.");
}

} // namespace

std::string names_of(const Roster& roster, const std::vector<std::string>& people) {
  std::vector<std::string> names;
  for (const std::string& id : people)
    names.push_back(roster.find_person(id) ? roster.find_person(id)->name : id);
  return listed(names);
}

std::string change_in_words(const Roster& before, const Roster& after) {
  std::vector<std::string> changes;
  const auto add = [&](const std::string& change) {
    if (!change.empty())
      changes.push_back(change);
  };
  for (const Person& person : after.people)
    if (const Person* old = before.find_person(person.id))
      add(change_of(*old, person, after));
    else
      add(person.name + " joins" +
          (person.roles.empty() ? "" : " with " + with_roles_in_words(person.roles)));
  say_what_is_confirmed(before, after, changes);
  if (before.keyholders.people != after.keyholders.people ||
      before.keyholders.needed != after.keyholders.needed)
    add(keyholders_in_words(after));
  if (before.publishing.people != after.publishing.people ||
      before.publishing.organisations != after.publishing.organisations)
    add(publishing_in_words(after));
  if (!std::equal(before.sign_off.begin(), before.sign_off.end(), after.sign_off.begin(),
                  after.sign_off.end(), same))
    add("the rules change that say who must sign off");
  if (changes.empty())
    return "The team list is put right.";
  std::string sentence;
  for (const std::string& change : changes)
    sentence += (sentence.empty() ? "" : "; ") + change;
  if (sentence[0] >= 'a' && sentence[0] <= 'z')
    sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
  return sentence + ".";
}

std::vector<std::string> effects_in_words(const Package& package, const review::ReviewState& review,
                                          const Roster& next) {
  Package changed = package;
  changed.roster = next;
  const PackageStatus now = review::status_of(package, review), then = review::status_of(changed, review);
  std::vector<std::string> sentences;
  for (const Person& person : package.roster.people)
    say_what_stays_of(person, next.find_person(person.id), last_day(package.roster, next, person.id), now,
                      sentences);
  std::vector<std::string> roles = next.required_roles();
  for (const std::string& role : package.roster.required_roles())
    if (std::find(roles.begin(), roles.end(), role) == roles.end())
      roles.push_back(role);
  for (const std::string& role : roles) {
    const Difference pages_of_role = difference(now, then, role);
    if (pages_of_role.needed > 0)
      sentences.push_back(pages(pages_of_role.needed) + (pages_of_role.needed == 1 ? " needs" : " need") +
                          " the sign-off of " + role + " that " +
                          (pages_of_role.needed == 1 ? "it" : "they") + " did not need so far.");
    if (pages_of_role.spared > 0)
      sentences.push_back(pages(pages_of_role.spared) + (pages_of_role.spared == 1 ? " does" : " do") +
                          " not need the sign-off of " + role + " any more.");
  }
  for (const std::string& role : next.required_roles())
    if (!is_held(next, role))
      sentences.push_back("Nobody in the team holds the role " + role +
                          ", so pages that need it cannot be signed off until somebody does.");
  say_whether_releases_can_be_signed(next, sentences);
  return sentences;
}

std::string pages_in_words(const Package& package, const SignOffRule& rule) {
  if (rule.kind.empty() && rule.audience.empty() && rule.modules.empty())
    return "All other pages";
  std::vector<std::string> named;
  for (const std::string& id : rule.modules) {
    const ContentModule* module = package.find_module(id);
    named.push_back("“" + (module ? module->title : id) + "”");
  }
  std::string words =
      named.empty() ? "Pages" : "The page" + std::string(named.size() == 1 ? " " : "s ") + listed(named);
  if (!rule.kind.empty())
    words += " of the kind " + rule.kind;
  const auto audience = std::find_if(package.audiences.begin(), package.audiences.end(),
                                     [&](const Audience& one) { return one.id == rule.audience; });
  if (!rule.audience.empty())
    words += " for " +
             (audience == package.audiences.end() || audience->name.empty() ? rule.audience : audience->name);
  return words;
}

std::string rule_in_words(const Package& package, const SignOffRule& rule) {
  return pages_in_words(package, rule) + ": " + (rule.roles.empty() ? "nobody" : listed(rule.roles));
}

} // namespace waymark
