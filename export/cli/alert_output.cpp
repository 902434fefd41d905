// SPDX-License-Identifier: MIT
#include "export/cli/alert_output.h"

#include "model/code_points.h"
#include "model/text_span.h"

#include <algorithm>
#include <iostream>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

// Lines and columns of one text. A line of megabytes with many findings stays quick: columns come from marks
// in the text, not from counting along the line each time.
struct Places {
  explicit Places(std::string_view text) : lines(text), code_points(text) {}
  LineColumn at(std::size_t offset) const {
    const int line = lines.line_of(offset);
    const auto before = code_points.to_code_point(lines.line_start(line));
    return {line, static_cast<int>(code_points.to_code_point(offset) - before) + 1};
  }
  LineMap lines;
  CodePointMap code_points;
};

ordered_json as_vale_json(const checks::Alert& alert, const Places& places) {
  LineColumn at;
  int last = 1;
  if (!alert.span.empty()) {
    at = places.at(alert.span.begin);
    last = at.column +
           static_cast<int>(places.code_points.to_code_point(alert.span.end) -
                            places.code_points.to_code_point(alert.span.begin)) -
           1;
  } else if (alert.span.begin > 0) {
    at = places.at(alert.span.begin);
    last = at.column;
  }
  ordered_json parameters =
      alert.replacements.empty() ? ordered_json(nullptr) : ordered_json(alert.replacements);
  return {
      {"Action", {{"Name", alert.replacements.empty() ? "" : "replace"}, {"Params", std::move(parameters)}}},
      {"Span", {at.column, last}},
      {"Check", alert.rule},
      {"Description", alert.why},
      {"Link", alert.link},
      {"Message", alert.message},
      {"Severity", checks::name_of(alert.level)},
      {"Match", alert.match},
      {"Line", at.line}};
}

} // namespace

void AlertOutput::add(const std::string& path, std::string_view source,
                      const std::vector<checks::Alert>& alerts) {
  add(path, source, alerts, {}, false);
}

void AlertOutput::add(const std::string& path, std::string_view source,
                      const std::vector<checks::Alert>& alerts, const review::SetAsideReading& set_asides,
                      bool all) {
  const Places places(source);
  auto found = ordered_json::array();
  for (std::size_t i = 0; i < alerts.size(); ++i) {
    const review::SetAside* set_aside = set_asides.covering(i);
    if (set_aside && !all)
      continue;
    m_errors = m_errors || (!set_aside && alerts[i].level == checks::Level::error);
    found.push_back(as_vale_json(alerts[i], places));
    if (set_aside)
      found.back()["SetAside"] = {
          {"id", set_aside->id}, {"reason", set_aside->reason}, {"person", set_aside->person}};
  }
  std::stable_sort(found.begin(), found.end(), [](const ordered_json& a, const ordered_json& b) {
    return std::pair(a["Line"], a["Span"][0]) < std::pair(b["Line"], b["Span"][0]);
  });
  m_files[path] = std::move(found);
}

void AlertOutput::print(bool as_json) const {
  if (as_json) {
    std::cout << m_files.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return;
  }
  for (const auto& [path, alerts] : m_files.items())
    for (const auto& alert : alerts)
      std::cout << path << ':' << alert["Line"] << ':' << alert["Span"][0] << ' '
                << alert["Severity"].get<std::string>() << ' ' << alert["Check"].get<std::string>() << ' '
                << alert["Message"].get<std::string>()
                << (alert.contains("SetAside")
                        ? " (set aside: " + alert["SetAside"]["reason"].get<std::string>() + ")"
                        : "")
                << '\n';
}

} // namespace waymark::publish
