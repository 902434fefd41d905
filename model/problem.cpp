// SPDX-License-Identifier: MIT
#include "model/problem.h"

namespace waymark {

std::string describe(const Problem& problem) {
  std::string place = problem.path;
  if (problem.line > 0)
    place += ", line " + std::to_string(problem.line);
  return place.empty() ? problem.message : place + ": " + problem.message;
}

} // namespace waymark
