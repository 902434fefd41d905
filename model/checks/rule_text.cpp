// SPDX-License-Identifier: MIT
#include "model/checks/rule_text.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace waymark::checks {

namespace {

int line_of_node(const YAML::Node& node) {
  return node.Mark().is_null() ? 0 : node.Mark().line + 1;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

// Vale reads keys in any letter case.
bool same_key(const YAML::Node& node, const std::string& key) {
  return node.IsScalar() && lower(node.Scalar()) == key;
}

} // namespace

RuleText::RuleText(std::string_view yaml) {
  try {
    m_node = YAML::Load(std::string(yaml));
  } catch (const YAML::Exception& failure) {
    throw RuleFault(failure.mark.is_null() ? 1 : failure.mark.line + 1,
                    "this is not written as it should be (" + failure.msg + ")");
  }
  if (!m_node.IsMap())
    throw RuleFault(1, "there is no rule in this file");
}

std::optional<YAML::Node> RuleText::take(const std::string& key) {
  m_read.insert(key);
  for (const auto& pair : m_node)
    if (same_key(pair.first, key))
      return pair.second;
  return std::nullopt;
}

bool RuleText::has(const std::string& key) const {
  return line_of(key) > 0;
}

int RuleText::line_of(const std::string& key) const {
  for (const auto& pair : m_node)
    if (same_key(pair.first, key))
      return line_of_node(pair.first);
  return 0;
}

std::string RuleText::text(const std::string& key, const std::string& otherwise) {
  const auto node = take(key);
  if (!node || node->IsNull())
    return otherwise;
  if (!node->IsScalar())
    throw RuleFault(line_of(key), "“" + key + "” should be one piece of text");
  return node->Scalar();
}

std::vector<std::string> RuleText::list(const std::string& key) {
  const auto node = take(key);
  std::vector<std::string> values;
  if (!node || node->IsNull())
    return values;
  if (node->IsScalar())
    return {node->Scalar()};
  if (!node->IsSequence())
    throw RuleFault(line_of(key), "“" + key + "” should be a list");
  for (const auto& item : *node) {
    if (!item.IsScalar() && !item.IsNull())
      throw RuleFault(line_of_node(item), "each line of “" + key + "” should be one piece of text");
    values.push_back(item.IsNull() ? std::string() : item.Scalar());
  }
  return values;
}

bool RuleText::flag(const std::string& key, bool otherwise) {
  const std::string value = lower(text(key));
  if (value.empty())
    return otherwise;
  if (value == "true" || value == "yes" || value == "on" || value == "1")
    return true;
  if (value == "false" || value == "no" || value == "off" || value == "0")
    return false;
  throw RuleFault(line_of(key), "“" + key + "” should be true or false");
}

int RuleText::number(const std::string& key, int otherwise) {
  return static_cast<int>(decimal(key, otherwise));
}

double RuleText::decimal(const std::string& key, double otherwise) {
  const std::string value = text(key);
  if (value.empty())
    return otherwise;
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size() || !(number >= -1e9 && number <= 1e9))
    throw RuleFault(line_of(key), "“" + key + "” should be a number");
  return number;
}

std::vector<std::pair<std::string, std::string>> RuleText::pairs(const std::string& key) {
  const auto node = take(key);
  std::vector<std::pair<std::string, std::string>> values;
  if (!node || node->IsNull())
    return values;
  if (!node->IsMap())
    throw RuleFault(line_of(key), "“" + key + "” should be a list of pairs, each “words: better words”");
  for (const auto& pair : *node) {
    if (!pair.first.IsScalar() || !(pair.second.IsScalar() || pair.second.IsNull()))
      throw RuleFault(line_of_node(pair.first), "each line of “" + key + "” should be “words: better words”");
    values.emplace_back(pair.first.Scalar(), pair.second.IsNull() ? std::string() : pair.second.Scalar());
  }
  return values;
}

RuleText RuleText::inside(const std::string& key) {
  const auto node = take(key);
  if (node && !node->IsMap() && !node->IsNull())
    throw RuleFault(line_of(key), "“" + key + "” should hold keys of its own");
  return RuleText(node && node->IsMap() ? *node : YAML::Node(YAML::NodeType::Map));
}

std::vector<RuleText> RuleText::maps(const std::string& key) {
  const auto node = take(key);
  std::vector<RuleText> inside;
  if (!node || node->IsNull())
    return inside;
  if (!node->IsSequence())
    throw RuleFault(line_of(key), "“" + key + "” should be a list");
  for (const auto& item : *node) {
    if (!item.IsMap())
      throw RuleFault(line_of_node(item), "each entry of “" + key + "” should hold keys of its own");
    inside.push_back(RuleText(item));
  }
  return inside;
}

void RuleText::refuse_unread() const {
  for (const auto& pair : m_node)
    if (pair.first.IsScalar() && !m_read.count(lower(pair.first.Scalar())))
      throw RuleFault(line_of_node(pair.first), "the key “" + pair.first.Scalar() + "” is not known here");
}

} // namespace waymark::checks
