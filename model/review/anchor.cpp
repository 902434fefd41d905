// SPDX-License-Identifier: MIT
#include "model/review/anchor.h"

#include "model/code_points.h"
#include "model/content_module.h"
#include "model/git/repository.h"
#include "model/review/tokens.h"

#include <algorithm>
#include <cctype>

namespace waymark::review {

namespace {

constexpr std::size_t context_size = 32; // code points kept on each side
constexpr std::size_t telling_size = 25; // code points of a quote that needs no context
constexpr std::size_t none = static_cast<std::size_t>(-1);

Span whole_characters(std::string_view text, Span span) {
  const CodePointMap map(text);
  const std::size_t begin = map.to_byte(map.to_code_point(std::min(span.begin, text.size())));
  std::size_t end = std::min(std::max(span.end, span.begin), text.size());
  const std::size_t end_point = map.to_code_point(end);
  if (map.to_byte(end_point) < end)
    end = map.to_byte(end_point + 1);
  return {begin, end};
}

// The old tokens that a span touches.
Span tokens_in(const std::vector<Token>& tokens, Span span) {
  Span inside{tokens.size(), tokens.size()};
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].span.end <= span.begin || tokens[i].span.begin >= span.end)
      continue;
    inside.begin = std::min(inside.begin, i);
    inside.end = i + 1;
  }
  if (inside.begin == tokens.size())
    inside.end = inside.begin;
  return inside;
}

class Carrier {
public:
  Carrier(std::string_view old_text, std::string_view new_text)
      : m_old(tokens_of(old_text)), m_new(tokens_of(new_text)), m_to(m_old.size(), none) {
    for (const Match& match : match_tokens(old_text, m_old, new_text, m_new)) {
      for (std::size_t i = 0; i < match.size; ++i)
        m_to[match.old_begin + i] = match.new_begin + i;
    }
  }

  std::optional<Span> carry(Span span) const {
    const Span inside = tokens_in(m_old, span);
    if (inside.empty() || !half_survives(inside, span))
      return std::nullopt;
    return Span{new_begin(inside, span), new_end(inside, span)};
  }

private:
  // By length of the words, so that small words that stand everywhere do not decide.
  bool half_survives(Span inside, Span span) const {
    std::size_t all = 0, kept = 0, marks = 0, kept_marks = 0;
    for (std::size_t i = inside.begin; i < inside.end; ++i) {
      const bool here = m_to[i] != none;
      if (m_old[i].kind == TokenKind::word) {
        ++all;
        kept += here;
      } else if (m_old[i].kind == TokenKind::mark) {
        ++marks;
        kept_marks += here;
      }
    }
    if (all == 0)
      return marks > 0 ? kept_marks == marks : m_to[inside.begin] != none && span.size() > 0;
    return 2 * kept >= all;
  }

  // When the first word was replaced, what replaced it belongs to the passage; so it begins after the last
  // thing before the passage that is still there.
  std::size_t new_begin(Span inside, Span span) const {
    if (m_to[inside.begin] != none)
      return m_new[m_to[inside.begin]].span.begin +
             (span.begin > m_old[inside.begin].span.begin ? span.begin - m_old[inside.begin].span.begin : 0);
    if (inside.begin > 0 && m_to[inside.begin - 1] != none)
      return m_new[m_to[inside.begin - 1]].span.end;
    for (std::size_t i = inside.begin; i < inside.end; ++i) {
      if (m_to[i] != none)
        return m_new[m_to[i]].span.begin;
    }
    return 0;
  }

  std::size_t new_end(Span inside, Span span) const {
    const std::size_t last = inside.end - 1;
    if (m_to[last] != none)
      return m_new[m_to[last]].span.end -
             (span.end < m_old[last].span.end ? m_old[last].span.end - span.end : 0);
    if (inside.end < m_old.size() && m_to[inside.end] != none)
      return m_new[m_to[inside.end]].span.begin;
    for (std::size_t i = inside.end; i > inside.begin; --i) {
      if (m_to[i - 1] != none)
        return m_new[m_to[i - 1]].span.end;
    }
    return 0;
  }

  std::vector<Token> m_old, m_new;
  std::vector<std::size_t> m_to; // each old token's new one
};

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

std::optional<Span> moved(const Target& target, std::string_view new_text) {
  const auto with_context = only_place(new_text, target.before + target.quote + target.after);
  if (with_context && target.before.size() + target.after.size() > 0)
    return Span{*with_context + target.before.size(),
                *with_context + target.before.size() + target.quote.size()};
  if (count_code_points(target.quote) < telling_size)
    return std::nullopt;
  const auto place = only_place(new_text, target.quote);
  if (!place || !is_word_edge(new_text, *place) || !is_word_edge(new_text, *place + target.quote.size()))
    return std::nullopt;
  return Span{*place, *place + target.quote.size()};
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
  return moved(quoted(m_hidden->old_text, span), m_hidden->new_text);
}

std::optional<Span> reanchor(std::string_view old_text, std::string_view new_text, Span span) {
  return Reanchoring(std::string(old_text), std::string(new_text)).place_of(span);
}

} // namespace waymark::review
