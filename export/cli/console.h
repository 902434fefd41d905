// SPDX-License-Identifier: MIT
#pragma once
#include "export/cli/command.h"
#include "model/progress.h"

#include <memory>

namespace waymark::publish {

/// `--json` and `--as`, which every command takes.
void add_common_options(CLI::App& command, CommandContext& context);

/// Progress on stderr when that is a terminal; silence in a pipe.
std::unique_ptr<Progress> console_progress();

} // namespace waymark::publish
