// SPDX-License-Identifier: MIT
#include "model/merge/merge_text.h"

#include "model/git/line_merge.h"
#include "model/merge/dress.h"
#include "model/merge/house_style.h"
#include "model/merge/moved_lines.h"
#include "model/merge/word_faults.h"
#include "model/merge/word_merge.h"

#include <algorithm>

namespace waymark::merge {

namespace {

bool is_settled(const std::vector<Piece>& pieces) {
  return std::none_of(pieces.begin(), pieces.end(),
                      [](const Piece& piece) { return piece.whose == Whose::clash; });
}

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
        add_settled(pieces[end].text);
      begin = end + 1;
    }
  }

  TextMerge take() { return std::move(m_merge); }

private:
  void add_paragraph(const std::vector<Piece>& pieces) {
    const std::size_t begin = m_merge.text.size();
    const bool clashes = !is_settled(pieces);
    WordMerge all;
    std::string text;
    for (const Piece& piece : pieces) {
      all.base += piece.base;
      all.ours += piece.ours;
      all.theirs += piece.theirs;
      text += piece.text;
      note(all.changes, piece);
    }
    add_settled(clashes ? all.ours : text);
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

struct Three {
  std::string_view base, ours, theirs;
};

// Clashing lines word by word; new words of one side follow the quotation marks that the other introduced,
// unless somebody has to choose between the two as they were written.
std::vector<Piece> merge_clashing(const git::MergedLines& lines, const HouseStyle& ours,
                                  const HouseStyle& theirs) {
  if (ours.changes() || theirs.changes()) {
    auto pieces = merge_words(in_style(in_style(lines.base, ours), theirs), in_style(lines.ours, theirs),
                              in_style(lines.theirs, ours));
    if (is_settled(pieces))
      return pieces;
  }
  return merge_words(lines.base, lines.ours, lines.theirs);
}

bool is_clean(const std::vector<git::MergedLines>& stretches) {
  return std::none_of(stretches.begin(), stretches.end(),
                      [](const git::MergedLines& lines) { return lines.clash; });
}

TextMerge merge_stretches(const std::vector<git::MergedLines>& stretches, const Three& three) {
  Assembly assembly;
  const HouseStyle our_style = changed_style(three.base, three.ours),
                   their_style = changed_style(three.base, three.theirs);
  for (const git::MergedLines& lines : follow_moves(stretches)) {
    if (lines.clash)
      assembly.add_clashing_lines(merge_clashing(lines, our_style, their_style));
    else
      assembly.add_settled(lines.text);
  }
  return assembly.take();
}

// The line merge with its clashes as they are.
TextMerge unsolved(const std::vector<git::MergedLines>& stretches) {
  Assembly assembly;
  for (const git::MergedLines& lines : stretches) {
    if (lines.clash)
      assembly.add_clashing_lines({{Whose::clash, lines.base, lines.ours, lines.theirs, lines.ours}});
    else
      assembly.add_settled(lines.text);
  }
  return assembly.take();
}

// What can go wrong in a line merge when wrapped paragraphs change side by side. Looked for whichever side is
// chosen where they clash.
WordFaults faults_in(const Three& three, const TextMerge& merge) {
  std::string other = merge.text, disputed;
  for (auto clash = merge.clashes.rbegin(); clash != merge.clashes.rend(); ++clash) {
    other.replace(clash->span.begin, clash->span.size(), clash->theirs);
    disputed += clash->base + '\n' + clash->ours + '\n' + clash->theirs + '\n';
  }
  WordFaults faults = find_word_faults(three.base, three.ours, three.theirs, merge.text, disputed);
  if (!merge.clean()) {
    const WordFaults others = find_word_faults(three.base, three.ours, three.theirs, other, disputed);
    faults.added_twice |= others.added_twice;
    faults.repeated |= others.repeated;
    faults.doubled |= others.doubled;
  }
  return faults;
}

std::vector<git::MergedLines> one_stretch(const Three& three) {
  git::MergedLines all;
  all.clash = true;
  all.base = three.base;
  all.ours = three.ours;
  all.theirs = three.theirs;
  return {all};
}

TextMerge one_clash(const Three& three) {
  Assembly assembly;
  const std::string ours(three.ours);
  assembly.add_clashing_lines(
      {{Whose::clash, std::string(three.base), ours, std::string(three.theirs), ours}});
  return assembly.take();
}

// The line merge with its clashes solved. If words went wrong in it, everything is merged by sentences; if
// they still do, somebody has to choose. What lines alone can merge stays merged, unless it has things twice.
TextMerge merge_lines(const std::vector<git::MergedLines>& stretches, const Three& three) {
  TextMerge merge = merge_stretches(stretches, three);
  WordFaults faults = faults_in(three, merge);
  faults.repeated = faults.repeated && !is_clean(stretches);
  if (!faults.any())
    return merge;
  TextMerge by_sentences = merge_stretches(one_stretch(three), three);
  if ((by_sentences.clean() || !is_clean(stretches) || faults.added_twice) &&
      !faults_in(three, by_sentences).any())
    return by_sentences;
  if (is_clean(stretches))
    return faults.added_twice ? one_clash(three) : merge;
  TextMerge by_lines = unsolved(stretches);
  return faults_in(three, by_lines).any() ? one_clash(three) : by_lines;
}

TextMerge settled(std::string_view text) {
  TextMerge merge;
  merge.text = text;
  return merge;
}

} // namespace

TextMerge merge_text(std::string_view base, std::string_view ours, std::string_view theirs) {
  if (ours == theirs || theirs == base)
    return settled(ours);
  if (ours == base)
    return settled(theirs);
  const auto stretches = git::merge_lines(base, ours, theirs);
  const Dress base_dress = dress_of(base), our_dress = dress_of(ours), their_dress = dress_of(theirs);
  if (is_clean(stretches) || (base_dress == our_dress && base_dress == their_dress))
    return merge_lines(stretches, {base, ours, theirs});
  const Dress dress = merged_dress(base_dress, our_dress, their_dress);
  const std::string our_text = in_dress(ours, dress), their_text = in_dress(theirs, dress),
                    base_text = in_dress(base, dress);
  const Three same{base_text, our_text, their_text};
  return merge_lines(git::merge_lines(same.base, same.ours, same.theirs), same);
}

} // namespace waymark::merge
