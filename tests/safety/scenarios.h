// SPDX-License-Identifier: MIT
#pragma once
#include "model/workspace.h"

#include <functional>
#include <string>
#include <vector>

namespace waymark::tests {

/// Something that people do with the package of tests/cases/review/small, once for each `round` (from 1).
struct Scenario {
  std::string name;
  std::string as; ///< who does it
  std::function<void(Workspace&, const Profile&, int round)> run;
};

const std::vector<Scenario>& scenarios();

} // namespace waymark::tests
