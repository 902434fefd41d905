// SPDX-License-Identifier: MIT
#include "model/checks/rule_set.h"

#include "model/checks/ini_edit.h"
#include "model/checks/rule_filter.h"
#include "model/checks/rule_loader.h"
#include "model/checks/valid_text.h"
#include "model/error.h"
#include "model/safe_file.h"
#include "model/yaml_text.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace waymark::checks {

namespace fs = std::filesystem;

namespace {

std::string language_of(const FileSet& files) {
  const auto manifest = files.find("package.yaml");
  std::vector<Problem> said_elsewhere;
  if (manifest != files.end())
    if (const auto node = load_yaml("package.yaml", manifest->second, said_elsewhere))
      return scalar(*node, "language", "en-GB");
  return "en-GB";
}

// Styles that came as a package may bring an ini of their own; what the project's says counts more.
RuleConfig with_package_inis(const ConfigFile& own, const StyleStore& styles) {
  std::vector<ConfigFile> files;
  for (const std::string& name : styles.list(".vale-config"))
    if (const auto text = styles.read(".vale-config/" + name))
      files.push_back({styles.shown + "/.vale-config/" + name, valid_text(*text)});
  files.push_back(own);
  return read_rule_config(files);
}

// Where an ini on disk says that its styles are; "~" is the home of the person.
fs::path styles_folder(const fs::path& ini, const std::string& styles_path) {
  const char* const home = std::getenv("HOME");
  if (home && (styles_path == "~" || styles_path.starts_with("~/")))
    return fs::path(home) / fs::path(styles_path.substr(std::min<std::size_t>(2, styles_path.size())));
  return styles_path.empty() ? ini.parent_path() : ini.parent_path() / styles_path;
}

} // namespace

RuleSet::RuleSet(std::shared_ptr<const Rules> rules) : m_rules(std::move(rules)) {}
RuleSet::~RuleSet() = default;

const std::vector<Problem>& RuleSet::problems() const {
  return m_rules->problems;
}

bool RuleSet::nothing_can_run() const {
  return m_rules->rules.empty() && !m_rules->problems.empty() && !m_rules->leaves_out_unsupported;
}

RuleSet RuleSet::with_minimum(Level minimum) const {
  auto changed = std::make_shared<Rules>(*m_rules);
  changed->config.minimum = minimum;
  return RuleSet(std::move(changed));
}

RuleSet RuleSet::filtered(const std::string& expression) const {
  try {
    const RuleFilter filter(expression);
    auto changed = std::make_shared<Rules>(*m_rules);
    std::erase_if(changed->rules, [&](const auto& rule) { return !filter.keeps(rule->head); });
    if (filter.asks_for_level())
      for (const auto& rule : changed->rules)
        changed->config.minimum = std::min(changed->config.minimum, rule->head.level);
    changed->build_filter();
    return RuleSet(std::move(changed));
  } catch (const std::invalid_argument& reason) {
    throw Error("The filter cannot be read: " + std::string(reason.what()) + ".");
  }
}

RuleSet load_rules(const FileSet& package_files) {
  const auto found = package_files.find(".vale.ini");
  const ConfigFile ini{".vale.ini",
                       found == package_files.end() ? std::string(first_ini) : valid_text(found->second)};
  const StyleStore styles = styles_in(package_files, read_rule_config({ini}).styles_path);
  return RuleSet(
      compile_rules(with_package_inis(ini, styles), styles, ini.path, {language_of(package_files)}));
}

RuleSet load_rules(const fs::path& path) {
  const ConfigFile ini{path.generic_string(), valid_text(read_whole_file(path))};
  const std::string folder = read_rule_config({ini}).styles_path;
  const StyleStore styles = styles_on_disk(styles_folder(path, folder));
  // Which English it is, an ini does not say.
  return RuleSet(compile_rules(with_package_inis(ini, styles), styles, ini.path, {"en-GB", "en-US"}));
}

std::optional<fs::path> find_ini(const fs::path& file) {
  std::error_code ignored;
  for (fs::path folder = fs::absolute(file, ignored).parent_path(); !folder.empty();
       folder = folder.parent_path()) {
    for (const char* name : {".vale", "_vale", "vale.ini", ".vale.ini", "_vale.ini"})
      if (fs::is_regular_file(folder / name, ignored))
        return folder / name;
    if (folder == folder.parent_path())
      break;
  }
  return std::nullopt;
}

} // namespace waymark::checks
