// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "export/register/standing.h"
#include "export/release_lines.h"
#include "model/iso_time.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;
using Holders = std::map<std::string, std::size_t>;

struct ReleasesOptions {
  std::string folder, register_file;
};

std::size_t holders_of(const ReleaseLine& line, const Holders& holders) {
  const auto found = holders.find(line.release.tag);
  return found == holders.end() ? 0 : found->second;
}

ordered_json as_json(const ReleaseLine& line) {
  ordered_json out{{"name", line.release.name},
                   {"date", line.release.date},
                   {"state", name_of(line.state)},
                   {"current", line.current},
                   {"organisations", line.release.signatures.organisations},
                   {"organisations-needed", line.release.signatures.needed},
                   {"waits-for-me", line.waits_for_me}};
  if (line.release.withdrawn)
    out["withdrawn"] = {{"by", line.release.withdrawn->person},
                        {"when", to_iso_time(line.release.withdrawn->time)},
                        {"reason", line.release.withdrawn->reason}};
  return out;
}

void print_line(const ReleaseLine& line, const std::optional<Holders>& holders) {
  std::cout << line.release.name << ", " << line.release.date << ": " << name_of(line.state);
  if (line.state == ReleaseState::waiting)
    std::cout << " for signatures, from " << line.release.signatures.organisations << " of "
              << line.release.signatures.needed << " organisations"
              << (line.waits_for_me ? ", yours among those that are missing" : "");
  if (line.current)
    std::cout << ", the one to use";
  if (holders)
    std::cout << "; recipients who have it: " << holders_of(line, *holders);
  if (line.release.withdrawn)
    std::cout << ". " << line.release.withdrawn->reason;
  std::cout << '\n';
}

void run_releases(const ReleasesOptions& options, const CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  std::optional<Holders> holders;
  if (!options.register_file.empty())
    holders = holders_by_release(open_register(options.register_file), workspace.package().id);
  ordered_json list = ordered_json::array();
  for (const ReleaseLine& line : release_lines(workspace)) {
    if (!context.json) {
      print_line(line, holders);
      continue;
    }
    list.push_back(as_json(line));
    if (holders)
      list.back()["recipients"] = holders_of(line, *holders);
  }
  if (context.json)
    std::cout << list.dump(2) << '\n';
}

} // namespace

void add_releases_command(CLI::App& app, CommandContext& context) {
  const auto options = std::make_shared<ReleasesOptions>();
  auto* command = app.add_subcommand("releases", "Every release, how it stands, and how many have it");
  command->add_option("package", options->folder, "Folder of the package")->required();
  command->add_option("--register", options->register_file, "The register of who gets releases");
  add_common_options(*command, context);
  command->callback([options, &context] { answer(context, [&] { run_releases(*options, context); }); });
}

} // namespace waymark::publish
