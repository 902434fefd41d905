// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/alert.h"
#include "model/review/set_aside.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// Alerts of several files, printed as `file:line:column level rule message` or in the shape of Vale's JSON:
/// columns are 1-based code points, the last one included; an alert about a whole text stands at 1:1.
class AlertOutput {
public:
  void add(const std::string& path, std::string_view source, const std::vector<checks::Alert>& alerts);
  /// The same for a module of a package: findings that are set aside are left out, or with `all` marked, and
  /// are no errors.
  void add(const std::string& path, std::string_view source, const std::vector<checks::Alert>& alerts,
           const review::SetAsideReading& set_asides, bool all);
  void print(bool as_json) const;
  bool has_errors() const { return m_errors; }

private:
  nlohmann::ordered_json m_files = nlohmann::ordered_json::object();
  bool m_errors = false;
};

} // namespace waymark::publish
