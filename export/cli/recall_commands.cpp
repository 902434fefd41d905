// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "export/public_index.h"
#include "export/withdraw.h"
#include "model/error.h"

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;
namespace fs = std::filesystem;

struct WithdrawOptions {
  std::string folder, name, reason, out;
};

void print_withdrawal(const KnownRelease& release, const std::vector<KnownRelease>& history,
                      const std::string& notice, const CommandContext& context) {
  const KnownRelease* current = current_release(history);
  if (context.json) {
    std::cout << ordered_json{{"withdrawn", release.name},
                              {"reason", release.withdrawn->reason},
                              {"instead", current ? current->name : std::string()},
                              {"notice", notice}}
                     .dump(2)
              << '\n';
    return;
  }
  std::cout << "Release " << release.name << " is withdrawn. Why: " << release.withdrawn->reason << '\n'
            << (current ? "Schools use release " + current->name + " instead.\n"
                        : std::string("No other release takes its place yet.\n"));
  if (!notice.empty())
    std::cout << "The recall notice for schools: " << notice << '\n';
  else
    std::cout << "The same with --out makes a recall notice for schools.\n";
}

void run_withdraw(const WithdrawOptions& options, CommandContext& context) {
  const Profile profile = Profile::load();
  Workspace workspace = Workspace::open(options.folder, profile, context.as);
  workspace.require_publisher();
  const auto key = profile.act_as(workspace.package().id, workspace.package().roster, context.as).key;
  const KnownRelease release = withdraw(workspace, {options.name, options.reason, options.out}, key.get());
  print_withdrawal(release, release_history(workspace), options.out, context);
}

struct IndexOptions {
  std::string package, out;
  std::vector<std::string> bundles, notices;
};

void run_index(const IndexOptions& options, const CommandContext& context) {
  if (options.package.empty() == options.bundles.empty())
    throw Error("Say of what: bundles, or --package with a folder. Nothing was made.");
  if (!options.package.empty() && !options.notices.empty())
    throw Error(
        "Recall notices go with bundles: the package knows by itself what was withdrawn. Nothing was made.");
  const auto releases =
      options.package.empty()
          ? public_releases(std::vector<fs::path>(options.bundles.begin(), options.bundles.end()),
                            std::vector<fs::path>(options.notices.begin(), options.notices.end()))
          : public_releases(Workspace::open(options.package, Profile::load(), context.as));
  write_index(options.out, releases);
  if (context.json)
    std::cout << ordered_json{{"out", options.out}, {"releases", releases.size()}}.dump(2) << '\n';
  else
    std::cout << (fs::path(options.out) / "index.html").string() << '\n';
}

} // namespace

void add_recall_commands(CLI::App& app, CommandContext& context) {
  const auto options = std::make_shared<WithdrawOptions>();
  auto* command =
      app.add_subcommand("withdraw", "Take a release back, and make the recall notice for schools");
  command->add_option("package", options->folder, "Folder of the package")->required();
  command->add_option("--name", options->name, "Name of the release")->required();
  command->add_option("--reason", options->reason,
                      "Why; every school is told. Not for the notice of a release that is withdrawn already");
  command->add_option("--out", options->out, "File for the recall notice");
  add_common_options(*command, context);
  command->callback([options, &context] { answer(context, [&] { run_withdraw(*options, context); }); });

  const auto indexing = std::make_shared<IndexOptions>();
  auto* index = app.add_subcommand("index", "Make a web page of the releases to use, for any web host");
  index->add_option("bundles", indexing->bundles, "Release bundles; all must be genuine");
  index->add_option("--package", indexing->package, "Instead of bundles: the folder of a package");
  index->add_option("--notice", indexing->notices, "Recall notices of these bundles");
  index->add_option("--out", indexing->out, "Folder for the page")->required();
  add_common_options(*index, context);
  index->callback([indexing, &context] { answer(context, [&] { run_index(*indexing, context); }); });
}

} // namespace waymark::publish
