// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "export/release.h"
#include "export/release_history.h"
#include "model/calendar_date.h"
#include "model/error.h"
#include "model/iso_time.h"

#include <iostream>
#include <map>
#include <memory>

namespace waymark::publish {

namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

struct NewOptions {
  std::string folder;
  std::string pattern = "blank";
  std::string name, organisation, role;
};

void describe_new_package(const std::string& folder, const Profile& profile, const CommandContext& context) {
  const Workspace workspace = Workspace::open(folder, profile);
  std::vector<std::string> people;
  for (const Person& person : workspace.package().roster.people)
    people.push_back(person.id);
  if (context.json) {
    std::cout << ordered_json{{"folder", workspace.folder().string()},
                              {"package", workspace.package().id},
                              {"title", workspace.package().title},
                              {"version", workspace.history().front().id},
                              {"people", people}}
                     .dump(2)
              << '\n';
    return;
  }
  std::cout << "“" << workspace.package().title << "” is in " << workspace.folder().string() << " with "
            << workspace.package().modules.size() << " modules. People you can act as:\n";
  for (const Person& person : workspace.package().roster.people)
    std::cout << "  " << person.id << " (" << person.name << ")\n";
}

void run_new(const NewOptions& options, CommandContext& context) {
  const fs::path pattern = samples_folder() / options.pattern;
  if (options.pattern.find('/') != std::string::npos || !fs::exists(pattern / "package.yaml"))
    throw Error("There is no template “" + options.pattern +
                "”. Nothing was made. Leave --template out for an empty package.");
  Profile profile = Profile::load();
  if (!options.name.empty())
    profile.name = options.name;
  if (!options.organisation.empty())
    profile.organisation = options.organisation;
  if (!options.role.empty())
    profile.role = options.role;
  make_package(options.folder, pattern, profile);
  describe_new_package(options.folder, profile, context);
}

void run_demo(const std::string& folder, const std::string& sample, CommandContext& context) {
  Profile profile = Profile::load();
  build_demo(folder, sample.empty() ? samples_folder() / "take-control" : fs::path(sample), profile);
  describe_new_package(folder, profile, context);
}

ordered_json roles_to_json(const review::ModuleStatus& module) {
  ordered_json roles = ordered_json::object();
  for (const auto& [role, cell] : module.roles) {
    ordered_json out{{"state", name_of(cell.state)}};
    if (!cell.by.empty())
      out["by"] = cell.by;
    if (cell.when != 0)
      out["when"] = to_iso_time(cell.when);
    if (!cell.reason.empty())
      out["reason"] = cell.reason;
    roles[role] = out;
  }
  return roles;
}

// How many findings of each module are set aside.
using SetAsideCounts = std::map<std::string, int>;

// What Sync has left for somebody to do.
struct Waiting {
  std::size_t choices = 0, to_read = 0;
};

ordered_json release_to_json(const KnownRelease& release) {
  ordered_json out{{"name", release.name},
                   {"date", release.date},
                   {"version", release.version},
                   {"pilot", release.pilot},
                   {"review-by", release.review_by}};
  if (release.withdrawn)
    out["withdrawn"] = {{"by", release.withdrawn->person},
                        {"when", to_iso_time(release.withdrawn->time)},
                        {"reason", release.withdrawn->reason}};
  return out;
}

void print_releases(const Workspace& workspace) {
  for (const KnownRelease& release : release_history(workspace)) {
    std::cout << "Release " << release.name << (release.pilot ? " (pilot)" : "") << ", text of "
              << release.date;
    if (release.withdrawn)
      std::cout << ": withdrawn on " << iso_date(release.withdrawn->time) << " by "
                << name_of_person(workspace, release.withdrawn->person) << ". " << release.withdrawn->reason;
    std::cout << '\n';
  }
}

ordered_json status_to_json(const review::PackageStatus& status, const SetAsideCounts& set_aside,
                            const Waiting& waiting) {
  ordered_json out{{"modules", ordered_json::array()}, {"blocks", ordered_json::array()}};
  for (const review::ModuleStatus& module : status.modules)
    out["modules"].push_back({{"id", module.id},
                              {"title", module.title},
                              {"state", name_of(module.state)},
                              {"open", module.open},
                              {"set_aside", set_aside.at(module.id)},
                              {"roles", roles_to_json(module)}});
  for (const review::Obstacle& block : status.blocks) {
    ordered_json entry{{"what", block.what}, {"how", block.how}};
    if (!block.module.empty())
      entry["module"] = block.module;
    out["blocks"].push_back(entry);
  }
  out["choices"] = waiting.choices;
  out["to_read"] = waiting.to_read;
  out["ready"] = status.ready();
  return out;
}

void print_waiting(const Waiting& waiting) {
  if (waiting.choices > 0)
    std::cout << "Somebody has to choose between two versions: " << waiting.choices
              << (waiting.choices == 1 ? " place" : " places") << ", listed by “choices”.\n";
  if (waiting.to_read > 0)
    std::cout << "Put together for you, please read: " << waiting.to_read
              << (waiting.to_read == 1 ? " place" : " places") << ", listed by “merged”.\n";
}

void print_status(const Workspace& workspace, const review::PackageStatus& status,
                  const SetAsideCounts& set_aside, const Waiting& waiting) {
  for (const review::ModuleStatus& module : status.modules) {
    std::cout << module.title << ": " << name_of(module.state);
    if (module.open > 0)
      std::cout << ", " << module.open << (module.open == 1 ? " open comment" : " open comments");
    if (const int count = set_aside.at(module.id); count > 0)
      std::cout << ", " << count << " set aside";
    std::cout << '\n';
    for (const auto& [role, cell] : module.roles) {
      if (cell.state == review::CellState::not_needed)
        continue;
      std::cout << "  " << role << ": " << name_of(cell.state);
      if (!cell.by.empty())
        std::cout << " (" << name_of_person(workspace, cell.by) << ", " << iso_date(cell.when) << ")";
      std::cout << '\n';
    }
  }
  print_waiting(waiting);
  std::cout << (status.ready() ? "Ready to publish.\n" : "Not ready to publish:\n");
  for (const review::Obstacle& block : status.blocks)
    std::cout << "- " << block.what << ' ' << block.how << '\n';
}

void print_discounted(const Workspace& workspace) {
  const std::vector<std::string> lines = in_lines(workspace.discounted());
  if (!lines.empty())
    std::cout << "Kept, but not counted\n";
  for (const std::string& line : lines)
    std::cout << "  " << line << '\n';
}

// The same may be wrong in many places of a record.
void print_each_once(const std::vector<Problem>& problems) {
  std::vector<std::pair<const Problem*, int>> counted;
  for (const Problem& problem : problems) {
    const auto known = std::find_if(counted.begin(), counted.end(),
                                    [&](const auto& one) { return one.first->message == problem.message; });
    if (known == counted.end())
      counted.emplace_back(&problem, 1);
    else
      ++known->second;
  }
  for (const auto& [problem, count] : counted)
    std::cerr << describe(*problem) << (count == 1 ? "" : " (in " + std::to_string(count) + " places)")
              << '\n';
}

void run_status(const std::string& folder, CommandContext& context) {
  const Workspace workspace = open_workspace(folder, context);
  review::PackageStatus status = workspace.status();
  const auto findings = findings_of(workspace, checks::load_rules(workspace.package().files));
  status.blocks = obstacles(workspace, findings);
  SetAsideCounts set_aside;
  for (const ModuleFindings& found : findings)
    set_aside[found.module] = found.set_asides.standing();
  const Waiting waiting{workspace.open_choices().size(), workspace.to_read().size()};
  print_each_once(workspace.package().problems);
  print_each_once(workspace.review().problems);
  if (!context.json) {
    print_status(workspace, status, set_aside, waiting);
    print_releases(workspace);
    return print_discounted(workspace);
  }
  ordered_json out = status_to_json(status, set_aside, waiting);
  out["not-counted"] = ordered_json::array();
  for (const Discounted& thing : workspace.discounted())
    out["not-counted"].push_back({{"what", thing.what}, {"why", thing.why}});
  out["releases"] = ordered_json::array();
  for (const KnownRelease& release : release_history(workspace))
    out["releases"].push_back(release_to_json(release));
  std::cout << out.dump(2) << '\n';
}

} // namespace

