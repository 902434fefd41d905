// SPDX-License-Identifier: MIT
#pragma once
#include "export/cli/command.h"

namespace waymark::publish {

/// `reanchor --jsonl`: where passages of old texts stand in new ones, one case a line.
void add_reanchor_command(CLI::App& app, CommandContext& context);

} // namespace waymark::publish
