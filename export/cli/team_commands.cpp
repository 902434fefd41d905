// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "model/ask_to_join.h"
#include "model/iso_time.h"
#include "model/listed.h"
#include "model/roster_changes.h"
#include "model/team_words.h"
#include "model/trust/allowed_signers.h"
#include "model/trust/public_key.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

struct TeamOptions {
  std::string folder, person, code, day, key, reason;
  std::string name, organisation, role;
  std::vector<std::string> roles, people, modules;
  std::string keyholder, publisher; // yes, no; empty: as it is
  std::string kind, audience;
  bool remove = false, nobody = false;
  int number = 1;
};

std::string fingerprint_of(const std::string& key) {
  const auto known = trust::public_key_of_line(key);
  return known ? known->fingerprint() : key;
}

ordered_json person_to_json(const Person& person, const Roster& roster) {
  ordered_json out{{"id", person.id},
                   {"name", person.name},
                   {"organisation", roster.organisation_name(person.organisation)},
                   {"roles", person.roles},
                   {"state", person.active ? "active" : "left"},
                   {"keyholder", roster.is_keyholder(person.id)},
                   {"publishes", person.active && roster.may_publish(person.id)},
                   {"keys", ordered_json::array()}};
  for (const std::string& key : person.keys)
    out["keys"].push_back(fingerprint_of(key));
  return out;
}

ordered_json request_to_json(const trust::JoinRequest& request) {
  return {{"code", request.code},
          {"person", request.person},
          {"name", request.name},
          {"organisation", request.organisation},
          {"role", request.role},
          {"when", to_iso_time(request.time)},
          {"key", fingerprint_of(request.key)}};
}

ordered_json team_to_json(const Workspace& workspace) {
  const Roster& roster = workspace.package().roster;
  const trust::RosterChain& chain = workspace.package().roster_chain;
  ordered_json out{
      {"version", roster.version},
      {"fingerprint", chain.fingerprint},
      {"people", ordered_json::array()},
      {"keyholders", {{"people", roster.keyholders.people}, {"needed", roster.keyholders.needed}}},
      {"publishing",
       {{"people", roster.publishing.people}, {"organisations", roster.publishing.organisations}}},
      {"sign_off", ordered_json::array()},
      {"waiting", nullptr},
      {"requests", ordered_json::array()}};
  for (const Person& person : roster.people)
    out["people"].push_back(person_to_json(person, roster));
  for (const SignOffRule& rule : roster.sign_off)
    out["sign_off"].push_back(
        {{"kind", rule.kind}, {"audience", rule.audience}, {"modules", rule.modules}, {"roles", rule.roles}});
  for (const trust::RosterProposal& proposal : chain.proposals)
    out["waiting"] = {{"version", proposal.roster.version},
                      {"change", change_in_words(roster, proposal.roster)},
                      {"agreed", proposal.agreed},
                      {"needed", proposal.needed}};
  for (const trust::JoinRequest& request : workspace.join_requests())
    out["requests"].push_back(request_to_json(request));
  return out;
}

void print_request(const trust::JoinRequest& request) {
  std::cout << request.code << "  " << request.name << ", " << request.organisation
            << (request.role.empty() ? "" : ", would be: " + request.role) << "  (" << request.person
            << ")\n";
}

void print_team(const Workspace& workspace) {
  const Roster& roster = workspace.package().roster;
  for (const Person& person : roster.people)
    std::cout << person.id << "  " << person.name << ", " << roster.organisation_name(person.organisation)
              << (person.roles.empty() ? "" : "; " + listed(person.roles))
              << (roster.is_keyholder(person.id) ? "; looks after the list" : "")
              << (person.active && roster.may_publish(person.id) ? "; may publish" : "")
              << (person.active ? "" : "; has left") << '\n';
  for (const SignOffRule& rule : roster.sign_off)
    std::cout << "Sign-off: " << rule_in_words(workspace.package(), rule) << '\n';
  if (const auto& chain = workspace.package().roster_chain; !chain.fingerprint.empty())
    std::cout << "Team list " << roster.version << ", fingerprint " << in_groups(chain.fingerprint) << '\n';
  for (const trust::RosterProposal& waiting : workspace.package().roster_chain.proposals)
    std::cout << "Team list " << waiting.roster.version
              << " waits: " << change_in_words(roster, waiting.roster) << ' ' << waiting.agreed.size()
              << " of " << waiting.needed << " have agreed"
              << (waiting.agreed.empty() ? "" : ": " + names_of(roster, waiting.agreed)) << '\n';
  for (const trust::JoinRequest& request : workspace.join_requests()) {
    std::cout << "Wants to join: ";
    print_request(request);
  }
}

