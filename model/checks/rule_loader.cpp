// SPDX-License-Identifier: MIT
#include "model/checks/rule_loader.h"

#include "model/checks/expression.h"
#include "model/checks/tone/tone_store.h"
#include "model/checks/valid_text.h"
#include "model/yaml_text.h"

#include <algorithm>
#include <set>

namespace waymark::checks {

namespace {

const RuleKind* kind_named(const std::string& name) {
  for (const RuleKind& kind : rule_kinds())
    if (name == kind.name)
      return &kind;
  return nullptr;
}

Action read_action(RuleText& text) {
  Action action;
  if (!text.has("action")) {
    text.text("action");
    return action;
  }
  RuleText inside = text.inside("action");
  action.name = inside.text("name");
  action.parameters = inside.list("params");
  return action;
}

// Vale reads .yml and nothing else; our own kinds of rule are in .yaml beside it (audiences.yaml is none).
bool is_rule_file(const std::string& file) {
  return file.ends_with(".yml") || (file.ends_with(".yaml") && file != "audiences.yaml");
}

class RuleReader {
public:
  RuleReader(RuleConfig config, const StyleStore& styles, std::string ini_path)
      : m_styles(styles), m_ini_path(std::move(ini_path)), m_made(std::make_shared<RuleSet::Rules>()) {
    m_made->config = std::move(config);
    m_made->problems = m_made->config.problems;
  }

  std::shared_ptr<const RuleSet::Rules> read(const std::vector<std::string>& languages) {
    const RuleConfig& config = m_made->config;
    m_vocabulary = read_vocabularies(config.vocabularies, m_styles,
                                     {m_ini_path, config.vocabularies_line, {}}, m_made->problems);
    m_around.accepted = m_vocabulary.accepted;
    if (!m_vocabulary.accepted.empty())
      m_around.accepted_exceptions = std::make_shared<const Exceptions>(m_vocabulary.accepted);
    m_around.word_template = config.word_template;
    m_around.styles = &m_styles;
    for (const std::string& language : languages)
      if (auto dictionary = system_dictionary(language))
        m_around.dictionaries.push_back(std::move(dictionary));
    for (const ConfigSection& section : config.sections)
      if (section.styles)
        for (const Mention& style : *section.styles)
          style_rules(style);
    for (const Mention& rule : config.single_rules)
      single_rule(rule);
    if (m_styles_read.count("Safeguarding"))
      tone_model();
    std::sort(m_made->rules.begin(), m_made->rules.end(),
              [](const auto& a, const auto& b) { return a->head.name < b->head.name; });
    m_made->build_filter();
    return m_made;
  }

private:
  void note(const std::string& path, int line, std::string message) {
    m_made->problems.push_back({path, line, std::move(message)});
  }

  std::string shown(const std::string& path) const {
    return m_styles.shown.empty() ? path : m_styles.shown + "/" + path;
  }

  void style_rules(const Mention& style) {
    if (!m_styles_read.insert(style.name).second)
      return;
    if (style.name == "Vale") {
      for (const std::string& name : built_in_rules())
        built_in(name);
      return;
    }
    if (!m_styles.has_folder(style.name)) {
      note(style.path, style.line,
           "The style “" + style.name + "” is not in " +
               (m_styles.shown.empty() ? "this folder" : m_styles.shown) +
               ", so its rules do not run. Add its folder, or take its name out of this line.");
      return;
    }
    for (const std::string& file : m_styles.list(style.name))
      if (is_rule_file(file))
        rule_file(style.name, file);
  }

  void single_rule(const Mention& rule) {
    if (m_names.count(rule.name))
      return;
    const auto dot = rule.name.find('.');
    const std::string style = rule.name.substr(0, dot);
    if (style == "Vale") {
      const auto& known = built_in_rules();
      if (std::find(known.begin(), known.end(), rule.name) != known.end())
        return built_in(rule.name);
    } else {
      for (const char* ending : {".yml", ".yaml"})
        if (const std::string file = rule.name.substr(dot + 1) + ending; m_styles.read(style + "/" + file))
          return rule_file(style, file);
    }
    note(rule.path, rule.line, "There is no rule “" + rule.name + "”, so this line does nothing.");
  }

  void built_in(const std::string& name) {
    // One expression looks for all of them.
    constexpr std::size_t most_words = 20'000;
    if (m_names.count(name))
      return;
    const auto& words = name == "Vale.Avoid" ? m_vocabulary.rejected : m_vocabulary.accepted;
    const bool from_list = name == "Vale.Avoid" || name == "Vale.Terms";
    if (from_list && words.size() > most_words) {
      m_names.insert(name);
      return note(m_ini_path, m_made->config.vocabularies_line,
                  "The vocabularies have " + std::to_string(words.size()) +
                      " words, too many for the rule “" + name +
                      "”, which does not run. The words count as spelled right all the same.");
    }
    if (const std::string text = built_in_rule(name, m_vocabulary); !text.empty())
      rule(name, m_ini_path, text, {});
    else
      m_names.insert(name);
  }

  void rule_file(const std::string& style, const std::string& file) {
    const std::string name = style + "." + file.substr(0, file.find('.'));
    if (m_names.count(name))
      return;
    const std::string path = style + "/" + file;
    const auto text = m_styles.read(path);
    if (!text)
      return note(shown(path), 0, "The rule “" + name + "” cannot be read, so it does not run.");
    rule(name, shown(path), valid_text(*text), audiences_of(style, name));
  }

