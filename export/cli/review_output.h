// SPDX-License-Identifier: MIT
#pragma once
#include "export/cli/command.h"
#include "model/workspace.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace waymark::publish {

/// Runs a command; what a rule of the package refuses is said on stderr and becomes Exit::no.
void answer(CommandContext& context, const std::function<void()>& command);

/// A value on a line by itself, or as {"<key>": value}.
void print_value(const CommandContext& context, const std::string& key, const std::string& value);

Workspace open_workspace(const std::string& folder, const CommandContext& context);

/// For commands that bring words into the record: adds `--allow-personal-data REASON`.
void add_personal_data_option(CLI::App& command, CommandContext& context);

/// Opens the package and lets `write` bring words into its record, with personal data only when a reason was
/// given for it.
void write_with(const std::string& folder, const CommandContext& context,
                const std::function<void(Workspace&)>& write);

/// A thread for `comment list`; offsets are code points of the module as it is on disk, absent when the
/// passage has changed.
nlohmann::ordered_json thread_to_json(const Workspace& workspace, const review::Thread& thread);

/// The person's name for reading, and the id when nobody has it.
std::string name_of_person(const Workspace& workspace, const std::string& id);

} // namespace waymark::publish
