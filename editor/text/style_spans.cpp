// SPDX-License-Identifier: MIT
#include "editor/text/style_spans.h"

#include "editor/text/block_kinds.h"

#include <algorithm>
#include <tuple>

namespace waymark::editor {

namespace {

using markdown::Node;
using markdown::NodeKind;

class Styler {
public:
  explicit Styler(const ContentModule& module) : m_source(module.source) {
    front_matter(module.body.begin);
    for (const Node& child : module.document.children)
      block(child, 0, 0);
    blank_lines(module.body);
  }

  TextStyles take() {
    auto key = [](const StyleSpan& one) { return std::tuple(one.span.begin, one.style, one.span.end); };
    std::sort(m_styles.spans.begin(), m_styles.spans.end(),
              [&](const StyleSpan& a, const StyleSpan& b) { return key(a) < key(b); });
    return std::move(m_styles);
  }

private:
  void add(std::size_t begin, std::size_t end, TextStyle style) {
    begin = std::min(begin, m_source.size());
    end = std::min(end, m_source.size());
    if (begin < end)
      m_styles.spans.push_back({{begin, end}, style});
  }

  std::size_t line_end(std::size_t offset) const {
    const std::size_t end = m_source.find('\n', offset);
    return end == std::string::npos ? m_source.size() : end;
  }

  std::size_t line_begin(std::size_t offset) const {
    const std::size_t before = offset == 0 ? std::string::npos : m_source.rfind('\n', offset - 1);
    return before == std::string::npos ? 0 : before + 1;
  }

  void front_matter(std::size_t end) {
    if (end == 0)
      return;
    const std::size_t last = m_source[end - 1] == '\n' ? end - 1 : end;
    add(0, end, TextStyle::front_matter);
    const std::size_t first = line_end(0);
    add(0, first, TextStyle::fence);
    add(line_begin(last), last, TextStyle::fence);
    m_styles.bands.push_back({{0, last}, {0, first}, {}, "ABOUT THIS PAGE", 0, true});
  }

  void div(const Node& node, int depth, int list_depth) {
    const std::size_t opening_end = std::min(line_end(node.span.begin), node.span.end);
    add(node.span.begin, opening_end, TextStyle::fence);
    if (node.closed && node.span.end > opening_end)
      add(line_begin(node.span.end), node.span.end, TextStyle::fence);
    std::string label = block_label(node.attributes.kind());
    if (const std::string minutes = node.attributes.value("minutes"); !minutes.empty())
      label += "  ·  " + minutes + " MIN";
    m_styles.bands.push_back(
        {node.span, {node.span.begin, opening_end}, node.attributes.kind(), label, depth, node.closed});
    for (const Node& child : node.children)
      block(child, depth + 1, list_depth);
  }

  void block(const Node& node, int depth, int list_depth) {
    switch (node.kind) {
    case NodeKind::div:
      return div(node, depth, list_depth);
    case NodeKind::heading:
      return heading(node);
    case NodeKind::block_quote:
      quote(node);
      break;
    case NodeKind::item:
      item(node, list_depth);
      break;
    case NodeKind::code_block:
    case NodeKind::html_block:
      add(node.span.begin, node.span.end, TextStyle::code);
      return;
    case NodeKind::thematic_break:
      add(node.span.begin, node.span.end, TextStyle::mark);
      return;
    default:
      break;
    }
    const int inner_list = node.kind == NodeKind::list ? list_depth + 1 : list_depth;
    for (const Node& child : node.children)
      markdown::is_block(child.kind) ? block(child, depth, inner_list) : inline_node(child);
  }

  void heading(const Node& node) {
    const TextStyle style = node.level <= 1   ? TextStyle::heading_1
                            : node.level == 2 ? TextStyle::heading_2
                                              : TextStyle::heading_3;
    add(node.span.begin, node.span.end, style);
    surround(node);
    for (const Node& child : node.children)
      inline_node(child);
  }

  void quote(const Node& node) {
    add(node.span.begin, node.span.end, TextStyle::quote);
    for (std::size_t at = node.span.begin; at < node.span.end; at = line_end(at) + 1) {
      std::size_t mark = at;
      while (mark < node.span.end && m_source[mark] == ' ')
        ++mark;
      if (mark < node.span.end && m_source[mark] == '>')
        add(at, std::min(mark + 2, line_end(at)), TextStyle::mark);
    }
  }

