// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/tone/tone_signs.h"

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::checks {

/// A file of weights that cannot be used: what() says why.
class ToneModelFault : public std::runtime_error {
public:
  ToneModelFault(int at_line, const std::string& what) : std::runtime_error(what), line(at_line) {}
  int line; ///< 1-based; 0: the file as a whole
};

/// What the model thinks of a stretch of text.
struct ToneJudgement {
  double score = 0;           ///< the higher, the likelier that a careful reader would object
  bool at_home = false;       ///< whether the words are mostly such as the model has learned from
  std::string category;       ///< the likeliest reason: "blame", "shame" …
  Span span;                  ///< the words that carry it, bytes of the text; empty when there are no words
  std::vector<Span> decisive; ///< inside the span, the words that spoke for it most: at most three, in order
};

/// A linear model: each sign of a text adds its weight, learned from labelled sentences. Immutable; any
/// thread.
class ToneModel {
public:
  /// Reads a file of weights (docs/formats.md). Throws ToneModelFault.
  static std::shared_ptr<const ToneModel> parse(std::string_view file);

  /// Judges a text of a sentence or two for one audience; `rules` are those that found something in it.
  ToneJudgement judge(std::string_view text, const std::string& audience,
                      const std::vector<std::string>& rules) const;

  double warning() const { return m_warning; }       ///< the score from which a finding is a warning
  double suggestion() const { return m_suggestion; } ///< the score from which it is a suggestion
  double sure() const { return m_sure; }             ///< the score from which hardly any doubt is left
  const std::vector<std::string>& categories() const { return m_categories; }

private:
  friend class ToneModelReader;
  ToneModel() = default;

  struct Weights {
    float fault = 0;          ///< for the score
    float place = 0;          ///< for being inside the span
    std::uint32_t reason = 0; ///< its row in m_reasons; 0: none
  };

  struct Sums;
  std::string likeliest(const std::vector<double>& reasons) const;

  std::unordered_map<std::string, Weights> m_weights;
  std::vector<std::string> m_categories;
  std::vector<float>
      m_reasons; ///< rows with a weight for each category; the first holds what they start from
  double m_fault_start = 0;
  double m_place_start = 0;
  double m_unknown = 0;      ///< what each word that it has never seen takes away from the score
  double m_most_unknown = 0; ///< at home: at most this share of the words is unknown
  double m_least_pairs = 0;  ///< at home: at least this share of the neighbours is known
  double m_sure = 0;
  double m_warning = 0;
  double m_suggestion = 0;
};

} // namespace waymark::checks
