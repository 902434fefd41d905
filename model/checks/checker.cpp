// SPDX-License-Identifier: MIT
#include "model/checks/checker.h"

#include "model/checks/prose.h"
#include "model/checks/rule_runner.h"
#include "model/checks/structure/structure_checks.h"
#include "model/checks/tone/tone_check.h"
#include "model/checks/valid_text.h"
#include "model/front_matter.h"

#include <algorithm>

namespace waymark::checks {

namespace {

std::string extension_of(const std::string& path) {
  const auto dot = path.rfind('.');
  const auto slash = path.rfind('/');
  return dot == std::string::npos || (slash != std::string::npos && dot < slash) ? "txt"
                                                                                 : path.substr(dot + 1);
}

bool is_markdown(const std::string& extension) {
  return extension == "md" || extension == "markdown" || extension == "mdown" || extension == "markdn";
}

std::vector<Pattern> token_ignores_for(const RuleSet& rules, std::string_view path) {
  std::vector<Pattern> patterns;
  for (const ConfigSection* section : rules.rules().config.sections_for(path))
    patterns.insert(patterns.end(), section->token_ignores.begin(), section->token_ignores.end());
  return patterns;
}

// What an ini's BlockIgnores cover becomes blank; line ends stay, so that every place does.
void blank_ignored_blocks(std::string& source, const RuleSet& rules, std::string_view path) {
  for (const ConfigSection* section : rules.rules().config.sections_for(path))
    for (const Pattern& pattern : section->block_ignores)
      try {
        for (const PatternMatch& match : pattern.find_all(source))
          if (match.took_part(1))
            for (std::size_t i = match.groups[1].begin; i < match.groups[1].end; ++i)
              source[i] = source[i] == '\n' || source[i] == '\r' ? source[i] : ' ';
      } catch (const PatternTooSlow&) {
        continue; // what cannot be left out is checked
      }
}

// Words that somebody else is shown to say are not the author's: rules on tone leave them alone.
void drop_quoted_tone(std::vector<Alert>& alerts, const std::vector<Span>& quoted) {
  std::erase_if(alerts, [&](const Alert& alert) {
    return alert.rule.starts_with(tone_style) && std::any_of(quoted.begin(), quoted.end(), [&](Span block) {
             return block.begin <= alert.span.begin && alert.span.end <= block.end && !alert.span.empty();
           });
  });
}

// The words that the module's own audience reads: notes for others do not count.
Measures measures_of_own_words(const Prose& prose) {
  std::string words;
  for (const Passage& block : prose.blocks) {
    const bool counts = !block.label.starts_with("text.heading") && !block.label.starts_with("text.attr");
    if (counts && block.only_for.empty())
      words += block.text + "\n\n";
  }
  return measure_text(words);
}

} // namespace

Context context_of(const Package& package) {
  Context context;
  context.audiences = package.audiences;
  for (const Service& service : package.services)
    context.services.push_back(service.id);
  for (const auto& [path, bytes] : package.files)
    context.files.push_back(path);
  for (const ContentModule& module : package.modules)
    context.modules.push_back(module.id);
  return context;
}

std::optional<double> strictest_target(const ContentModule& module, const Context& context) {
  std::optional<double> target;
  for (const Audience& audience : context.audiences)
    if (module.is_for(audience.id) && audience.reading_age)
      target = target ? std::min(*target, *audience.reading_age) : *audience.reading_age;
  return target;
}

Findings check_module(const ContentModule& module, const RuleSet& rules, const Context& context,
                      const std::function<bool()>& stopped) {
  // A module with bytes that are no text has been read from a repaired copy, whose places are others.
  const bool broken = !is_valid_text(module.source);
  const std::string repaired = broken ? valid_text(module.source) : std::string();
  const std::string_view source = broken ? std::string_view(repaired) : std::string_view(module.source);
  markdown::Node reread;
  if (broken)
    reread = markdown::parse(source, {read_front_matter(module.path, source).span.end, source.size()});
  const markdown::Node& document = broken ? reread : module.document;

  const Prose prose = read_prose(document, "md", LineEnds::spaces);
  Run run;
  run.source = source;
  run.prose = &prose;
  run.rules = &rules.rules();
  run.running = run.rules->rules_for(module.path);
  run.token_ignores = token_ignores_for(rules, module.path);
  run.audiences = module.audiences;
  run.stopped = stopped;

  Findings findings;
  findings.alerts = run_rules(run);
  weigh_tone(run, module.path, findings.alerts);
  drop_quoted_tone(findings.alerts, prose.quoted);
  findings.measures = measures_of_own_words(prose);
  findings.target = strictest_target(module, context);
  const Structure structure{module, source, document, prose, context, findings.measures};
  for (const NamedStructureCheck& check : structure_checks())
    if (!stopped || !stopped())
      check.run(structure, findings.alerts);
  sort_alerts(findings.alerts);
  return findings;
}

std::vector<Alert> check_draft(std::string_view text, const std::string& audience, const RuleSet& rules) {
  const std::string source = valid_text(text);
  const auto document = markdown::parse(source);
  const Prose prose = read_prose(document, "md", LineEnds::spaces);
  Run run;
  run.source = source;
  run.prose = &prose;
  run.rules = &rules.rules();
  run.running = run.rules->rules_for("modules/draft.md");
  run.token_ignores = token_ignores_for(rules, "modules/draft.md");
  if (!audience.empty())
    run.audiences = {audience};
  auto alerts = run_rules(run);
  weigh_tone(run, "modules/draft.md", alerts);
  drop_quoted_tone(alerts, prose.quoted);
  std::erase_if(alerts, [](const Alert& alert) { return alert.span.empty(); });
  sort_alerts(alerts);
  return alerts;
}

std::vector<Alert> check_file(const std::string& path, std::string_view bytes, const RuleSet& rules) {
  std::string source = valid_text(bytes);
  std::string extension = extension_of(path);
  for (const auto& [from, to] : rules.rules().config.formats)
    if (from == extension)
      extension = to;
  Prose prose;
  blank_ignored_blocks(source, rules, path);
  if (is_markdown(extension)) {
    const auto front = read_front_matter(path, source);
    prose = read_prose(markdown::parse(source, {front.span.end, source.size()}), extension);
  } else {
    prose = read_plain_prose(source, extension);
  }
  Run run;
  run.source = source;
  run.prose = &prose;
  run.rules = &rules.rules();
  run.running = run.rules->rules_for(path);
  run.token_ignores = token_ignores_for(rules, path);
  run.extension = extension;
  auto alerts = run_rules(run);
  sort_alerts(alerts);
  return alerts;
}

bool blocks_release(const Alert& alert) {
  return alert.level == Level::error && category_of(alert) != "Spelling";
}

std::string category_of(const Alert& alert) {
  if (alert.rule == "Vale.Spelling" || alert.rule.ends_with(".Spelling") ||
      alert.rule.ends_with(".Spellcheck"))
    return "Spelling";
  if (alert.rule == "Waymark.ReadingAge" || alert.rule == "Waymark.LongSentence")
    return "Reading age";
  if (alert.rule.starts_with("Waymark."))
    return "Structure";
  return alert.rule.starts_with(tone_style) ? "Tone" : "Style";
}

} // namespace waymark::checks