void list_people(const TeamOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  if (context.json)
    std::cout << team_to_json(workspace).dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  else
    print_team(workspace);
}

void print_signers(const TeamOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  std::cout << trust::allowed_signers(workspace.package().roster);
}

// What every change of the team answers.
void print_outcome(const Workspace& workspace, bool counts, const CommandContext& context) {
  if (context.json) {
    std::cout << team_to_json(workspace).dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    return;
  }
  if (counts) {
    std::cout << "Done: this is team list " << workspace.package().roster.version << ".\n";
    return;
  }
  for (const trust::RosterProposal& waiting : workspace.package().roster_chain.proposals)
    std::cout << "Saved. It counts when " << waiting.needed
              << " of those who look after the list have agreed; " << waiting.agreed.size() << " so far.\n";
}

using Change = bool (*)(Workspace&, const TeamOptions&);

template<Change change> void run_change(const TeamOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  const bool counts = change(workspace, options);
  print_outcome(workspace, counts, context);
}

std::string key_named(const Roster& roster, const TeamOptions& options) {
  const Person* person = roster.find_person(options.person);
  for (const std::string& key : person ? person->keys : std::vector<std::string>())
    if (fingerprint_of(key) == options.key)
      return key;
  return options.key;
}

// What follows from it goes where people read, not where programs do.
bool make_change(Workspace& workspace, const Roster& next, const std::string& what) {
  const std::vector<std::string> effects = effects_in_words(workspace.package(), workspace.review(), next);
  const bool counts = workspace.change_team(next, what);
  for (const std::string& sentence : effects)
    std::cerr << sentence << '\n';
  return counts;
}

std::optional<bool> yes_or_no(const std::string& word) {
  return word.empty() ? std::nullopt : std::optional(word == "yes");
}

bool change_person(Workspace& workspace, const TeamOptions& options) {
  PersonChange wanted{{}, {}, yes_or_no(options.keyholder), yes_or_no(options.publisher)};
  if (!options.organisation.empty())
    wanted.organisation = options.organisation;
  if (!options.roles.empty())
    wanted.roles = options.roles;
  return make_change(workspace, with_change(workspace.package().roster, options.person, wanted),
                     name_of_person(workspace, options.person) + " has other rights");
}

// A rule for pages that are not there would be a mistake in the command.
void require_pages(const Package& package, const SignOffRule& rule) {
  for (const std::string& id : rule.modules)
    if (!package.find_module(id))
      throw Error("There is no page “" + id + "” in this package. Nothing was changed.");
  const auto& audiences = package.audiences;
  if (!rule.audience.empty() && std::none_of(audiences.begin(), audiences.end(),
                                             [&](const Audience& one) { return one.id == rule.audience; }))
    throw Error("This package is not for an audience “" + rule.audience + "”. Nothing was changed.");
}

bool set_sign_off(Workspace& workspace, const TeamOptions& options) {
  const SignOffRule rule{options.kind, options.audience, options.modules, options.roles};
  const Roster& roster = workspace.package().roster;
  if (options.remove)
    return make_change(workspace, without_rule(roster, rule), "who must sign off");
  if (options.roles.empty() != options.nobody)
    throw Error(
        "Say which roles must sign off these pages (--roles), or that nobody must (--nobody). Nothing was "
        "changed.");
  require_pages(workspace.package(), rule);
  return make_change(workspace, with_rule(roster, rule), "who must sign off");
}

