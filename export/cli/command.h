// SPDX-License-Identifier: MIT
#pragma once
#include <CLI/CLI.hpp>

namespace waymark::publish {

/// The exit statuses of waymark-cli: yes (done, nothing found), no (found, refused, not genuine), fault (bad
/// input or use).
enum Exit { yes = 0, no = 1, fault = 2 };

/// What every command gets: `--json`, `--as`, and those that write `--allow-personal-data`; and where it
/// leaves its exit status.
struct CommandContext {
  bool json = false;
  std::string as;
  std::string allow_personal_data; ///< why what looks like personal data may stay; empty: it is refused
  int status = Exit::yes;
};

// Each adds its commands to the program. A command's callback throws Error for a fault; main() prints it and
// ends with 2.
void add_check_commands(CLI::App& app, CommandContext& context);     ///< check, measure
void add_package_commands(CLI::App& app, CommandContext& context);   ///< new, demo, status
void add_contact_commands(CLI::App& app, CommandContext& context);   ///< contacts
void add_version_commands(CLI::App& app, CommandContext& context);   ///< save, history, diff, restore
void add_review_commands(CLI::App& app, CommandContext& context);    ///< comment, suggest, sign-off, object
void add_set_aside_commands(CLI::App& app, CommandContext& context); ///< set-aside, quote
void add_rule_commands(CLI::App& app, CommandContext& context);      ///< words, rules
void add_sync_commands(CLI::App& app, CommandContext& context);      ///< sync, choices, choose
void add_server_commands(CLI::App& app, CommandContext& context);    ///< servers
void add_team_commands(CLI::App& app, CommandContext& context);      ///< people, join
void add_record_commands(CLI::App& app, CommandContext& context);    ///< maintain, repair
void add_removal_commands(CLI::App& app, CommandContext& context);   ///< remove
void add_publish_commands(CLI::App& app, CommandContext& context);   ///< export, release
void add_recall_commands(CLI::App& app, CommandContext& context);    ///< withdraw, index
void add_releases_command(CLI::App& app, CommandContext& context);   ///< releases
void add_register_commands(CLI::App& app, CommandContext& context);  ///< register
void add_verify_command(CLI::App& app, CommandContext& context);     ///< verify

} // namespace waymark::publish
