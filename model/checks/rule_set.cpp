// SPDX-License-Identifier: MIT
#include "model/checks/rule_set.h"

#include "model/checks/ini_edit.h"
#include "model/checks/rule_loader.h"
#include "model/checks/valid_text.h"
#include "model/safe_file.h"
#include "model/yaml_text.h"

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

} // namespace

RuleSet::RuleSet(std::shared_ptr<const Rules> rules) : m_rules(std::move(rules)) {}
RuleSet::~RuleSet() = default;

const std::vector<Problem>& RuleSet::problems() const {
  return m_rules->problems;
}

RuleSet RuleSet::with_minimum(Level minimum) const {
  auto changed = std::make_shared<Rules>(*m_rules);
  changed->config.minimum = minimum;
  return RuleSet(std::move(changed));
}

RuleSet load_rules(const FileSet& package_files) {
  const auto ini = package_files.find(".vale.ini");
  RuleConfig config = read_rule_config(".vale.ini", ini == package_files.end() ? std::string(first_ini)
                                                                               : valid_text(ini->second));
  const StyleStore styles = styles_in(package_files, config.styles_path);
  return RuleSet(compile_rules(std::move(config), styles, ".vale.ini", language_of(package_files)));
}

RuleSet load_rules(const fs::path& ini) {
  RuleConfig config = read_rule_config(ini.generic_string(), valid_text(read_whole_file(ini)));
  const fs::path folder = ini.parent_path() / config.styles_path;
  const StyleStore styles = styles_on_disk(config.styles_path.empty() ? ini.parent_path() : folder);
  return RuleSet(compile_rules(std::move(config), styles, ini.generic_string(), "en-GB"));
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
