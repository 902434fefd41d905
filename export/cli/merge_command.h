// SPDX-License-Identifier: MIT
#pragma once
#include "export/cli/command.h"

namespace waymark::publish {

/// merge-text: two changed versions of a text put together.
void add_merge_command(CLI::App& app, CommandContext& context);

} // namespace waymark::publish
