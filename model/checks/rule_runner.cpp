// SPDX-License-Identifier: MIT
#include "model/checks/rule_runner.h"

#include "model/checks/expression.h"
#include "model/checks/ini_file.h"
#include "model/checks/vale_counts.h"
#include "model/checks/vale_text.h"
#include "model/checks/words.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace waymark::checks {

namespace {

// The whole source as rules see it.
Passage raw_passage(const Run& run) {
  const MappedText text = sanitised(run.source);
  Passage raw;
  raw.text = text.text();
  raw.pieces = text.pieces();
  raw.label = "raw" + run.extension;
  raw.switches = run.prose->at_end;
  return raw;
}

// Paragraphs of a plain text with the blank line behind each; one block of Markdown is one paragraph.
std::vector<Span> paragraphs_of(std::string_view text) {
  std::vector<Span> paragraphs;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t gap = text.find("\n\n", from);
    const std::size_t end = gap == std::string_view::npos ? text.size() : gap + 2;
    if (!trimmed(text.substr(from, end - from)).empty())
      paragraphs.push_back({from, end});
    from = end;
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
      m_needs_measures = m_needs_measures || rule->head.kind == "metric" || rule->head.kind == "readability";
    }
  }

  std::vector<Alert> result() {
    if (m_run.cache)
      m_run.cache->begin(m_run.held_rules, m_run.running);
    for (const Passage& block : m_run.prose->blocks) {
      if (m_run.stopped && m_run.stopped())
        return std::move(m_alerts);
      if (m_run.search)
        m_run.search->enter_block(static_cast<std::size_t>(&block - m_run.prose->blocks.data()));
      check_block(m_run.token_ignores.empty() ? block : masked(block));
    }
    if (m_run.cache)
      m_run.cache->end();
    whole_texts();
    return std::move(m_alerts);
  }

