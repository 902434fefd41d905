// SPDX-License-Identifier: MIT
#pragma once
#include <stdexcept>
#include <string>
#include <utility>

namespace waymark {

/// A failed operation. what() is one plain sentence or two for the person at the screen: what happened, what
/// is safe, what to do next, with file and line where there is one. detail() is for the log. Content problems
/// are not errors: see problem.h.
class Error : public std::runtime_error {
public:
  explicit Error(const std::string& sentence, std::string detail = {})
      : std::runtime_error(sentence), m_detail(std::move(detail)) {}
  const std::string& detail() const { return m_detail; }

private:
  std::string m_detail;
};

/// Thrown when the person asked to stop. Nothing is wrong and nothing needs saying.
class Cancelled {};

} // namespace waymark
