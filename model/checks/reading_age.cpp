// SPDX-License-Identifier: MIT
#include "model/checks/reading_age.h"

#include <algorithm>

namespace waymark::checks {

double reading_age_of(std::string_view, const Measures& measures, int) {
  const auto grade = measures.formulas.find("flesch_kincaid_grade");
  return grade == measures.formulas.end() ? 0 : std::clamp(grade->second + 5, 5.0, 25.0);
}

} // namespace waymark::checks
