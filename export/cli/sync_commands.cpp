// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/console_questions.h"
#include "export/cli/review_output.h"
#include "model/calendar_date.h"
#include "model/iso_time.h"
#include "model/sync/shared_address.h"
#include "model/sync/sync.h"

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

struct SyncOptions {
  std::string folder, address, choice, keep, words, merged;
  ConsoleQuestions::Answers answers;
};

ordered_json version_to_json(const merge::Version& version) {
  return version ? ordered_json(*version) : ordered_json();
}

ordered_json choice_to_json(const merge::Choice& choice) {
  return {{"id", choice.id},
          {"path", choice.path},
          {"where", choice.where},
          {"first", version_to_json(choice.ours)},
          {"second", version_to_json(choice.theirs)},
          {"before", version_to_json(choice.base)}};
}

void put_writers(ordered_json& out, const SideWriter& first, const SideWriter& second) {
  out["first_by"] = first.name;
  out["first_at"] = to_iso_time(first.time);
  out["second_by"] = second.name;
  out["second_at"] = to_iso_time(second.time);
}

std::string in_words(const SideWriter& writer) {
  return writer.name + ", " + iso_date(writer.time);
}

ordered_json report_to_json(const SyncReport& report) {
  ordered_json out;
  out["done"] = report.all_done();
  out["summary"] = in_a_sentence(report);
  out["received"] = {
      {"text", report.got_text}, {"comments", report.got_comments}, {"releases", report.got_releases}};
  out["sent"] = {
      {"text", report.sent_text}, {"comments", report.sent_comments}, {"releases", report.sent_releases}};
  out["choices"] = ordered_json::array();
  for (const merge::Choice& choice : report.choices)
    out["choices"].push_back(choice_to_json(choice));
  out["merged_for_you"] = ordered_json::array();
  for (const merge::MergedPlace& place : report.merged_for_you)
    out["merged_for_you"].push_back({{"path", place.path}, {"where", place.what}});
  out["left_undone"] = report.left_undone;
  out["remarks"] = report.remarks;
  return out;
}

void print_report(const SyncReport& report) {
  std::cout << in_a_sentence(report) << '\n';
  for (const merge::Choice& choice : report.choices)
    std::cout << "Choose: " << choice.where << "  (" << choice.id << ")\n";
  for (const merge::MergedPlace& place : report.merged_for_you)
    std::cout << "Put together for you, please read: " << place.what << '\n';
  for (const std::string& remark : report.remarks)
    std::cerr << remark << '\n';
  for (const std::string& sentence : report.left_undone)
    std::cerr << sentence << '\n';
}

SyncReport receive(const SyncOptions& options, Profile& profile, Progress& progress) {
  if (options.address.empty())
    throw Error(
        "There is no package in “" + options.folder +
        "”. Nothing was changed. To receive one there, name the shared folder or server with --remote.");
  const std::string address = checked_address(options.address);
  ConsoleQuestions questions(options.answers);
  SyncReport report = receive_package(options.folder, {address, profile.home(), questions}, progress);
  remember_sync_address(profile, read_package(options.folder).id, address);
  return report;
}

SyncReport sync_open(const SyncOptions& options, const CommandContext& context, Profile& profile,
                     Progress& progress) {
  Workspace workspace = open_workspace(options.folder, context);
  const std::string& package = workspace.package().id;
  std::string address = sync_address(profile, package);
  if (!options.address.empty())
    address = checked_address(options.address);
  if (address.empty())
    throw Error("Nobody has said yet where this package is shared. Nothing was sent. Name the shared folder "
                "or server "
                "with --remote; it is remembered.");
  ConsoleQuestions questions(options.answers);
  SyncReport report = sync(workspace, {address, profile.home(), questions}, progress);
  remember_sync_address(profile, package, address);
  return report;
}

void run_sync(const SyncOptions& options, CommandContext& context) {
  Profile profile = Profile::load();
  const auto progress = console_progress();
  const SyncReport report = may_receive(options.folder) ? receive(options, profile, *progress)
                                                        : sync_open(options, context, profile, *progress);
  if (context.json)
    std::cout << report_to_json(report).dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  else
    print_report(report);
  if (!report.all_done())
    context.status = Exit::no;
}

void run_choices(const SyncOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  ordered_json out = ordered_json::array();
  for (const OpenChoice& open : workspace.open_choices()) {
    ordered_json one = choice_to_json(open.choice);
    put_writers(one, open.first, open.second);
    out.push_back(std::move(one));
    if (context.json)
      continue;
    std::cout << open.choice.id << "  " << open.choice.where << "\n  first (" << in_words(open.first)
              << "): " << open.choice.ours.value_or("taken out") << "\n  second (" << in_words(open.second)
              << "): " << open.choice.theirs.value_or("taken out") << '\n';
  }
  if (context.json)
    std::cout << out.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  if (!out.empty())
    context.status = Exit::no;
}

