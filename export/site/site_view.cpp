// SPDX-License-Identifier: MIT
#include "export/site/site_view.h"

#include "export/picture_cleaner.h"
#include "export/safe_link.h"
#include "export/site/contact_html.h"

#include <algorithm>

namespace waymark::publish {

namespace {

// More discs than this do not fit beside the support button on a phone.
constexpr std::size_t most_discs = 5;

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// A service to talk to: it has a number, and one that is not for emergencies alone.
bool is_for_talking(const Service& service) {
  return !service.number.empty() && !is_short_number(service.number);
}

using Mentions = std::vector<std::pair<const Service*, int>>;

// How often support blocks name each service to talk to, in order of first mention.
void count_mentions(const Document& document, const markdown::Node& node, bool in_support,
                    Mentions& mentions) {
  const bool link = node.kind == markdown::NodeKind::link && in_support;
  const LinkTarget target = link ? read_link(node.url) : LinkTarget();
  const Service* service = target.kind == LinkKind::service ? document.find_service(target.address) : nullptr;
  if (service && is_for_talking(*service)) {
    const auto known = std::find_if(mentions.begin(), mentions.end(),
                                    [&](const auto& mention) { return mention.first == service; });
    if (known == mentions.end())
      mentions.emplace_back(service, 1);
    else
      ++known->second;
  }
  const bool support = node.kind == markdown::NodeKind::div && node.attributes.kind() == "support";
  for (const auto& child : node.children)
    count_mentions(document, child, in_support || support, mentions);
}

} // namespace

SiteView::SiteView(const Document& document, const std::optional<Plan>& plan, Layout layout)
    : m_document(document), m_plan(plan), m_layout(layout) {
  for (const auto& page : document.pages)
    if (page.kind != "support")
      m_parts.push_back(&page);
}

int SiteView::part_number(const Page& page) const {
  const auto found = std::find(m_parts.begin(), m_parts.end(), &page);
  return found == m_parts.end() ? 0 : static_cast<int>(found - m_parts.begin()) + 1;
}

bool SiteView::shows_discs() const {
  return m_parts.size() <= most_discs && m_layout == Layout::many_pages;
}

const Page* SiteView::next_part(const Page& page) const {
  const auto number = static_cast<std::size_t>(part_number(page));
  return number > 0 && number < m_parts.size() ? m_parts[number] : nullptr;
}

const Page* SiteView::support_page() const {
  for (const auto& page : m_document.pages)
    if (page.kind == "support")
      return &page;
  return nullptr;
}

const Service* SiteView::first_help() const {
  Mentions mentions;
  // An adult's own guide names the help for adults; their other pages name pupils' help as well.
  for (const auto& page : m_document.pages)
    if (page.kind == "guide" && !for_pupils())
      count_mentions(m_document, page.body, false, mentions);
  if (mentions.empty())
    for (const auto& page : m_document.pages)
      count_mentions(m_document, page.body, false, mentions);
  const auto most =
      std::max_element(mentions.begin(), mentions.end(),
                       [](const auto& one, const auto& other) { return one.second < other.second; });
  if (most != mentions.end())
    return most->first;
  return m_document.services.empty() ? nullptr : &m_document.services.front();
}

std::string SiteView::file_of(const Page& page) const {
  // The start page has this name already.
  return (page.id == "index" ? "index-page" : page.id) + ".html";
}

std::string SiteView::start_href() const {
  return m_layout == Layout::one_page ? "#start" : "index.html";
}

std::string SiteView::parts_href() const {
  return m_layout == Layout::one_page ? "#parts" : "index.html#parts";
}

std::string SiteView::href(const Page& page, std::string_view block) const {
  if (m_layout == Layout::one_page)
    return "#" + anchor(page, block);
  return path_href(file_of(page)) + (block.empty() ? "" : "#" + anchor(page, block));
}

std::string SiteView::resolve(const Page& from, const std::string& url) const {
  const LinkTarget target = read_link(url);
  if (target.kind == LinkKind::web)
    return target.address;
  const Page* page = target.page.empty() ? &from : m_document.find_page(target.page);
  return page && target.kind == LinkKind::page ? href(*page, target.anchor) : std::string();
}

std::string SiteView::anchor(const Page& page, std::string_view block) const {
  if (m_layout == Layout::many_pages)
    return "b-" + clean_id(block);
  return "p-" + clean_id(page.id) + (block.empty() ? "" : "." + clean_id(block));
}

std::string SiteView::picture_source(const std::string& path) const {
  if (m_layout == Layout::many_pages)
    return path_href("pictures/" + path);
  for (const auto& picture : m_document.pictures)
    if (picture.path == path)
      return "data:" + picture_type(path) + ";base64," + base64(picture.bytes);
  return {};
}

std::string SiteView::heading(int level) const {
  return "h" + std::to_string(std::clamp(level + (m_layout == Layout::one_page ? 1 : 0), 1, 6));
}

std::string clean_id(std::string_view text) {
  std::string id;
  for (const char c : text)
    id += is_plain(c) ? c : '-';
  return id;
}

std::string path_href(std::string_view path) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string href;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain(c) || c == '.' || c == '/')
      href += c;
    else
      href.append({'%', digits[byte >> 4], digits[byte & 15]});
  }
  return href;
}

std::string base64(std::string_view bytes) {
  static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    unsigned value = 0;
    const std::size_t taken = std::min<std::size_t>(3, bytes.size() - i);
    for (std::size_t j = 0; j < 3; ++j)
      value = value << 8 | (j < taken ? static_cast<unsigned char>(bytes[i + j]) : 0u);
    for (std::size_t j = 0; j < 4; ++j)
      text += j <= taken ? digits[value >> (18 - 6 * j) & 63] : '=';
  }
  return text;
}

} // namespace waymark::publish
