// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/patient_search.h"
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// The copy of a text in which Vale looks for what its rules have found. Words that have been read are
/// crossed out there, so that the next search does not meet them; where each block left off is kept here.
struct CrossedText {
  struct Block {
    std::size_t crossings = 0; ///< how many have been made when the block is checked
    std::size_t line = 0;      ///< where Vale believes it to be, from 0
    bool by_line = false;      ///< it is looked for in that line first
  };
  std::string text;            ///< with nothing crossed out
  std::vector<Span> crossings; ///< in the order in which they are made
  std::vector<Block> blocks;   ///< one for each of Prose::blocks, as far as the search had patience
};

/// Crosses out while a text is read: the first place that has the words, wherever that is.
class CrossingOut {
public:
  explicit CrossingOut(std::string text);

  /// Words of the block that is being read; crossed out at its end.
  void read(std::string_view words);
  void end_block();
  /// Words that are no text: addresses, comments.
  void cross_out(std::string_view words);
  /// A block that is to be checked now.
  void add_block(std::string_view words, bool by_line);

  CrossedText result() &&;

private:
  bool cross_out_whole(std::string_view words);
  void look_further_down(std::string_view words, std::size_t& line) const;

  CrossedText m_made;
  std::string m_text; // with the crossings so far
  std::vector<std::size_t> m_line_ends;
  std::size_t m_line = 0;
  std::vector<std::string> m_read;
  PatientSearch m_search;
};

/// What stands between white space.
std::vector<std::string_view> split_at_white(std::string_view text);

/// Marks `span` of a text: each ASCII letter becomes `sign`, line ends stay.
void cross_out(std::string& text, Span span, char sign);

} // namespace waymark::checks
