// SPDX-License-Identifier: MIT
#include "model/markdown/quoted_speech.h"

#include <algorithm>
#include <array>

namespace waymark::markdown {

namespace {

// Deeper than anybody quotes somebody who quotes; deeper marks stay text, so that no text can exhaust the
// stack.
constexpr int deepest = 8;

// Longer than any attributes of a mark; bounds how far ahead each bracket looks.
constexpr std::size_t longest_mark = 256;

// The first piece that ends behind a byte of the literal.
std::vector<Piece>::const_iterator piece_at(const Node& text, std::size_t offset) {
  return std::partition_point(text.pieces.begin(), text.pieces.end(),
                              [&](const Piece& piece) { return piece.literal + piece.length <= offset; });
}

// The source's place of a literal's byte; nothing when the source spells it in another way.
std::optional<std::size_t> plain_place(const Node& text, std::size_t offset) {
  const auto piece = piece_at(text, offset);
  if (piece == text.pieces.end() || offset < piece->literal || piece->substituted())
    return std::nullopt;
  return piece->source + (offset - piece->literal);
}

// A part of a text node; it begins and ends at bytes that have a plain place, or at the node's ends.
Node part_of(const Node& text, std::size_t begin, std::size_t end) {
  Node part;
  part.kind = NodeKind::text;
  part.literal = text.literal.substr(begin, end - begin);
  for (auto at = piece_at(text, begin); at != text.pieces.end() && at->literal < end; ++at) {
    Piece piece = *at;
    const std::size_t from = std::max(piece.literal, begin);
    const std::size_t to = std::min(piece.literal + piece.length, end);
    if (!piece.substituted()) {
      piece.source += from - piece.literal;
      piece.length = piece.source_length = to - from;
    }
    piece.literal = from - begin;
    part.pieces.push_back(piece);
  }
  if (!part.pieces.empty()) {
    const Piece& last = part.pieces.back();
    part.span = {part.pieces.front().source, last.source + last.source_length};
  }
  return part;
}

// The byte after "]{.quoted}" (or "]{.quoted lang=de}") at `at` of a text's literal, or 0.
std::size_t end_of_mark(const Node& text, std::size_t at) {
  if (text.literal.compare(at, 2, "]{") != 0 || !plain_place(text, at + 1))
    return 0;
  const std::string_view mark = std::string_view(text.literal).substr(at, longest_mark);
  const std::size_t brace = mark.find('}');
  if (brace == std::string_view::npos || !plain_place(text, at + brace))
    return 0;
  const auto classes = parse_attributes(mark.substr(1, brace)).classes;
  return std::find(classes.begin(), classes.end(), "quoted") == classes.end() ? 0 : at + brace + 1;
}

// Goes through siblings in order, splits texts at brackets and closes spans.
class Siblings {
public:
  void take(Node node) {
    if (node.kind != NodeKind::text || node.pieces.empty()) {
      m_out.push_back(std::move(node));
      return;
    }
    std::size_t from = 0;
    for (std::size_t at = node.literal.find_first_of("[]"); at != std::string::npos;
         at = node.literal.find_first_of("[]", std::max(at + 1, from))) {
      if (!plain_place(node, at))
        continue;
      if (node.literal[at] == '[') {
        add(part_of(node, from, at));
        m_open.push_back({m_out.size(), 0});
        add(part_of(node, at, at + 1));
        from = at + 1;
      } else if (const std::size_t end = end_of_mark(node, at); end == 0) {
        if (!m_open.empty())
          leave(m_open.back().depth);
      } else {
        add(part_of(node, from, at));
        close(part_of(node, at, end));
        from = end;
      }
    }
    add(part_of(node, from, node.literal.size()));
  }

  std::vector<Node> result() {
    std::vector<Node> joined;
    for (Node& node : m_out) {
      if (!joined.empty() && joins(joined.back(), node))
        join(joined.back(), node);
      else
        joined.push_back(std::move(node));
    }
    return joined;
  }

private:
  // A "[" that nothing has closed yet.
  struct Open {
    std::size_t place = 0; // in m_out
    int depth = 0;         // of the quoted speech that followed it
  };

  // The innermost bracket is closed; what it held lies in the one around it.
  void leave(int depth) {
    m_open.pop_back();
    if (!m_open.empty())
      m_open.back().depth = std::max(m_open.back().depth, depth);
  }

  void add(Node node) {
    if (!node.literal.empty())
      m_out.push_back(std::move(node));
  }

  void close(Node mark) {
    const bool opened = !m_open.empty();
    const auto [open, depth] = opened ? m_open.back() : Open{};
    const bool empty = open + 1 == m_out.size();
    if (!opened || empty || depth == deepest) {
      if (opened)
        leave(depth);
      m_out.push_back(std::move(mark));
      return;
    }
    leave(depth + 1);
    Node quoted;
    quoted.kind = NodeKind::quoted;
    quoted.span = {m_out[open].span.begin, mark.span.end};
    quoted.inner = {m_out[open].span.end, mark.span.begin};
    const auto first = m_out.begin() + static_cast<std::ptrdiff_t>(open);
    quoted.children.assign(std::make_move_iterator(first + 1), std::make_move_iterator(m_out.end()));
    m_out.erase(first, m_out.end());
    m_out.push_back(std::move(quoted));
  }

  static bool joins(const Node& one, const Node& next) {
    return one.kind == NodeKind::text && next.kind == NodeKind::text && !one.pieces.empty() &&
           !next.pieces.empty() && one.span.end == next.span.begin;
  }

