// SPDX-License-Identifier: MIT
#include "model/merge/merge_text.h"

#include "model/git/line_merge.h"
#include "model/merge/house_style.h"
#include "model/merge/word_merge.h"

#include <algorithm>

namespace waymark::merge {

namespace {

class Assembly {
public:
  void add_settled(std::string_view text) { m_merge.text += text; }

  void add_clashing_lines(const std::vector<Piece>& pieces) {
    for (std::size_t begin = 0; begin < pieces.size();) {
      std::size_t end = begin;
      while (end < pieces.size() && !pieces[end].ends_paragraph)
        ++end;
      add_paragraph({pieces.begin() + static_cast<long>(begin), pieces.begin() + static_cast<long>(end)});
      if (end < pieces.size())
        m_merge.text += pieces[end].text;
      begin = end + 1;
    }
  }

  TextMerge take() { return std::move(m_merge); }

private:
  void add_paragraph(const std::vector<Piece>& pieces) {
    const std::size_t begin = m_merge.text.size();
    const bool clashes = std::any_of(pieces.begin(), pieces.end(),
                                     [](const Piece& piece) { return piece.whose == Whose::clash; });
    WordMerge all;
    std::string text;
    for (const Piece& piece : pieces) {
      all.base += piece.base;
      all.ours += piece.ours;
      all.theirs += piece.theirs;
      text += piece.text;
      note(all.changes, piece);
    }
    m_merge.text += clashes ? all.ours : text;
    all.span = {begin, m_merge.text.size()};
    if (clashes)
      m_merge.clashes.push_back({all.span, all.base, all.ours, all.theirs});
    else if (!all.changes.empty())
      m_merge.merged_by_words.push_back(std::move(all));
  }

  static void note(std::vector<SideChange>& changes, const Piece& piece) {
    switch (piece.whose) {
    case Whose::ours:
      changes.push_back({Side::ours, piece.base, piece.ours});
      break;
    case Whose::theirs:
      changes.push_back({Side::theirs, piece.base, piece.theirs});
      break;
    case Whose::both:
    case Whose::both_removed:
      changes.push_back({Side::both, piece.base, piece.text});
      break;
    case Whose::both_added:
      changes.push_back({Side::ours, "", piece.ours});
      changes.push_back({Side::theirs, "", piece.theirs});
      break;
    default:;
    }
  }

  TextMerge m_merge;
};

} // namespace

TextMerge merge_text(std::string_view base, std::string_view ours, std::string_view theirs) {
  Assembly assembly;
  if (ours == theirs || theirs == base) {
    assembly.add_settled(ours);
  } else if (ours == base) {
    assembly.add_settled(theirs);
  } else {
    const HouseStyle our_style = changed_style(base, ours), their_style = changed_style(base, theirs);
    for (const git::MergedLines& lines : git::merge_lines(base, ours, theirs)) {
      if (lines.clash)
        assembly.add_clashing_lines(merge_words(in_style(in_style(lines.base, our_style), their_style),
                                                in_style(lines.ours, their_style),
                                                in_style(lines.theirs, our_style)));
      else
        assembly.add_settled(lines.text);
    }
  }
  return assembly.take();
}

} // namespace waymark::merge
