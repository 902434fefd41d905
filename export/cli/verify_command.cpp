// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/verification_words.h"
#include "export/verify.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

// What to do is said first to whoever has to stop using a release.
void print_verification(const Verification& found) {
  const VerificationWords words = words_about(found);
  std::cout << words.verdict << '\n';
  for (const std::string& sentence : words.to_do)
    std::cout << sentence << '\n';
  for (const std::string& sentence : words.particulars)
    std::cout << sentence << '\n';
  if (!found.team.empty() && !found.team_is_known && found.genuine)
    std::cout << "Give that one with --roster to have it compared.\n";
}

ordered_json as_json(const Verification& found) {
  ordered_json out{{"genuine", found.genuine},
                   {"package", found.package},
                   {"title", found.title},
                   {"release", found.release},
                   {"date", found.date},
                   {"version", found.version},
                   {"files", found.files},
                   {"faults", found.faults},
                   {"team", found.team},
                   {"team-is-known", found.team_is_known},
                   {"published-by", found.published_by},
                   {"remarks", found.remarks}};
  out["signed-by"] = ordered_json::array();
  for (const auto& line : found.signed_by)
    out["signed-by"].push_back({{"module", line.module},
                                {"role", line.role},
                                {"person", line.person},
                                {"organisation", line.organisation},
                                {"date", line.date}});
  if (!found.export_path.empty())
    out["export"] = found.export_path;
  out["withdrawn"] = found.withdrawn;
  if (found.withdrawn) {
    out["withdrawn-on"] = found.withdrawn_on;
    out["withdrawn-because"] = found.withdrawn_because;
    out["use-instead"] = found.use_instead;
  }
  out["newer"] = found.newer;
  return out;
}

struct VerifyOptions {
  std::string copy, bundle, newer;
  std::vector<std::string> notices;
  std::string team;
};

void run_verify(const VerifyOptions& options, CommandContext& context) {
  VerifyRequest request{options.team, {}, options.newer, options.bundle};
  request.notices.assign(options.notices.begin(), options.notices.end());
  const Verification found = verify(options.copy, request);
  if (context.json)
    std::cout << as_json(found).dump(2) << '\n';
  else
    print_verification(found);
  context.status = found.is_to_be_used() ? Exit::yes : Exit::no;
}

} // namespace

void add_verify_command(CLI::App& app, CommandContext& context) {
  const auto options = std::make_shared<VerifyOptions>();
  auto* command = app.add_subcommand(
      "verify", "Check that a release bundle, an unpacked one or one of its files is genuine and unchanged");
  command->add_option("copy", options->copy, "The bundle (a zip file), the unpacked folder, or a file of it")
      ->required();
  command->add_option("--roster", options->team, "The fingerprint of the team that must have made it");
  command->add_option("--notice", options->notices, "A recall notice that you were sent");
  command->add_option("--newer", options->newer, "Another bundle, which may be newer");
  command->add_option("--bundle", options->bundle,
                      "For a single file: the bundle or folder that it came from");
  add_common_options(*command, context);
  command->callback([options, &context] { run_verify(*options, context); });
}

} // namespace waymark::publish
