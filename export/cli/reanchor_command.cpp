// SPDX-License-Identifier: MIT
#include "export/cli/reanchor_command.h"

#include "model/code_points.h"
#include "model/error.h"
#include "model/review/anchor.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

[[noreturn]] void fail_at(int line) {
  throw Error("Line " + std::to_string(line) +
              " of the input is not a case such as {\"id\", \"old\", \"new\", \"start\", \"end\"}. Nothing "
              "was changed. "
              "Put the line right, then try again.");
}

ordered_json reanchored(const json& row, int line) {
  if (!row.is_object() || !row.contains("id") || !row.contains("old") || !row["old"].is_string() ||
      !row.contains("new") || !row["new"].is_string() || !row.contains("start") ||
      !row["start"].is_number_unsigned() || !row.contains("end") || !row["end"].is_number_unsigned())
    fail_at(line);
  const std::string old_text = row["old"], new_text = row["new"];
  const CodePointMap old_map(old_text), new_map(new_text);
  const auto start = row["start"].get<std::size_t>(), end = row["end"].get<std::size_t>();
  if (start > end || end > old_map.size())
    fail_at(line);
  const auto place = review::reanchor(old_text, new_text, {old_map.to_byte(start), old_map.to_byte(end)});
  if (!place)
    return {{"id", row["id"]}, {"lost", true}};
  return {{"id", row["id"]},
          {"start", new_map.to_code_point(place->begin)},
          {"end", new_map.to_code_point(place->end)}};
}

void run() {
  std::string line;
  for (int number = 1; std::getline(std::cin, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos)
      continue;
    const json row = json::parse(line, nullptr, false);
    std::cout << reanchored(row, number).dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
  }
}

} // namespace

void add_reanchor_command(CLI::App& app, CommandContext&) {
  CLI::App* command = app.add_subcommand("reanchor", "Say where passages of old texts stand in new ones");
  const auto lines = std::make_shared<bool>(false);
  command->add_flag("--jsonl", *lines, "One case a line on the standard input")->required();
  command->callback([lines] { run(); });
}

} // namespace waymark::publish
