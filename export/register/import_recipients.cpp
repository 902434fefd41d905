// SPDX-License-Identifier: MIT
#include "export/register/csv.h"
#include "export/register/register.h"
#include "model/error.h"

#include <algorithm>
#include <array>
#include <map>

namespace waymark::publish {

namespace {

constexpr std::array<std::string_view, 4> columns{"id", "name", "kind", "contact"};

std::string trimmed(const std::string& cell) {
  const auto first = cell.find_first_not_of(" \t"), last = cell.find_last_not_of(" \t");
  return first == std::string::npos ? std::string() : cell.substr(first, last - first + 1);
}

// Where each column stands in the first row.
std::map<std::string_view, std::size_t> places_of(const CsvRow& head, std::vector<Problem>& problems) {
  std::map<std::string_view, std::size_t> places;
  for (const std::string_view column : columns) {
    const auto found = std::find_if(head.cells.begin(), head.cells.end(),
                                    [&](const std::string& cell) { return trimmed(cell) == column; });
    if (found != head.cells.end())
      places[column] = static_cast<std::size_t>(found - head.cells.begin());
    else
      problems.push_back({"", head.line,
                          "There is no column “" + std::string(column) +
                              "”. The first row must name the columns id, name, kind and contact."});
  }
  return places;
}

Recipient recipient_of(const CsvRow& row, const std::map<std::string_view, std::size_t>& places) {
  Recipient recipient{trimmed(row.cells[places.at("id")]), trimmed(row.cells[places.at("name")]),
                      recipient_kind(trimmed(row.cells[places.at("kind")])),
                      trimmed(row.cells[places.at("contact")])};
  if (const std::string fault = fault_of(recipient); !fault.empty())
    throw Error(fault);
  return recipient;
}

} // namespace

int import_recipients(Register& recipients, std::string_view csv, std::vector<Problem>& problems) {
  const std::vector<CsvRow> rows = read_csv(csv, problems);
  if (rows.empty()) {
    if (problems.empty())
      problems.push_back({"", 1, "There are no rows."});
    return 0;
  }
  const auto places = places_of(rows.front(), problems);
  if (places.size() < columns.size())
    return 0;
  std::map<std::string, Recipient> taken;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const CsvRow& row = rows[i];
    if (row.cells.size() != rows.front().cells.size()) {
      problems.push_back({"", row.line, "This row has other columns than the first one."});
      continue;
    }
    try {
      Recipient recipient = recipient_of(row, places);
      const std::string id = recipient.id;
      if (!taken.emplace(id, std::move(recipient)).second)
        problems.push_back({"", row.line, "“" + id + "” is there twice."});
    } catch (const Error& error) {
      problems.push_back({"", row.line, error.what()});
    }
  }
  if (!problems.empty())
    return 0;
  for (auto& [id, recipient] : taken) {
    recipient.had = std::move(recipients[id].had);
    recipients[id] = std::move(recipient);
  }
  return static_cast<int>(taken.size());
}

} // namespace waymark::publish
