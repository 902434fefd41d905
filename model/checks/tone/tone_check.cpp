// SPDX-License-Identifier: MIT
#include "model/checks/tone/tone_check.h"

#include "model/checks/tone/tone_advice.h"
#include "model/checks/tone/tone_model.h"
#include "model/checks/tone/tone_windows.h"
#include "model/checks/words.h"

#include <algorithm>
#include <limits>

namespace waymark::checks {

namespace {

bool overlap(Span a, Span b) {
  return a.begin < b.end && b.begin < a.end;
}

// The model knows three readers; whoever is neither parent nor teacher is young.
std::string reader_like(const std::string& audience) {
  return audience == "parents" || audience == "teachers" ? audience : "young-people";
}

// A window and what the model thinks of it.
struct Judged : ToneWindow {
  ToneJudgement judgement;
};

class Weighing {
public:
  Weighing(const Run& run, std::string_view path, std::vector<Alert>& alerts)
      : m_run(run), m_path(path), m_model(*run.rules->tone), m_alerts(alerts), m_from_rules(alerts.size()) {}

  void passage(const Passage& block) {
    const auto sentences = sentences_of(block.text);
    std::vector<Judged> windows;
    for (const ToneWindow& window : tone_windows(sentences))
      windows.push_back({window, judged(block, window.span)});
    for (std::size_t i = 0; i < sentences.size(); ++i)
      soften(block, sentences[i], score(windows, i, true));
    for (const Judged& window : windows)
      add(block, window, sentences, windows);
  }

private:
  // The strictest of the readers; with none named, the mildest, since nobody in particular is hurt.
  ToneJudgement judged(const Passage& block, Span window) const {
    const bool nobody = block.only_for.empty() && m_run.audiences.empty();
    const std::vector<std::string> readers =
        nobody                   ? std::vector<std::string>{"young-people", "parents", "teachers"}
        : block.only_for.empty() ? m_run.audiences
                                 : std::vector<std::string>{block.only_for};
    const auto rules = rules_within(block.source_span(window));
    std::optional<ToneJudgement> chosen;
    for (const std::string& reader : readers) {
      auto judgement = m_model.judge(slice(block.text, window), reader_like(reader), rules);
      const bool better =
          !chosen || (nobody ? judgement.score < chosen->score : judgement.score > chosen->score);
      if (better)
        chosen = std::move(judgement);
    }
    return *chosen;
  }

  std::vector<std::string> rules_within(Span source) const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_from_rules; ++i)
      if (m_alerts[i].rule.starts_with(tone_style) && source.contains(m_alerts[i].span.begin))
        names.push_back(m_alerts[i].rule);
    return names;
  }

  // Of the windows that hold a sentence, the highest or the lowest score.
  static double score(const std::vector<Judged>& windows, std::size_t sentence, bool highest) {
    double result = highest ? std::numeric_limits<double>::lowest() : std::numeric_limits<double>::max();
    for (const Judged& window : windows)
      if (window.first <= sentence && sentence <= window.last)
        result =
            highest ? std::max(result, window.judgement.score) : std::min(result, window.judgement.score);
    return result;
  }

  // An error is a person's decision about a wording and stops a release: the model does not take it back.
  void soften(const Passage& block, Span sentence, double highest) {
    if (highest >= m_model.suggestion())
      return;
    const Span source = block.source_span(sentence);
    for (std::size_t i = 0; i < m_from_rules; ++i)
      if (m_alerts[i].rule.starts_with(tone_style) && m_alerts[i].level == Level::warning &&
          source.contains(m_alerts[i].span.begin))
        m_alerts[i].level = Level::suggestion;
  }

  // Where the model is not at home, on another subject, it is modest.
  std::optional<Level> level_of(double score, const ToneAdvice& advice, bool at_home) const {
    const auto& config = m_run.rules->config;
    if (score < m_model.suggestion() || !config.runs(advice.rule, m_path))
      return std::nullopt;
    const double loud = advice.gentle ? m_model.sure() : m_model.warning();
    Level level = score >= loud && at_home ? Level::warning : Level::suggestion;
    if (const auto other = config.levels.find(std::string(advice.rule)); other != config.levels.end())
      level = other->second;
    return level < config.minimum ? std::nullopt : std::optional(level);
  }

  // A finding counts only if every window that holds its sentence agrees.
  void add(const Passage& block, const Judged& window, const std::vector<Span>& sentences,
           const std::vector<Judged>& windows) {
    const ToneJudgement& judgement = window.judgement;
    const ToneAdvice* advice = tone_advice(judgement.category);
    if (!advice || judgement.span.empty())
      return;
    const Span words{window.span.begin + judgement.span.begin, window.span.begin + judgement.span.end};
    const std::size_t sentence = window.last > window.first && words.begin >= sentences[window.last].begin
                                     ? window.last
                                     : window.first;
    const auto level = level_of(score(windows, sentence, false), *advice, judgement.at_home);
    if (!level || (block.switches && !block.switches->allow(advice->rule)))
      return;
    Alert alert;
    alert.rule = std::string(advice->rule);
    alert.level = *level;
    alert.span = block.source_span(words);
    if (said_already(alert))
      return;
    alert.match = std::string(slice(block.text, words));
    alert.message = filled_message(std::string(advice->message), {alert.match});
    alert.why = std::string(advice->why) + decisive_words(block, window);
    m_alerts.push_back(std::move(alert));
  }

  // A rule that says it at least as firmly says it better: it knows its wording.
  bool said_already(const Alert& alert) const {
    return std::any_of(m_alerts.begin(), m_alerts.end(), [&](const Alert& other) {
      return other.rule.starts_with(tone_style) && other.level >= alert.level &&
             overlap(other.span, alert.span);
    });
  }

  static std::string decisive_words(const Passage& block, const Judged& window) {
    std::string words;
    for (const Span each : window.judgement.decisive)
      words +=
          (words.empty() ? " Words that decided: “" : ", “") +
          std::string(slice(block.text, {window.span.begin + each.begin, window.span.begin + each.end})) +
          "”";
    return words.empty() ? words : words + ".";
  }

  const Run& m_run;
  std::string_view m_path;
  const ToneModel& m_model;
  std::vector<Alert>& m_alerts;
  const std::size_t m_from_rules;
};

} // namespace

void weigh_tone(const Run& run, std::string_view path, std::vector<Alert>& alerts) {
  if (!run.rules->tone)
    return;
  Weighing weighing(run, path, alerts);
  for (const Passage& block : run.prose->blocks) {
    if (run.stopped && run.stopped())
      return;
    if (!block.label.starts_with("text.attr"))
      weighing.passage(block);
  }
}

} // namespace waymark::checks
