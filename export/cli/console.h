// SPDX-License-Identifier: MIT
#pragma once
#include "export/cli/command.h"
#include "model/progress.h"

#include <memory>
#include <string>

namespace waymark::publish {

/// `--json` and `--as`, which every command takes.
void add_common_options(CLI::App& command, CommandContext& context);

/// The day that was given with `--today`; the clock's, in UTC, when it is empty. Throws Error when it is no
/// day.
std::string day_or_today(const std::string& given);

/// Progress on stderr when that is a terminal; silence in a pipe.
std::unique_ptr<Progress> console_progress();

} // namespace waymark::publish
