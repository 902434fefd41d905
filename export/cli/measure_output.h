// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/measures.h"
#include "model/checks/reading_costs.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace waymark::publish {

/// What `measure` finds out about one text.
struct Measurement {
  std::string text; ///< what was measured; spans of the costs are bytes of it
  checks::Measures measures;
  checks::ReadingCosts costs;
  std::optional<double> change; ///< in years, since the text that it was compared with
};

/// Counts, formulas and age under the names of the contract; costs with code points, half-open.
void add_measurement(const Measurement& measurement, nlohmann::ordered_json& out);

/// The same for a person: the age in words, the change, the dearest sentences and words, the formulas.
void print_measurement(const std::string& name, const Measurement& measurement);

} // namespace waymark::publish
