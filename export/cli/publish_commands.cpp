// SPDX-License-Identifier: MIT
#include "export/bundle/calendar.h"
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "export/export_job.h"
#include "export/release.h"
#include "export/verify.h"
#include "model/error.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;
namespace fs = std::filesystem;

struct ExportOptions {
  std::string folder;
  std::vector<std::string> formats;
  std::vector<std::string> audiences;
  std::string version;
  std::string out;
};

void print_problems(const std::vector<Problem>& problems) {
  for (const auto& problem : problems)
    std::cerr << describe(problem) << '\n';
}

void run_export(const ExportOptions& options, CommandContext& context) {
  const Workspace workspace = Workspace::open(options.folder, Profile::load(), context.as);
  Passport passport;
  Package package;
  if (options.version.empty()) {
    package = workspace.package();
  } else {
    const git::Version version = workspace.find_version(options.version);
    package = read_package(workspace.files_of(version.id));
    passport.version = version.id;
    passport.date = iso_date(version.time);
  }
  const auto progress = console_progress();
  const ExportResult result =
      export_package(package, passport, {options.formats, options.audiences, options.out}, *progress);
  print_problems(result.problems);
  ordered_json made = ordered_json::array();
  for (const auto& path : result.made) {
    if (!context.json)
      std::cout << path.string() << '\n';
    made.push_back(path.string());
  }
  if (context.json)
    std::cout << made.dump(2) << '\n';
}

void run_release(const std::string& folder, const ReleaseRequest& request, CommandContext& context) {
  Workspace workspace = Workspace::open(folder, Profile::load(), context.as);
  const checks::RuleSet rules = checks::load_rules(workspace.package().files);
  if (const auto list = obstacles(workspace, rules); !list.empty()) {
    context.status = Exit::no;
    std::cerr << "This package cannot be released yet. Nothing was made. What is missing:\n";
    ordered_json blocks = ordered_json::array();
    for (const auto& obstacle : list) {
      std::cerr << "- " << obstacle.what << ' ' << obstacle.how << '\n';
      blocks.push_back({{"what", obstacle.what}, {"how", obstacle.how}});
    }
    if (context.json)
      std::cout << ordered_json{{"released", false}, {"blocks", blocks}}.dump(2) << '\n';
    return;
  }
  const auto progress = console_progress();
  const ReleaseResult result = make_release(workspace, rules, request, *progress);
  if (context.json)
    std::cout << ordered_json{{"released", true},
                              {"bundle", result.bundle.string()},
                              {"version", result.version}}
                     .dump(2)
              << '\n';
  else
    std::cout << result.bundle.string() << '\n';
}

void print_verification(const Verification& found) {
  std::cout << (found.genuine ? "Genuine: " : "NOT GENUINE: ") << found.title << ", release " << found.release
            << ", text of " << found.date << '\n'
            << found.files << " files checked.\n";
  for (const auto& fault : found.faults)
    std::cout << "- " << fault << '\n';
  for (const auto& line : found.signed_by)
    std::cout << line.module << ": signed off for " << line.role << " by " << line.person << ", "
              << line.organisation << ", " << line.date << '\n';
  if (!found.genuine)
    std::cout << "Do not use this copy. Ask the sender for a fresh one.\n";
}

ordered_json as_json(const Verification& found) {
  ordered_json out{{"genuine", found.genuine}, {"package", found.package}, {"title", found.title},
                   {"release", found.release}, {"date", found.date},       {"version", found.version},
                   {"files", found.files},     {"faults", found.faults}};
  out["signed-by"] = ordered_json::array();
  for (const auto& line : found.signed_by)
    out["signed-by"].push_back({{"module", line.module},
                                {"role", line.role},
                                {"person", line.person},
                                {"organisation", line.organisation},
                                {"date", line.date}});
  return out;
}

void run_verify(const std::string& bundle, CommandContext& context) {
  const Verification found = verify_bundle(bundle);
  if (context.json)
    std::cout << as_json(found).dump(2) << '\n';
  else
    print_verification(found);
  context.status = found.genuine ? Exit::yes : Exit::no;
}

} // namespace

void add_publish_commands(CLI::App& app, CommandContext& context) {
  const auto exporting = std::make_shared<ExportOptions>();
  auto* export_command = app.add_subcommand("export", "Make websites and documents from a package");
  export_command->add_option("package", exporting->folder, "Folder of the package")->required();
  export_command->add_option("--format", exporting->formats, "Formats, with commas between them")
      ->delimiter(',')
      ->required();
  export_command
      ->add_option("--audience", exporting->audiences,
                   "Audiences, with commas between them; all when left out")
      ->delimiter(',');
  export_command->add_option("--version", exporting->version,
                             "A saved version; the text as it is now when left out");
  export_command->add_option("--out", exporting->out, "Folder for what is made")->required();
  add_common_options(*export_command, context);
  export_command->callback([exporting, &context] { run_export(*exporting, context); });

  const auto request = std::make_shared<ReleaseRequest>();
  const auto folder = std::make_shared<std::string>();
  auto* release_command =
      app.add_subcommand("release", "Make a release bundle from a package that everybody has signed off");
  release_command->add_option("package", *folder, "Folder of the package")->required();
  release_command->add_option("--name", request->name, "Name of the release, such as 1")->required();
  release_command->add_flag("--pilot", request->pilot, "A pilot release, for one school");
  release_command->add_option("--format", request->formats, "Formats; all when left out")->delimiter(',');
  release_command->add_option("--audience", request->audiences, "Audiences; all when left out")
      ->delimiter(',');
  release_command->add_option("--summary", request->summary, "What changed, in your words");
  release_command->add_option("--out", request->out, "Folder for the bundle")->required();
  add_common_options(*release_command, context);
  release_command->callback(
      [request, folder, &context] { answer(context, [&] { run_release(*folder, *request, context); }); });

  const auto bundle = std::make_shared<std::string>();
  auto* verify_command = app.add_subcommand("verify", "Check that a release bundle is genuine and unchanged");
  verify_command->add_option("bundle", *bundle, "The bundle (a zip file)")->required();
  add_common_options(*verify_command, context);
  verify_command->callback([bundle, &context] { run_verify(*bundle, context); });
}

} // namespace waymark::publish
