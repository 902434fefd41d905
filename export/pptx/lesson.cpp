// SPDX-License-Identifier: MIT
#include "export/audience_filter.h"
#include "export/block_parts.h"
#include "export/export_words.h"
#include "export/ooxml/text_measure.h"
#include "export/pptx/deck.h"
#include "export/pptx/page_slides.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

// In every slide's notes, so that it is there when it is needed.
const std::string disclosure{export_words::disclosure};

bool is_note(const Node& node) {
  return node.kind == NodeKind::div && !reserved_for(node, {}).empty();
}

// The words of a title without case, marks and plural: "Ways out" -> way, out.
std::set<std::string> title_words(const std::string& title) {
  std::set<std::string> words;
  for (const std::string_view word : split_words(title)) {
    std::string plain;
    for (const char c : word)
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
        plain += c;
      else if (c >= 'A' && c <= 'Z')
        plain += static_cast<char>(c + 32);
    if (plain.size() > 3 && plain.ends_with('s'))
      plain.pop_back();
    if (!plain.empty())
      words.insert(plain);
  }
  return words;
}

// Takes a lesson's block apart: what the class may see, and what only the teacher reads. Notes that stand in
// a list or a quote, where their marks do not count as a block, are the teacher's as well.
class Curtain {
public:
  Curtain(const Document& document, const Page& page, std::vector<std::string>& notes)
      : m_document(document), m_page(page), m_notes(notes) {}

  Node seen(const Node& node) {
    Node copy = node;
    copy.children.clear();
    for (const Node& child : node.children)
      if (is_note(child) || is_hidden(child))
        note_words(m_document, child, m_notes);
      else
        copy.children.push_back(seen(child));
    return copy;
  }

private:
  bool is_hidden(const Node& node) const {
    const bool has_words = node.kind == NodeKind::paragraph || node.kind == NodeKind::heading ||
                           node.kind == NodeKind::code_block;
    return has_words &&
           std::any_of(m_page.staff_only.begin(), m_page.staff_only.end(), [&](const Span& note) {
             return node.span.begin < note.end && note.begin < std::max(node.span.end, node.span.begin + 1);
           });
  }

  const Document& m_document;
  const Page& m_page;
  std::vector<std::string>& m_notes;
};

class LessonDeck {
public:
  explicit LessonDeck(const Document& document) : m_document(document) {}

  std::vector<Slide> make() {
    std::vector<const Page*> lessons;
    for (const auto& page : m_document.pages)
      if (page.kind == "lesson")
        lessons.push_back(&page);
    const Document* pupils = m_document.shown_in_class.get();
    if (lessons.empty() && (!pupils || pupils->pages.empty()))
      return {};
    int minutes = 0;
    for (const Page* lesson : lessons)
      minutes += lesson->minutes.value_or(0);
    m_slides.push_back(cover_slide(m_document, pupils ? first_picture(*pupils) : nullptr, minutes));
    for (const Page* lesson : lessons)
      this->lesson(*lesson, lessons.size() > 1);
    if (!m_any_activity && pupils) {
      const std::size_t first = m_slides.size();
      add_group_pages(*pupils, m_slides);
      add_notes(first, {});
    }
    last_slide();
    return std::move(m_slides);
  }

private:
  void lesson(const Page& page, bool one_of_several) {
    if (one_of_several) {
      m_slides.push_back(titled_slide(SlideLayout::section, page.title));
      if (page.minutes)
        m_slides.back().notes.push_back(export_words::minutes(*page.minutes) + ".");
    }
    const std::size_t first = m_slides.size() - 1;
    bool begun = false;
    for (const Node& block : page.body.children) {
      if (is_div(block, "activity")) {
        begun = m_any_activity = true;
        activity(page, block);
      } else if (is_div(block, "support")) {
        m_support = Curtain(m_document, page, m_closing_notes).seen(block);
      } else {
        // What stands around the activities is for the teacher alone.
        note_words(m_document, block, begun ? m_closing_notes : m_slides[first].notes);
      }
    }
  }

