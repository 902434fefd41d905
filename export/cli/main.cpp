// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "model/error.h"

#include <exception>
#include <iostream>

using namespace waymark;

int main(int argc, char** argv) {
  CLI::App app("Waymark: write, check, review and publish a safeguarding package.", "waymark-cli");
  app.require_subcommand(1);
  app.set_version_flag("--version", WAYMARK_VERSION);
  publish::CommandContext context;
  publish::add_package_commands(app, context);
  publish::add_contact_commands(app, context);
  publish::add_check_commands(app, context);
  publish::add_version_commands(app, context);
  publish::add_review_commands(app, context);
  publish::add_set_aside_commands(app, context);
  publish::add_rule_commands(app, context);
  publish::add_sync_commands(app, context);
  publish::add_server_commands(app, context);
  publish::add_team_commands(app, context);
  publish::add_record_commands(app, context);
  publish::add_removal_commands(app, context);
  publish::add_publish_commands(app, context);
  publish::add_recall_commands(app, context);
  publish::add_register_commands(app, context);
  publish::add_releases_command(app, context);
  publish::add_verify_command(app, context);
  try {
    app.parse(argc, argv);
    return context.status;
  } catch (const CLI::ParseError& mistake) {
    return app.exit(mistake) == 0 ? publish::Exit::yes : publish::Exit::fault;
  } catch (const Cancelled&) {
    return publish::Exit::no;
  } catch (const Error& error) {
    std::cerr << "waymark-cli: " << error.what() << '\n';
  } catch (const std::exception& error) {
    std::cerr << "waymark-cli: Something went wrong that should not have (" << error.what()
              << "). What was saved before is untouched.\n";
  }
  return publish::Exit::fault;
}
