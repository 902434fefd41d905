// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "model/checks/rule_list.h"
#include "model/error.h"
#include "model/iso_time.h"

#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using checks::WordForm;
using checks::WordList;
using nlohmann::ordered_json;
using review::Event;
using review::EventKind;

struct RuleOptions {
  std::string folder;
  std::string word;
  bool reject = false;
  bool pattern = false;
  std::string rule;
  std::string level;
  std::string reason;

  WordList list() const { return reject ? WordList::reject : WordList::accept; }
};

// The newest event that fits, or null.
template<class Fits> const Event* newest_change(const Workspace& workspace, const Fits& fits) {
  const auto& changes = workspace.review().rule_changes;
  for (auto event = changes.rbegin(); event != changes.rend(); ++event)
    if (fits(*event))
      return &*event;
  return nullptr;
}

void put_event(ordered_json& out, const Event* event) {
  if (!event)
    return;
  out["by"] = event->person;
  out["when"] = to_iso_time(event->time);
  if (!event->text.empty())
    out["reason"] = event->text;
}

std::string who_and_why(const Workspace& workspace, const ordered_json& one) {
  std::string words;
  if (one.contains("by"))
    words = name_of_person(workspace, one["by"]) + ", " + one["when"].get<std::string>().substr(0, 10);
  if (one.contains("reason") && one["reason"] != "")
    words += (words.empty() ? "" : ": ") + one["reason"].get<std::string>();
  return words;
}

void add_word(const RuleOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  print_value(context, "entry",
              workspace.add_word(options.word, options.list(), options.reason,
                                 options.pattern ? WordForm::pattern : WordForm::word));
}

void remove_word(const RuleOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  workspace.remove_word(options.word, options.list(), options.reason);
  if (context.json)
    std::cout << ordered_json{{"removed", options.word}}.dump() << '\n';
}

void list_words(const RuleOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  ordered_json list = ordered_json::array();
  for (const checks::ListedWord& word : checks::listed_words(workspace.package().files)) {
    if (options.reject && word.list != WordList::reject)
      continue;
    ordered_json out{{"word", word.word}, {"entry", word.entry}, {"list", name_of(word.list)}};
    put_event(out, newest_change(workspace, [&](const Event& event) {
                return event.kind == EventKind::word_added && event.word == word.entry &&
                       event.setting == name_of(word.list);
              }));
    list.push_back(std::move(out));
  }
  if (context.json) {
    std::cout << list.dump(2) << '\n';
    return;
  }
  for (const ordered_json& one : list) {
    const std::string about = who_and_why(workspace, one);
    std::cout << one["list"].get<std::string>() << "  " << one["word"].get<std::string>()
              << (about.empty() ? "" : "  (" + about + ")") << '\n';
  }
}

void switch_to(const RuleOptions& options, const std::string& setting, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  workspace.switch_rule(options.rule, setting, options.reason);
  if (context.json)
    std::cout << ordered_json{{"rule", options.rule}, {"setting", setting}}.dump() << '\n';
}

void switch_off(const RuleOptions& options, CommandContext& context) {
  switch_to(options, "off", context);
}

void switch_on(const RuleOptions& options, CommandContext& context) {
  switch_to(options, "on", context);
}

void set_level(const RuleOptions& options, CommandContext& context) {
  if (options.level == "on" || options.level == "off")
    throw Error(
        "A level is suggestion, warning or error. Nothing was changed. To switch a rule, use “rules " +
        options.level + "”.");
  switch_to(options, options.level, context);
}

ordered_json to_json(const Workspace& workspace, const checks::ListedRule& rule) {
  ordered_json out{{"rule", rule.name},
                   {"state", name_of(rule.state)},
                   {"level", rule.level ? ordered_json(checks::name_of(*rule.level)) : ordered_json(nullptr)},
                   {"kind", rule.kind},
                   {"why", rule.why},
                   {"message", rule.message}};
  if (!rule.audiences.empty())
    out["audiences"] = rule.audiences;
  put_event(out, newest_change(workspace, [&](const Event& event) {
              return event.kind == EventKind::rule_switched && event.rule == rule.name;
            }));
  // What stands in the ini counts; somebody may have changed it by hand.
  if (!rule.reason.empty())
    out["reason"] = rule.reason;
  return out;
}

void list_rules(const RuleOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  ordered_json list = ordered_json::array();
  for (const checks::ListedRule& rule : checks::rules_of(workspace.package().files))
    list.push_back(to_json(workspace, rule));
  if (context.json) {
    std::cout << list.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    return;
  }
  for (const ordered_json& one : list) {
    std::cout << one["rule"].get<std::string>() << ": " << one["state"].get<std::string>();
    if (one["level"].is_string())
      std::cout << ", " << one["level"].get<std::string>();
    std::cout << ", " << one["kind"].get<std::string>() << '\n';
    if (one["why"] != "")
      std::cout << "    " << one["why"].get<std::string>() << '\n';
    if (const std::string about = who_and_why(workspace, one); !about.empty())
      std::cout << "    Switched here: " << about << '\n';
  }
}

using Runner = void (*)(const RuleOptions&, CommandContext&);

// A command with its package folder.
struct Command {
  Command(CLI::App& parent, CommandContext& context, const char* name, const char* purpose, Runner run)
      : options(std::make_shared<RuleOptions>()), app(parent.add_subcommand(name, purpose)) {
    app->add_option("package", options->folder, "Folder of the package")->required();
    add_common_options(*app, context);
    app->callback([options = options, run, &context] { answer(context, [&] { run(*options, context); }); });
  }
  Command& on_word(const char* purpose) {
    app->add_option("word", options->word, purpose)->required();
    return *this;
  }
  Command& on_rule() {
    app->add_option("rule", options->rule, "The rule, such as Safeguarding.Belittles")->required();
    return *this;
  }
  Command& with_list() {
    app->add_flag("--reject", options->reject, "The words that the team does not use");
    return *this;
  }
  Command& with_reason(bool required) {
    app->add_option("--reason", options->reason, "Why")->required(required);
    return *this;
  }

  std::shared_ptr<RuleOptions> options;
  CLI::App* app;
};

void add_word_commands(CLI::App& app, CommandContext& context) {
  CLI::App* words = app.add_subcommand("words", "The team's word list: add, remove, list");
  words->require_subcommand(1);
  Command adding(*words, context, "add", "Add a word", add_word);
  adding.on_word("The word as you write it").with_list().with_reason(false);
  adding.app->add_flag("--pattern", adding.options->pattern, "The word is a pattern, such as [Aa]pps?");
  Command(*words, context, "remove", "Take a word out again", remove_word)
      .on_word("The word, or its entry in the file")
      .with_list()
      .with_reason(false);
  Command(*words, context, "list", "List the words, with who added each and why", list_words).with_list();
}

} // namespace

void add_rule_commands(CLI::App& app, CommandContext& context) {
  add_word_commands(app, context);
  CLI::App* rules = app.add_subcommand("rules", "The rules of a package: list, off, on, level");
  rules->require_subcommand(1);
  Command(*rules, context, "list", "List every rule with its level, state and reason", list_rules);
  Command(*rules, context, "off", "Switch a rule off", switch_off).on_rule().with_reason(true);
  Command(*rules, context, "on", "Switch a rule on", switch_on).on_rule().with_reason(true);
  Command level(*rules, context, "level", "Give a rule another level", set_level);
  level.on_rule().with_reason(true);
  level.app->add_option("level", level.options->level, "suggestion, warning or error")->required();
}

} // namespace waymark::publish