  void activity(const Page& lesson, const Node& whole) {
    std::vector<std::string> for_teacher;
    const Node block = Curtain(m_document, lesson, for_teacher).seen(whole);
    const std::size_t first = m_slides.size();
    const std::string title = heading_words(block);
    const std::string minutes = block.attributes.value("minutes");
    const std::string above = minutes.empty() ? "" : export_words::minutes(minutes);
    const Page* page = page_named_in(title);
    std::vector<const Node*> questions;
    for (const Node& child : block.children)
      if (is_div(child, "question"))
        questions.push_back(&child);
    PageSlides writer(m_document, m_slides);
    writer.begin(title.empty() ? "Activity" : title, above);
    const bool story = page && page->kind == "scenario";
    bool told = false;
    for (const Node& child : block.children) {
      if (story && is_div(child, "question")) {
        // A question after each part of the story, as long as there are both.
        if (!std::exchange(told, true)) {
          writer.finish();
          class_page(*page, questions);
        }
        continue;
      }
      writer.block(child);
    }
    writer.finish();
    if (page && !told && (story || page->kind == "plan-options" || questions.empty()))
      class_page(*page, {});
    std::vector<std::string> notes;
    if (!above.empty())
      notes.push_back(above + ".");
    notes.insert(notes.end(), for_teacher.begin(), for_teacher.end());
    add_notes(first, notes);
  }

  void add_notes(std::size_t first, const std::vector<std::string>& notes) {
    for (std::size_t i = first; i < m_slides.size(); ++i) {
      auto& all = m_slides[i].notes;
      all.insert(all.begin(), notes.begin(), notes.end());
      all.push_back(disclosure);
    }
  }

  // The pupils' page, not shown yet, whose title's words the activity's title has all of.
  const Page* page_named_in(const std::string& title) {
    const Document* pupils = m_document.shown_in_class.get();
    const auto words = title_words(title);
    if (pupils && !words.empty())
      for (const auto& page : pupils->pages) {
        const auto wanted = title_words(page.title);
        if (!wanted.empty() && !m_shown.contains(page.id) &&
            std::includes(words.begin(), words.end(), wanted.begin(), wanted.end())) {
          m_shown.insert(page.id);
          return &page;
        }
      }
    return nullptr;
  }

  void class_page(const Page& page, const std::vector<const Node*>& questions) {
    PageSlides writer(*m_document.shown_in_class, m_slides);
    writer.begin(page.title, {}, page.kind == "questions");
    const bool only_options = page.kind == "plan-options";
    std::size_t asked = 0;
    int parts = 0;
    const auto ask = [&] {
      if (asked == questions.size())
        return;
      writer.finish();
      PageSlides asker(m_document, m_slides);
      asker.begin(page.title, page.title);
      asker.question(*questions[asked++]);
    };
    for (const Node& block : page.body.children) {
      if (block.kind == NodeKind::heading && block.level <= 2 && parts++ > 0)
        ask();
      if (!only_options || is_div(block, "plan-option"))
        writer.block(block);
    }
    writer.finish();
    while (asked < questions.size())
      ask();
  }

  void last_slide() {
    const std::size_t first = m_slides.size();
    add_last_slide(m_document, m_support ? &*m_support : nullptr, m_slides);
    if (m_slides.size() == first) // no service at all: what is left to say goes with the last slide
      m_slides.back().notes.insert(m_slides.back().notes.end(), m_closing_notes.begin(),
                                   m_closing_notes.end());
    for (std::size_t i = first; i < m_slides.size(); ++i) {
      auto& notes = m_slides[i].notes;
      notes.emplace_back(export_words::leave_slide_up);
      notes.push_back(disclosure);
      notes.insert(notes.end(), m_closing_notes.begin(), m_closing_notes.end());
    }
    auto& cover = m_slides.front().notes;
    if (std::find(cover.begin(), cover.end(), disclosure) == cover.end())
      cover.push_back(disclosure);
  }

  const Document& m_document;
  std::vector<Slide> m_slides;
  std::vector<std::string> m_closing_notes;
  std::set<std::string> m_shown;
  std::optional<Node> m_support;
  bool m_any_activity = false;
};

} // namespace

std::vector<Slide> make_lesson(const Document& document) {
  return LessonDeck(document).make();
}

} // namespace waymark::publish
