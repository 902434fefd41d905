// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/quoted_place.h"
#include "export/cli/review_output.h"
#include "export/findings.h"
#include "model/checks/checker.h"
#include "model/code_points.h"
#include "model/error.h"
#include "model/iso_time.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

struct SetAsideOptions {
  std::string folder;
  std::string module;
  std::string rule;
  std::string quote;
  int occurrence = 0;
  std::string reason;
  std::string id;
};

std::vector<checks::Alert> findings_in(const Workspace& workspace, const ContentModule& module,
                                       const std::string& rule) {
  const auto rules = checks::load_rules(workspace.package().files);
  auto alerts = checks::check_module(
                    module, rules,
                    checks::context_of(workspace.package(), workspace.today(), workspace.private_names()))
                    .alerts;
  std::erase_if(alerts, [&](const checks::Alert& alert) { return alert.rule != rule; });
  return alerts;
}

bool touch(Span a, Span b) {
  return a.begin < b.end && b.begin < a.end;
}

const checks::Alert* finding_at(const std::vector<checks::Alert>& alerts, Span place) {
  const auto found = std::find_if(alerts.begin(), alerts.end(),
                                  [&](const checks::Alert& alert) { return touch(alert.span, place); });
  return found == alerts.end() ? nullptr : &*found;
}

// The words that are meant: when they are there several times, only those that the rule finds can be.
Span place_of_finding(const ContentModule& module, const SetAsideOptions& options,
                      const std::vector<checks::Alert>& alerts) {
  std::vector<Span> places = places_of_quote(module, options.quote);
  if (options.occurrence == 0 && places.size() > 1) {
    std::vector<Span> found;
    std::copy_if(places.begin(), places.end(), std::back_inserter(found),
                 [&](Span place) { return finding_at(alerts, place); });
    if (found.size() == 1)
      return found.front();
  }
  return chosen_place(module, options.quote, options.occurrence, places);
}

void add_to(Workspace& workspace, const SetAsideOptions& options, const CommandContext& context) {
  const ContentModule& module = module_of(workspace, options.module);
  const auto alerts = findings_in(workspace, module, options.rule);
  const checks::Alert* finding = nullptr;
  review::Target target;
  target.module = module.id;
  if (options.quote.empty()) {
    const auto found = std::find_if(alerts.begin(), alerts.end(),
                                    [](const checks::Alert& alert) { return alert.span.empty(); });
    finding = found == alerts.end() ? nullptr : &*found;
  } else {
    const Span place = place_of_finding(module, options, alerts);
    target = review::passage(module.id, module.source, place);
    finding = finding_at(alerts, place);
  }
  if (!finding)
    throw Refused("“" + options.rule + "” finds nothing " +
                  (options.quote.empty() ? "about this text as a whole" : "in these words") +
                  ", so there is nothing to set aside. Nothing was saved. Findings are listed by “check "
                  "--package”.");
  print_value(context, "id", workspace.set_aside(finding->rule, target, finding->message, options.reason));
}

void add(const SetAsideOptions& options, CommandContext& context) {
  write_with(options.folder, context, [&](Workspace& workspace) { add_to(workspace, options, context); });
}

void take_back(const SetAsideOptions& options, CommandContext& context) {
  write_with(options.folder, context,
             [&](Workspace& workspace) { workspace.take_back(options.id, options.reason); });
  if (context.json)
    std::cout
        << ordered_json{{"id", options.id}, {"state", name_of(review::SetAsideState::taken_back)}}.dump()
        << '\n';
}

ordered_json to_json(const Workspace& workspace, const review::SetAside& set_aside,
                     const std::optional<Span>& place) {
  ordered_json out{
      {"id", set_aside.id},
      {"module", set_aside.target.module},
      {"rule", set_aside.rule},
      {"state", name_of(set_aside.state)},
      {"quote", set_aside.target.quote},
      {"finding", set_aside.finding},
      {"reason", set_aside.reason},
      {"person", set_aside.person},
      {"time", to_iso_time(set_aside.time)},
      {"by_only_author", workspace.package().find_module(set_aside.target.module) &&
                             workspace.only_author(set_aside.target.module) == set_aside.person}};
  if (place) {
    const CodePointMap map(workspace.package().find_module(set_aside.target.module)->source);
    out["start"] = map.to_code_point(place->begin);
    out["end"] = map.to_code_point(place->end);
  }
  if (set_aside.state == review::SetAsideState::taken_back)
    out["taken_back"] = {{"person", set_aside.taken_back_by},
                         {"time", to_iso_time(set_aside.taken_back_at)},
                         {"text", set_aside.taken_back_why}};
  return out;
}

