// SPDX-License-Identifier: MIT
#include "model/checks/rule_runner.h"

#include "model/checks/ini_file.h"
#include "model/checks/words.h"

#include <algorithm>
#include <tuple>

namespace waymark::checks {

namespace {

// The whole source with its line ends made single line feeds.
Passage raw_passage(std::string_view source) {
  Passage raw;
  raw.label = "raw";
  std::size_t from = 0;
  const auto keep = [&](std::size_t end) {
    if (end > from)
      raw.pieces.push_back({raw.text.size(), end - from, from, end - from});
    raw.text += source.substr(from, end - from);
    from = end;
  };
  for (std::size_t at = source.find('\r'); at != std::string_view::npos; at = source.find('\r', from)) {
    keep(at);
    const std::size_t width = source.substr(at, 2) == "\r\n" ? 2 : 1;
    raw.pieces.push_back({raw.text.size(), 1, at, width});
    raw.text += '\n';
    from = at + width;
  }
  keep(source.size());
  return raw;
}

// Paragraphs of a plain text; one block of Markdown is one paragraph.
std::vector<Span> paragraphs_of(std::string_view text) {
  std::vector<Span> paragraphs;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", from), text.size());
    if (!trimmed(text.substr(from, end - from)).empty())
      paragraphs.push_back({from, end});
    from = end + 2;
  }
  return paragraphs;
}

class Runner {
public:
  explicit Runner(const Run& run) : m_run(run) {
    for (const std::size_t place : run.running) {
      const Rule* rule = run.rules->rules[place].get();
      m_needs_sentences = m_needs_sentences || rule->head.scope.names("sentence");
      m_needs_paragraphs = m_needs_paragraphs || rule->head.scope.names("paragraph");
      m_needs_raw = m_needs_raw || rule->head.scope.names("raw");
    }
  }

  std::vector<Alert> result() {
    for (const Passage& block : m_run.prose->blocks) {
      if (m_run.stopped && m_run.stopped())
        return std::move(m_alerts);
      with_parts(masked(block));
    }
    m_memory.measures = measure_text(m_run.prose->summary.text, Counting::as_vale);
    m_memory.counts = m_run.prose->counts;
    check(m_run.prose->summary);
    if (m_needs_raw) {
      Passage raw = raw_passage(m_run.source);
      raw.switches = m_run.prose->at_end;
      check(raw);
    }
    return std::move(m_alerts);
  }

private:
  void with_parts(const Passage& block) {
    const bool is_prose = block.label == "text." + m_run.extension;
    if (m_needs_sentences && is_prose)
      for (const Span span : sentences_of(block.text))
        check(part_of(block, span, "sentence." + m_run.extension));
    if (m_needs_paragraphs && is_prose)
      for (const Span span : paragraphs_of(block.text))
        check(part_of(block, span, "paragraph." + m_run.extension));
    check(block);
  }

  Passage masked(const Passage& block) const {
    Passage result = block;
    for (const Pattern& pattern : m_run.token_ignores)
      try {
        for (const PatternMatch& match : pattern.find_all(block.text))
          if (match.took_part(1))
            std::fill_n(result.text.begin() + static_cast<std::ptrdiff_t>(match.groups[1].begin),
                        match.groups[1].size(), '*');
      } catch (const PatternTooSlow&) {
        continue; // what cannot be masked is checked
      }
    return result;
  }

  // Which rules look at passages of a kind is the same for all of that kind.
  const std::vector<std::size_t>& rules_covering(const Passage& passage) {
    const std::string key = passage.label + " " + passage.parent + " " + passage.only_for;
    const auto [found, is_new] = m_covering.try_emplace(key);
    if (is_new)
      for (const std::size_t place : m_run.running)
        if (const Rule& rule = *m_run.rules->rules[place];
            rule.head.scope.covers(passage) && concerns(rule, passage))
          found->second.push_back(place);
    return found->second;
  }

  bool concerns(const Rule& rule, const Passage& passage) const {
    const auto& wanted = rule.head.audiences;
    const auto is_wanted = [&](const std::string& audience) {
      return std::find(wanted.begin(), wanted.end(), audience) != wanted.end();
    };
    if (wanted.empty())
      return true;
    if (!passage.only_for.empty())
      return is_wanted(passage.only_for);
    return m_run.audiences.empty() || std::any_of(m_run.audiences.begin(), m_run.audiences.end(), is_wanted);
  }

  void check(const Passage& passage) {
    const auto& covering = rules_covering(passage);
    if (covering.empty())
      return;
    m_marks.assign(m_run.rules->rules.size(), 0);
    m_run.rules->filter.mark(passage.text, m_marks);
    for (const std::size_t place : covering) {
      const Rule* rule = m_run.rules->rules[place].get();
      if (rule->head.needed && !m_marks[place])
        continue;
      if (passage.switches && !passage.switches->allow(rule->head.name))
        continue;
      std::vector<Hit> hits;
      try {
        rule->find(passage, m_memory, hits);
      } catch (const PatternTooSlow&) {
        too_slow(*rule, passage);
        continue;
      }
      for (Hit& hit : hits)
        add(*rule, passage, std::move(hit));
    }
  }

  void add(const Rule& rule, const Passage& passage, Hit hit) {
    if (rule.head.limit > 0 && m_found[&rule]++ >= rule.head.limit)
      return;
    Alert alert;
    alert.rule = rule.head.name;
    alert.level = rule.head.level;
    if (!hit.whole_text) {
      alert.span = passage.source_span(hit.span);
      alert.match = std::string(slice(passage.text, hit.span));
    }
    alert.message = filled_message(rule.head.message, hit.words);
    alert.why = filled_message(rule.head.description, hit.words);
    alert.replacements = std::move(hit.better);
    alert.link = rule.head.link;
    m_alerts.push_back(std::move(alert));
  }

  void too_slow(const Rule& rule, const Passage& passage) {
    if (!m_slow.insert(&rule).second)
      return;
    Alert alert;
    alert.rule = rule.head.name;
    alert.level = Level::suggestion;
    alert.span = passage.source_span({0, std::min<std::size_t>(passage.text.size(), 1)});
    alert.message =
        "The rule “" + rule.head.name +
        "” takes too long on this passage, so it was not applied here. Its pattern should be made simpler.";
    m_alerts.push_back(std::move(alert));
  }

  const Run& m_run;
  TextMemory m_memory;
  bool m_needs_sentences = false;
  bool m_needs_paragraphs = false;
  bool m_needs_raw = false;
  std::map<std::string, std::vector<std::size_t>> m_covering;
  std::vector<std::uint8_t> m_marks;
  std::map<const Rule*, int> m_found;
  std::set<const Rule*> m_slow;
  std::vector<Alert> m_alerts;
};

} // namespace

std::vector<Alert> run_rules(const Run& run) {
  return Runner(run).result();
}

void sort_alerts(std::vector<Alert>& alerts) {
  const auto place = [](const Alert& alert) {
    return std::tie(alert.span.begin, alert.rule, alert.span.end);
  };
  std::stable_sort(alerts.begin(), alerts.end(),
                   [&](const Alert& a, const Alert& b) { return place(a) < place(b); });
  const auto same = [](const Alert& a, const Alert& b) {
    return a.span.begin == b.span.begin && a.rule == b.rule;
  };
  alerts.erase(std::unique(alerts.begin(), alerts.end(), same), alerts.end());
}

} // namespace waymark::checks
