// SPDX-License-Identifier: MIT
// waymark_tone_signs: what the tone model sees, for train_tone.py. For each line {"audience","text", …} of
// the input, or for each window of the Markdown files that are named, a line {"text", "words": [[begin,
// end]], "signs": [[name, from, to]]}, in bytes and words of the text.
#include "model/checks/checker.h"
#include "model/checks/prose.h"
#include "model/checks/tone/tone_signs.h"
#include "model/checks/tone/tone_windows.h"
#include "model/checks/words.h"
#include "model/safe_file.h"
#include "model/workspace.h"

#include <nlohmann/json.hpp>

#include <iostream>

using namespace waymark;
using checks::Alert;
using checks::RuleSet;

namespace {

// Whether a rule of the style found it, and not the model itself.
bool is_from_rule(const Alert& alert) {
  return alert.rule.starts_with("Safeguarding.") && !alert.rule.starts_with("Safeguarding.Tone");
}

void print_seen(const std::string& text, const std::string& audience, const RuleSet& rule_set) {
  std::vector<std::string> rules;
  for (const Alert& alert : checks::check_draft(text, audience, rule_set))
    if (is_from_rule(alert))
      rules.push_back(alert.rule);
  const auto words = checks::tone_words(text);
  nlohmann::json seen{{"text", text}, {"words", nlohmann::json::array()}, {"signs", nlohmann::json::array()}};
  for (const auto& word : words)
    seen["words"].push_back({word.span.begin, word.span.end});
  for (const auto& sign : checks::tone_signs(words, audience, rules))
    seen["signs"].push_back({sign.name, sign.from, sign.to});
  std::cout << seen.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

// Every window of a module that the model would judge, for each of its audiences.
void print_windows(const std::string& path, const RuleSet& rules) {
  const ContentModule module = parse_module(path, read_whole_file(path));
  const auto audiences = module.audiences.empty() ? std::vector<std::string>{"teachers"} : module.audiences;
  for (const auto& block : checks::read_prose(module.document, "md", checks::LineEnds::spaces).blocks)
    for (const auto& window : checks::tone_windows(checks::sentences_of(block.text)))
      for (const std::string& audience : audiences)
        print_seen(std::string(slice(block.text, window.span)),
                   block.only_for.empty() ? audience : block.only_for, rules);
}

} // namespace

int main(int count, char** arguments) {
  const RuleSet rules = checks::load_rules(samples_folder() / "take-control" / ".vale.ini");
  for (int i = 1; i < count; ++i)
    print_windows(arguments[i], rules);
  for (std::string line; count < 2 && std::getline(std::cin, line);) {
    const auto draft = nlohmann::json::parse(line);
    print_seen(draft.at("text"), draft.at("audience"), rules);
  }
}