void print(const Workspace& workspace, const ordered_json& one) {
  const std::string quote = one["quote"];
  std::cout << one["id"].get<std::string>() << "  " << one["state"].get<std::string>() << ", "
            << one["module"].get<std::string>() << ", " << one["rule"].get<std::string>() << ": "
            << (quote.empty() ? "the whole text" : "“" + quote + "”")
            << (one["state"] == "lapsed" ? " (this has changed, so the finding shows again)" : "") << '\n'
            << "    " << name_of_person(workspace, one["person"]) << ": " << one["reason"].get<std::string>()
            << '\n';
  if (one["by_only_author"] == true)
    std::cout << "    (nobody else has written this text)\n";
  if (one.contains("taken_back"))
    std::cout << "    " << name_of_person(workspace, one["taken_back"]["person"]) << ", taken back"
              << (one["taken_back"]["text"] == "" ? "" : ": ") << one["taken_back"]["text"].get<std::string>()
              << '\n';
}

// Those of modules that are no longer there have lapsed with their text.
std::vector<ordered_json> of_missing_modules(const Workspace& workspace) {
  std::vector<ordered_json> list;
  for (review::SetAside set_aside : workspace.review().set_asides) {
    if (workspace.package().find_module(set_aside.target.module))
      continue;
    if (set_aside.state == review::SetAsideState::standing)
      set_aside.state = review::SetAsideState::lapsed;
    list.push_back(to_json(workspace, set_aside, std::nullopt));
  }
  return list;
}

void list(const SetAsideOptions& options, CommandContext& context) {
  const Workspace workspace = open_workspace(options.folder, context);
  if (!options.module.empty())
    module_of(workspace, options.module);
  std::vector<ordered_json> out;
  for (const ModuleFindings& found : findings_of(workspace, checks::load_rules(workspace.package().files))) {
    if (!options.module.empty() && found.module != options.module)
      continue;
    for (std::size_t i = 0; i < found.set_asides.set_asides.size(); ++i)
      out.push_back(to_json(workspace, found.set_asides.set_asides[i], found.set_asides.places[i]));
  }
  if (options.module.empty())
    for (ordered_json& one : of_missing_modules(workspace))
      out.push_back(std::move(one));
  if (context.json) {
    std::cout << ordered_json(out).dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    return;
  }
  for (const ordered_json& one : out)
    print(workspace, one);
}

void quote(const SetAsideOptions& options, CommandContext& context) {
  Workspace workspace = open_workspace(options.folder, context);
  const ContentModule& module = module_of(workspace, options.module);
  workspace.mark_quoted(module.id, place_of_quote(module, options.quote, options.occurrence));
  if (context.json)
    std::cout << ordered_json{{"module", options.module}}.dump() << '\n';
}

using Runner = void (*)(const SetAsideOptions&, CommandContext&);

// A command with its package folder.
struct Command {
  Command(CLI::App& parent, CommandContext& context, const char* name, const char* purpose, Runner run)
      : options(std::make_shared<SetAsideOptions>()), app(parent.add_subcommand(name, purpose)) {
    app->add_option("package", options->folder, "Folder of the package")->required();
    add_common_options(*app, context);
    app->callback([options = options, run, &context] { answer(context, [&] { run(*options, context); }); });
  }
  Command& on_module(bool required) {
    app->add_option("--module", options->module, "The module's id")->required(required);
    return *this;
  }
  Command& with_quote(const char* purpose, bool required) {
    app->add_option("--quote", options->quote, purpose)->required(required);
    app->add_option("--occurrence", options->occurrence,
                    "Which of them, from 1, when they are there more than once");
    return *this;
  }

  std::shared_ptr<SetAsideOptions> options;
  CLI::App* app;
};

} // namespace

void add_set_aside_commands(CLI::App& app, CommandContext& context) {
  CLI::App* set_aside =
      app.add_subcommand("set-aside", "Findings set aside with a reason: add, take-back, list");
  set_aside->require_subcommand(1);
  Command adding(*set_aside, context, "add", "Set a finding aside", add);
  adding.on_module(true).with_quote(
      "The words that the rule finds; left out for a finding about the whole text", false);
  adding.app->add_option("--rule", adding.options->rule, "The rule, such as Safeguarding.Belittles")
      ->required();
  adding.app->add_option("--reason", adding.options->reason, "Why it may stand")->required();
  add_personal_data_option(*adding.app, context);
  Command taking(*set_aside, context, "take-back", "Let a finding show again", take_back);
  taking.app->add_option("id", taking.options->id, "The set-aside, as named by “set-aside list”")->required();
  taking.app->add_option("--reason", taking.options->reason, "Why");
  add_personal_data_option(*taking.app, context);
  Command(*set_aside, context, "list", "List what is set aside, what has lapsed and what was taken back",
          list)
      .on_module(false);
  Command(app, context, "quote", "Mark words as quoted speech, which rules on tone leave alone", quote)
      .on_module(true)
      .with_quote("The words that somebody else is shown to say", true);
}

} // namespace waymark::publish
