// SPDX-License-Identifier: MIT
#include "model/checks/rendered_prose.h"

#include "model/checks/crossed_text.h"
#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/markup_tokens.h"
#include "model/code_points.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace waymark::checks {

namespace {

using Words = std::vector<std::string>;

const Words& inline_tags() {
  static const Words tags{"b",      "big", "i",  "small", "abbr", "acronym", "cite", "dfn",  "em", "kbd",
                          "strong", "a",   "br", "img",   "span", "sub",     "sup",  "code", "tt", "del"};
  return tags;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> labels{
    {{"th", "table.header"},
     {"td", "table.cell"},
     {"caption", "table.caption"},
     {"li", "list"},
     {"blockquote", "blockquote"},
     {"figcaption", "figure.caption"}}};

bool has(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "list" for li, "heading.h2" for h2; empty for tags that say nothing.
std::string label_of(const std::string& tag) {
  for (const auto& [name, label] : labels)
    if (tag == name)
      return std::string(label);
  return tag.size() == 2 && tag[0] == 'h' && std::isdigit(static_cast<unsigned char>(tag[1]))
             ? "heading." + tag
             : std::string();
}

Span trimmed_span_of(std::string_view text, Span span) {
  const auto inner = trimmed(slice(text, span));
  const auto begin = inner.empty() ? span.begin : static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

// As many asterisks as the words have letters; line ends stay.
MappedText masked(const MappedText& words) {
  MappedText stars;
  const std::string_view text = words.text();
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (next_character(text, at) != '\n')
      continue;
    stars.add_instead(std::string(count_code_points(text.substr(from, begin - from)), '*'),
                      source_span_of(words.pieces(), {from, begin}));
    stars.add_part(words, {begin, at});
    from = at;
  }
  if (from < text.size())
    stars.add_instead(std::string(count_code_points(text.substr(from)), '*'),
                      source_span_of(words.pieces(), {from, text.size()}));
  return stars;
}

// With "%20" as a space and "+" as one; empty when a "%" stands for nothing.
std::string unescaped_address(const std::string& address) {
  std::string plain;
  for (std::size_t at = 0; at < address.size(); ++at) {
    if (address[at] != '%') {
      plain += address[at] == '+' ? ' ' : address[at];
      continue;
    }
    int letter = 0;
    const char* const digits = address.data() + at + 1;
    if (at + 2 >= address.size() || std::from_chars(digits, digits + 2, letter, 16).ptr != digits + 2)
      return {};
    plain += static_cast<char>(letter);
    at += 2;
  }
  return plain;
}

class HtmlWalk {
public:
  HtmlWalk(const MappedText& html, std::string extension, const RuleConfig& config,
           const std::string& searched)
      : m_html(html), m_extension(std::move(extension)), m_crossing(searched),
        m_skipped_tags(config.skipped_scopes.empty()
                           ? Words{"script", "style", "pre", "figure", "noscript", "iframe"}
                           : config.skipped_scopes),
        m_masked_tags(config.ignored_scopes.empty() ? Words{"tt", "code", "kbd"} : config.ignored_scopes),
        m_skipped_classes{"problematic", "pre", "code"}, m_switches(std::make_shared<const Switches>()) {
    m_skipped_classes.insert(m_skipped_classes.end(), config.ignored_classes.begin(),
                             config.ignored_classes.end());
  }

  Prose read() {
    for (const HtmlToken& token : html_tokens(m_html.text())) {
      step(token);
      if (token.kind == HtmlToken::Kind::end_tag && !has(inline_tags(), token.name))
        finish_block();
      m_target = attribute(token, "href");
      m_class = attribute(token, "class");
      if (token.name == "img")
        alternative(token);
      cross_out_attributes(token);
    }
    Switches last = *m_switches;
    last.rules.clear();
    m_prose.at_end = std::make_shared<const Switches>(std::move(last));
    set_passage(m_prose.summary, m_summary, "summary" + m_extension);
    m_prose.summary.switches = m_prose.at_end;
    m_prose.crossed = std::make_shared<const CrossedText>(std::move(m_crossing).result());
    return std::move(m_prose);
  }

private:
  void step(const HtmlToken& token) {
    const bool starts = token.kind == HtmlToken::Kind::start_tag;
    if (!m_open_class_tag.empty() && token.name == m_open_class_tag)
      (starts ? m_opened : m_closed) += 1;
    const bool closed = !m_open_class_tag.empty() && m_opened == m_closed;
    const bool by_class = has_skipped_class(attribute(token, "class")) && !has(inline_tags(), token.name);
    const bool by_tag = !token.name.empty() && has(m_skipped_tags, token.name);
    if (starts && (by_tag || by_class))
      return skip_from(token.name, by_class);
    if (m_in_skipped && (by_tag || closed)) {
      m_in_skipped = false;
      if (closed)
        m_open_class_tag.clear();
      return;
    }
    switch (token.kind) {
    case HtmlToken::Kind::start_tag:
      return start(token.name);
    case HtmlToken::Kind::end_tag:
      if (has(inline_tags(), token.name))
        m_active.clear();
      return;
    case HtmlToken::Kind::comment:
      obey(trimmed(slice(m_html.text(), token.content)));
      return m_crossing.cross_out(trimmed(slice(m_html.text(), token.content)));
    case HtmlToken::Kind::text:
      return text(token);
    default:
      return;
    }
  }

  void skip_from(const std::string& tag, bool by_class) {
    m_in_skipped = true;
    m_prose.counts[tag] += 1;
    if (!by_class)
      return;
    m_open_class_tag = tag;
    m_opened = 1;
    m_closed = 0;
  }

  void start(std::string tag) {
    // In Vale, emphasis right behind code is taken for code.
    if ((tag == "em" || tag == "b") && last_tag() == "code")
      tag = "code";
    m_inline = has(inline_tags(), tag);
    m_mask = has(m_masked_tags, tag);
    m_active = tag;
    m_tags.push_back(std::move(tag));
  }

  const std::string& last_tag() const { return m_tags.empty() ? m_active : m_tags.back(); }

  void text(const HtmlToken& token) {
    const Span part = trimmed_span_of(m_html.text(), token.content);
    if (part.empty())
      return;
    MappedText words;
    if (token.literal)
      words.add_part(m_html, part);
    else
      words = decoded_html(m_html, part);
    m_crossing.read(words.text());
    if (m_in_skipped)
      return;
    const bool mask = m_mask || has_skipped_class(m_class);
    const bool starter =
        !mask && std::string_view(".?!,:;").find(words.text().front()) != std::string_view::npos;
    if (mask || words.text() == m_target)
      words = masked(words);
    m_mask = m_mask && !mask;
    if ((m_inline && !starter) || (!m_inline && in_nested_list()))
      m_block.add_made(" ");
    m_block.add_part(words, {0, words.text().size()});
  }

  // The first item of a list in an item goes on with that item's words.
  bool in_nested_list() const {
    const std::size_t count = m_tags.size();
    if (last_tag() != "li" || count <= 3)
      return false;
    const std::string& list = m_tags[count - 2];
    return (list == "ol" || list == "ul") && m_tags[count - 3] == "li";
  }

  void finish_block() {
    if (!trimmed(m_block.text()).empty())
      add_block();
    m_block = {};
    m_tags.clear();
    m_crossing.end_block();
  }

  void add_block() {
    std::string label;
    for (const std::string& tag : m_tags)
      if (label.empty() && !has(inline_tags(), tag))
        label = label_of(tag);
    if (label.empty() || label == "blockquote" || label == "list") {
      m_summary.add_part(m_block, {0, m_block.text().size()});
      m_summary.add_made("\n\n");
    }
    if (label.empty())
      return add_passage(m_block, "text" + m_extension);
    m_prose.counts[counted_name(label)] += 1;
    const std::size_t begin = std::min(m_block.text().find_first_not_of(' '), m_block.text().size());
    MappedText words;
    words.add_part(m_block, {begin, m_block.text().size()});
    add_passage(words, "text." + label + m_extension);
  }

  static std::string counted_name(std::string label) {
    std::replace(label.begin(), label.end(), '.', '_');
    return label;
  }

  static void set_passage(Passage& passage, const MappedText& words, std::string label) {
    passage.text = words.text();
    passage.pieces = words.pieces();
    passage.label = std::move(label);
  }

  void add_passage(const MappedText& words, std::string label) {
    Passage& passage = m_prose.blocks.emplace_back();
    set_passage(passage, words, std::move(label));
    passage.switches = m_switches;
    const bool is_prose = passage.label == "text" + m_extension;
    m_crossing.add_block(passage.text, !is_prose || passage.text.find('\n') == std::string::npos);
  }

  // Addresses, anchors and alternative texts are no words of the text.
  void cross_out_attributes(const HtmlToken& token) {
    static const Words tags{"img", "a", "p", "script", "h1", "h2", "h3", "h4", "h5", "h6"};
    if (!has(tags, token.name))
      return;
    for (const HtmlToken::Attribute& attribute : token.attributes)
      if (attribute.name == "href")
        m_crossing.cross_out(unescaped_address(decoded_html(m_html, attribute.value).text()));
      else if (attribute.name == "id" || attribute.name == "src" || attribute.name == "alt")
        m_crossing.cross_out(decoded_html(m_html, attribute.value).text());
  }

  void alternative(const HtmlToken& token) {
    if (has(m_skipped_tags, "alt"))
      return;
    for (const HtmlToken::Attribute& attribute : token.attributes)
      if (attribute.name == "alt")
        add_passage(decoded_html(m_html, attribute.value), "text.attr.alt");
  }

  std::string attribute(const HtmlToken& token, std::string_view name) const {
    for (const HtmlToken::Attribute& attribute : token.attributes)
      if (attribute.name == name)
        return decoded_html(m_html, attribute.value).text();
    return {};
  }

  bool has_skipped_class(std::string_view classes) const {
    while (!classes.empty()) {
      const auto end = std::min(classes.find(' '), classes.size());
      if (has(m_skipped_classes, classes.substr(0, end)))
        return true;
      classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    return false;
  }

  void obey(std::string_view comment) {
    if (const auto changed = m_switches->changed_by(comment))
      m_switches = std::make_shared<const Switches>(*changed);
  }

  const MappedText& m_html;
  std::string m_extension;
  CrossingOut m_crossing;
  Words m_skipped_tags;
  Words m_masked_tags;
  Words m_skipped_classes;

  Prose m_prose;
  MappedText m_block;
  MappedText m_summary;
  std::shared_ptr<const Switches> m_switches;
  Words m_tags; // of this block
  std::string m_active;
  std::string m_target; // of the tag before
  std::string m_class;
  bool m_inline = false;
  bool m_mask = false;
  bool m_in_skipped = false;
  std::string m_open_class_tag; // the tag whose class is skipped
  int m_opened = 0;
  int m_closed = 0;
};

} // namespace

Prose read_rendered_prose(const MappedText& html, const std::string& extension, const RuleConfig& config,
                          const std::string& searched) {
  return HtmlWalk(html, extension, config, searched).read();
}

} // namespace waymark::checks
