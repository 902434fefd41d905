// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// What the perceptron has learned: for each feature, how much it speaks for each tag.
class PennWeights {
public:
  /// Reads the file that tests/bench/train_penn_tags writes; `bytes` must outlive the weights. Whole numbers
  /// are little-endian:
  ///   "penn tags 1\n", the tags between spaces, "\n"
  ///   number of features (4 bytes), hash of each, ascending (4 bytes each), number of weights of each (1
  ///   byte) for each feature its weights: tag (1 byte), weight (1 byte, signed)
  /// Bytes that are anything else are no weights: every word then has the first tag, or none.
  explicit PennWeights(std::string_view bytes);

  std::size_t tag_count() const { return m_tags.size(); }
  const std::string& tag(std::size_t number) const { return m_tags[number]; }
  /// Adds the feature's weights to a score for each tag.
  void add_to(std::vector<int>& scores, std::uint32_t feature) const;

private:
  struct Place {
    std::uint32_t start = 0;
    std::uint8_t count = 0;
  };
  std::vector<std::string> m_tags;
  std::vector<std::uint32_t> m_features;
  std::vector<Place> m_places;
  std::string_view m_weights;
};

/// The weights that come with the program.
const PennWeights& penn_weights();

} // namespace waymark::checks
