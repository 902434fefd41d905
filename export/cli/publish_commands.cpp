// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "export/export_job.h"
#include "export/export_source.h"
#include "export/release.h"
#include "model/error.h"
#include "model/safe_file.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;
namespace fs = std::filesystem;

struct ExportOptions {
  std::string folder;
  std::vector<std::string> formats;
  std::vector<std::string> audiences;
  std::string version;
  std::string out;
};

void print_problems(const std::vector<Problem>& problems) {
  for (const auto& problem : problems)
    std::cerr << describe(problem) << '\n';
}

void run_export(const ExportOptions& options, CommandContext& context) {
  const ExportSource source =
      export_source(Workspace::open(options.folder, Profile::load(), context.as), options.version);
  const auto progress = console_progress();
  const ExportResult result = export_package(source.package, source.passport,
                                             {options.formats, options.audiences, options.out}, *progress);
  print_problems(result.problems);
  ordered_json made = ordered_json::array();
  for (const auto& path : result.made) {
    if (!context.json)
      std::cout << path.string() << '\n';
    made.push_back(path.string());
  }
  if (context.json)
    std::cout << made.dump(2) << '\n';
}

struct ReleaseOptions {
  std::string folder;
  ReleaseRequest request;
  bool co_sign = false, pack = false, looked_at_pdfs = false;
};

void print_blocks(const std::vector<review::Obstacle>& list, CommandContext& context) {
  context.status = Exit::no;
  std::cerr << "This package cannot be released yet. Nothing was made. What is missing:\n";
  ordered_json blocks = ordered_json::array();
  for (const auto& obstacle : list) {
    std::cerr << "- " << obstacle.what << ' ' << obstacle.how << '\n';
    blocks.push_back({{"what", obstacle.what}, {"how", obstacle.how}});
  }
  if (context.json)
    std::cout << ordered_json{{"released", false}, {"blocks", blocks}}.dump(2) << '\n';
}

void print_release(const ReleaseResult& result, const CommandContext& context) {
  print_problems(result.problems);
  if (context.json)
    std::cout << ordered_json{{"released", true},
                              {"bundle",
                               result.bundle.empty() ? ordered_json() : ordered_json(result.bundle.string())},
                              {"version", result.version},
                              {"organisations", result.organisations},
                              {"organisations-needed", result.organisations_needed}}
                     .dump(2)
              << '\n';
  else if (!result.bundle.empty())
    std::cout << result.bundle.string() << '\n';
  else
    std::cout << "Recorded. Signatures from " << result.organisations << " of " << result.organisations_needed
              << " organisations.\n"
              << (result.organisations < result.organisations_needed
                      ? "Sync; then somebody of another organisation signs it with “release --co-sign”.\n"
                      : "Make its bundle with “release --pack”.\n");
}

// Puts the PDFs where they can be looked at. Nothing was signed yet.
void print_what_to_look_at(const ReleaseResult& result, const fs::path& out, CommandContext& context) {
  context.status = Exit::no;
  ordered_json written = ordered_json::array();
  for (const auto& [path, bytes] : result.to_look_at) {
    const fs::path place = out / fs::path(path).filename();
    if (!out.empty()) {
      write_file_safely(place, bytes);
      written.push_back(place.string());
    }
  }
  std::cerr << result.why_look << " Nothing was signed. "
            << (out.empty() ? "Say with --out where to put them, look at each, then sign with "
                            : "Look at each of these files, then sign with ")
            << "“release --co-sign --looked-at-pdfs”.\n";
  if (context.json)
    std::cout << ordered_json{{"signed", false}, {"why", result.why_look}, {"look-at", written}}.dump(2)
              << '\n';
  else
    for (const auto& place : written)
      std::cout << place.get<std::string>() << '\n';
}

void co_sign(Workspace& workspace, const ReleaseOptions& options, Progress& progress,
             CommandContext& context) {
  const ReleaseResult result = co_sign_release(workspace, options.request.name, progress,
                                               options.looked_at_pdfs ? Looked::yes : Looked::not_yet);
  if (result.to_look_at.empty())
    print_release(result, context);
  else
    print_what_to_look_at(result, options.request.out, context);
}

void run_release(const ReleaseOptions& options, CommandContext& context) {
  Workspace workspace = Workspace::open(options.folder, Profile::load(), context.as);
  const auto progress = console_progress();
  const ReleaseRequest& request = options.request;
  if (!options.co_sign && request.out.empty())
    throw Error("Say where the bundle goes with --out. Nothing was made.");
  if (options.co_sign)
    return co_sign(workspace, options, *progress, context);
  if (options.pack)
    return print_release(pack_release(workspace, request.name, request.out, *progress), context);
  const checks::RuleSet rules = checks::load_rules(workspace.package().files);
  if (const auto list = obstacles(workspace, rules); !list.empty() && request.forced_because.empty())
    return print_blocks(list, context);
  print_release(make_release(workspace, rules, request, *progress), context);
}

} // namespace

void add_publish_commands(CLI::App& app, CommandContext& context) {
  const auto exporting = std::make_shared<ExportOptions>();
  auto* export_command = app.add_subcommand("export", "Make websites and documents from a package");
  export_command->add_option("package", exporting->folder, "Folder of the package")->required();
  export_command->add_option("--format", exporting->formats, "Formats, with commas between them")
      ->delimiter(',')
      ->required();
  export_command
      ->add_option("--audience", exporting->audiences,
                   "Audiences, with commas between them; all when left out")
      ->delimiter(',');
  export_command->add_option("--version", exporting->version,
                             "A saved version; the text as it is now when left out");
  export_command->add_option("--out", exporting->out, "Folder for what is made")->required();
  add_common_options(*export_command, context);
  export_command->callback([exporting, &context] { run_export(*exporting, context); });

  const auto releasing = std::make_shared<ReleaseOptions>();
  ReleaseRequest& request = releasing->request;
  auto* release_command =
      app.add_subcommand("release", "Make a release bundle from a package that everybody has signed off");
  release_command->add_option("package", releasing->folder, "Folder of the package")->required();
  release_command->add_option("--name", request.name, "Name of the release, such as 1")->required();
  release_command->add_flag("--pilot", request.pilot, "A pilot release, for one school");
  release_command->add_option("--format", request.formats, "Formats; all when left out")->delimiter(',');
  release_command->add_option("--audience", request.audiences, "Audiences; all when left out")
      ->delimiter(',');
  release_command->add_option("--summary", request.summary, "What changed, in your words");
  release_command->add_option(
      "--force", request.forced_because,
      "Release although something is missing: why; it is recorded and said everywhere");
  release_command->add_option("--out", request.out, "Folder for the bundle");
  auto* co_sign = release_command->add_flag("--co-sign", releasing->co_sign,
                                            "Sign a release that somebody of another organisation has made");
  release_command
      ->add_flag("--looked-at-pdfs", releasing->looked_at_pdfs,
                 "With --co-sign: you have looked at the PDFs that could not be compared byte for byte")
      ->needs(co_sign);
  release_command->add_flag("--pack", releasing->pack, "Make the bundle of a recorded release")
      ->excludes(co_sign);
  add_common_options(*release_command, context);
  release_command->callback(
      [releasing, &context] { answer(context, [&] { run_release(*releasing, context); }); });
}

} // namespace waymark::publish
