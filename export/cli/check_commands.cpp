// SPDX-License-Identifier: MIT
#include "export/cli/alert_output.h"
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/measure_command.h"
#include "model/checks/checker.h"
#include "model/checks/glob.h"
#include "model/code_points.h"
#include "model/error.h"
#include "model/privacy/private_names.h"
#include "model/safe_file.h"
#include "model/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

namespace waymark::publish {

namespace {

namespace fs = std::filesystem;
using checks::Alert;
using checks::RuleSet;

struct CheckOptions {
  bool json = false;
  bool json_lines = false;
  bool ignore_syntax = false;
  bool all = false;
  bool own_places = false;
  std::string audience_field = "audience";
  std::string config;
  std::string package;
  std::string today;
  std::string glob;
  std::string minimum;
  std::string filter;
  std::vector<std::string> files;
};

void print_problems(const RuleSet& rules) {
  for (const Problem& problem : rules.problems())
    std::cerr << describe(problem) << '\n';
}

checks::Level level_from(const std::string& name) {
  for (const auto level : {checks::Level::suggestion, checks::Level::warning, checks::Level::error})
    if (name == checks::name_of(level))
      return level;
  throw Error("--minAlertLevel is suggestion, warning or error, not “" + name + "”.");
}

// An expression, or a file that holds one.
std::string filter_text(const std::string& filter) {
  std::error_code ignored;
  return fs::is_regular_file(filter, ignored) ? read_whole_file(filter) : filter;
}

RuleSet with_options(RuleSet rules, const CheckOptions& options) {
  print_problems(rules);
  if (rules.nothing_can_run())
    throw Error("Nothing was checked: none of the rules can run. What is wrong with each is said above.");
  if (!options.minimum.empty())
    rules = rules.with_minimum(level_from(options.minimum));
  return options.filter.empty() ? rules : rules.filtered(filter_text(options.filter));
}

// The ini that was named; else, as in Vale, the nearest one above the folder that one stands in; else the
// nearest above a file; else the rules that come with the program.
fs::path ini_for(const CheckOptions& options, const fs::path& file) {
  if (!options.config.empty())
    return options.config;
  if (const auto found = checks::find_ini(fs::current_path() / "any"))
    return *found;
  if (const auto found = checks::find_ini(file))
    return *found;
  return samples_folder() / "take-control" / ".vale.ini";
}

class RuleSets {
public:
  explicit RuleSets(const CheckOptions& options) : m_options(options) {}
  const RuleSet& for_file(const fs::path& file) {
    const fs::path ini = ini_for(m_options, file);
    auto found = m_sets.find(ini);
    if (found == m_sets.end())
      found = m_sets.emplace(ini, with_options(checks::load_rules(ini), m_options)).first;
    return found->second;
  }

private:
  const CheckOptions& m_options;
  std::map<fs::path, RuleSet> m_sets;
};

// Files as given; a folder stands for the texts in it.
std::vector<std::string> files_to_check(const CheckOptions& options) {
  std::vector<std::string> files;
  for (const std::string& name : options.files) {
    std::error_code ignored;
    if (!fs::is_directory(name, ignored)) {
      files.push_back(name);
      continue;
    }
    std::vector<std::string> inside;
    for (const auto& entry : fs::recursive_directory_iterator(name, ignored))
      if (entry.is_regular_file(ignored) &&
          (entry.path().extension() == ".md" || entry.path().extension() == ".txt"))
        inside.push_back(entry.path().generic_string());
    std::sort(inside.begin(), inside.end());
    files.insert(files.end(), inside.begin(), inside.end());
  }
  if (!options.glob.empty())
    std::erase_if(files, [&](const std::string& file) { return !checks::glob_matches(options.glob, file); });
  return files;
}

void check_files(const CheckOptions& options, AlertOutput& output) {
  RuleSets sets(options);
  const auto syntax = options.ignore_syntax ? checks::Syntax::none : checks::Syntax::of_the_file;
  const auto places = options.own_places ? checks::Places::of_the_words : checks::Places::as_vale_finds_them;
  for (const std::string& file : files_to_check(options)) {
    const std::string source = read_whole_file(file);
    output.add(file, source, checks::check_file(file, source, sets.for_file(file), syntax, places));
  }
}

bool is_chosen(const ContentModule& module, const std::vector<std::string>& names) {
  return names.empty() || std::any_of(names.begin(), names.end(), [&](const std::string& name) {
           return name == module.id || name == module.path || name.ends_with("/" + module.path);
         });
}

// The package with what its record says of findings. A record that cannot be read hides none.
std::optional<Workspace> with_record(const std::string& folder) {
  try {
    return Workspace::open(folder, Profile());
  } catch (const Error& error) {
    std::cerr << "waymark-cli: Findings that were set aside are shown, because the record cannot be read: "
              << error.what() << '\n';
    return std::nullopt;
  }
}

void check_package(const CheckOptions& options, AlertOutput& output) {
  const Package package = read_package(fs::path(options.package));
  for (const Problem& problem : package.problems)
    std::cerr << describe(problem) << '\n';
  const RuleSet rules = with_options(options.config.empty() ? checks::load_rules(package.files)
                                                            : checks::load_rules(fs::path(options.config)),
                                     options);
  const auto context = checks::context_of(package, day_or_today(options.today),
                                          privacy::private_names_of(Profile::load().home()));
  const auto workspace = with_record(options.package);
  for (const ContentModule& module : package.modules) {
    if (!is_chosen(module, options.files))
      continue;
    const auto alerts = checks::check_module(module, rules, context).alerts;
    const auto set_asides =
        workspace ? workspace->read_set_asides(module.id, module.source, alerts) : review::SetAsideReading{};
    output.add(module.path, module.source, alerts, set_asides, options.all);
  }
}

// Lines {"id","audience","text"} in; one array of alerts out.
bool check_lines(const CheckOptions& options) {
  RuleSets sets(options);
  const RuleSet& rules = sets.for_file(fs::current_path() / "draft.md");
  auto found = nlohmann::ordered_json::array();
  bool errors = false;
  std::size_t number = 0;
  for (std::string line; std::getline(std::cin, line);) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos)
      continue;
    const auto draft = nlohmann::json::parse(line, nullptr, false);
    if (!draft.is_object() || !draft.contains("text") || !draft["text"].is_string())
      throw Error("Line " + std::to_string(number) +
                  " is not a draft: write {\"id\": …, \"audience\": …, \"text\": …}.");
    const std::string text = draft["text"];
    const std::string audience =
        draft.contains(options.audience_field) && draft[options.audience_field].is_string()
            ? draft[options.audience_field].get<std::string>()
            : std::string();
    const CodePointMap places(text);
    for (const Alert& alert : checks::check_draft(text, audience, rules)) {
      errors = errors || alert.level == checks::Level::error;
      found.push_back({{"id", draft.contains("id") ? draft["id"] : nlohmann::json(nullptr)},
                       {"start", places.to_code_point(alert.span.begin)},
                       {"end", places.to_code_point(alert.span.end)},
                       {"level", checks::name_of(alert.level)},
                       {"check", alert.rule},
                       {"message", alert.message}});
    }
  }
  std::cout << found.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
  return errors;
}

