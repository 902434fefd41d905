// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/merge_command.h"
#include "export/cli/quoted_place.h"
#include "export/cli/reanchor_command.h"
#include "export/cli/review_output.h"
#include "model/error.h"
#include "model/review/anchor.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

struct ReviewOptions {
  std::string folder;
  std::string module;
  std::string picture, block;
  std::vector<double> region;
  std::string quote;
  int occurrence = 0;
  std::string text;
  std::string replacement;
  std::string thread;
  std::string role;
};

review::Target target_of(const Workspace& workspace, const ReviewOptions& options) {
  review::Target target;
  target.picture = options.picture;
  if (!options.picture.empty() && !workspace.package().files.contains(options.picture))
    throw Error("This package has no picture “" + options.picture +
                "”. Nothing was saved. Give its path, such as artwork/name.svg.");
  if (!options.region.empty()) {
    target.region = {options.region[0], options.region[1], options.region[2], options.region[3]};
    if (options.picture.empty() || !target.region->is_valid())
      throw Error(
          "This is not a part of a picture. Nothing was saved. Give --picture, and four numbers from 0 "
          "to 1: left, top, width and height, as fractions of the picture.");
  }
  if (options.module.empty()) {
    if (!options.quote.empty() || !options.block.empty())
      throw Error("Words and blocks need a --module to be found in. Nothing was saved.");
    return target;
  }
  const ContentModule& module = module_of(workspace, options.module);
  if (!options.quote.empty())
    return review::passage(module.id, module.source,
                           place_of_quote(module, options.quote, options.occurrence));
  if (!options.block.empty()) {
    if (!review::place_of_block(module.source, options.block))
      throw Error("This module has no block “" + options.block +
                  "”. Nothing was saved. Give the id that stands after # in its first line.");
    return review::block_target(module.id, options.block);
  }
  target.module = module.id;
  return target;
}

void add_comment(const ReviewOptions& options, CommandContext& context) {
  write_with(options.folder, context, [&](Workspace& workspace) {
    print_value(context, "thread", workspace.comment(target_of(workspace, options), options.text));
  });
}

void add_suggestion(const ReviewOptions& options, CommandContext& context) {
  write_with(options.folder, context, [&](Workspace& workspace) {
    print_value(context, "thread",
                workspace.suggest(target_of(workspace, options), options.replacement, options.text));
  });
}

void print_thread_state(const Workspace& workspace, const std::string& thread,
                        const CommandContext& context) {
  if (context.json)
    std::cout << ordered_json{{"thread", thread},
                              {"state", name_of(workspace.review().find_thread(thread)->state)}}
                     .dump()
              << '\n';
}

using ThreadAction = void (Workspace::*)(const std::string&, const std::string&);

template<ThreadAction action> void on_thread(const ReviewOptions& options, CommandContext& context) {
  write_with(options.folder, context, [&](Workspace& workspace) {
    (workspace.*action)(options.thread, options.text);
    print_thread_state(workspace, options.thread, context);
  });
}

void accept(const ReviewOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  workspace.accept(options.thread);
  print_thread_state(workspace, options.thread, context);
}