bool set_roles(Workspace& workspace, const TeamOptions& options) {
  return make_change(workspace, with_roles(workspace.package().roster, options.person, options.roles),
                     "roles of " + name_of_person(workspace, options.person));
}

bool leave(Workspace& workspace, const TeamOptions& options) {
  return options.key.empty()
             ? workspace.dismiss(options.person, options.day)
             : workspace.revoke_key(options.person, key_named(workspace.package().roster, options),
                                    options.day);
}

bool confirm(Workspace& workspace, const TeamOptions& options) {
  return workspace.confirm(options.person, options.day);
}

bool set_keyholders(Workspace& workspace, const TeamOptions& options) {
  return make_change(workspace, with_keyholders(workspace.package().roster, {options.people, options.number}),
                     "who looks after the list");
}

bool set_publishers(Workspace& workspace, const TeamOptions& options) {
  return make_change(workspace, with_publishing(workspace.package().roster, {options.people, options.number}),
                     "who publishes");
}

bool agree(Workspace& workspace, const TeamOptions&) {
  return workspace.agree_to_team_change();
}

bool take_back(Workspace& workspace, const TeamOptions&) {
  workspace.take_back_team_change();
  return true;
}

bool approve(Workspace& workspace, const TeamOptions& options) {
  if (!options.person.empty() && options.roles.empty() &&
      workspace.package().roster.find_person(options.person))
    return workspace.approve_computer(options.code, options.person);
  return workspace.approve_join(options.code, options.person, options.roles);
}

void decline(const TeamOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  workspace.decline_join(options.code, options.reason);
  print_value(context, "declined", options.code);
}

void ask(const TeamOptions& options, CommandContext& context) {
  Profile profile = Profile::load();
  Workspace workspace = Workspace::open(options.folder, profile);
  const trust::JoinRequest request =
      ask_to_join(workspace, profile, options.name.empty() ? profile.name : options.name,
                  options.organisation.empty() ? profile.organisation : options.organisation,
                  options.role.empty() ? profile.role : options.role, options.person);
  if (context.json)
    std::cout << request_to_json(request).dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  else
    std::cout << "Your request is ready. Sync, then ring somebody who looks after the team list and read out "
                 "this code:\n"
              << request.code << '\n';
}

void list_requests(const TeamOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  ordered_json out = ordered_json::array();
  for (const trust::JoinRequest& request : workspace.join_requests()) {
    out.push_back(request_to_json(request));
    if (!context.json)
      print_request(request);
  }
  if (context.json)
    std::cout << out.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
}

using Runner = void (*)(const TeamOptions&, CommandContext&);
using Options = std::shared_ptr<TeamOptions>;

CLI::App* add(CLI::App& group, CommandContext& context, const Options& options, const char* name,
              const char* purpose, Runner run) {
  CLI::App* command = group.add_subcommand(name, purpose);
  command->add_option("package", options->folder, "Folder of the package")->required();
  add_common_options(*command, context);
  command->callback([options, run, &context] { answer(context, [&] { run(*options, context); }); });
  return command;
}

CLI::Option* add_person(CLI::App& command, const Options& options) {
  return command.add_option("person", options->person, "Their id, as in “people list”")->required();
}

void add_roles(CLI::App& command, const Options& options) {
  command.add_option("--roles", options->roles, "The roles that they have, with commas")->delimiter(',');
}

void add_people(CLI::App& command, const Options& options) {
  command.add_option("--people", options->people, "Their ids, with commas")->delimiter(',')->required();
}

