// SPDX-License-Identifier: MIT
#include "model/review/anchor.h"

#include "model/code_points.h"
#include "model/content_module.h"
#include "model/git/repository.h"
#include "model/review/carrier.h"

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

// The only place of `words` in the text; nothing when there is none or more than one.
std::optional<std::size_t> only_place(std::string_view text, std::string_view words) {
  const std::size_t first = text.find(words);
  if (words.empty() || first == std::string_view::npos ||
      text.find(words, first + 1) != std::string_view::npos)
    return std::nullopt;
  return first;
}

bool is_word_edge(std::string_view text, std::size_t at) {
  const auto is_letter = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
  };
  return at == 0 || at >= text.size() || !is_letter(text[at - 1]) || !is_letter(text[at]);
}

// A place for the quote with some of its context on one side or both, if there is only one in the new text
// and only one in the old text: words that are there twice could be the other ones.
std::optional<Span> place_with(const Target& target, bool with_before, bool with_after,
                               std::string_view old_text, std::string_view new_text) {
  const std::string before = with_before ? target.before : "", after = with_after ? target.after : "";
  const std::string words = before + target.quote + after;
  const auto place = only_place(new_text, words);
  if (!place || count_code_points(words) < telling_size || !only_place(old_text, words))
    return std::nullopt;
  const std::size_t begin = *place + before.size();
  if (!is_word_edge(new_text, *place) && !with_before)
    return std::nullopt;
  if (!is_word_edge(new_text, *place + words.size()) && !with_after)
    return std::nullopt;
  return Span{begin, begin + target.quote.size()};
}

// A passage that was taken out of its place and put in at another.
std::optional<Span> moved(const Target& target, std::string_view old_text, std::string_view new_text,
                          const Carrier& carrier) {
  for (const auto& [before, after] : {std::pair{true, true}, {false, true}, {true, false}, {false, false}}) {
    const auto place = place_with(target, before, after, old_text, new_text);
    if (place && carrier.is_new(*place))
      return place;
  }
  return std::nullopt;
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

struct Reanchoring::Hidden {
  Hidden(std::string old_words, std::string new_words)
      : old_text(std::move(old_words)), new_text(std::move(new_words)), same(old_text == new_text) {
    if (!same)
      carrier.emplace(old_text, new_text);
  }

  std::string old_text, new_text;
  bool same;
  std::optional<Carrier> carrier;
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
  if (const auto carried = m_hidden->carrier->carry(span))
    return carried;
  return moved(quoted(m_hidden->old_text, span), m_hidden->old_text, m_hidden->new_text, *m_hidden->carrier);
}

std::optional<Span> reanchor(std::string_view old_text, std::string_view new_text, Span span) {
  return Reanchoring(std::string(old_text), std::string(new_text)).place_of(span);
}

} // namespace waymark::review
