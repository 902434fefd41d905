// SPDX-License-Identifier: MIT
#include "model/review/anchor.h"

#include "model/code_points.h"
#include "model/content_module.h"
#include "model/git/repository.h"
#include "model/review/carrier.h"
#include "model/review/single_spaced.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace waymark::review {

namespace {

constexpr std::size_t context_size = 32; // code points kept on each side
constexpr std::size_t telling_size = 25; // code points of a quote that needs no context

Span whole_characters(std::string_view text, Span span) {
  const CodePointMap map(text);
  const std::size_t begin = map.to_byte(map.to_code_point(std::min(span.begin, text.size())));
  std::size_t end = std::min(std::max(span.end, span.begin), text.size());
  const std::size_t end_point = map.to_code_point(end);
  if (map.to_byte(end_point) < end)
    end = map.to_byte(end_point + 1);
  return {begin, end};
}

// The passage's place, words and context.
Target quoted(std::string_view source, Span span) {
  const Span whole = whole_characters(source, span);
  const CodePointMap map(source);
  const std::size_t begin = map.to_code_point(whole.begin), end = map.to_code_point(whole.end);
  Target target;
  target.span = whole;
  target.quote = slice(source, whole);
  target.before = slice(source, {map.to_byte(begin > context_size ? begin - context_size : 0), whole.begin});
  target.after = slice(source, {whole.end, map.to_byte(std::min(end + context_size, map.size()))});
  return target;
}

bool is_word_edge(std::string_view text, std::size_t at) {
  const auto is_letter = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
  };
  return at == 0 || at >= text.size() || !is_letter(text[at - 1]) || !is_letter(text[at]);
}

// The two texts and what they have in common.
struct Pair {
  std::string_view old_text, new_text;
  SingleSpaced old_words, new_words;
  Carrier carrier;

  Pair(std::string_view old_one, std::string_view new_one)
      : old_text(old_one), new_text(new_one), old_words(old_one), new_words(new_one),
        carrier(old_one, new_one) {}
};

// A place for the quote with some of its context on one side or both, if there is only one in the new text
// and only one in the old text: words that are there twice could be the other ones.
std::optional<Span> place_with(const Target& target, bool with_before, bool with_after, const Pair& pair) {
  const SingleSpaced before(with_before ? target.before : ""), quote(target.quote),
      all((with_before ? target.before : "") + target.quote + (with_after ? target.after : ""));
  if (quote.text.empty())
    return std::nullopt; // nothing in it that could be found again
  const auto places = pair.new_words.places_of(all.text, 2);
  if (places.size() != 1 || count_code_points(all.text) < telling_size ||
      pair.old_words.places_of(all.text, 2).size() != 1)
    return std::nullopt;
  if ((!is_word_edge(pair.new_text, places[0].begin) && !with_before) ||
      (!is_word_edge(pair.new_text, places[0].end) && !with_after))
    return std::nullopt;
  const bool shared_blank = !before.text.empty() && before.text.back() == ' ' && quote.text.starts_with(' ');
  const std::size_t at = pair.new_words.text.find(all.text) + before.text.size() - shared_blank;
  return Span{pair.new_words.from[at], pair.new_words.from[at + quote.text.size() - 1] + 1};
}

// A passage that was taken out of its place and put in at another.
std::optional<Span> moved(const Target& target, const Pair& pair) {
  for (const auto& [before, after] : {std::pair{true, true}, {false, true}, {true, false}, {false, false}}) {
    const auto place = place_with(target, before, after, pair);
    if (place && pair.carrier.is_new(*place))
      return place;
  }
  return std::nullopt;
}

// Whether all of the quote stands somewhere in the new text where nothing of the old text does.
bool stands_anew(const Target& target, const Pair& pair) {
  constexpr std::size_t enough = 50;
  const SingleSpaced quote(target.quote);
  if (count_code_points(quote.text) < telling_size)
    return false;
  const auto places = pair.new_words.places_of(quote.text, enough);
  return std::any_of(places.begin(), places.end(), [&](Span place) { return pair.carrier.is_new(place); });
}

} // namespace

Target passage(std::string_view module, std::string_view source, Span span) {
  Target target = quoted(source, span);
  target.module = module;
  target.base = git::Repository::blob_id(source);
  const ContentModule parsed = parse_module("modules/" + target.module + ".md", std::string(source));
  for (const Block& block : blocks_of(parsed)) {
    if (!block.id.empty() && block.span.begin <= target.span.begin && target.span.end <= block.span.end)
      target.block = block.id; // inner blocks come later
  }
  return target;
}

Target block_target(std::string_view module, std::string_view block) {
  Target target;
  target.module = module;
  target.block = block;
  return target;
}

std::optional<Span> place_of_block(std::string_view source, std::string_view block) {
  const ContentModule parsed = parse_module("modules/module.md", std::string(source));
  for (const Block& one : blocks_of(parsed))
    if (!block.empty() && one.id == block)
      return one.span;
  return std::nullopt;
}

struct Reanchoring::Hidden {
  Hidden(std::string old_words, std::string new_words)
      : old_text(std::move(old_words)), new_text(std::move(new_words)), same(old_text == new_text) {
    if (!same)
      pair.emplace(old_text, new_text);
  }

  std::string old_text, new_text;
  bool same;
  std::optional<Pair> pair;
};

Reanchoring::Reanchoring(std::string old_text, std::string new_text)
    : m_hidden(std::make_unique<Hidden>(std::move(old_text), std::move(new_text))) {}
Reanchoring::~Reanchoring() = default;

const std::string& Reanchoring::old_text() const {
  return m_hidden->old_text;
}

std::optional<Span> Reanchoring::place_of(Span span) const {
  if (span.begin > span.end || span.end > m_hidden->old_text.size())
    return std::nullopt;
  if (m_hidden->same)
    return span;
  const Pair& pair = *m_hidden->pair;
  const auto carried = pair.carrier.carry(span);
  if (carried && pair.carrier.keeps_all_words(span))
    return carried;
  const Target target = quoted(m_hidden->old_text, span);
  if (const auto place = moved(target, pair))
    return place;
  // The very words are somewhere else, and it cannot be told which of the places is meant.
  return carried && stands_anew(target, pair) ? std::nullopt : carried;
}

std::optional<Span> reanchor(std::string_view old_text, std::string_view new_text, Span span) {
  return Reanchoring(std::string(old_text), std::string(new_text)).place_of(span);
}

} // namespace waymark::review
