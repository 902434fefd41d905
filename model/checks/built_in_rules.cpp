// SPDX-License-Identifier: MIT
#include "model/checks/expression.h"
#include "model/checks/letters.h"
#include "model/checks/rule_loader.h"

namespace waymark::checks {

namespace {

std::string in_quotes(std::string_view text) {
  std::string out = "'";
  for (const char c : text)
    out += c == '\'' ? "''" : std::string(1, c);
  return out + "'";
}

constexpr const char* spelling_rule = R"(extends: spelling
message: "“%s” is not in the dictionary or in the team's word list. Check the spelling, or add the word to the list."
level: error
)";

constexpr const char* repetition_rule = R"(extends: repetition
message: "“%s” stands here twice. Take one away."
level: error
alpha: true
action: {name: edit, params: [truncate, " "]}
tokens: ['[^\s]+']
)";

} // namespace

const std::vector<std::string>& built_in_rules() {
  static const std::vector<std::string> names{"Vale.Avoid", "Vale.Repetition", "Vale.Spelling", "Vale.Terms"};
  return names;
}

std::string built_in_rule(const std::string& name, const Vocabulary& vocabulary) {
  if (name == "Vale.Spelling")
    return spelling_rule;
  if (name == "Vale.Repetition")
    return repetition_rule;
  std::string words;
  if (name == "Vale.Terms") {
    for (const std::string& word : vocabulary.accepted)
      if (is_phrase(word))
        words += "  " + in_quotes(lower_case(word)) + ": " + in_quotes(word) + "\n";
    if (!words.empty())
      return "extends: substitution\nmessage: \"Write “%s” instead of “%s”.\"\nlevel: error\nignorecase: "
             "true\n"
             "vocab: false\nswap:\n" +
             words;
  }
  if (name == "Vale.Avoid") {
    for (const std::string& word : vocabulary.rejected)
      words += "  - " + in_quotes(word) + "\n";
    if (!words.empty())
      return "extends: existence\nmessage: \"The team has agreed not to use “%s”.\"\nlevel: error\n"
             "tokens:\n" +
             words;
  }
  return {};
}

} // namespace waymark::checks
