// SPDX-License-Identifier: MIT
#include "export/site/site_view.h"

#include "export/picture_cleaner.h"
#include "export/safe_link.h"
#include "export/site/contact_html.h"

#include <algorithm>
#include <regex>

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

const Service* most_named_help(const Document& document) {
  Mentions mentions;
  // An adult's own guide names the help for adults; their other pages name pupils' help as well.
  for (const auto& page : document.pages)
    if (page.kind == "guide" && !document.for_pupils)
      count_mentions(document, page.body, false, mentions);
  if (mentions.empty())
    for (const auto& page : document.pages)
      count_mentions(document, page.body, false, mentions);
  const auto most =
      std::max_element(mentions.begin(), mentions.end(),
                       [](const auto& one, const auto& other) { return one.second < other.second; });
  if (most != mentions.end())
    return most->first;
  return document.services.empty() ? nullptr : &document.services.front();
}

void gather_anchors(const markdown::Node& node, std::set<std::string>& anchors) {
  if (!node.attributes.id.empty())
    anchors.insert(clean_id(node.attributes.id));
  for (const auto& child : node.children)
    gather_anchors(child, anchors);
}

// "003": places in order, whatever the names are.
std::string three_digits(std::size_t number) {
  const std::string digits = std::to_string(number);
  return digits.size() < 3 ? std::string(3 - digits.size(), '0') + digits : digits;
}

} // namespace

SiteView::SiteView(const Document& document, const std::optional<Plan>& plan, Layout layout)
    : m_document(document), m_plan(plan), m_layout(layout), m_first_help(most_named_help(document)) {
  for (const auto& page : document.pages)
    if (page.kind != "support")
      m_parts.push_back(&page);
  if (layout == Layout::book)
    for (const auto& page : document.pages)
      gather_anchors(page.body, m_anchors[&page]);
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

std::string SiteView::file_of(const Page& page) const {
  if (m_layout == Layout::book)
    return three_digits(static_cast<std::size_t>(&page - m_document.pages.data()) + 1) + "-" +
           clean_id(page.id).substr(0, 60) + ".xhtml";
  // The start page has this name already.
  return (page.id == "index" ? "index-page" : page.id) + ".html";
}

std::string SiteView::start_href() const {
  return shares_file() ? "#start" : "index.html";
}

std::string SiteView::parts_href() const {
  return shares_file() ? "#parts" : "index.html#parts";
}

std::string SiteView::href(const Page& page, std::string_view block) const {
  if (shares_file())
    return "#" + anchor(page, block);
  // A link of a book to a place that is not there makes the whole book faulty: it leads to the page.
  if (m_layout == Layout::book && !m_anchors.at(&page).contains(clean_id(block)))
    block = {};
  return path_href(file_of(page)) + (block.empty() ? "" : "#" + anchor(page, block));
}

std::string SiteView::resolve(const Page& from, const std::string& url) const {
  const LinkTarget target = read_link(url);
  if (target.kind == LinkKind::web)
    return strict_address(target.address);
  const Page* page = target.page.empty() ? &from : m_document.find_page(target.page);
  return page && target.kind == LinkKind::page ? href(*page, target.anchor) : std::string();
}

std::string SiteView::anchor(const Page& page, std::string_view block) const {
  if (!shares_file())
    return "b-" + clean_id(block);
  return "p-" + clean_id(page.id) + (block.empty() ? "" : "." + clean_id(block));
}

std::string SiteView::picture_source(const std::string& path) const {
  if (m_layout == Layout::many_pages || m_layout == Layout::course)
    return path_href("pictures/" + path);
  for (const auto& picture : m_document.pictures)
    if (picture.path == path)
      return m_layout == Layout::book ? file_of(picture)
                                      : "data:" + picture_type(path) + ";base64," + base64(picture.bytes);
  return {};
}

std::string SiteView::file_of(const Picture& picture) const {
  const auto dot = picture.path.rfind('.');
  return "pictures/" + three_digits(static_cast<std::size_t>(&picture - m_document.pictures.data()) + 1) +
         (dot == std::string::npos ? "" : "." + clean_id(picture.path.substr(dot + 1)));
}

std::string SiteView::heading(int level) const {
  return "h" + std::to_string(std::clamp(
                   level + (m_layout == Layout::one_page || m_layout == Layout::course ? 1 : 0), 1, 6));
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

std::string language_of(const Document& document) {
  static const std::regex tag("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
  const std::string& language = document.language;
  return language.size() < 36 && std::regex_match(language, tag) ? language : "en-GB";
}

std::string export_name(const Document& document, std::string_view ending) {
  return clean_id(document.package_id) + "-" + clean_id(document.audience.id) + std::string(ending);
}

} // namespace waymark::publish