  static void join(Node& one, const Node& next) {
    for (Piece piece : next.pieces) {
      piece.literal += one.literal.size();
      Piece& last = one.pieces.back();
      if (!piece.substituted() && !last.substituted() && last.source + last.length == piece.source) {
        last.length += piece.length;
        last.source_length += piece.length;
      } else {
        one.pieces.push_back(piece);
      }
    }
    one.literal += next.literal;
    one.span.end = next.span.end;
  }

  std::vector<Node> m_out;
  std::vector<Open> m_open;
};

bool touch(Span a, Span b) {
  return a.begin < b.end && b.begin < a.end;
}

void collect_quoted(const Node& node, std::vector<Span>& spans) {
  const std::string kind = node.attributes.kind();
  if (node.kind == NodeKind::quoted || (node.kind == NodeKind::div && (kind == "quoted" || kind == "chat")))
    spans.push_back(node.span);
  for (const Node& child : node.children)
    collect_quoted(child, spans);
}

std::vector<Span> quoted_in(const Node& document) {
  std::vector<Span> spans;
  collect_quoted(document, spans);
  return spans;
}

void collect_stray(const Node& node, std::vector<std::size_t>& places) {
  if (node.kind == NodeKind::text)
    for (std::size_t at = node.literal.find("{.quoted"); at != std::string::npos;
         at = node.literal.find("{.quoted", at + 1))
      if (const auto place = plain_place(node, at))
        places.push_back(*place);
  for (const Node& child : node.children)
    collect_stray(child, places);
}

// Whether marks around these words make quoted speech of exactly them, and change nothing else.
bool marks_exactly(std::string_view source, Span part, Span words, const Node& before) {
  const std::string marked = with_quote_marks(source, words);
  const Node after = parse(marked, {part.begin, part.end + quote_opening.size() + quote_closing.size()});
  const Span wanted{words.begin, words.end + quote_opening.size() + quote_closing.size()};
  const auto old_spans = quoted_in(before), new_spans = quoted_in(after);
  return new_spans.size() == old_spans.size() + 1 &&
         std::find(new_spans.begin(), new_spans.end(), wanted) != new_spans.end() &&
         plain_text(after) == plain_text(before);
}

const Node* leaf_block_at(const Node& node, Span words) {
  if (node.kind == NodeKind::paragraph || node.kind == NodeKind::heading)
    return node.span.begin <= words.begin && words.end <= node.span.end ? &node : nullptr;
  for (const Node& child : node.children)
    if (is_block(child.kind))
      if (const Node* found = leaf_block_at(child, words))
        return found;
  return nullptr;
}

struct QuotationMarks {
  std::string_view open, close;
};

// The pair of marks in the block that has the words between them.
std::optional<Span> between(std::string_view source, Span block, Span words, QuotationMarks marks) {
  for (std::size_t at = source.find(marks.open, block.begin); at < words.begin;
       at = source.find(marks.open, at)) {
    const std::size_t end = source.find(marks.close, at + marks.open.size());
    if (end == std::string_view::npos || end + marks.close.size() > block.end)
      return std::nullopt;
    if (at < words.begin && words.end <= end)
      return Span{at, end + marks.close.size()};
    at = end + marks.close.size();
  }
  return std::nullopt;
}

} // namespace

void find_quoted_speech(std::vector<Node>& inlines) {
  bool any = false;
  for (Node& node : inlines) {
    find_quoted_speech(node.children);
    any = any || (node.kind == NodeKind::text && node.literal.find("]{") != std::string::npos);
  }
  if (!any)
    return;
  Siblings siblings;
  for (Node& node : inlines)
    siblings.take(std::move(node));
  inlines = siblings.result();
}

std::vector<std::size_t> stray_quote_marks(const Node& document) {
  std::vector<std::size_t> places;
  collect_stray(document, places);
  return places;
}

std::optional<Span> markable_words(std::string_view source, Span part, Span words) {
  if (words.empty() || words.begin < part.begin || words.end > part.end)
    return std::nullopt;
  const Node before = parse(source, part);
  if (touches_quoted_speech(before, words))
    return std::nullopt;
  const auto is_mark = [&](std::size_t at) {
    return std::string_view("*_`").find(source[at]) != std::string_view::npos;
  };
  Span wide = words;
  while (wide.begin > part.begin && is_mark(wide.begin - 1))
    --wide.begin;
  while (wide.end < part.end && is_mark(wide.end))
    ++wide.end;
  for (const Span candidate :
       std::array{words, wide, Span{wide.begin, words.end}, Span{words.begin, wide.end}})
    if (marks_exactly(source, part, candidate, before))
      return candidate;
  return std::nullopt;
}

std::string with_quote_marks(std::string_view source, Span words) {
  std::string marked(source.substr(0, words.begin));
  marked.append(quote_opening).append(slice(source, words)).append(quote_closing);
  return marked.append(source.substr(words.end));
}

bool touches_quoted_speech(const Node& document, Span words) {
  const auto spans = quoted_in(document);
  return std::any_of(spans.begin(), spans.end(), [&](Span span) { return touch(span, words); });
}

Span whole_quotation(std::string_view source, const Node& document, Span words) {
  const Node* block = leaf_block_at(document, words);
  if (!block)
    return words;
  for (const QuotationMarks marks : {QuotationMarks{"“", "”"}, QuotationMarks{"\"", "\""}})
    if (const auto found = between(source, block->span, words, marks))
      return *found;
  return words;
}

} // namespace waymark::markdown
