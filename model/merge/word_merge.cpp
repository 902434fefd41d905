// SPDX-License-Identifier: MIT
#include "model/merge/word_merge.h"

#include <algorithm>
#include <iterator>
#include <cstdlib>

namespace waymark::merge {

namespace {

using Cut = Units (*)(std::string_view text);

// The three texts, cut into units.
struct Three {
  std::string_view base_text, our_text, their_text;
  Units base, ours, theirs;

  Three(std::string_view b, std::string_view o, std::string_view t, Cut cut)
      : base_text(b), our_text(o), their_text(t), base(cut(b)), ours(cut(o)), theirs(cut(t)) {}
};

// Bytes of a unit that all three texts share as it reads: whoever changed them wins; of two changes the same
// one on both computers.
std::string_view shared_bytes(std::string_view base, std::string_view ours, std::string_view theirs) {
  if (ours == base)
    return theirs;
  return theirs == base ? ours : std::min(ours, theirs);
}

Piece piece_of(const Three& three, const Stretch& stretch) {
  Piece piece;
  piece.whose = stretch.whose;
  piece.base = slice(three.base_text, three.base.place(stretch.base));
  piece.ours = slice(three.our_text, three.ours.place(stretch.ours));
  piece.theirs = slice(three.their_text, three.theirs.place(stretch.theirs));
  return piece;
}

// Unchanged units, cut where a paragraph ends.
void add_unchanged(std::vector<Piece>& pieces, const Three& three, const Stretch& stretch) {
  bool joins = false;
  for (std::size_t i = 0; i < stretch.base.size(); ++i) {
    const auto one = [i](Span span) { return Span{span.begin + i, span.begin + i + 1}; };
    Piece unit = piece_of(three, {Whose::nobody, one(stretch.base), one(stretch.ours), one(stretch.theirs)});
    unit.text = shared_bytes(unit.base, unit.ours, unit.theirs);
    unit.ends_paragraph = three.base.ends_paragraph(stretch.base.begin + i);
    if (joins && !unit.ends_paragraph) {
      pieces.back().base += unit.base;
      pieces.back().ours += unit.ours;
      pieces.back().theirs += unit.theirs;
      pieces.back().text += unit.text;
    } else {
      pieces.push_back(unit);
    }
    joins = !unit.ends_paragraph;
  }
}

std::string text_of(const Piece& piece) {
  switch (piece.whose) {
  case Whose::theirs:
    return piece.theirs;
  case Whose::both:
    return std::min(piece.ours, piece.theirs);
  case Whose::both_removed:
    return "";
  default:
    return piece.ours;
  }
}

bool is_settled(const std::vector<Piece>& pieces) {
  return std::none_of(pieces.begin(), pieces.end(),
                      [](const Piece& piece) { return piece.whose == Whose::clash; });
}

std::vector<Piece> merge_units(const Three& three, bool look_closer);

void add_changed(std::vector<Piece>& pieces, const Three& three, const Stretch& stretch, bool look_closer) {
  Piece piece = piece_of(three, stretch);
  if (piece.whose == Whose::both_added && !look_closer)
    piece.whose = Whose::clash;
  const bool disputed = piece.whose == Whose::clash || piece.whose == Whose::both_added;
  if (disputed && look_closer) {
    auto closer = merge_units(Three(piece.base, piece.ours, piece.theirs, words_of), false);
    if (is_settled(closer)) {
      std::move(closer.begin(), closer.end(), std::back_inserter(pieces));
      return;
    }
    piece.whose = Whose::clash;
  }
  piece.text = text_of(piece);
  pieces.push_back(std::move(piece));
}

std::vector<Piece> merge_units(const Three& three, bool look_closer) {
  std::vector<Piece> pieces;
  for (const Stretch& stretch : three_way(three.base, three.ours, three.theirs)) {
    if (stretch.whose == Whose::nobody)
      add_unchanged(pieces, three, stretch);
    else
      add_changed(pieces, three, stretch, look_closer);
  }
  return pieces;
}

} // namespace

std::vector<Piece> merge_words(std::string_view base, std::string_view ours, std::string_view theirs) {
  return merge_units(Three(base, ours, theirs, sentences_of), true);
}

} // namespace waymark::merge