  void item(const Node& node, int list_depth) {
    constexpr TextStyle styles[] = {TextStyle::list_1, TextStyle::list_2, TextStyle::list_3};
    add(line_begin(node.span.begin), node.span.end, styles[std::clamp(list_depth, 1, 3) - 1]);
    if (!node.children.empty())
      add(node.span.begin, node.children.front().span.begin, TextStyle::mark);
  }

  /// Marks what a node spells before and after its children.
  void surround(const Node& node) {
    if (node.children.empty()) {
      add(node.span.begin, node.span.end, TextStyle::mark);
      return;
    }
    add(node.span.begin, std::max(node.span.begin, node.children.front().span.begin), TextStyle::mark);
    add(std::min(node.span.end, node.children.back().span.end), node.span.end, TextStyle::mark);
  }

  void inline_node(const Node& node) {
    switch (node.kind) {
    case NodeKind::emphasis:
    case NodeKind::quoted:
      add(node.span.begin, node.span.end, TextStyle::italic);
      break;
    case NodeKind::strong:
      add(node.span.begin, node.span.end, TextStyle::bold);
      break;
    case NodeKind::link:
      add(node.span.begin, node.span.end, TextStyle::link);
      break;
    case NodeKind::image:
      add(node.span.begin, node.span.end, TextStyle::picture);
      break;
    case NodeKind::code:
      return code(node);
    case NodeKind::html_inline:
      add(node.span.begin, node.span.end, TextStyle::mark);
      return;
    default:
      return;
    }
    surround(node);
    for (const Node& child : node.children)
      inline_node(child);
  }

  void code(const Node& node) {
    add(node.span.begin, node.span.end, TextStyle::code);
    const std::string_view text =
        slice(m_source, {node.span.begin, std::min(node.span.end, m_source.size())});
    const std::size_t ticks = std::min(text.find_first_not_of('`'), text.size());
    if (2 * ticks > text.size())
      return;
    add(node.span.begin, node.span.begin + ticks, TextStyle::mark);
    add(node.span.end - ticks, node.span.end, TextStyle::mark);
  }

  void blank_lines(Span body) {
    for (std::size_t at = body.begin; at < body.end;) {
      const std::size_t end = line_end(at);
      const bool empty = m_source.find_first_not_of(" \t\r", at) >= end;
      if (empty && end < m_source.size())
        add(at, end + 1, TextStyle::blank);
      at = end + 1;
    }
  }

  const std::string& m_source;
  TextStyles m_styles;
};

StyleSpan moved(StyleSpan one, std::size_t at, std::size_t removed, std::size_t inserted) {
  auto move = [&](std::size_t offset) {
    if (offset <= at)
      return offset;
    return offset >= at + removed ? offset - removed + inserted : at;
  };
  one.span = {move(one.span.begin), move(one.span.end)};
  return one;
}

} // namespace

TextStyles styles_of(const ContentModule& module) {
  return Styler(module).take();
}

Span changed_look(const std::vector<StyleSpan>& before, const std::vector<StyleSpan>& after,
                  std::size_t edit_at, std::size_t removed, std::size_t inserted) {
  std::vector<StyleSpan> old;
  old.reserve(before.size());
  for (const StyleSpan& one : before)
    old.push_back(moved(one, edit_at, removed, inserted));
  std::size_t first = 0;
  while (first < old.size() && first < after.size() && old[first] == after[first])
    ++first;
  std::size_t last = 0;
  while (last < old.size() - first && last < after.size() - first &&
         old[old.size() - 1 - last] == after[after.size() - 1 - last])
    ++last;
  // What was put in may have taken the look of its neighbour, so it always counts.
  Span look{edit_at, edit_at + inserted};
  auto widen = [&](const std::vector<StyleSpan>& spans) {
    for (std::size_t i = first; i + last < spans.size(); ++i) {
      look.begin = std::min(look.begin, spans[i].span.begin);
      look.end = std::max(look.end, spans[i].span.end);
    }
  };
  widen(old);
  widen(after);
  return look;
}

} // namespace waymark::editor