void add_package_commands(CLI::App& app, CommandContext& context) {
  const auto options = std::make_shared<NewOptions>();
  auto* new_command = app.add_subcommand("new", "Start a new package");
  new_command->add_option("folder", options->folder, "A new or empty folder")->required();
  new_command->add_option("--template", options->pattern, "What to start from");
  new_command->add_option("--name", options->name, "Your name");
  new_command->add_option("--organisation", options->organisation, "Your organisation");
  new_command->add_option("--role", options->role, "Your role: police, charity, school");
  add_common_options(*new_command, context);
  new_command->callback([options, &context] { run_new(*options, context); });

  const auto demo_folder = std::make_shared<std::string>();
  const auto sample = std::make_shared<std::string>();
  auto* demo_command =
      app.add_subcommand("demo", "Make the sample with its people, versions, comments and sign-offs");
  demo_command->add_option("folder", *demo_folder, "A new or empty folder")->required();
  demo_command->add_option("--sample", *sample, "Folder of another sample with a history.yaml");
  add_common_options(*demo_command, context);
  demo_command->callback([demo_folder, sample, &context] { run_demo(*demo_folder, *sample, context); });

  const auto status_folder = std::make_shared<std::string>();
  auto* status_command = app.add_subcommand("status", "Say who has signed off what, and what is missing");
  status_command->add_option("package", *status_folder, "Folder of the package")->required();
  add_common_options(*status_command, context);
  status_command->callback([status_folder, &context] { run_status(*status_folder, context); });
}

} // namespace waymark::publish
