// SPDX-License-Identifier: MIT
#include "model/checks/tone/tone_model.h"

#include <algorithm>
#include <numeric>

namespace waymark::checks {

namespace {

constexpr std::size_t most_decisive = 3;

// Where a phrase may end: a finding does not run from one clause into the next.
bool ends_clause(const ToneWord& word) {
  static constexpr std::string_view marks = ".;:!?";
  return word.mark && marks.find(word.stem[0]) != std::string_view::npos;
}

// The stretch of words within a clause whose places add up to most, without marks at its ends; [0, 0) when
// there are no words. Kadane's scan: a beginning that has sunk below nothing is given up, so time grows with
// the words.
Span best_stretch(const std::vector<ToneWord>& words, const std::vector<double>& places) {
  Span best{0, 0};
  double most = 0;
  double sum = 0;
  std::size_t begin = words.size();
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool starts = begin == words.size() || sum < 0;
    if (ends_clause(words[at])) {
      begin = words.size();
      continue;
    }
    if (starts && words[at].mark)
      continue;
    if (starts) {
      begin = at;
      sum = 0;
    }
    sum += places[at];
    if (!words[at].mark && (best.empty() || sum > most)) {
      best = {begin, at + 1};
      most = sum;
    }
  }
  return best;
}

} // namespace

/// What the signs of one text add up to.
struct ToneModel::Sums {
  double fault;
  std::vector<double> places;  ///< for each word
  std::vector<double> faults;  ///< what each word adds to the score: a run's weight is shared by its words
  std::vector<double> reasons; ///< for each category
  std::size_t pairs = 0;       ///< neighbours
  std::size_t known_pairs = 0;

  Sums(const ToneModel& model, const std::vector<ToneWord>& words, const std::vector<ToneSign>& signs)
      : fault(model.m_fault_start), places(words.size(), model.m_place_start), faults(words.size(), 0),
        reasons(model.m_reasons.begin(),
                model.m_reasons.begin() + static_cast<std::ptrdiff_t>(model.m_categories.size())) {
    for (const ToneSign& sign : signs) {
      const bool is_pair = std::count(sign.name.begin(), sign.name.end(), ' ') == 1;
      pairs += is_pair;
      if (const auto found = model.m_weights.find(sign.name); found != model.m_weights.end()) {
        known_pairs += is_pair;
        add(model, found->second, sign);
      }
    }
  }

private:
  void add(const ToneModel& model, const Weights& weights, const ToneSign& sign) {
    fault += weights.fault;
    for (std::size_t i = sign.from; i < sign.to; ++i) {
      places[i] += weights.place;
      faults[i] += weights.fault / static_cast<double>(sign.to - sign.from);
    }
    if (weights.reason)
      for (std::size_t i = 0; i < reasons.size(); ++i)
        reasons[i] += model.m_reasons[weights.reason * reasons.size() + i];
  }
};

std::string ToneModel::likeliest(const std::vector<double>& reasons) const {
  const auto best = std::max_element(reasons.begin(), reasons.end());
  return m_categories[static_cast<std::size_t>(best - reasons.begin())];
}

ToneJudgement ToneModel::judge(std::string_view text, const std::string& audience,
                               const std::vector<std::string>& rules) const {
  const auto words = tone_words(text);
  const Sums sums(*this, words, tone_signs(words, audience, rules));
  ToneJudgement judgement;
  const auto counted =
      std::count_if(words.begin(), words.end(), [](const ToneWord& word) { return !word.mark; });
  const auto unknown = std::count_if(words.begin(), words.end(), [&](const ToneWord& word) {
    return !word.mark && !m_weights.count(word.stem);
  });
  judgement.score = sums.fault - m_unknown * static_cast<double>(unknown);
  judgement.at_home =
      static_cast<double>(unknown) <= m_most_unknown * static_cast<double>(counted) &&
      static_cast<double>(sums.known_pairs) >= m_least_pairs * static_cast<double>(sums.pairs);
  judgement.category = likeliest(sums.reasons);
  const Span stretch = best_stretch(words, sums.places);
  if (stretch.empty())
    return judgement;
  judgement.span = {words[stretch.begin].span.begin, words[stretch.end - 1].span.end};

  std::vector<std::size_t> order(stretch.size());
  std::iota(order.begin(), order.end(), stretch.begin);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sums.faults[a] > sums.faults[b]; });
  std::erase_if(order, [&](std::size_t i) { return words[i].mark || sums.faults[i] <= 0; });
  order.resize(std::min(order.size(), most_decisive));
  std::sort(order.begin(), order.end());
  for (const std::size_t i : order)
    judgement.decisive.push_back(words[i].span);
  return judgement;
}

} // namespace waymark::checks
