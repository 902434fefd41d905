// SPDX-License-Identifier: MIT
#pragma once
#include <CLI/CLI.hpp>

namespace waymark::publish {

void add_measure_command(CLI::App& app);

} // namespace waymark::publish
