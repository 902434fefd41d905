// SPDX-License-Identifier: MIT
#include "model/content_module.h"

#include "model/code_points.h"
#include "model/markdown/fences.h"
#include "model/markdown/quoted_speech.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace waymark {

namespace {

const std::vector<std::string> known_keys = {"id",      "title",     "audience", "kind",
                                             "minutes", "review-by", "summary"};
const std::vector<std::string> known_kinds = {"scenario", "questions", "plan-options", "plan",
                                              "support",  "guide",     "lesson",       "page"};

bool has(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class ModuleReader {
public:
  ModuleReader(const std::string& path, std::string source) {
    m_module.path = path;
    m_module.source = std::move(source);
    const auto slash = path.rfind('/');
    m_module.id = path.substr(slash == std::string::npos ? 0 : slash + 1);
    if (m_module.id.ends_with(".md"))
      m_module.id.resize(m_module.id.size() - 3);
  }

  ContentModule read() {
    const auto broken = first_invalid_utf8(m_module.source);
    // The bytes stay as they are; only what is read from them is repaired, so offsets may differ after a
    // broken byte.
    const std::string readable = broken ? with_valid_utf8(m_module.source) : std::string();
    const std::string_view text = broken ? std::string_view(readable) : std::string_view(m_module.source);
    if (broken)
      note(LineMap(m_module.source).line_of(*broken),
           "This line holds characters that are not UTF-8 text. Save the file as UTF-8, or type the "
           "characters again.");
    const FrontMatter front = read_front_matter(m_module.path, text);
    m_module.problems.insert(m_module.problems.end(), front.problems.begin(), front.problems.end());
    read_values(front);
    m_module.body = {front.span.end, text.size()};
    m_module.document = markdown::parse(text, m_module.body);
    note_blocks(text);
    return std::move(m_module);
  }

private:
  void note(int line, std::string message) {
    m_module.problems.push_back({m_module.path, line, std::move(message)});
  }

  void read_values(const FrontMatter& front) {
    m_module.title = front.value("title").value_or(m_module.id);
    if (const auto audience = front.values.find("audience"); audience != front.values.end())
      m_module.audiences = audience->second;
    m_module.kind = front.value("kind").value_or("page");
    m_module.review_by = front.value("review-by").value_or("");
    m_module.summary = front.value("summary").value_or("");
    read_minutes(front);
    for (const auto& [key, values] : front.values)
      if (!has(known_keys, key))
        m_module.unknown_keys.push_back(key);
    if (front.span.empty())
      return;
    if (const auto id = front.value("id"); id && *id != m_module.id)
      note(2, "The id at the top (“" + *id + "”) is not the file's name (“" + m_module.id +
                  "”). Comments and links use the file's name.");
    if (m_module.audiences.empty())
      note(1, "This module says for no audience that it is for them, so nobody will receive it. Add a line "
              "“audience: young-people”.");
    if (!has(known_kinds, m_module.kind))
      note(1, "“" + m_module.kind + "” is not a kind of module that Waymark knows. It is shown as a page.");
  }

  void read_minutes(const FrontMatter& front) {
    const auto text = front.value("minutes");
    if (!text)
      return;
    int minutes = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), minutes);
    if (error == std::errc() && end == text->data() + text->size() && minutes >= 0)
      m_module.minutes = minutes;
    else
      note(1, "The minutes (“" + *text + "”) should be a whole number.");
  }

  void note_blocks(std::string_view text) {
    const LineMap lines(text);
    for (const auto& fence : markdown::stray_fences(text, m_module.body))
      note(
          lines.line_of(fence.line.begin),
          "This “:::” closes a block, but none is open here. Take the line out, or open the block above it.");
    for (const std::size_t place : markdown::stray_quote_marks(m_module.document))
      note(lines.line_of(place), "This “{.quoted}” marks no words. Quoted speech is written "
                                 "[words]{.quoted}, within one paragraph.");
    std::set<std::string> ids;
    for (const Block& block : blocks_of(m_module)) {
      const int line = lines.line_of(block.span.begin);
      const std::string name = block.kind.empty() ? "block" : "“" + block.kind + "” block";
      if (!block.node->closed)
        note(line, "This " + name +
                       " is not closed, so it lasts to the end of the file. Put a line with three colons "
                       "(:::) where it ends.");
      if (!has(known_block_kinds(), block.kind))
        note(line, "“" + block.kind +
                       "” is not a kind of block that Waymark knows. Its text is kept and shown plainly.");
      if (!block.id.empty() && !ids.insert(block.id).second)
        note(line, "Two blocks here are called “" + block.id +
                       "”. Give each its own name, so that comments find theirs.");
    }
  }

  ContentModule m_module;
};

void collect_blocks(const markdown::Node& node, const LineMap& lines, std::vector<Block>& blocks) {
  for (const auto& child : node.children) {
    if (child.kind == markdown::NodeKind::div)
      blocks.push_back({child.attributes.kind(), child.attributes.id, child.span,
                        lines.line_of(child.span.begin), &child});
    collect_blocks(child, lines, blocks);
  }
}

} // namespace

bool ContentModule::is_for(std::string_view audience) const {
  return has(audiences, audience);
}

ContentModule parse_module(const std::string& path, std::string source) {
  return ModuleReader(path, std::move(source)).read();
}

std::vector<Block> blocks_of(const ContentModule& module) {
  std::vector<Block> blocks;
  collect_blocks(module.document, LineMap(module.source), blocks);
  return blocks;
}

const std::vector<std::string>& known_block_kinds() {
  static const std::vector<std::string> kinds = {
      "scenario", "chat",         "question",    "others",       "plan-option",  "message", "support",
      "activity", "teacher-note", "parent-note", "ground-rules", "content-note", "quoted"};
  return kinds;
}

} // namespace waymark