const SideWriter* writer_of(const MergedForYou& merged, merge::Side side) {
  return side == merge::Side::ours ? &merged.first : side == merge::Side::theirs ? &merged.second : nullptr;
}

ordered_json merged_to_json(const MergedForYou& merged) {
  ordered_json one{{"id", merged.place.id}, {"path", merged.place.path}, {"where", merged.place.what}};
  put_writers(one, merged.first, merged.second);
  one["before"] = merged.place.base;
  one["first"] = merged.place.ours;
  one["second"] = merged.place.theirs;
  one["changes"] = ordered_json::array();
  for (const merge::SideChange& change : merged.place.changes) {
    const SideWriter* writer = writer_of(merged, change.by);
    one["changes"].push_back(
        {{"by", writer ? writer->name : "both"}, {"removed", change.removed}, {"added", change.added}});
  }
  return one;
}

void print_merged(const MergedForYou& merged) {
  std::cout << merged.place.id << "  " << merged.place.what << '\n';
  for (const merge::SideChange& change : merged.place.changes) {
    const SideWriter* writer = writer_of(merged, change.by);
    std::cout << "  " << (writer ? in_words(*writer) : "both") << ": ";
    if (!change.removed.empty())
      std::cout << "took out “" << change.removed << "”" << (change.added.empty() ? "" : ", ");
    if (!change.added.empty())
      std::cout << "put in “" << change.added << "”";
    std::cout << '\n';
  }
}

void run_merged(const SyncOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  if (!options.merged.empty()) {
    workspace.mark_read(options.merged);
    return print_value(context, "read", options.merged);
  }
  ordered_json out = ordered_json::array();
  for (const MergedForYou& merged : workspace.to_read()) {
    out.push_back(merged_to_json(merged));
    if (!context.json)
      print_merged(merged);
  }
  if (context.json)
    std::cout << out.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  if (!out.empty())
    context.status = Exit::no;
}

void run_choose(const SyncOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  Keep keep = Keep::words;
  for (const Keep one : {Keep::first, Keep::second, Keep::both, Keep::now})
    if (options.keep == name_of(one))
      keep = one;
  if (keep == Keep::words && options.words.empty())
    throw Error("Nothing was chosen and nothing was changed. Say --keep first, second, both or now, or give "
                "other words with --with.");
  workspace.choose(options.choice, keep, options.words);
  print_value(context, "chosen", options.choice);
}

using Runner = void (*)(const SyncOptions&, CommandContext&);

CLI::App* add(CLI::App& app, CommandContext& context, const std::shared_ptr<SyncOptions>& options,
              const char* name, const char* purpose, Runner run) {
  CLI::App* command = app.add_subcommand(name, purpose);
  command->add_option("package", options->folder, "Folder of the package")->required();
  add_common_options(*command, context);
  command->callback([options, run, &context] { answer(context, [&] { run(*options, context); }); });
  return command;
}

} // namespace

void add_sync_commands(CLI::App& app, CommandContext& context) {
  const auto sync_options = std::make_shared<SyncOptions>();
  CLI::App* sync = add(app, context, sync_options, "sync",
                       "Send to the shared folder or server and receive from it", run_sync);
  sync->add_option("--remote", sync_options->address,
                   "The shared folder, or a server's address (https://…, user@host:path); remembered in your "
                   "settings");
  sync->add_option("--trust", sync_options->answers.trust,
                   "The fingerprint of a server that is new on this computer; remembered");
  sync->add_flag("--remember-password", sync_options->answers.remember,
                 "Keep the password that you give in your settings, where only you can read it");
  add(app, context, std::make_shared<SyncOptions>(), "choices",
      "List where two people changed the same words and nobody has chosen", run_choices);
  const auto merged_options = std::make_shared<SyncOptions>();
  add(app, context, merged_options, "merged", "List what was put together word by word and nobody has read",
      run_merged)
      ->add_option("--read", merged_options->merged, "Say for the team that this one has been read");
  const auto choose_options = std::make_shared<SyncOptions>();
  CLI::App* choose = add(app, context, choose_options, "choose", "Settle such a choice", run_choose);
  choose->add_option("choice", choose_options->choice, "Its id, as in “choices”")->required();
  choose->add_option("--keep", choose_options->keep, "first, second, both, or now: what stands in the text")
      ->check(CLI::IsMember({"first", "second", "both", "now"}));
  choose->add_option("--with", choose_options->words, "Other words instead of either");
}

} // namespace waymark::publish
