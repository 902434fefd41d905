// SPDX-License-Identifier: MIT
#include "model/checks/rule_config.h"

#include "model/checks/glob.h"
#include "model/checks/ini_file.h"

namespace waymark::checks {

namespace {

class ConfigReader {
public:
  explicit ConfigReader(std::string ini_path) : m_path(std::move(ini_path)) {}

  RuleConfig read(std::string_view text) {
    const IniFile ini = read_ini(text);
    for (const int line : ini.unreadable_lines)
      note(line, "This line is neither a [section] nor “key = value”, so it is not used.");
    for (const IniSection& section : ini.sections) {
      if (section.name == "formats") {
        for (const IniEntry& entry : section.entries)
          m_config.formats.emplace_back(entry.key, entry.value);
        continue;
      }
      ConfigSection made;
      made.glob = section.name;
      for (const IniEntry& entry : section.entries)
        if (!section.name.empty() || !top_entry(entry))
          section_entry(entry, made);
      m_config.sections.push_back(std::move(made));
    }
    return std::move(m_config);
  }

private:
  void note(int line, std::string message) {
    m_config.problems.push_back({m_path, line, std::move(message)});
  }

  bool top_entry(const IniEntry& entry) {
    if (entry.key == "StylesPath") {
      m_config.styles_path = entry.value;
    } else if (entry.key == "MinAlertLevel") {
      if (const auto level = level_named(entry.value))
        m_config.minimum = *level;
      else
        note(entry.line, "MinAlertLevel should be suggestion, warning or error, not “" + entry.value + "”.");
    } else if (entry.key == "Vocab") {
      m_config.vocabularies = comma_list(entry.value);
      m_config.vocabularies_line = entry.line;
    } else if (entry.key == "WordTemplate") {
      m_config.word_template = entry.value;
    } else {
      return false;
    }
    return true;
  }

  void section_entry(const IniEntry& entry, ConfigSection& section) {
    if (entry.key == "BasedOnStyles") {
      auto& styles = section.styles.emplace();
      for (const std::string& style : comma_list(entry.value))
        styles.push_back({style, entry.line});
    } else if (entry.key == "TokenIgnores") {
      add_patterns(entry, section.token_ignores);
    } else if (entry.key == "BlockIgnores" || entry.key == "IgnorePatterns") {
      add_patterns(entry, section.block_ignores);
    } else if (entry.key.find('.') != std::string::npos) {
      rule_switch(entry, section);
    }
    // The other keys (Lang, Transform, CommentDelimiters, Packages, …) change nothing here.
  }

  void rule_switch(const IniEntry& entry, ConfigSection& section) {
    const std::string value = entry.value;
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
      m_config.levels[entry.key] = *level;
    section.switches[entry.key] = true;
    m_config.single_rules.push_back({entry.key, entry.line});
  }

  void add_patterns(const IniEntry& entry, std::vector<Pattern>& patterns) {
    for (const std::string& expression : split_outside_groups(entry.value))
      try {
        patterns.emplace_back(expression);
      } catch (const PatternError& reason) {
        note(entry.line, "This pattern in “" + entry.key + "” is not used: " + reason.what() + ".");
      }
  }

  // "(a), (b,c)" -> "(a)", "(b,c)"
  static std::vector<std::string> split_outside_groups(std::string_view value) {
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

  std::string m_path;
  RuleConfig m_config;
};

bool fits(const std::string& glob, std::string_view path) {
  if (glob.empty() || glob_matches(glob, path))
    return true;
  const auto slash = path.rfind('/');
  return slash != std::string_view::npos && glob_matches(glob, path.substr(slash + 1));
}

} // namespace

std::optional<Level> level_named(std::string_view name) {
  for (const Level level : {Level::suggestion, Level::warning, Level::error})
    if (name == name_of(level))
      return level;
  return std::nullopt;
}

RuleConfig read_rule_config(const std::string& ini_path, std::string_view text) {
  return ConfigReader(ini_path).read(text);
}

std::vector<const ConfigSection*> RuleConfig::sections_for(std::string_view path) const {
  std::vector<const ConfigSection*> fitting;
  for (const ConfigSection& section : sections)
    if (fits(section.glob, path))
      fitting.push_back(&section);
  return fitting;
}

bool RuleConfig::runs(std::string_view rule, std::string_view path) const {
  const std::string name(rule);
  const std::string style(rule.substr(0, rule.find('.')));
  bool by_style = false;
  std::optional<bool> by_name;
  for (const ConfigSection* section : sections_for(path)) {
    if (section->styles) {
      by_style = false;
      for (const Mention& mention : *section->styles)
        by_style = by_style || mention.name == style;
    }
    if (const auto found = section->switches.find(name); found != section->switches.end())
      by_name = found->second;
  }
  return by_name.value_or(by_style);
}

} // namespace waymark::checks
