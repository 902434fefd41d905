// SPDX-License-Identifier: MIT
#include "export/cli/merge_command.h"

#include "export/cli/console.h"
#include "model/code_points.h"
#include "model/merge/merge_text.h"
#include "model/safe_file.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using merge::Side;
using merge::TextMerge;
using nlohmann::ordered_json;

struct MergeOptions {
  std::string base, ours, theirs;
};

std::string_view name_of(Side side) {
  return side == Side::ours ? "ours" : side == Side::theirs ? "theirs" : "both";
}

ordered_json place_of(const CodePointMap& map, Span span) {
  return {{"start", map.to_code_point(span.begin)}, {"end", map.to_code_point(span.end)}};
}

template<typename Part> ordered_json part_of(const CodePointMap& map, const Part& part) {
  ordered_json object = place_of(map, part.span);
  object["base"] = part.base;
  object["ours"] = part.ours;
  object["theirs"] = part.theirs;
  return object;
}

ordered_json to_json(const TextMerge& merge) {
  const CodePointMap map(merge.text);
  ordered_json merged = ordered_json::array(), clashes = ordered_json::array();
  for (const merge::WordMerge& part : merge.merged_by_words) {
    ordered_json object = part_of(map, part);
    for (const merge::SideChange& change : part.changes)
      object["changes"].push_back(
          {{"by", name_of(change.by)}, {"removed", change.removed}, {"added", change.added}});
    merged.push_back(std::move(object));
  }
  for (const merge::Clash& clash : merge.clashes)
    clashes.push_back(part_of(map, clash));
  return {
      {"clean", merge.clean()}, {"text", merge.text}, {"merged_by_words", merged}, {"conflicts", clashes}};
}

void print_plainly(const TextMerge& merge) {
  std::cout << merge.text;
  for (const merge::Clash& clash : merge.clashes)
    std::cerr << "Both sides changed this; the text above keeps the first.\n--- one:\n"
              << clash.ours << "\n--- the other:\n"
              << clash.theirs << '\n';
}

} // namespace

void add_merge_command(CLI::App& app, CommandContext& context) {
  CLI::App* command = app.add_subcommand("merge-text", "Put two changed versions of a text together");
  add_common_options(*command, context);
  const auto options = std::make_shared<MergeOptions>();
  command->add_option("BASE", options->base, "The text that both started from")->required();
  command->add_option("OURS", options->ours, "One changed version")->required();
  command->add_option("THEIRS", options->theirs, "The other")->required();
  command->callback([options, &context] {
    const TextMerge merge =
        merge::merge_text(read_whole_file(options->base), read_whole_file(options->ours), read_whole_file(options->theirs));
    if (context.json)
      std::cout << to_json(merge).dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    else
      print_plainly(merge);
    context.status = merge.clean() ? Exit::yes : Exit::no;
  });
}

} // namespace waymark::publish