void run_check(const CheckOptions& options, CommandContext& context) {
  if (options.json_lines) {
    context.status = check_lines(options) ? Exit::no : Exit::yes;
    return;
  }
  if (options.files.empty() && options.package.empty())
    throw Error("Say which files to check, or a package with --package.");
  AlertOutput output;
  if (options.package.empty())
    check_files(options, output);
  else
    check_package(options, output);
  output.print(options.json);
  context.status = output.has_errors() ? Exit::no : Exit::yes;
}

} // namespace

void add_check_commands(CLI::App& app, CommandContext& context) {
  const auto options = std::make_shared<CheckOptions>();
  auto* command = app.add_subcommand("check", "Check spelling, wording and structure");
  command->add_flag("--json", options->json, "Answer in the shape of Vale's JSON");
  command->add_flag("--jsonl", options->json_lines, "Read drafts as JSON lines from standard input");
  command->add_option("--audience-field", options->audience_field,
                      "With --jsonl: the field that names the audience");
  command->add_option("--config", options->config, "The ini that says which rules run");
  command->add_option("--package", options->package, "Check the modules of this package");
  command->add_option("--today", options->today,
                      "With --package: the day, such as 2026-12-01, that dates are compared with");
  command->add_option("--glob", options->glob, "Only files whose path fits");
  command->add_option("--filter", options->filter,
                      "Only rules that fit, such as '.Level in [\"error\"]'; or a file");
  command->add_option("--minAlertLevel", options->minimum, "Only findings of at least this level");
  command->add_flag("--all", options->all, "With --package: findings that are set aside as well");
  command->add_flag("--own-places", options->own_places,
                    "Every finding where its words stand, also those that Vale loses or misplaces");
  command->add_flag("--ignore-syntax", options->ignore_syntax, "Read every file as plain text");
  command->add_option("files", options->files, "Files or folders; with --package, modules");
  command->callback([options, &context] { run_check(*options, context); });
  add_measure_command(app);
}

} // namespace waymark::publish
