// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/crossed_text.h"
#include "model/checks/mapped_text.h"
#include "model/code_points.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::checks {

/// Where Vale says that a finding is. Vale does not know where the words of a block stand in the file, so it
/// looks for the words in a copy of it, first as whole words, from the block on if the block stands there
/// letter for letter; each rule crosses out there what it has found in a block. Findings that are not met
/// again are lost, and some are met elsewhere. docs/decisions/0011 says who wants that.
class ValeSearch {
public:
  /// `source` is valid UTF-8. Keeps references to both.
  ValeSearch(std::string_view source, const CrossedText& crossed);
  ValeSearch(const ValeSearch&) = delete;
  ValeSearch& operator=(const ValeSearch&) = delete;

  /// What is looked for next stands in this block; blocks come in their order.
  void enter_block(std::size_t block);
  void enter_summary(); ///< after all blocks
  void enter_raw();     ///< last: the text itself

  struct Wanted {
    const void* rule = nullptr; ///< findings of one rule in one part come in their order
    std::string_view part;      ///< the block, paragraph or sentence that the rule looked at
    std::string_view words;     ///< what it found
    Span in_part;               ///< where, in bytes
    bool counts_bytes = false;  ///< Vale counts that place in bytes, and elsewhere in code points
  };
  /// Bytes of the source; nothing when Vale loses the finding.
  std::optional<Span> find(const Wanted& wanted);
  /// The text is so large, or so full of findings, that nobody can say where Vale meets them.
  bool has_given_up() const { return m_lost_track || m_search.is_tired(); }

private:
  // A stretch of characters: where it begins, counted in code points from 0, and how long it is.
  struct Stretch {
    std::size_t begin = 0;
    std::size_t size = 0;
  };
  std::optional<Span> in_its_line(const Wanted& wanted) const;
  std::optional<Span> in_the_text(const Wanted& wanted) const;
  std::optional<Stretch> stretch_in(std::string_view text, std::string_view part,
                                    std::string_view words) const;
  std::size_t place_of_words(std::string_view text, std::size_t start, std::string_view words) const;
  std::optional<Span> next_whole(std::string_view text, std::size_t start, std::string_view words,
                                 std::size_t from) const;
  Span counted(const Wanted& wanted) const;
  std::size_t count_to(std::string_view text, std::size_t end) const;
  Span source_span(Stretch stretch) const;
  void cross_out_found(std::string_view words);
  void forget_found();
  void apply_crossings(std::size_t count);

  const CrossedText& m_crossed;
  MappedText m_source; // as Vale reads it
  CodePointMap m_source_points;
  std::vector<std::size_t> m_source_lines;
  std::string m_text; // that is searched, with the crossings made so far
  CodePointMap m_points;
  std::vector<std::size_t> m_lines; // where they begin
  std::size_t m_applied = 0;
  std::size_t m_line = 0;
  bool m_by_line = false;
  bool m_lost_track = false;
  PatientSearch m_search;
  std::optional<CodePointMap> m_part_points;
  std::pair<const void*, std::string_view> m_looking;       // the rule and the part
  std::vector<std::pair<std::size_t, std::string>> m_found; // what is crossed out for it: place and letters
};

} // namespace waymark::checks