private:
  struct Group {
    std::vector<std::size_t> rules;
    bool has_literals = false; // so that the filter is worth asking
  };
  struct Covering {
    Group remembering; // carry something from one block to the next
    Group others;
  };
  using Which = Group Covering::*;

  // Rules that carry something from one block to the next see every block in every check.
  static bool remembers(const Rule& rule) {
    return rule.head.kind == "conditional" || rule.head.kind == "consistency";
  }

  void whole_texts() {
    if (m_run.search)
      m_run.search->enter_summary();
    if (!m_run.prose->summary.label.empty()) {
      if (m_needs_measures)
        m_memory.measures = measure_text(m_run.prose->summary.text, Counting::as_vale);
      m_memory.counts = m_run.prose->counts;
      check(m_run.prose->summary);
    }
    Passage raw;
    raw.label = "raw" + m_run.extension;
    const Covering& covering = rules_covering(raw);
    if (covering.others.rules.empty() && covering.remembering.rules.empty())
      return;
    if (m_run.search)
      m_run.search->enter_raw();
    check(raw_passage(m_run));
  }

  void check(const Passage& passage) {
    std::vector<BlockHit> hits;
    find_in(passage, 0, hits, &Covering::remembering);
    find_in(passage, 0, hits, &Covering::others);
    for (const BlockHit& hit : hits)
      add(hit, passage);
  }

  void check_block(const Passage& block) {
    std::vector<BlockHit> hits;
    find_in_parts(block, hits, &Covering::remembering);
    BlockCache::Hits known;
    std::string key;
    if (m_run.cache) {
      key = key_of(block);
      known = m_run.cache->find(key);
    }
    if (!known) {
      std::vector<BlockHit> found;
      find_in_parts(block, found, &Covering::others);
      known = std::make_shared<const std::vector<BlockHit>>(std::move(found));
      if (m_run.cache)
        m_run.cache->keep(key, known);
    }
    for (const BlockHit& hit : hits)
      add(hit, block);
    for (const BlockHit& hit : *known)
      add(hit, block);
  }

  // All that decides what is found in a block.
  std::string key_of(const Passage& block) const {
    std::string key = block.label + "\n" + block.only_for + "\n";
    for (const std::string& audience : m_run.audiences)
      key += audience + ",";
    if (block.switches) {
      key += block.switches->all_off ? "\noff" : "\n";
      for (const auto& [rule, runs] : block.switches->rules)
        key += rule + (runs ? "+" : "-");
    }
    return key + "\n" + block.text;
  }

  void find_in_parts(const Passage& block, std::vector<BlockHit>& hits, Which which) {
    const bool is_prose = block.label == "text" + m_run.extension && m_run.prose->has_parts;
    if (m_needs_paragraphs && is_prose && needs("paragraph", block, which))
      for (const Span span : paragraphs_of(block.text))
        find_in_part(block, span, "paragraph", hits, which);
    if (m_needs_sentences && is_prose && needs("sentence", block, which))
      for (const Span span : m_run.as_vale ? vale_sentences(block.text) : sentences_of(block.text))
        find_in_part(block, span, "sentence", hits, which);
    find_in(block, 0, hits, which);
  }

  // Whether any of these rules looks at parts of a kind: cutting them out costs.
  bool needs(const std::string& kind, const Passage& block, Which which) {
    Passage part;
    part.label = kind + m_run.extension;
    part.only_for = block.only_for;
    return !(rules_covering(part).*which).rules.empty();
  }

  void find_in_part(const Passage& block, Span span, const std::string& kind, std::vector<BlockHit>& hits,
                    Which which) {
    find_in(part_of(block, span, kind + m_run.extension), span.begin, hits, which);
  }

  // `from` is where the passage begins in its block.
  void find_in(const Passage& passage, std::size_t from, std::vector<BlockHit>& found, Which which) {
    const Group& group = rules_covering(passage).*which;
    if (group.has_literals) {
      m_marks.assign(m_run.rules->rules.size(), 0);
      m_run.rules->filter.mark(passage.text, m_marks);
    }
    for (const std::size_t place : group.rules) {
      const Rule& rule = *m_run.rules->rules[place];
      const bool looks = (!rule.head.needed || m_marks[place]) &&
                         (!passage.switches || passage.switches->allow(rule.head.name));
      if (!looks)
        continue;
      std::vector<Hit> hits;
      try {
        rule.find(passage, m_memory, hits);
      } catch (const PatternTooSlow&) {
        hits = {too_slow(passage)};
      }
      for (Hit& hit : hits) {
        hit.span.begin += from;
        hit.span.end += from;
        found.push_back({place, std::move(hit), {from, from + passage.text.size()}});
      }
    }
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
  const Covering& rules_covering(const Passage& passage) {
    const auto [found, is_new] = m_covering.try_emplace(passage.label + " " + passage.only_for);
    if (!is_new)
      return found->second;
    const auto label = label_parts(passage.label);
    for (const std::size_t place : m_run.running) {
      const Rule& rule = *m_run.rules->rules[place];
      if (!rule.head.scope.covers(label) || !concerns(rule, passage))
        continue;
      Group& group = remembers(rule) ? found->second.remembering : found->second.others;
      group.rules.push_back(place);
      group.has_literals = group.has_literals || rule.head.needed.has_value();
    }
    return found->second;
  }

  static std::vector<std::string> label_parts(std::string_view label) {
    std::vector<std::string> parts;
    for (;;) {
      const auto dot = label.find('.');
      parts.emplace_back(label.substr(0, dot));
      if (dot == std::string_view::npos)
        return parts;
      label.remove_prefix(dot + 1);
    }
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

  void add(const BlockHit& found, const Passage& block) {
    const Rule& rule = *m_run.rules->rules[found.rule];
    const Hit& hit = found.hit;
    if (hit.too_slow)
      return add_too_slow(rule, block, hit);
    Alert alert;
    if (!hit.whole_text) {
      const Span span = m_run.as_vale ? hit.span : trimmed_span(block.text, hit.span);
      alert.span = block.source_span(span);
      alert.match = std::string(slice(block.text, span));
      if (m_run.search && !m_run.search->has_given_up() && !search_again(found, block, alert))
        return;
    }
    // What stands in a sentence stands in its paragraph too.
    auto& places = m_found[&rule];
    const bool is_new = !places.count(alert.span.begin);
    if (!is_new || (rule.head.limit > 0 && static_cast<int>(places.size()) >= rule.head.limit))
      return;
    places.insert(alert.span.begin);
    alert.rule = rule.head.name;
    alert.level = rule.head.level;
    alert.message = filled_message(rule.head.message, hit.words);
    alert.why = filled_message(rule.head.description, hit.words);
    alert.replacements = hit.better;
    alert.link = rule.head.link;
    m_alerts.push_back(std::move(alert));
  }

  // Gives the finding the place where Vale meets it; false when Vale does not.
  bool search_again(const BlockHit& found, const Passage& block, Alert& alert) {
    const Rule& rule = *m_run.rules->rules[found.rule];
    if (rule.head.kind == "sequence" || found.hit.span.empty())
      return true;
    ValeSearch::Wanted wanted{&rule, slice(block.text, found.part), alert.match, found.hit.span};
    wanted.in_part.begin -= found.part.begin;
    wanted.in_part.end -= found.part.begin;
    if (rule.head.kind == "spelling") {
      // Vale looks words up with straight apostrophes, and takes the first one for all of them.
      alert.match = found.hit.words.front();
      wanted.words = alert.match;
      const std::size_t first = std::min(wanted.part.find(wanted.words), wanted.in_part.begin);
      wanted.in_part = {first, first + wanted.words.size()};
      wanted.counts_bytes = true;
    }
    const auto place = m_run.search->find(wanted);
    if (place)
      alert.span = *place;
    return place.has_value();
  }

  static Hit too_slow(const Passage& passage) {
    Hit hit;
    hit.span = {0, std::min<std::size_t>(passage.text.size(), 1)};
    hit.too_slow = true;
    return hit;
  }

  void add_too_slow(const Rule& rule, const Passage& block, const Hit& hit) {
    if (!m_slow.insert(&rule).second)
      return;
    Alert alert;
    alert.rule = rule.head.name;
    alert.level = Level::suggestion;
    alert.span = block.source_span(hit.span);
    alert.message =
        "The rule “" + rule.head.name +
        "” takes too long on this passage, so it was not applied here. Its pattern should be made simpler.";
    m_alerts.push_back(std::move(alert));
  }

  const Run& m_run;
  TextMemory m_memory;
  bool m_needs_sentences = false;
  bool m_needs_paragraphs = false;
  bool m_needs_measures = false;
  std::map<std::string, Covering> m_covering;
  std::vector<std::uint8_t> m_marks;
  std::map<const Rule*, std::unordered_set<std::size_t>> m_found; // where each rule has found something
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
