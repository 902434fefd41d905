// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "model/git/maintenance.h"
#include "model/git/rescue.h"

#include <filesystem>
#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;
namespace fs = std::filesystem;

fs::path record_of(const std::string& folder) {
  if (!fs::is_directory(fs::path(folder) / ".git"))
    throw Error(
        "“" + folder +
        "” has no record of versions yet, so there is nothing to do. Nothing was changed. Save a version "
        "first.");
  return fs::path(folder) / ".git";
}

struct MaintainOptions {
  std::string folder;
  bool now = false;
};

void run_maintain(const MaintainOptions& options, CommandContext& context) {
  const fs::path record = record_of(options.folder);
  const git::ObjectFiles before = git::count_object_files(record);
  const auto progress = console_progress();
  const bool packed = (options.now || before.is_worth_packing()) && git::pack_objects(record, {}, *progress);
  const git::ObjectFiles after = git::count_object_files(record);
  if (context.json)
    std::cout << ordered_json{{"packed", packed},
                              {"files-before", before.loose + before.packs},
                              {"files-after", after.loose + after.packs}}
                     .dump(2)
              << '\n';
  else
    std::cout << (packed ? "The record lies in " + std::to_string(after.loose + after.packs) +
                               " files now, instead of " + std::to_string(before.loose + before.packs) + ".\n"
                         : "The record is tidy.\n");
}

void run_repair(const std::string& folder, CommandContext& context) {
  const fs::path record = record_of(folder);
  const git::Rescue rescue = git::rescue_record(record, *console_progress());
  if (!rescue.is_usable)
    context.status = Exit::no;
  if (context.json)
    std::cout << ordered_json{{"usable", rescue.is_usable}, {"done", rescue.done}}.dump(2) << '\n';
  else if (rescue.done.empty())
    std::cout << "The whole record was read, and nothing is wrong with it.\n";
  for (const std::string& sentence : rescue.done)
    if (!context.json)
      std::cout << sentence << '\n';
}

} // namespace

void add_record_commands(CLI::App& app, CommandContext& context) {
  const auto maintain = std::make_shared<MaintainOptions>();
  CLI::App* command = app.add_subcommand(
      "maintain", "Put the many small files of a package's record together, so that it stays quick");
  command->add_option("package", maintain->folder, "Folder of the package")->required();
  command->add_flag("--now", maintain->now, "Also when there are few of them");
  add_common_options(*command, context);
  command->callback([maintain, &context] { answer(context, [&] { run_maintain(*maintain, context); }); });

  const auto folder = std::make_shared<std::string>();
  command =
      app.add_subcommand("repair", "Read a package's whole record and put right what the disk has damaged");
  command->add_option("package", *folder, "Folder of the package")->required();
  add_common_options(*command, context);
  command->callback([folder, &context] { answer(context, [&] { run_repair(*folder, context); }); });
}

} // namespace waymark::publish
