// SPDX-License-Identifier: MIT
#include "model/checks/rule_config.h"

#include "model/checks/ini_file.h"

#include <algorithm>
#include <array>

namespace waymark::checks {

namespace {

constexpr std::string_view every_file = "*";

constexpr std::array<std::string_view, 9> core_keys{"StylesPath",     "MinAlertLevel", "Vocab",
                                                    "WordTemplate",   "IgnoredScopes", "SkippedScopes",
                                                    "IgnoredClasses", "NLPEndpoint",   "Packages"};
constexpr std::array<std::string_view, 7> section_keys{
    "BasedOnStyles",     "TokenIgnores", "BlockIgnores", "IgnorePatterns",
    "CommentDelimiters", "Transform",    "Lang"};

template<class List> bool is_one_of(const List& list, std::string_view key) {
  return std::find(list.begin(), list.end(), key) != list.end();
}

void add_new(std::vector<std::string>& list, const std::string& value) {
  for (const std::string& part : comma_list(value))
    if (std::find(list.begin(), list.end(), part) == list.end())
      list.push_back(part);
}

// "(a), (b,c)" -> "(a)", "(b,c)"
std::vector<std::string> split_outside_groups(std::string_view value) {
  std::vector<std::string> parts(1);
  int depth = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (c == '\\' && i + 1 < value.size()) {
      parts.back() += c;
      parts.back() += value[++i];
      continue;
    }
    depth += c == '(' || c == '[' || c == '{';
    depth -= c == ')' || c == ']' || c == '}';
    if (c == ',' && depth <= 0)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  std::vector<std::string> filled;
  for (const std::string& part : parts)
    if (const auto inner = trimmed(part); !inner.empty())
      filled.emplace_back(inner);
  return filled;
}

class ConfigReader {
public:
  RuleConfig read(const std::vector<ConfigFile>& files) {
    for (const ConfigFile& file : files)
      read_file(file);
    std::stable_partition(m_config.sections.begin(), m_config.sections.end(),
                          [](const ConfigSection& section) { return section.name == every_file; });
    for (const ConfigSection& section : m_config.sections)
      for (const auto& [rule, level] : section.levels)
        m_config.levels[rule] = level;
    return std::move(m_config);
  }

private:
  void read_file(const ConfigFile& file) {
    m_path = file.path;
    const IniFile ini = read_ini(file.text);
    for (const int line : ini.unreadable_lines)
      note(line, "This line is neither a [section] nor “key = value”, so it is not used.");
    m_said.clear();
    for (const IniSection& section : ini.sections) {
      m_section = section.name;
      if (section.name == "formats")
        for (const IniEntry& entry : section.entries)
          m_config.formats.emplace_back(entry.key, entry.value);
      else if (section.name.empty() || section.name == "DEFAULT")
        for (const IniEntry& entry : section.entries)
          core_entry(entry);
      else if (section.name != "asciidoctor")
        read_section(section);
    }
  }

  void note(int line, std::string message) {
    m_config.problems.push_back({m_path, line, std::move(message)});
  }

  // A value that cannot be a list and is there twice.
  bool said_before(const IniEntry& entry) {
    const auto [found, is_new] = m_said.emplace(std::pair(m_section, entry.key), entry.value);
    if (!is_new && found->second != entry.value)
      note(entry.line, "“" + entry.key + "” is set twice here; the first, “" + found->second + "”, counts.");
    return !is_new;
  }

  void core_entry(const IniEntry& entry) {
    if (entry.key == "Vocab") {
      add_new(m_config.vocabularies, entry.value);
      m_config.vocabularies_line = entry.line;
    } else if (entry.key == "IgnoredScopes") {
      add_new(m_config.ignored_scopes, entry.value);
    } else if (entry.key == "SkippedScopes") {
      add_new(m_config.skipped_scopes, entry.value);
    } else if (entry.key == "IgnoredClasses") {
      add_new(m_config.ignored_classes, entry.value);
    } else if (is_one_of(section_keys, entry.key) || entry.key.find('.') != std::string::npos) {
      note(entry.line, "“" + entry.key +
                           "” stands above the first [section], where Vale does not take it; here it "
                           "counts for every file. Put it under [*].");
      section_entry(entry, section_for(std::string(every_file)));
    } else if (is_one_of(core_keys, entry.key) && !said_before(entry)) {
      single_core_value(entry);
    }
  }

  void single_core_value(const IniEntry& entry) {
    if (entry.key == "StylesPath")
      m_config.styles_path = entry.value;
    else if (entry.key == "WordTemplate")
      m_config.word_template = entry.value;
    else if (entry.key == "MinAlertLevel") {
      if (const auto level = level_named(entry.value))
        m_config.minimum = *level;
      else
        note(entry.line, "MinAlertLevel should be suggestion, warning or error, not “" + entry.value + "”.");
    }
    // Packages are fetched by Vale itself; NLPEndpoint would send text away.
  }

  ConfigSection& section_for(const std::string& name) {
    for (ConfigSection& section : m_config.sections)
      if (section.name == name)
        return section;
    return m_config.sections.emplace_back(name);
  }

