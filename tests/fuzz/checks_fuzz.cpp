// SPDX-License-Identifier: MIT
// A rule and a text that it is run on, in one input: the rule's YAML, a line "====", the text. Without that
// line all of it is text for a rule that is right.
#include "model/checks/checker.h"
#include "tests/fuzz/harness.h"

#include <string>
#include <string_view>

using namespace waymark;

namespace {

constexpr std::string_view separator = "\n====\n";
constexpr const char* good_rule =
    "extends: existence\nmessage: \"%s\"\ntokens: ['[a-z]+ly', 'in order to']\n";
constexpr const char* ini = "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = House\n"
                            "TokenIgnores = (\\{[^}]*\\})\nBlockIgnores = (?s)(<x>.*?</x>)\n";

void check_places(const std::vector<checks::Alert>& alerts, std::string_view text) {
  for (const checks::Alert& alert : alerts) {
    promise(alert.span.begin <= alert.span.end && alert.span.end <= text.size(),
            "a finding stands in the text");
    promise(alert.rule.starts_with("House.") || alert.rule.starts_with("Waymark."),
            "a finding names its rule");
  }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto cut = input.find(separator);
  const std::string rule(cut == std::string_view::npos ? std::string_view(good_rule) : input.substr(0, cut));
  const std::string text(cut == std::string_view::npos ? input : input.substr(cut + separator.size()));
  const auto rules = checks::load_rules(FileSet{{".vale.ini", ini}, {"styles/House/Fuzzed.yml", rule}});
  check_places(checks::check_file("text.md", text, rules), text);
  check_places(checks::check_file("text.html", text, rules), text);
  const auto module = parse_module("modules/text.md", text);
  checks::BlockCache cache;
  const auto first = checks::check_module(module, rules, {}, {}, &cache).alerts;
  check_places(first, text);
  promise(checks::check_module(module, rules, {}, {}, &cache).alerts.size() == first.size(),
          "a second check finds the same");
  return 0;
}
