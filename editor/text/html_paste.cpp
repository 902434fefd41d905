// SPDX-License-Identifier: MIT
#include "editor/text/html_paste.h"

#include "editor/text/html_tokens.h"

#include <algorithm>
#include <vector>

namespace waymark::editor {

namespace {

constexpr std::string_view spaces = " \t\r\n\f";

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool says_bold(const HtmlToken& token) {
  const std::string style = token.attribute("style");
  if (contains(style, "font-weight:normal") || contains(style, "font-weight: normal") ||
      contains(style, "font-weight:400"))
    return false;
  return token.name == "b" || token.name == "strong" || contains(style, "font-weight:bold") ||
         contains(style, "font-weight: bold") || contains(style, "font-weight:700");
}

bool says_italic(const HtmlToken& token) {
  const std::string style = token.attribute("style");
  return token.name == "i" || token.name == "em" || contains(style, "font-style:italic") ||
         contains(style, "font-style: italic");
}

int heading_level(const std::string& name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

bool is_block_tag(const std::string& name) {
  static const std::vector<std::string> names{"p",      "div",    "table", "tr",  "section", "article",
                                              "header", "footer", "dl",    "dt",  "dd",      "figure",
                                              "main",   "pre",    "body",  "html"};
  return heading_level(name) != 0 || std::find(names.begin(), names.end(), name) != names.end();
}

/// Builds the text block by block.
class Writer {
public:
  void open(const HtmlToken& token) {
    if (contains(token.attribute("style"), "mso-list:Ignore") ||
        contains(token.attribute("style"), "mso-list: Ignore"))
      m_ignored = m_ignored ? m_ignored + 1 : 1;
    else if (m_ignored && token.name == "span")
      ++m_ignored;
    else if (token.name == "ul" || token.name == "ol")
      open_list(token.name == "ol");
    else if (token.name == "li")
      open_item();
    else if (token.name == "blockquote")
      end_block(), ++m_quotes;
    else if (token.name == "br")
      m_line += '\n';
    else if (is_block_tag(token.name))
      open_block(token);
    else if (token.name != "img" && token.name != "hr" && token.name != "meta" && token.name != "link")
      open_inline(token);
  }

  void close(const HtmlToken& token) {
    if (m_ignored && token.name == "span") {
      --m_ignored;
      return;
    }
    if (token.name == "ul" || token.name == "ol")
      close_list();
    else if (token.name == "li")
      end_block();
    else if (token.name == "blockquote")
      end_block(), m_quotes = std::max(0, m_quotes - 1);
    else if (is_block_tag(token.name))
      end_block();
    else
      close_inline(token.name);
  }

  void text(const std::string& words) {
    if (m_ignored)
      return;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const bool hard_space = words.compare(at, 2, "\xC2\xA0") == 0;
      if (hard_space)
        ++at;
      if (hard_space || spaces.find(words[at]) != std::string_view::npos) {
        if (!m_line.empty() && m_line.back() != ' ' && m_line.back() != '\n')
          m_line += ' ';
      } else {
        write(words[at]);
      }
    }
  }

  std::string take() {
    end_block();
    if (!m_out.empty())
      m_out += '\n';
    return std::move(m_out);
  }

private:
  struct Inline {
    std::string name;
    std::string mark; // "**", "*", or empty
    std::string url;
    std::size_t begin = 0; // in m_line
  };
  struct List {
    bool ordered = false;
    int items = 0;
  };

  void write(char c) {
    // Only what would change the words' meaning is escaped; a full stop or a bracket in prose would not.
    if (c == '*' || c == '_' || c == '`' || c == '\\' || c == '<' || (c == '[' && !m_inlines.empty()))
      m_line += '\\';
    m_line += c;
  }

  void open_list(bool ordered) {
    end_block();
    m_lists.push_back({ordered, 0});
  }

  void close_list() {
    end_block();
    if (!m_lists.empty())
      m_lists.pop_back();
  }

  void open_item() {
    end_block();
    if (m_lists.empty())
      m_lists.push_back({});
    m_item = true;
  }

  void open_block(const HtmlToken& token) {
    if (!m_item || !m_line.empty())
      end_block();
    if (const int level = heading_level(token.name))
      m_heading = std::clamp(level, 2, 6);
    // Word writes its lists as paragraphs that only their style tells from others.
    if (const std::string style = token.attribute("style");
        contains(style, "mso-list:l") || contains(style, "mso-list: l")) {
      m_word_level = 1;
      if (const std::size_t level = style.find("level");
          level != std::string::npos && level + 5 < style.size())
        m_word_level = std::clamp(style[level + 5] - '0', 1, 6);
    }
  }

  void open_inline(const HtmlToken& token) {
    Inline one{token.name, {}, {}, m_line.size()};
    if (token.name == "a") {
      const std::string url = token.attribute("href");
      if (url.starts_with("http://") || url.starts_with("https://") || url.starts_with("mailto:"))
        one.url = url;
    } else if (m_heading == 0) {
      one.mark = std::string(says_bold(token) ? "**" : "") + (says_italic(token) ? "*" : "");
    }
    m_inlines.push_back(std::move(one));
  }

  void close_inline(const std::string& name) {
    const auto found = std::find_if(m_inlines.rbegin(), m_inlines.rend(),
                                    [&](const Inline& one) { return one.name == name; });
    if (found == m_inlines.rend())
      return;
    while (!m_inlines.empty()) {
      const Inline one = std::move(m_inlines.back());
      m_inlines.pop_back();
      finish(one);
      if (one.name == name)
        return;
    }
  }

  /// Puts the marks around the words themselves: a mark beside a space would be no mark.
  void finish(const Inline& one) {
    if ((one.mark.empty() && one.url.empty()) || one.begin >= m_line.size())
      return;
    const std::string inside = m_line.substr(one.begin);
    const std::size_t first = inside.find_first_not_of(" \n");
    if (first == std::string::npos)
      return;
    const std::size_t last = inside.find_last_not_of(" \n") + 1;
    const std::string words = inside.substr(first, last - first);
    std::string closing(one.mark.rbegin(), one.mark.rend());
    const std::string marked =
        one.url.empty() ? one.mark + words + closing : "[" + words + "](" + target(one.url) + ")";
    m_line = m_line.substr(0, one.begin) + inside.substr(0, first) + marked + inside.substr(last);
  }

  static std::string target(const std::string& url) {
    return url.find_first_of(" ()<>") == std::string::npos ? url : "<" + escaped(url) + ">";
  }

  static std::string escaped(const std::string& url) {
    std::string out;
    for (const char c : url)
      out += c == '<' ? "%3C" : c == '>' ? "%3E" : std::string(1, c);
    return out;
  }

  void end_block() {
    while (!m_inlines.empty()) {
      const Inline one = std::move(m_inlines.back());
      m_inlines.pop_back();
      finish(one);
    }
    const std::size_t first = m_line.find_first_not_of(" \n");
    if (first != std::string::npos)
      put(m_line.substr(first, m_line.find_last_not_of(" \n") + 1 - first));
    if (first != std::string::npos || !m_item) {
      m_item = false;
      m_heading = 0;
      m_word_level = 0;
    }
    m_line.clear();
  }

  void put(const std::string& words) {
    const std::size_t depth = m_word_level ? static_cast<std::size_t>(m_word_level) : m_lists.size();
    const bool item = m_item || m_word_level;
    std::string first, rest;
    for (int i = 0; i < m_quotes; ++i)
      first += "> ", rest += "> ";
    if (depth > 0) {
      first += std::string((depth - 1) * 2, ' ');
      rest += std::string((depth - 1) * 2, ' ');
    }
    if (item) {
      const bool ordered = !m_word_level && !m_lists.empty() && m_lists.back().ordered;
      const std::string mark = ordered ? std::to_string(++m_lists.back().items) + ". " : "- ";
      first += mark;
      rest += std::string(mark.size(), ' ');
    }
    if (m_heading)
      first += std::string(static_cast<std::size_t>(m_heading), '#') + " ";
    if (!m_out.empty())
      m_out += item && m_last_was_item ? "\n" : "\n\n";
    m_out += first;
    for (const char c : protect_start(words)) {
      m_out += c;
      if (c == '\n')
        m_out += rest;
    }
    m_last_was_item = item;
  }

  /// Words that begin like a mark of the format are kept as words.
  static std::string protect_start(const std::string& words) {
    const bool looks_marked = words[0] == '#' || words[0] == '>' || words.starts_with(":::") ||
                              words.starts_with("- ") || words.starts_with("+ ") || words.starts_with("---");
    return looks_marked ? "\\" + words : words;
  }

  std::string m_out;
  std::string m_line;
  std::vector<Inline> m_inlines;
  std::vector<List> m_lists;
  int m_quotes = 0;
  int m_heading = 0;
  int m_word_level = 0;
  int m_ignored = 0;
  bool m_item = false;
  bool m_last_was_item = false;
};

/// Windows programs put the wanted part between these two comments.
std::string_view fragment_of(std::string_view html) {
  constexpr std::string_view begin = "<!--StartFragment-->", end = "<!--EndFragment-->";
  const std::size_t from = html.find(begin);
  const std::size_t to = html.find(end);
  if (from == std::string_view::npos || to == std::string_view::npos || to < from)
    return html;
  return html.substr(from + begin.size(), to - from - begin.size());
}

} // namespace

std::string markdown_of_html(std::string_view html) {
  HtmlTokens tokens(fragment_of(html));
  HtmlToken token;
  Writer writer;
  while (tokens.next(token)) {
    if (token.kind == HtmlToken::Kind::open)
      writer.open(token);
    else if (token.kind == HtmlToken::Kind::close)
      writer.close(token);
    else
      writer.text(token.text);
  }
  return writer.take();
}

} // namespace waymark::editor
