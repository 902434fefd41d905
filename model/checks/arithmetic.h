// SPDX-License-Identifier: MIT
#pragma once
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// A formula of a metric rule: numbers, names, + - * / %, comparisons, && and ||, parentheses and the
/// functions of a `math` module (math.sqrt, math.pow, …). Comparisons give 1 or 0; an unknown name counts 0;
/// dividing by 0 gives 0.
class Arithmetic {
public:
  /// Throws std::invalid_argument with what is wrong in plain words.
  explicit Arithmetic(std::string_view formula);
  Arithmetic(Arithmetic&&) noexcept;
  ~Arithmetic();
  double value(const std::map<std::string, double>& names) const;

  struct Step; // private to arithmetic.cpp

private:
  std::vector<Step> m_steps; // postfix order
};

} // namespace waymark::checks