  void tone_model() {
    const ToneStore& store = installed_tone_model();
    m_made->tone = store.model;
    if (!store.model)
      note(m_ini_path, 0, store.problem);
  }

  // styles/<Style>/audiences.yaml says which rules are only for some readers. Vale does not look at it.
  std::vector<std::string> audiences_of(const std::string& style, const std::string& rule_name) {
    if (!m_audiences.count(style)) {
      auto& known = m_audiences[style];
      const std::string path = style + "/audiences.yaml";
      if (const auto text = m_styles.read(path))
        if (const auto node = load_yaml(shown(path), *text, m_made->problems); node && node->IsMap())
          for (const auto& pair : *node)
            known[style + "." + scalar(pair.first)] = scalars(pair.second);
    }
    const auto found = m_audiences[style].find(rule_name);
    return found == m_audiences[style].end() ? std::vector<std::string>() : found->second;
  }

  void rule(const std::string& name, const std::string& path, const std::string& source,
            std::vector<std::string> audiences) {
    m_names.insert(name);
    int line = 1;
    std::string reason;
    try {
      RuleText text(source);
      RuleHead head = read_head(name, text);
      head.audiences = std::move(audiences);
      const RuleKind& kind = *kind_named(head.kind);
      auto made = kind.make(std::move(head), text, m_around);
      // Vale reads these two kinds without complaint about other keys.
      if (made->head.kind != "spelling" && made->head.kind != "consistency")
        text.refuse_unread();
      m_made->rules.push_back(std::move(made));
      return;
    } catch (const RuleFault& fault) {
      line = fault.line;
      reason = fault.what();
    } catch (const PatternError& fault) {
      reason = std::string("its pattern cannot be used (") + fault.what() + ")";
      line = 0;
    } catch (const PatternTooSlow&) {
      reason = "its pattern takes too long";
    } catch (const YAML::Exception& fault) {
      reason = "it is not written as it should be (" + fault.msg + ")";
      line = fault.mark.is_null() ? 0 : fault.mark.line + 1;
    }
    note(path, line, "The rule “" + name + "” does not run: " + reason + ". The other rules do.");
  }

  RuleHead read_head(const std::string& name, RuleText& text) const {
    RuleHead head;
    head.name = name;
    head.kind = text.text("extends");
    const RuleKind* kind = kind_named(head.kind);
    if (head.kind.empty())
      throw RuleFault(1, "it does not say which kind of rule it extends");
    if (!kind)
      throw RuleFault(text.line_of("extends"), "“" + head.kind + "” is not a kind of rule");
    if (!kind->make)
      throw RuleFault(text.line_of("extends"), "rules of the kind “" + head.kind + "” are not supported");
    head.message = text.text("message");
    if (head.message.empty())
      throw RuleFault(1, "it has no message");
    head.level = read_level(name, text);
    head.description = text.text("description");
    head.link = text.text("link");
    head.limit = text.number("limit");
    head.action = read_action(text);
    head.scopes = read_scopes(text, *kind);
    head.scope = Scope(head.scopes);
    text.text("name");
    if (text.flag("code"))
      throw RuleFault(text.line_of("code"), "“code” is no longer used; write “scope: raw”");
    return head;
  }

  Level read_level(const std::string& name, RuleText& text) const {
    const std::string written = text.text("level", "warning");
    const auto level = level_named(written);
    if (!level)
      throw RuleFault(text.line_of("level"),
                      "its level should be suggestion, warning or error, not “" + written + "”");
    const auto& levels = m_made->config.levels;
    const auto other = levels.find(name);
    return other == levels.end() ? *level : other->second;
  }

  static std::vector<std::string> read_scopes(RuleText& text, const RuleKind& kind) {
    auto entries = text.list("scope");
    if (const std::string unknown = Scope::unknown_word(entries); !unknown.empty())
      throw RuleFault(text.line_of("scope"), "there is no scope “" + unknown + "”");
    if (kind.scope)
      return {kind.scope};
    return entries.empty() ? std::vector<std::string>{"text"} : entries;
  }

  const StyleStore& m_styles;
  std::string m_ini_path;
  std::shared_ptr<RuleSet::Rules> m_made;
  Vocabulary m_vocabulary;
  Surroundings m_around;
  std::set<std::string> m_styles_read;
  std::set<std::string> m_names;
  std::map<std::string, std::map<std::string, std::vector<std::string>>> m_audiences;
};

} // namespace

void RuleSet::Rules::build_filter() {
  filter = {};
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (rules[i]->head.needed)
      filter.add(i, *rules[i]->head.needed);
  filter.build();
}

std::vector<std::size_t> RuleSet::Rules::rules_for(std::string_view path) const {
  std::vector<std::size_t> running;
  for (std::size_t i = 0; i < rules.size(); ++i)
    if (rules[i]->head.level >= config.minimum && config.runs(rules[i]->head.name, path))
      running.push_back(i);
  return running;
}

std::shared_ptr<const RuleSet::Rules> compile_rules(RuleConfig config, const StyleStore& styles,
                                                    const std::string& ini_path,
                                                    const std::vector<std::string>& languages) {
  return RuleReader(std::move(config), styles, ini_path).read(languages);
}

} // namespace waymark::checks