  void read_section(const IniSection& from) {
    ConfigSection& section = section_for(from.name);
    if (!section.files.valid())
      note(from.line,
           "The pattern [" + from.name + "] cannot be read, so what stands under it counts for no file.");
    for (const IniEntry& entry : from.entries)
      if (is_one_of(core_keys, entry.key))
        note(entry.line, "“" + entry.key +
                             "” counts for all files; it belongs above the first [section] and is not "
                             "used here.");
      else
        section_entry(entry, section);
  }

  void section_entry(const IniEntry& entry, ConfigSection& section) {
    if (entry.key == "BasedOnStyles") {
      if (!section.styles)
        section.styles.emplace();
      for (const std::string& style : comma_list(entry.value))
        section.styles->push_back({style, entry.line, m_path});
    } else if (entry.key == "TokenIgnores") {
      add_patterns(entry, section.token_ignores);
    } else if (entry.key == "BlockIgnores" || entry.key == "IgnorePatterns") {
      add_patterns(entry, section.block_ignores);
    } else if (entry.key == "CommentDelimiters") {
      comment_signs(entry, section);
    } else if (entry.key.find('.') != std::string::npos && !said_before(entry)) {
      rule_switch(entry, section);
    }
    // Lang and Transform change nothing here.
  }

  void comment_signs(const IniEntry& entry, ConfigSection& section) {
    const auto signs = comma_list(entry.value);
    if (signs.size() == 2)
      section.comment_signs.emplace(signs[0], signs[1]);
    else
      note(entry.line,
           "CommentDelimiters should be two signs with a comma between them, not “" + entry.value + "”.");
  }

  void rule_switch(const IniEntry& entry, ConfigSection& section) {
    const std::string& value = entry.value;
    if (value == "NO" || value == "no") {
      section.switches[entry.key] = false;
      return;
    }
    const auto level = level_named(value);
    if (!level && value != "YES" && value != "yes") {
      note(entry.line,
           "“" + entry.key + "” should be YES, NO, suggestion, warning or error, not “" + value + "”.");
      return;
    }
    if (level)
      section.levels[entry.key] = *level;
    section.switches[entry.key] = true;
    m_config.single_rules.push_back({entry.key, entry.line, m_path});
  }

  void add_patterns(const IniEntry& entry, std::vector<Pattern>& patterns) {
    for (const std::string& expression : split_outside_groups(entry.value))
      try {
        patterns.emplace_back(expression);
      } catch (const PatternError& reason) {
        note(entry.line, "This pattern in “" + entry.key + "” is not used: " + reason.what() + ".");
      }
  }

  std::string m_path;
  std::string m_section;
  // In this file: of a section and a key, the value that counts. A section may be there twice.
  std::map<std::pair<std::string, std::string>, std::string> m_said;
  RuleConfig m_config;
};

// What a file may be called in a section: as it is, and with the extension that it is read as.
std::vector<std::string> names_of(std::string_view path, const RuleConfig& config) {
  std::vector<std::string> names{std::string(path)};
  const std::string extension = extension_of(path);
  const std::string read_as = config.read_as(extension);
  if (read_as != extension)
    names.push_back(std::string(path.substr(0, path.size() - extension.size())) + read_as);
  return names;
}

} // namespace

std::optional<Level> level_named(std::string_view name) {
  for (const Level level : {Level::suggestion, Level::warning, Level::error})
    if (name == name_of(level))
      return level;
  return std::nullopt;
}

RuleConfig read_rule_config(const std::vector<ConfigFile>& files) {
  return ConfigReader().read(files);
}

std::string extension_of(std::string_view path) {
  const auto dot = path.rfind('.');
  const auto slash = path.rfind('/');
  const bool none = dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash);
  return none ? std::string() : std::string(path.substr(dot));
}

std::string RuleConfig::read_as(std::string_view extension) const {
  for (const auto& [from, to] : formats)
    if (!extension.empty() && from == extension.substr(1))
      return "." + to;
  return std::string(extension);
}

std::vector<const ConfigSection*> RuleConfig::sections_for_extension(std::string_view extension) const {
  std::vector<const ConfigSection*> fitting;
  for (const ConfigSection& section : sections)
    if (section.files.matches(extension) || section.files.matches(read_as(extension)))
      fitting.push_back(&section);
  return fitting;
}

bool RuleConfig::runs(std::string_view rule, std::string_view path) const {
  const std::string name(rule);
  const std::string style(rule.substr(0, rule.find('.')));
  const ConfigSection* general = nullptr;
  const std::vector<Mention>* styles = nullptr;
  std::optional<bool> by_name;
  for (const ConfigSection& section : sections)
    if (section.name == every_file) {
      general = &section;
      styles = section.styles ? &*section.styles : nullptr;
    }
  for (const std::string& each : names_of(path, *this))
    for (const ConfigSection& section : sections) {
      if (&section == general || !section.files.matches(each))
        continue;
      if (section.styles)
        styles = &*section.styles;
      if (const auto found = section.switches.find(name); found != section.switches.end())
        by_name = found->second;
    }
  if (!by_name && general)
    if (const auto found = general->switches.find(name); found != general->switches.end())
      by_name = found->second;
  return by_name.value_or(styles && std::any_of(styles->begin(), styles->end(), [&](const Mention& mention) {
                            return mention.name == style;
                          }));
}

} // namespace waymark::checks
