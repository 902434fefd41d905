// SPDX-License-Identifier: MIT
#include "model/checks/checker.h"

#include "model/checks/crossed_text.h"
#include "model/checks/prose.h"
#include "model/checks/rendered_html.h"
#include "model/checks/rendered_prose.h"
#include "model/checks/rule_runner.h"
#include "model/checks/structure/structure_checks.h"
#include "model/checks/tone/tone_check.h"
#include "model/checks/vale_search.h"
#include "model/checks/vale_text.h"
#include "model/checks/valid_text.h"
#include "model/front_matter.h"

#include <algorithm>

namespace waymark::checks {

namespace {

bool is_markdown(const std::string& extension) {
  return extension == ".md" || extension == ".markdown" || extension == ".mdown" || extension == ".markdn";
}

bool is_html(const std::string& extension) {
  return extension == ".html" || extension == ".htm" || extension == ".shtml" || extension == ".xhtml";
}

std::vector<Pattern> token_ignores_for(const RuleSet& rules, std::string_view path) {
  std::vector<Pattern> patterns;
  for (const ConfigSection* section : rules.rules().config.sections_for_extension(extension_of(path)))
    patterns.insert(patterns.end(), section->token_ignores.begin(), section->token_ignores.end());
  return patterns;
}

// The passages of a text that was made out of another, with their places in that one.
void lead_back(Prose& prose, const MappedText& middle) {
  const auto lead = [&](Passage& passage) { passage.pieces = through(passage.pieces, middle); };
  for (Passage& block : prose.blocks)
    lead(block);
  lead(prose.summary);
}

Prose read_as_vale(const MappedText& text, const std::string& extension, const RuleSet& rules) {
  const RuleConfig& config = rules.rules().config;
  const std::string read_as = config.read_as(extension);
  if (is_markdown(read_as)) {
    const MappedText prepared = prepared_markdown(text, config.sections_for_extension(extension));
    const MappedText html = rendered_html(prepared.text());
    Prose prose = read_rendered_prose(html, extension, config, searched_markdown(text.text()));
    lead_back(prose, prepared);
    return prose;
  }
  if (is_html(read_as))
    return read_rendered_prose(text, extension, config, text.text());
  Prose prose = read_plain_prose(text, extension);
  prose.has_parts = read_as == ".txt";
  return prose;
}

// A plain text is one block, and searched as it is.
const CrossedText& searched_text(Prose& prose) {
  if (!prose.crossed)
    prose.crossed = std::make_shared<const CrossedText>(CrossedText{prose.blocks.front().text, {}, {{}}});
  return *prose.crossed;
}

// Words that somebody else is shown to say are not the author's: rules on tone leave them alone.
void drop_quoted_tone(std::vector<Alert>& alerts, const std::vector<Span>& quoted) {
  std::erase_if(alerts, [&](const Alert& alert) {
    return alert.rule.starts_with(tone_style) && std::any_of(quoted.begin(), quoted.end(), [&](Span block) {
             return block.begin <= alert.span.begin && alert.span.end <= block.end && !alert.span.empty();
           });
  });
}

} // namespace

Context context_of(const Package& package, const std::string& today,
                   const privacy::PrivateNames& private_names) {
  Context context;
  context.audiences = package.audiences;
  context.services = package.services;
  context.today = today;
  context.known = privacy::KnownData(package.files, private_names);
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
                      const std::function<bool()>& stopped, BlockCache* cache) {
  // A module with bytes that are no text has been read from a repaired copy, whose places are others.
  const bool broken = !is_valid_text(module.source);
  const std::string repaired = broken ? valid_text(module.source) : std::string();
  const std::string_view source = broken ? std::string_view(repaired) : std::string_view(module.source);
  markdown::Node reread;
  if (broken)
    reread = markdown::parse(source, {read_front_matter(module.path, source).span.end, source.size()});
  const markdown::Node& document = broken ? reread : module.document;

  const Prose prose = read_prose(document, ".md", LineEnds::spaces);
  Run run;
  run.source = source;
  run.prose = &prose;
  run.rules = &rules.rules();
  run.running = run.rules->rules_for(module.path);
  run.token_ignores = token_ignores_for(rules, module.path);
  run.audiences = module.audiences;
  run.stopped = stopped;
  run.cache = cache;
  run.held_rules = rules.shared();

  Findings findings;
  findings.alerts = run_rules(run);
  weigh_tone(run, module.path, findings.alerts);
  drop_quoted_tone(findings.alerts, prose.quoted);
  findings.measures = measure_text(own_words(prose).text);
  findings.target = strictest_target(module, context);
  const Structure structure{module, source, document, prose, context, findings.measures};
  for (const NamedStructureCheck& check : structure_checks())
    if (!stopped || !stopped())
      check.run(structure, findings.alerts);
  sort_alerts(findings.alerts);
  return findings;
}

Measures measure_module(const ContentModule& module) {
  if (!is_valid_text(module.source))
    return measure_module(parse_module(module.path, valid_text(module.source)));
  return measure_text(own_words(read_prose(module.document, ".md", LineEnds::spaces)).text);
}

std::vector<Alert> check_draft(std::string_view text, const std::string& audience, const RuleSet& rules) {
  const std::string source = valid_text(text);
  const auto document = markdown::parse(source);
  const Prose prose = read_prose(document, ".md", LineEnds::spaces);
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

std::vector<Alert> check_file(const std::string& path, std::string_view bytes, const RuleSet& rules,
                              Syntax syntax, Places places) {
  const std::string source = valid_text(bytes);
  Run run;
  run.as_vale = true;
  run.extension = extension_of(path);
  const MappedText text = sanitised(source);
  Prose prose = syntax == Syntax::of_the_file ? read_as_vale(text, run.extension, rules)
                                              : read_plain_prose(text, run.extension);
  if (syntax == Syntax::none)
    prose.has_parts = false;
  run.source = source;
  run.prose = &prose;
  run.rules = &rules.rules();
  run.running = run.rules->rules_for(path);
  std::optional<ValeSearch> search;
  if (places == Places::as_vale_finds_them)
    run.search = &search.emplace(source, searched_text(prose));
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
