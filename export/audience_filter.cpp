// SPDX-License-Identifier: MIT
#include "export/audience_filter.h"

#include "model/code_points.h"

#include <algorithm>
#include <set>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Whether `who` + "note" stands in the text, with at most "s", one sign and a space between.
bool names_note(std::string_view text, std::string_view who) {
  for (auto at = text.find(who); at != std::string_view::npos; at = text.find(who, at + 1)) {
    std::size_t next = at + who.size();
    while (next < text.size() && next < at + who.size() + 6 &&
           std::string_view("s-_ '").find(text[next]) != std::string_view::npos)
      ++next;
    if (text.substr(next, 4) == "note")
      return true;
  }
  return false;
}

std::string lowered(std::string_view text) {
  std::string words(text);
  std::transform(words.begin(), words.end(), words.begin(), lower);
  return words;
}

bool is_known(std::string_view kind) {
  const auto& known = known_block_kinds();
  return std::find(known.begin(), known.end(), kind) != known.end();
}

// A kind that Waymark does not know, but whose name speaks of grown-ups: "staff", "for-teachers", "carers".
std::string unknown_audience(std::string_view kind) {
  const std::string words = is_known(kind) ? std::string() : lowered(kind);
  if (words.find("teacher") != std::string::npos || words.find("staff") != std::string::npos)
    return "teachers";
  return words.find("parent") != std::string::npos || words.find("carer") != std::string::npos ? "parents"
                                                                                               : "";
}

std::string note_audience(std::string_view fence) {
  const std::string words = lowered(fence);
  if (names_note(words, "teacher"))
    return "teachers";
  return names_note(words, "parent") ? "parents" : std::string();
}

std::string_view line_at(std::string_view source, std::size_t begin) {
  const auto end = source.find_first_of("\r\n", begin);
  return source.substr(begin, end == std::string_view::npos ? end : end - begin);
}

// The colons and what follows, whatever quote marks, bullets or spaces stand before; empty: no fence.
std::string_view fence_in(std::string_view line) {
  const auto colons = line.find_first_not_of(" \t>*+-0123456789.)");
  if (colons == std::string_view::npos || line.substr(colons, 3) != ":::")
    return {};
  return line.substr(colons);
}

struct Line {
  Span span;
  std::string_view fence;
};

std::vector<Line> fence_lines(std::string_view source) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < source.size();) {
    const auto line = line_at(source, begin);
    if (const auto fence = fence_in(line); !fence.empty())
      lines.push_back({{begin, begin + line.size()}, fence});
    begin += line.size();
    while (begin < source.size() && (source[begin] == '\n' || source[begin] == '\r'))
      ++begin;
  }
  return lines;
}

void collect_blocks(const Node& node, std::set<std::size_t>& begins, std::string_view source) {
  for (const Node& child : node.children) {
    if (child.kind == NodeKind::div)
      begins.insert(source.find(':', child.span.begin));
    collect_blocks(child, begins, source);
  }
}

class Filter {
public:
  Filter(const ContentModule& module, std::string_view audience, std::vector<Problem>& problems)
      : m_module(module), m_source(readable_source(module)), m_audience(audience), m_problems(problems),
        m_lines(m_source) {
    std::set<std::size_t> blocks;
    collect_blocks(module.document, blocks, m_source);
    for (const Span& note : hidden_notes(m_source, audience)) {
      const auto colons = m_source.find(':', note.begin);
      if (blocks.contains(colons))
        continue;
      m_hidden.push_back(note);
      report(note.begin,
             "A note for other readers stands inside a list, a quote or a code block, where its "
             "marks do not count. It was left out to be safe. Move its ::: lines to the start of the line.");
    }
  }

  Node copy(const Node& node) {
    Node result = node;
    result.children.clear();
    for (const Node& child : node.children)
      if (keeps(child))
        result.children.push_back(copy(child));
    return result;
  }

private:
  bool keeps(const Node& node) {
    if (node.kind == NodeKind::div) {
      const std::string reader = reserved_for(node, m_source);
      return reader.empty() || reader == m_audience;
    }
    if (node.kind == NodeKind::html_block || node.kind == NodeKind::html_inline) {
      if (!node.literal.starts_with("<!--"))
        report_html(node);
      return false;
    }
    return !markdown::is_block(node.kind) || !has_words(node.kind) || !is_hidden(node.span);
  }

  static bool has_words(NodeKind kind) {
    return kind == NodeKind::paragraph || kind == NodeKind::heading || kind == NodeKind::code_block;
  }

  bool is_hidden(Span span) const {
    return std::any_of(m_hidden.begin(), m_hidden.end(), [&](Span note) {
      return span.begin < note.end && note.begin < std::max(span.end, span.begin + 1);
    });
  }

  // One report for each line: a tag and its end tag are one mistake.
  void report_html(const Node& node) {
    const int line = m_lines.line_of(node.span.begin);
    if (m_html_lines.insert(line).second)
      m_problems.push_back({m_module.path, line,
                            "HTML code is not used in exports, so the code was left out. Use plain "
                            "text and the marks of the editor instead."});
  }

  void report(std::size_t offset, const std::string& message) {
    m_problems.push_back({m_module.path, m_lines.line_of(offset), message});
  }

  const ContentModule& m_module;
  std::string m_source;
  std::string_view m_audience;
  std::vector<Problem>& m_problems;
  LineMap m_lines;
  std::vector<Span> m_hidden;
  std::set<int> m_html_lines;
};

} // namespace

std::string readable_source(const ContentModule& module) {
  return with_valid_utf8(module.source);
}

std::string reserved_for(const Node& div, std::string_view source) {
  for (const auto& name : div.attributes.classes) {
    const auto reader = note_audience(name);
    if (!reader.empty())
      return reader;
    if (const auto meant = unknown_audience(name); !meant.empty())
      return meant;
  }
  return note_audience(line_at(source, std::min(div.span.begin, source.size())));
}

std::vector<Span> hidden_notes(std::string_view source, std::string_view audience) {
  std::vector<Span> notes;
  const auto lines = fence_lines(source);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto reader = note_audience(lines[i].fence);
    if (reader.empty() || reader == audience)
      continue;
    Span note{lines[i].span.begin, source.size()};
    int depth = 1;
    for (std::size_t j = i + 1; j < lines.size() && depth > 0; ++j) {
      depth += lines[j].fence.find_first_not_of(": \t") == std::string_view::npos ? -1 : 1;
      if (depth == 0)
        note.end = lines[j].span.end;
    }
    notes.push_back(note);
  }
  return notes;
}

Node seen_by(const ContentModule& module, std::string_view audience, std::vector<Problem>& problems) {
  return Filter(module, audience, problems).copy(module.document);
}

} // namespace waymark::publish