void add_people_commands(CLI::App& app, CommandContext& context) {
  CLI::App* people = app.add_subcommand("people", "Who is in the team");
  people->require_subcommand(1);
  const auto options = std::make_shared<TeamOptions>();
  add(*people, context, options, "list", "Everybody, their roles, and what waits", list_people);
  add(*people, context, options, "signers", "Whose signatures count, as ssh-keygen reads it", print_signers);
  CLI::App* roles =
      add(*people, context, options, "roles", "Give somebody other roles", run_change<set_roles>);
  add_person(*roles, options);
  add_roles(*roles, options);
  CLI::App* other = add(*people, context, options, "change",
                        "Give somebody another organisation, other roles or other rights, in one change",
                        run_change<change_person>);
  add_person(*other, options);
  add_roles(*other, options);
  other->add_option("--organisation", options->organisation, "The name of their organisation");
  const auto add_right = [&](const char* name, std::string& value, const char* purpose) {
    other->add_option(name, value, purpose)->check(CLI::IsMember({"yes", "no"}));
  };
  add_right("--keyholder", options->keyholder, "Whether they look after the team list: yes or no");
  add_right("--publisher", options->publisher, "Whether they may publish: yes or no");
  CLI::App* rules = add(*people, context, options, "sign-off", "Say which roles must sign off which pages",
                        run_change<set_sign_off>);
  add_roles(*rules, options);
  rules->add_option("--kind", options->kind, "Only pages of this kind");
  rules->add_option("--audience", options->audience, "Only pages for this audience");
  rules->add_option("--modules", options->modules, "Only these pages, with commas")->delimiter(',');
  rules->add_flag("--nobody", options->nobody, "Nobody must sign off these pages");
  rules->add_flag("--remove", options->remove, "There is no rule of its own for these pages any more");
  CLI::App* gone = add(*people, context, options, "leave", "Somebody leaves, or a key of theirs is lost",
                       run_change<leave>);
  add_person(*gone, options);
  gone->add_option("--after", options->day, "What they signed after this day is not believed (today)");
  gone->add_option("--key", options->key,
                   "Only this key of theirs: its fingerprint, as in “people list --json”");
  CLI::App* sure =
      add(*people, context, options, "confirm",
          "What somebody who left had signed until a day, and has come since, counts", run_change<confirm>);
  add_person(*sure, options);
  sure->add_option("--until", options->day, "The day (today)");
  CLI::App* holders = add(*people, context, options, "keyholders", "Choose who looks after the team list",
                          run_change<set_keyholders>);
  add_people(*holders, options);
  holders->add_option("--needed", options->number, "How many of them must agree to a change");
  CLI::App* publishers = add(*people, context, options, "publishers", "Choose who publishes releases",
                             run_change<set_publishers>);
  add_people(*publishers, options);
  publishers->add_option("--organisations", options->number,
                         "From how many organisations a release must be signed");
  add(*people, context, options, "agree", "Agree to the change of the team that waits", run_change<agree>);
  add(*people, context, options, "take-back", "Take the change of the team that waits back",
      run_change<take_back>);
}

void add_join_commands(CLI::App& app, CommandContext& context) {
  CLI::App* join = app.add_subcommand("join", "Ask to be in a team, and answer those who do");
  join->require_subcommand(1);
  const auto options = std::make_shared<TeamOptions>();
  CLI::App* asking = add(*join, context, options, "ask", "Ask to be in the team of this package", ask);
  asking->add_option("--name", options->name, "Your name, as the others shall see it");
  asking->add_option("--organisation", options->organisation, "Your organisation");
  asking->add_option("--role", options->role, "The role that you would have");
  asking->add_option("--person", options->person,
                     "Your id; if you are in the team, with your id there, this adds another computer");
  add(*join, context, options, "list", "Those who have asked and wait", list_requests);
  CLI::App* yes = add(*join, context, options, "approve", "Let somebody in", run_change<approve>);
  yes->add_option("code", options->code, "Their code, as they read it out")->required();
  yes->add_option("--person", options->person,
                  "Another id for them; that of somebody in the team: it is another computer of theirs");
  add_roles(*yes, options);
  CLI::App* no = add(*join, context, options, "decline", "Do not let somebody in", decline);
  no->add_option("code", options->code, "Their code")->required();
  no->add_option("--text", options->reason, "Why");
}

} // namespace

void add_team_commands(CLI::App& app, CommandContext& context) {
  add_people_commands(app, context);
  add_join_commands(app, context);
}

} // namespace waymark::publish
