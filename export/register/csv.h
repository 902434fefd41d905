// SPDX-License-Identifier: MIT
#pragma once
#include "model/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

struct CsvRow {
  int line = 0; ///< 1-based, where it begins
  std::vector<std::string> cells;
};

/// The rows of a CSV text (RFC 4180): cells between commas, in quotation marks when they hold a comma, a
/// quotation mark (doubled) or a line break. Empty lines and a byte order mark are passed over. A mistake
/// goes to `problems`, and reading ends there.
std::vector<CsvRow> read_csv(std::string_view text, std::vector<Problem>& problems);

} // namespace waymark::publish
