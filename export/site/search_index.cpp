// SPDX-License-Identifier: MIT
#include "export/site/search_index.h"

#include "export/xml_characters.h"

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace waymark::publish {

namespace {

constexpr std::size_t most_text = 3'000'000; // bytes

template<std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count>& names) {
  return std::ranges::find(names, name) != names.end();
}

// Controls, drawings, and what a page says about itself. search.js leaves out the same in a single file.
bool is_passed_over(const pugi::xml_node& node) {
  constexpr std::array<std::string_view, 6> elements = {"nav",      "svg",   "button",
                                                        "textarea", "input", "dialog"};
  constexpr std::array<std::string_view, 5> classes = {"script", "eyebrow", "page-title", "unseen", "paper"};
  const std::string own = " " + std::string(node.attribute("class").value()) + " ";
  return is_one_of(node.name(), elements) || node.attribute("aria-hidden") ||
         std::ranges::any_of(classes, [&](std::string_view one) {
           return own.find(" " + std::string(one) + " ") != std::string::npos;
         });
}

bool is_heading(const pugi::xml_node& node) {
  constexpr std::array<std::string_view, 5> elements = {"h2", "h3", "h4", "h5", "h6"};
  return is_one_of(node.name(), elements) && node.attribute("id");
}

// Without a blank before and after it.
bool stands_in_line(const pugi::xml_node& node) {
  constexpr std::array<std::string_view, 6> elements = {"a", "code", "em", "q", "span", "strong"};
  return is_one_of(node.name(), elements);
}

class SectionReader {
public:
  SectionReader(std::string_view href, std::string_view title) : m_href(href), m_title(title) { begin(""); }

  void read(const pugi::xml_node& node) {
    if (node.type() == pugi::node_pcdata) {
      words() += node.value();
      return;
    }
    if (is_passed_over(node))
      return;
    const bool heading = is_heading(node), apart = !stands_in_line(node);
    if (heading)
      begin("#" + std::string(node.attribute("id").value()));
    m_in_heading = m_in_heading || heading;
    words() += apart ? " " : "";
    for (const pugi::xml_node child : node)
      read(child);
    words() += apart ? " " : "";
    m_in_heading = m_in_heading && !heading;
  }

  std::vector<SearchSection> sections;

private:
  void begin(const std::string& anchor) {
    sections.push_back({std::string(m_href) + anchor, std::string(m_title), {}, {}});
  }
  std::string& words() { return m_in_heading ? sections.back().heading : sections.back().text; }

  std::string_view m_href, m_title;
  bool m_in_heading = false;
};

} // namespace

std::vector<SearchSection> search_sections(std::string_view href, std::string_view title,
                                           std::string_view article) {
  pugi::xml_document xml;
  if (!xml.load_buffer(article.data(), article.size(), pugi::parse_default | pugi::parse_ws_pcdata))
    return {};
  SectionReader reader(href, title);
  reader.read(xml);
  for (SearchSection& section : reader.sections) {
    section.heading = single_line(section.heading);
    section.text = single_line(section.text);
  }
  std::erase_if(reader.sections,
                [](const SearchSection& one) { return one.heading.empty() && one.text.empty(); });
  return std::move(reader.sections);
}

std::string search_script(const std::vector<SearchSection>& sections) {
  const std::size_t bytes = std::accumulate(
      sections.begin(), sections.end(), std::size_t{0},
      [](std::size_t sum, const SearchSection& section) { return sum + section.text.size(); });
  auto list = nlohmann::json::array();
  for (const SearchSection& section : sections)
    list.push_back({section.href, section.page, section.heading, bytes > most_text ? "" : section.text});
  // ASCII, and no "<": the same in any encoding, and nothing in it looks like a tag.
  std::string script = "window.waymarkSearch = ";
  for (const char c : list.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace))
    c == '<' ? script += "\\u003c" : script += c;
  return script + ";\n";
}

} // namespace waymark::publish