// The modules in their order, each with its threads from top to bottom; what has lost its place comes after.
std::vector<ordered_json> listed_threads(const Workspace& workspace, const std::string& module) {
  using Rank = std::tuple<std::size_t, std::size_t>;
  std::vector<std::pair<Rank, ordered_json>> ranked;
  for (const review::Thread& thread : workspace.review().threads) {
    if (!module.empty() && thread.target().module != module)
      continue;
    const auto& modules = workspace.package().modules;
    const auto found = std::find_if(modules.begin(), modules.end(), [&](const ContentModule& one) {
      return one.id == thread.target().module;
    });
    ordered_json out = thread_to_json(workspace, thread);
    const std::size_t place =
        out.contains("start") ? out["start"].get<std::size_t>() : static_cast<std::size_t>(-1);
    ranked.push_back({{static_cast<std::size_t>(found - modules.begin()), place}, std::move(out)});
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<ordered_json> list;
  for (auto& [rank, out] : ranked)
    list.push_back(std::move(out));
  return list;
}

void print_thread(const Workspace& workspace, const ordered_json& thread) {
  const std::string module = thread["module"], quote = thread["quote"];
  std::cout << thread["thread"].get<std::string>() << "  " << thread["kind"].get<std::string>() << ", "
            << thread["state"].get<std::string>() << ", "
            << (!module.empty()              ? module
                : thread.contains("picture") ? thread["picture"].get<std::string>()
                                             : "the whole package");
  if (!quote.empty())
    std::cout << ": “" << quote << "”" << (thread.contains("start") ? "" : " (this passage has changed)");
  if (thread.contains("with"))
    std::cout << " → “" << thread["with"].get<std::string>() << "”";
  std::cout << '\n';
  for (const auto& event : thread["events"])
    std::cout << "    " << name_of_person(workspace, event["person"]) << ", "
              << event["do"].get<std::string>() << ": " << event["text"].get<std::string>() << '\n';
}

void list_comments(const ReviewOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  if (!options.module.empty())
    module_of(workspace, options.module);
  const auto threads = listed_threads(workspace, options.module);
  if (context.json) {
    std::cout << ordered_json(threads).dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    return;
  }
  for (const ordered_json& thread : threads)
    print_thread(workspace, thread);
}

void sign_off(const ReviewOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  workspace.sign_off(options.module, options.role);
  if (context.json)
    std::cout
        << ordered_json{{"module", options.module}, {"role", options.role}, {"state", "signed-off"}}.dump()
        << '\n';
}

void object(const ReviewOptions& options, CommandContext& context) {
  write_with(options.folder, context,
             [&](Workspace& workspace) { workspace.ask_for_changes(options.module, options.text); });
  if (context.json)
    std::cout << ordered_json{{"module", options.module}, {"state", "changes-asked"}}.dump() << '\n';
}

using Runner = void (*)(const ReviewOptions&, CommandContext&);

// A command with its package folder and, where it works on a thread, that thread.
struct Command {
  Command(CLI::App& parent, CommandContext& context, const char* name, const char* purpose, Runner run)
      : options(std::make_shared<ReviewOptions>()), app(parent.add_subcommand(name, purpose)),
        shared(&context) {
    app->add_option("package", options->folder, "Folder of the package")->required();
    add_common_options(*app, context);
    app->callback([options = options, run, &context] { answer(context, [&] { run(*options, context); }); });
  }

  Command& on_thread() {
    app->add_option("thread", options->thread, "The comment, as named by “comment list”")->required();
    return *this;
  }
  Command& on_module(bool required) {
    app->add_option("--module", options->module, "The module's id")->required(required);
    return *this;
  }
  Command& with_quote(bool required) {
    app->add_option("--quote", options->quote, "The words that are meant")->required(required);
    app->add_option("--occurrence", options->occurrence,
                    "Which of them, from 1, when they are there more than once");
    return *this;
  }
  Command& with_text(const char* purpose, bool required) {
    app->add_option("--text", options->text, purpose)->required(required);
    add_personal_data_option(*app, *shared);
    return *this;
  }

  std::shared_ptr<ReviewOptions> options;
  CLI::App* app;
  CommandContext* shared;
};

void add_comment_commands(CLI::App& app, CommandContext& context) {
  CLI::App* comment = app.add_subcommand("comment", "Comments: add, reply, resolve, reopen, list");
  comment->require_subcommand(1);
  Command add(*comment, context, "add", "Comment on words, a module, a picture or the package", add_comment);
  add.on_module(false).with_quote(false).with_text("What you want to say", true);
  add.app->add_option("--block", add.options->block, "Id of a block of the module");
  add.app->add_option("--picture", add.options->picture, "Path of a picture, such as artwork/name.svg");
  add.app
      ->add_option("--region", add.options->region, "Part of the picture: left, top, width, height (0 to 1)")
      ->delimiter(',')
      ->expected(4);
  Command(*comment, context, "reply", "Answer a comment", on_thread<&Workspace::reply>)
      .on_thread()
      .with_text("Your answer", true);
  Command(*comment, context, "resolve", "Mark a comment as settled", on_thread<&Workspace::resolve>)
      .on_thread()
      .with_text("A short answer", false);
  Command(*comment, context, "reopen", "Open a settled comment again", on_thread<&Workspace::reopen>)
      .on_thread()
      .with_text("Why", false);
  Command(*comment, context, "list", "List the comments in the order of the text", list_comments)
      .on_module(false);
}

void add_suggest_commands(CLI::App& app, CommandContext& context) {
  CLI::App* suggest = app.add_subcommand("suggest", "Suggestions: add, accept, decline");
  suggest->require_subcommand(1);
  Command add(*suggest, context, "add", "Suggest other words", add_suggestion);
  add.on_module(true).with_quote(true).with_text("Why", false);
  add.app->add_option("--with", add.options->replacement, "The new words")->required();
  Command(*suggest, context, "accept", "Put the suggested words into the text", accept).on_thread();
  Command(*suggest, context, "decline", "Keep the text as it is", on_thread<&Workspace::decline>)
      .on_thread()
      .with_text("Why", false);
}

} // namespace

void add_review_commands(CLI::App& app, CommandContext& context) {
  add_comment_commands(app, context);
  add_suggest_commands(app, context);
  Command sign(app, context, "sign-off", "Sign off a module for a role", sign_off);
  sign.on_module(true);
  sign.app->add_option("--role", sign.options->role, "The role: police, charity, school")->required();
  Command(app, context, "object", "Ask for changes to a module", object)
      .on_module(true)
      .with_text("What should change, and why", true);
  add_reanchor_command(app, context);
  add_merge_command(app, context);
}

} // namespace waymark::publish
