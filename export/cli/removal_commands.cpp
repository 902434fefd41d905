// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"

#include <memory>

namespace waymark::publish {

namespace {

struct RemovalOptions {
  std::string folder, event, file, version, reason;
};

void run_remove(const RemovalOptions& options, CommandContext& context) {
  if (options.event.empty() == options.file.empty())
    throw Error("Say what to remove: --event with the id of a comment or an answer, or --file with a path. "
                "Nothing was "
                "removed.");
  if (!options.version.empty() && options.file.empty())
    throw Error("A version has files, so --version goes with --file. Nothing was removed.");
  write_with(options.folder, context, [&](Workspace& workspace) {
    if (!options.event.empty())
      workspace.remove_event(options.event, options.reason);
    else
      workspace.remove_file(options.file, options.version, options.reason);
  });
  print_value(context, "removed", options.event.empty() ? options.file : options.event);
}

} // namespace

void add_removal_commands(CLI::App& app, CommandContext& context) {
  const auto options = std::make_shared<RemovalOptions>();
  CLI::App* command = app.add_subcommand(
      "remove", "Remove words or an old file from the record for good, for the whole team");
  command->add_option("package", options->folder, "Folder of the package")->required();
  command->add_option("--event", options->event,
                      "A comment, suggestion or answer, as in “comment list --json”");
  command->add_option("--file", options->file, "Path of a file; its old texts go, today's stays");
  command->add_option("--version", options->version, "Only the file as it was in this version");
  command->add_option("--reason", options->reason, "Why; the team will see it")->required();
  add_common_options(*command, context);
  add_personal_data_option(*command, context);
  command->callback([options, &context] { answer(context, [&] { run_remove(*options, context); }); });
}

} // namespace waymark::publish
