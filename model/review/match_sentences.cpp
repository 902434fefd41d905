// SPDX-License-Identifier: MIT
#include "model/review/match_sentences.h"

#include <string>

namespace waymark::review {

namespace {

// A text's sentences as it is read: one token each, blanks between words being single spaces.
struct Sentences {
  std::string reading;
  std::vector<Token> tokens;  ///< in `reading`
  std::vector<Span> contents; ///< the tokens of the text that each holds
};

bool closes_sentence(std::string_view mark) {
  return mark == "." || mark == "!" || mark == "?" || mark == ":" || mark == ";" || mark == "…";
}

bool ends_paragraph(std::string_view blanks) {
  const std::size_t feed = blanks.find('\n');
  return feed != std::string_view::npos && blanks.find('\n', feed + 1) != std::string_view::npos;
}

Sentences sentences_of(std::string_view text, const std::vector<Token>& tokens) {
  Sentences sentences;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    if (begin == end)
      return;
    const std::size_t at = sentences.reading.size();
    for (std::size_t i = begin; i < end; ++i) {
      if (tokens[i].kind == TokenKind::space)
        sentences.reading += ' ';
      else
        sentences.reading += slice(text, tokens[i].span);
    }
    sentences.tokens.push_back({{at, sentences.reading.size()}, TokenKind::word});
    sentences.contents.push_back({begin, end});
  };
  bool closed = false; // whether the last mark can end a sentence
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view words = slice(text, tokens[i].span);
    if (tokens[i].kind == TokenKind::space && (closed || ends_paragraph(words))) {
      close(i);
      begin = i + 1;
    }
    if (tokens[i].kind != TokenKind::mark)
      closed = false;
    else if (closes_sentence(words))
      closed = true; // and quotation marks and brackets after it keep it so
  }
  close(tokens.size());
  return sentences;
}

std::vector<Token> part(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
  return {tokens.begin() + static_cast<long>(begin), tokens.begin() + static_cast<long>(end)};
}

} // namespace

std::vector<Match> match_sentences(std::string_view old_text, const std::vector<Token>& old_tokens,
                                   std::string_view new_text, const std::vector<Token>& new_tokens) {
  const Sentences olds = sentences_of(old_text, old_tokens), news = sentences_of(new_text, new_tokens);
  auto runs = match_tokens(olds.reading, olds.tokens, news.reading, news.tokens);
  runs.push_back({olds.tokens.size(), news.tokens.size(), 0});
  std::vector<Match> matches;
  std::size_t old_at = 0, new_at = 0;
  const auto match_words_up_to = [&](std::size_t old_end, std::size_t new_end) {
    for (const Match& match : match_tokens(old_text, part(old_tokens, old_at, old_end), new_text,
                                           part(new_tokens, new_at, new_end)))
      matches.push_back({old_at + match.old_begin, new_at + match.new_begin, match.size});
  };
  for (const Match& run : runs) {
    for (std::size_t i = 0; i < run.size; ++i) {
      const Span old_words = olds.contents[run.old_begin + i], new_words = news.contents[run.new_begin + i];
      match_words_up_to(old_words.begin, new_words.begin);
      matches.push_back({old_words.begin, new_words.begin, old_words.size()});
      old_at = old_words.end;
      new_at = new_words.end;
    }
  }
  match_words_up_to(old_tokens.size(), new_tokens.size());
  return matches;
}

} // namespace waymark::review
