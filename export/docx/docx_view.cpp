// SPDX-License-Identifier: MIT
#include "export/docx/docx_view.h"

#include "export/ooxml/office_link.h"
#include "export/ooxml/xml_text.h"
#include "export/safe_link.h"
#include "export/site/assets.h"

#include <algorithm>

namespace waymark::publish {

namespace {

// Plain bullets and numbers share one list each; the numbers are those of word_numbering.xml plus one.
constexpr int bullets = 1;
constexpr int bullets_in_box = 3;
constexpr int largest_number = 32767; // that Word counts from

void name_blocks(const markdown::Node& node, const std::string& page, const std::string& bookmark,
                 std::unordered_map<std::string, std::string>& names, int& count) {
  if (node.kind == markdown::NodeKind::div && !node.attributes.id.empty())
    if (names.emplace(page + "#" + node.attributes.id, bookmark + "_" + std::to_string(count + 1)).second)
      ++count;
  for (const auto& child : node.children)
    name_blocks(child, page, bookmark, names, count);
}

} // namespace

DocxView::DocxView(const Document& document, const std::optional<Plan>& plan, OfficePackage& package,
                   std::vector<Problem>& problems)
    : m_document(document), m_plan(plan), m_package(package), m_problems(problems) {
  int number = 0;
  for (const auto& page : document.pages) {
    // Names that begin with a low line are kept out of Word's list of bookmarks.
    const std::string name = "_page_" + std::to_string(++number);
    m_bookmarks.emplace(page.id, name);
    int blocks = 0;
    name_blocks(page.body, page.id, name, m_bookmarks, blocks);
  }
  for (const auto& picture : document.pictures)
    m_paths.emplace(picture.path, &picture);
  m_list_count = 4;
}

std::string DocxView::bookmark(const std::string& page, const std::string& block) const {
  const auto found = m_bookmarks.find(block.empty() ? page : page + "#" + block);
  return found == m_bookmarks.end() ? std::string() : found->second;
}

std::string DocxView::inner_target(const Page& from, const std::string& url) const {
  const LinkTarget target = read_link(url);
  if (target.kind != LinkKind::page)
    return {};
  const std::string& page = target.page.empty() ? from.id : target.page;
  const std::string block = bookmark(page, target.anchor);
  return block.empty() ? bookmark(page) : block;
}

std::string DocxView::outer_relation(const std::string& url) const {
  const std::string address = web_address(url);
  return address.empty() ? address : m_package.relate_outside(docx_body, address);
}

const DocxView::Shown* DocxView::picture(const std::string& path) const {
  auto [found, is_new] = m_shown.try_emplace(path);
  const auto known = m_paths.find(path);
  if (is_new && known != m_paths.end())
    return keep(found->second, office_picture(*known->second, m_problems));
  return found->second ? &*found->second : nullptr;
}

const DocxView::Shown* DocxView::icon(const std::string& name) const {
  auto [found, is_new] = m_shown.try_emplace("icon " + name);
  if (is_new)
    return keep(found->second, office_icon(name));
  return found->second ? &*found->second : nullptr;
}

const DocxView::Shown* DocxView::keep(std::optional<Shown>& place,
                                      std::optional<OfficePicture> picture) const {
  if (!picture)
    return nullptr;
  const std::string name = "word/media/picture" + std::to_string(m_shown.size()) + "." + picture->ending;
  m_package.add_media(name, picture->bytes);
  place = Shown{std::move(*picture), m_package.relate(docx_body, "image", name)};
  return &*place;
}

int DocxView::new_list(bool ordered, bool boxed, int level, int start) const {
  if (!ordered)
    return boxed ? bullets_in_box : bullets;
  const std::string number = std::to_string(++m_list_count);
  m_lists += "<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + (boxed ? "3" : "1") + "\"/>";
  m_lists += "<w:lvlOverride w:ilvl=\"" + std::to_string(level) + "\"><w:startOverride w:val=\"" +
             std::to_string(std::min(start, largest_number)) + "\"/></w:lvlOverride>";
  m_lists += "</w:num>";
  return m_list_count;
}

std::string DocxView::numbering() const {
  std::string plain;
  for (int number = 1; number <= 4; ++number)
    plain += "<w:num w:numId=\"" + std::to_string(number) + "\"><w:abstractNumId w:val=\"" +
             std::to_string(number - 1) + "\"/></w:num>";
  return filled_in(assets().at("office/word_numbering.xml"), "lists", plain + m_lists);
}

} // namespace waymark::publish
