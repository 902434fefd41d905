// SPDX-License-Identifier: MIT
#include "model/demo_recipe.h"

#include "model/error.h"
#include "model/iso_time.h"
#include "model/yaml_text.h"

#include <map>
#include <set>

namespace waymark {

namespace {

struct Form {
  RecipeAction action;
  std::set<std::string> needed;  ///< besides by and at
  std::set<std::string> allowed; ///< in addition
};

const std::map<std::string, Form>& forms() {
  static const std::map<std::string, Form> known{
      {"version", {RecipeAction::version, {"message"}, {}}},
      {"comment", {RecipeAction::comment, {"id", "text"}, {"module", "picture", "quote"}}},
      {"edit", {RecipeAction::edit, {"module", "replace", "with"}, {}}},
      {"reply", {RecipeAction::reply, {"thread", "text"}, {}}},
      {"resolve", {RecipeAction::resolve, {"thread"}, {"text"}}},
      {"reopen", {RecipeAction::reopen, {"thread"}, {"text"}}},
      {"suggest", {RecipeAction::suggest, {"id", "module", "quote", "with"}, {"text"}}},
      {"accept", {RecipeAction::accept, {"thread"}, {}}},
      {"decline", {RecipeAction::decline, {"thread"}, {"text"}}},
      {"sign-off", {RecipeAction::sign_off, {"role"}, {"module", "modules"}}},
      {"object", {RecipeAction::ask_for_changes, {"module", "text"}, {}}},
  };
  return known;
}

void check_keys(const YAML::Node& body, const std::string& name, const Form& form, int line) {
  for (const auto& entry : body) {
    const std::string key = scalar(entry.first);
    if (key != "by" && key != "at" && !form.needed.contains(key) && !form.allowed.contains(key))
      fail_at(line, "a step “" + name + "” has no “" + key + "”.");
  }
  std::set<std::string> needed = form.needed;
  needed.insert({"by", "at"});
  for (const std::string& key : needed) {
    if (!body[key] || !body[key].IsScalar())
      fail_at(line, "this “" + name + "” needs “" + key + "”.");
  }
}

RecipeStep read_step(const YAML::Node& node) {
  if (!node.IsMap() || node.size() != 1)
    fail_at(line_of(node), "a step is one action, such as “- comment: {…}”.");
  const std::string name = scalar(node.begin()->first);
  const YAML::Node body = node.begin()->second;
  const auto form = forms().find(name);
  RecipeStep step;
  step.line = line_of(node);
  if (form == forms().end() || !body.IsMap())
    fail_at(step.line, "“" + name + "” is not a step that Waymark knows.");
  check_keys(body, name, form->second, step.line);
  step.action = form->second.action;
  const auto time = from_iso_time(scalar(body, "at"));
  if (!time)
    fail_at(step.line, "“" + scalar(body, "at") + "” is not a time such as 2026-03-02T09:30:00Z.");
  step.at = *time;
  step.by = scalar(body, "by");
  step.id = scalar(body, "id");
  if (body["module"])
    step.modules = scalars(body["module"]);
  if (body["modules"])
    step.modules = scalars(body["modules"]);
  step.picture = scalar(body, "picture");
  step.old_words = scalar(body, step.action == RecipeAction::edit ? "replace" : "quote");
  step.new_words = scalar(body, "with");
  step.text = scalar(body, step.action == RecipeAction::version ? "message" : "text");
  step.thread = scalar(body, "thread");
  step.role = scalar(body, "role");
  if (step.action == RecipeAction::sign_off && step.modules.empty())
    fail_at(step.line, "this “sign-off” needs “module” or “modules”.");
  return step;
}

void replace_once(FileSet& files, const RecipeStep& step, const std::string& path, const std::string& words,
                  const std::string& by) {
  const auto file = files.find(path);
  if (file == files.end())
    fail_at(step.line, "there is no file " + path + ".");
  const std::size_t at = file->second.find(words);
  if (words.empty() || at == std::string::npos)
    fail_at(step.line, "the words “" + words + "” are not in " + path + " at this point.");
  if (file->second.find(words, at + 1) != std::string::npos)
    fail_at(step.line, "the words “" + words + "” are in " + path + " more than once at this point.");
  file->second.replace(at, words.size(), by);
  const std::size_t back = file->second.find(by);
  if (!by.empty() && file->second.find(by, back + 1) != std::string::npos)
    fail_at(step.line, "the words “" + by + "” are in " + path + " more than once before this step.");
}

} // namespace

void fail_at(int line, const std::string& sentence) {
  throw Error("history.yaml, line " + std::to_string(line) + ": " + sentence +
              " Nothing was made. Put the file right, then try again.");
}

const std::string& RecipeStep::module() const {
  static const std::string no_module;
  return modules.empty() ? no_module : modules.front();
}

const RecipeStep* Recipe::opening(std::string_view thread) const {
  for (const RecipeStep& step : steps) {
    if (step.id == thread && !thread.empty())
      return &step;
  }
  return nullptr;
}

namespace {

Keyholders read_keyholders(const YAML::Node& node) {
  if (!node)
    return {};
  if (!node.IsMap() || !node["people"])
    fail_at(line_of(node), "“keyholders” should hold “people” and how many of them are “needed”.");
  return {scalars(node["people"]), node["needed"] ? node["needed"].as<int>(0) : 1};
}

} // namespace

Recipe read_recipe(std::string_view yaml) {
  std::vector<Problem> problems;
  const auto root = load_yaml("history.yaml", yaml, problems);
  if (!root)
    fail_at(problems.empty() ? 1 : problems.front().line,
            problems.empty() ? "it cannot be read." : problems.front().message);
  if (!root->IsMap() || !(*root)["steps"] || !(*root)["steps"].IsSequence())
    fail_at(1, "it should hold “package” and a list of “steps”.");
  Recipe recipe;
  recipe.package = scalar(*root, "package");
  recipe.keyholders = read_keyholders((*root)["keyholders"]);
  for (const auto& node : (*root)["steps"]) {
    RecipeStep step = read_step(node);
    if (!recipe.steps.empty() && step.at <= recipe.steps.back().at)
      fail_at(step.line, "this step is not later than the one before it.");
    if (!step.id.empty() && recipe.opening(step.id))
      fail_at(step.line, "another step has the id “" + step.id + "” already.");
    if (!step.thread.empty() && !recipe.opening(step.thread))
      fail_at(step.line, "no step before this one opens “" + step.thread + "”.");
    recipe.steps.push_back(std::move(step));
  }
  if (recipe.steps.empty())
    fail_at(1, "it has no steps.");
  return recipe;
}

FileSet files_before(const Recipe& recipe, FileSet files) {
  for (auto step = recipe.steps.rbegin(); step != recipe.steps.rend(); ++step) {
    const RecipeStep* change = step->action == RecipeAction::edit     ? &*step
                               : step->action == RecipeAction::accept ? recipe.opening(step->thread)
                                                                      : nullptr;
    if (change)
      replace_once(files, *step, "modules/" + change->module() + ".md", change->new_words, change->old_words);
  }
  return files;
}

} // namespace waymark
