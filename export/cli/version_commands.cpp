// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "export/cli/word_changes.h"
#include "model/checks/checker.h"
#include "model/error.h"
#include "model/iso_time.h"

#include <cmath>
#include <iostream>
#include <memory>
#include <set>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

struct VersionOptions {
  std::string folder;
  std::string module;
  std::string message;
  std::string version;
  std::string other;
  bool reading_age = false;
};

// "<person id>@<organisation id>.invalid"; anything else was written by another program.
std::string person_of(const git::Version& version) {
  const std::string& email = version.author.email;
  return email.ends_with(".invalid") ? email.substr(0, email.find('@')) : version.author.name;
}

void run_save(const VersionOptions& options, CommandContext& context) {
  write_with(options.folder, context, [&](Workspace& workspace) {
    print_value(context, "version", workspace.save_version(options.message).id);
  });
}

std::string path_of_module(const std::string& module) {
  return "modules/" + module + ".md";
}

// 0 when the version does not have the module, or it has no words there.
double reading_age_in(const Workspace& workspace, const std::string& version, const std::string& module) {
  const std::string path = path_of_module(module);
  const auto source = workspace.record()->file(version, path);
  return source ? checks::measure_module(parse_module(path, *source)).reading_age : 0;
}

void run_history(const VersionOptions& options, CommandContext& context) {
  if (options.reading_age && options.module.empty())
    throw Error("A reading age belongs to one module. Name it with --module.");
  const Workspace workspace = open_workspace(options.folder, context);
  ordered_json out = ordered_json::array();
  for (const git::Version& version : workspace.history(options.module)) {
    const double age = options.reading_age ? reading_age_in(workspace, version.id, options.module) : 0;
    if (!context.json)
      std::cout << version.id.substr(0, 10) << "  " << to_iso_time(version.time) << "  "
                << (age > 0 ? "reading age " + std::to_string(std::lround(age)) + "  " : std::string())
                << version.author.name << ": " << version.message << '\n';
    out.push_back({{"version", version.id},
                   {"time", to_iso_time(version.time)},
                   {"person", person_of(version)},
                   {"name", version.author.name},
                   {"message", version.message}});
    if (age > 0)
      out.back()["reading_age"] = age;
  }
  if (context.json)
    std::cout << out.dump(2) << '\n';
}

void run_diff(const VersionOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  const FileSet before = workspace.files_of(workspace.find_version(options.version).id);
  const FileSet after = options.other.empty() ? workspace.package().files
                                              : workspace.files_of(workspace.find_version(options.other).id);
  std::set<std::string> paths;
  for (const FileSet* files : {&before, &after}) {
    for (const auto& [path, bytes] : *files) {
      if (options.module.empty() || path == path_of_module(options.module))
        paths.insert(path);
    }
  }
  if (!options.module.empty() && paths.empty())
    throw Error("Neither of these versions has a module “" + options.module + "”. Nothing was changed.");
  const auto text_in = [](const FileSet& files, const std::string& path) {
    const auto found = files.find(path);
    return found == files.end() ? std::string() : found->second;
  };
  ordered_json out = ordered_json::array();
  for (const std::string& path : paths) {
    const std::string old_text = text_in(before, path), new_text = text_in(after, path);
    if (old_text == new_text && before.contains(path) == after.contains(path))
      continue;
    if (context.json)
      out.push_back(changes_to_json(path, old_text, new_text));
    else
      print_changes(path, old_text, new_text);
  }
  if (context.json)
    std::cout << out.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
}

void run_restore(const VersionOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  print_value(context, "version", workspace.restore(options.version, options.module).id);
}

using Runner = void (*)(const VersionOptions&, CommandContext&);

CLI::App* add(CLI::App& app, CommandContext& context, const std::shared_ptr<VersionOptions>& options,
              const char* name, const char* purpose, Runner run) {
  CLI::App* command = app.add_subcommand(name, purpose);
  command->add_option("package", options->folder, "Folder of the package")->required();
  add_common_options(*command, context);
  command->callback([options, run, &context] { answer(context, [&] { run(*options, context); }); });
  return command;
}

} // namespace

void add_version_commands(CLI::App& app, CommandContext& context) {
  const auto save = std::make_shared<VersionOptions>();
  CLI::App* save_command = add(app, context, save, "save", "Save a version", run_save);
  save_command->add_option("--message", save->message, "What changed, in a few words")->required();
  add_personal_data_option(*save_command, context);

  const auto history = std::make_shared<VersionOptions>();
  CLI::App* history_command =
      add(app, context, history, "history", "List the versions, newest first", run_history);
  history_command->add_option("--module", history->module, "Only versions that changed this module");
  history_command->add_flag("--reading-age", history->reading_age, "Say the module's reading age in each");

  const auto diff = std::make_shared<VersionOptions>();
  CLI::App* diff_command = add(app, context, diff, "diff", "Compare two versions word by word", run_diff);
  diff_command->add_option("before", diff->version, "A version")->required();
  diff_command->add_option("after", diff->other, "Another version; the text as it is now when left out");
  diff_command->add_option("--module", diff->module, "Only this module");

  const auto restore = std::make_shared<VersionOptions>();
  CLI::App* restore_command =
      add(app, context, restore, "restore", "Go back to a version, as a new version", run_restore);
  restore_command->add_option("--version", restore->version, "The version to go back to")->required();
  restore_command->add_option("--module", restore->module, "Only this module");
}

} // namespace waymark::publish
