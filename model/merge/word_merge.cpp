// SPDX-License-Identifier: MIT
#include "model/merge/word_merge.h"

#include "model/merge/likeness.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace waymark::merge {

namespace {

// The three texts, cut into units.
struct Three {
  std::string_view base_text, our_text, their_text;
  Units base, ours, theirs;

  Three(const std::string_view b, const std::string_view o, const std::string_view t,
        Units (*cut)(std::string_view))
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

bool is_blank_line(std::string_view blanks) {
  const std::size_t feed = blanks.find('\n');
  return feed != std::string_view::npos && blanks.find('\n', feed + 1) != std::string_view::npos;
}

// Unchanged units, cut where a paragraph ends.
void add_unchanged(std::vector<Piece>& pieces, const Three& three, const Stretch& stretch) {
  bool joins = false;
  for (std::size_t i = 0; i < stretch.base.size(); ++i) {
    const auto one = [i](Span span) { return Span{span.begin + i, span.begin + i + 1}; };
    Piece unit = piece_of(three, {Whose::nobody, one(stretch.base), one(stretch.ours), one(stretch.theirs)});
    unit.text = shared_bytes(unit.base, unit.ours, unit.theirs);
    unit.ends_paragraph = three.base.is_blank(stretch.base.begin + i) && is_blank_line(unit.base) &&
                          is_blank_line(unit.ours) && is_blank_line(unit.theirs);
    if (joins && !unit.ends_paragraph) {
      Piece& last = pieces.back();
      last.base += unit.base;
      last.ours += unit.ours;
      last.theirs += unit.theirs;
      last.text += unit.text;
    } else {
      pieces.push_back(unit);
    }
    joins = !unit.ends_paragraph;
  }
}

// Whether a side's units are lines by themselves, put in between other lines.
bool are_lines(const Units& units, Span span) {
  const bool begins_line = span.begin == 0 || units.ends_line(span.begin - 1);
  const bool ends_line = span.end == units.size() || units.ends_line(span.end);
  return (begins_line && (span.end == units.size() || units.ends_line(span.end - 1))) ||
         (units.ends_line(span.begin) && ends_line);
}

bool is_settled(const std::vector<Piece>& pieces) {
  return std::none_of(pieces.begin(), pieces.end(),
                      [](const Piece& piece) { return piece.whose == Whose::clash; });
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string text_of(const Piece& piece) {
  switch (piece.whose) {
  case Whose::theirs:
    return piece.theirs;
  case Whose::both:
    return std::min(piece.ours, piece.theirs);
  case Whose::both_removed: // of the blanks around the words each side left one
    return is_blank(piece.ours) && is_blank(piece.theirs) ? std::min(piece.ours, piece.theirs) : "";
  default:
    return piece.ours;
  }
}

std::vector<Piece> merge_units(const Three& three, Grain grain);

constexpr std::size_t readable = 300'000; // bytes; nobody could check a merge of the words of more

// The words of sentences that both sides changed; nothing when the two wordings cannot be had together.
std::vector<Piece> look_closer(const Piece& piece) {
  const Three words(piece.base, piece.ours, piece.theirs, words_of);
  const bool only_looks = piece.whose == Whose::ours || piece.whose == Whose::theirs;
  if (only_looks)
    return merge_units(words, Grain::words);
  if (piece.base.size() + piece.ours.size() + piece.theirs.size() > readable)
    return {};
  if (is_blank(piece.ours) != is_blank(piece.theirs) && !is_blank(piece.base))
    return {}; // taken out by one, changed by the other
  if (drops_what_was_edited(words.base, words.ours, words.theirs) ||
      replaces_what_was_removed(words.base, words.ours, words.theirs))
    return {};
  const bool ours_has_all = includes(piece.base, piece.theirs, piece.ours),
             theirs_has_all = includes(piece.base, piece.ours, piece.theirs);
  if (ours_has_all || theirs_has_all) {
    Piece all = piece;
    all.whose = !theirs_has_all ? Whose::ours : !ours_has_all ? Whose::theirs : Whose::both;
    all.text = text_of(all);
    return {all};
  }
  if (is_rewritten(words.base, words.ours) || is_rewritten(words.base, words.theirs))
    return {};
  return merge_units(words, Grain::words);
}

void add_changed(std::vector<Piece>& pieces, const Three& three, const Stretch& stretch, Grain grain) {
  Piece piece = piece_of(three, stretch);
  const bool both_added = piece.whose == Whose::both_added;
  if (both_added ||
      (piece.whose == Whose::both_removed && drops_what_was_edited(three.base, three.ours, three.theirs)))
    piece.whose = Whose::clash;
  const bool looks_changed = (piece.whose == Whose::ours && piece.theirs != piece.base) ||
                             (piece.whose == Whose::theirs && piece.ours != piece.base);
  if (grain == Grain::sentences && (piece.whose == Whose::clash || looks_changed)) {
    auto closer = look_closer(piece);
    if (!closer.empty() && is_settled(closer)) {
      std::move(closer.begin(), closer.end(), std::back_inserter(pieces));
      return;
    }
  }
  piece.text = text_of(piece);
  if (both_added && grain == Grain::sentences && are_lines(three.ours, stretch.ours) &&
      are_lines(three.theirs, stretch.theirs) && !resemble(piece.ours, piece.theirs)) {
    piece.whose = Whose::both_added;
    piece.text = one_after_the_other(piece.ours, piece.theirs);
  }
  pieces.push_back(std::move(piece));
}

std::vector<Piece> merge_units(const Three& three, Grain grain) {
  std::vector<Piece> pieces;
  for (const Stretch& stretch : three_way(three.base, three.ours, three.theirs, grain)) {
    if (stretch.whose == Whose::nobody)
      add_unchanged(pieces, three, stretch);
    else
      add_changed(pieces, three, stretch, grain);
  }
  return pieces;
}

} // namespace

std::string one_after_the_other(const std::string& ours, const std::string& theirs) {
  const auto order = [](const std::string& text) {
    const std::size_t at = text.find_first_not_of(" \n\r\t");
    return std::pair<bool, const std::string&>(at != std::string::npos && text[at] == '#', text);
  };
  std::string text = order(ours) < order(theirs) ? ours : theirs;
  if (const std::string& second = order(ours) < order(theirs) ? theirs : ours; !second.empty()) {
    if (!text.empty() && text.back() != '\n' && second.front() != '\n' && second.front() != '\r')
      text += '\n';
    text += second;
  }
  return text;
}

std::vector<Piece> merge_words(std::string_view base, std::string_view ours, std::string_view theirs) {
  return merge_units(Three(base, ours, theirs, sentences_of), Grain::sentences);
}

} // namespace waymark::merge
