// SPDX-License-Identifier: MIT
#include "model/checks/rule_list.h"

#include "model/checks/ini_edit.h"
#include "model/checks/nearest_name.h"
#include "model/checks/rule_loader.h"
#include "model/checks/structure/structure_checks.h"
#include "model/checks/style_store.h"
#include "model/checks/tone/tone_advice.h"
#include "model/checks/valid_text.h"
#include "model/error.h"

#include <algorithm>

namespace waymark::checks {

namespace {

// Any module: rules are switched for all of them.
constexpr const char* any_module = "modules/draft.md";

std::string ini_of(const FileSet& files) {
  const auto found = files.find(".vale.ini");
  return found == files.end() ? std::string(first_ini) : found->second;
}

RuleConfig config_of(const std::string& ini) {
  return read_rule_config({{".vale.ini", valid_text(ini)}});
}

bool is_structural(const std::string& name) {
  const auto& checks = structure_checks();
  return std::any_of(checks.begin(), checks.end(),
                     [&](const NamedStructureCheck& check) { return name == check.rule; });
}

ListedRule listed(const RuleHead& head, const RuleConfig& config, const std::string& ini) {
  ListedRule rule;
  rule.name = head.name;
  rule.level = head.level;
  rule.state = !config.runs(head.name, any_module) ? RuleState::off
               : head.level < config.minimum       ? RuleState::below_minimum
                                                   : RuleState::on;
  rule.kind = head.kind;
  rule.message = head.message;
  rule.why = head.description;
  rule.audiences = head.audiences;
  rule.reason = switch_reason(ini, head.name).value_or("");
  return rule;
}

// What the tone model finds goes by the ini as a rule does. Its level depends on how sure it is.
ListedRule listed(const ToneAdvice& advice, const RuleConfig& config, const std::string& ini) {
  ListedRule rule;
  rule.name = advice.rule;
  if (const auto fixed = config.levels.find(rule.name); fixed != config.levels.end())
    rule.level = fixed->second;
  rule.state = !config.runs(rule.name, any_module)          ? RuleState::off
               : rule.level && *rule.level < config.minimum ? RuleState::below_minimum
                                                            : RuleState::on;
  rule.kind = "tone model";
  rule.message = advice.message;
  rule.why = advice.why;
  rule.reason = switch_reason(ini, rule.name).value_or("");
  return rule;
}

// A rule of no style that runs is only read when the ini turns it on; people want to see those that it turns
// off as well.
RuleConfig with_switched_off(RuleConfig config) {
  for (const ConfigSection& section : config.sections)
    for (const auto& [rule, runs] : section.switches)
      if (!runs)
        config.single_rules.push_back({rule, 0});
  return config;
}

bool exists(const FileSet& files, const std::string& name) {
  const auto known = rules_of(files);
  if (std::any_of(known.begin(), known.end(), [&](const ListedRule& rule) { return rule.name == name; }))
    return true;
  const auto& built_in = built_in_rules();
  if (std::find(built_in.begin(), built_in.end(), name) != built_in.end())
    return true;
  const auto dot = name.find('.');
  return dot != std::string::npos && name.find('/') == std::string::npos &&
         styles_in(files, config_of(ini_of(files)).styles_path)
             .read(name.substr(0, dot) + "/" + name.substr(dot + 1) + ".yml")
             .has_value();
}

std::string value_for(const std::string& setting) {
  if (setting == "off")
    return "NO";
  if (setting == "on")
    return "YES";
  if (level_named(setting))
    return setting;
  throw Error("A rule is off, on, or at the level suggestion, warning or error, not “" + setting +
              "”. Nothing was changed.");
}

bool has_effect(const RuleConfig& config, const std::string& rule, const std::string& setting) {
  if (config.runs(rule, any_module) != (setting != "off"))
    return false;
  const auto wanted = level_named(setting);
  const auto level = config.levels.find(rule);
  return !wanted || (level != config.levels.end() && level->second == *wanted);
}

} // namespace

std::string_view name_of(RuleState state) {
  switch (state) {
  case RuleState::on:
    return "on";
  case RuleState::off:
    return "off";
  case RuleState::below_minimum:
    return "below-minimum";
  case RuleState::always:
    return "always";
  }
  return "on";
}

std::vector<ListedRule> rules_of(const FileSet& files) {
  const std::string ini = ini_of(files);
  const RuleConfig config = config_of(ini);
  const StyleStore styles = styles_in(files, config.styles_path);
  const auto loaded = compile_rules(with_switched_off(config), styles, ".vale.ini", {"en-GB"});
  std::vector<ListedRule> list;
  for (const auto& rule : loaded->rules)
    list.push_back(listed(rule->head, config, ini));
  if (loaded->tone)
    for (const ToneAdvice& advice : all_tone_advice())
      list.push_back(listed(advice, config, ini));
  for (const NamedStructureCheck& check : structure_checks()) {
    ListedRule rule;
    rule.name = check.rule;
    rule.state = RuleState::always;
    rule.kind = "structure";
    list.push_back(std::move(rule));
  }
  std::sort(list.begin(), list.end(),
            [](const ListedRule& a, const ListedRule& b) { return a.name < b.name; });
  return list;
}

std::string require_rule(const FileSet& files, const std::string& name) {
  if (is_structural(name))
    throw Error("“" + name +
                "” looks at how the package is built and always runs. Nothing was changed. Set a "
                "single finding of it aside instead.");
  if (exists(files, name))
    return name;
  std::vector<std::string> names;
  for (const ListedRule& rule : rules_of(files))
    names.push_back(rule.name);
  const std::string nearest = nearest_name(name, names);
  throw Error(
      "This package has no rule “" + name + "”. Nothing was changed. " +
      (nearest.empty() ? "Its rules are listed by “rules list”." : "Did you mean “" + nearest + "”?"));
}

std::string with_rule_setting(const FileSet& files, const std::string& rule, const std::string& setting,
                              const std::string& reason) {
  const std::string ini =
      with_rule_switch(ini_of(files), require_rule(files, rule), value_for(setting), reason);
  if (!has_effect(config_of(ini), rule, setting))
    throw Error("Other lines of .vale.ini decide about “" + rule +
                "”, so this would have no effect. Nothing was changed. Take those lines out first.");
  return ini;
}

} // namespace waymark::checks
