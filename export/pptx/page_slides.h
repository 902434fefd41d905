// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "export/pptx/slide.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// Turns the blocks of pages into slides for a group, one idea each; what helps to talk about a way out goes
/// into the notes. Notes for adults are never taken: whoever calls reads them with note_words. Nor is
/// support: where help is stands on the last slide, which stays up. References must outlive it.
class PageSlides {
public:
  PageSlides(const Document& document, std::vector<Slide>& slides) : m_document(document), m_slides(slides) {}

  /// What slides are called until a heading says otherwise; a line above the title (may be empty). `asks`: a
  /// page of questions to young people; elsewhere the questions are readers' own.
  void begin(std::string title, std::string above = {}, bool asks = false);
  void block(const markdown::Node& node);
  void blocks(const std::vector<markdown::Node>& nodes);
  /// Makes slides of what waits for more of its kind. Call it at the end.
  void finish();

  /// One question on a slide of its own; what others said, on the next.
  void question(const markdown::Node& node);

private:
  void heading(const markdown::Node& node);
  void paragraph(const markdown::Node& node);
  void div(const markdown::Node& node);
  void chat(const markdown::Node& node);
  void messages(const std::vector<markdown::Node>& items, const std::string& me);
  void others(const markdown::Node& node, const std::string& title);
  void options();
  void option_cards();
  void option(const markdown::Node& node);
  void panel(const markdown::Node& node, const std::string& title);
  void add_blocks(const std::vector<markdown::Node>& nodes, std::vector<SlideLine>& lines);
  void flush_text();
  Slide& add(SlideLayout layout, const std::string& title);
  void show_title();

  const Document& m_document;
  std::vector<Slide>& m_slides;
  std::string m_title;
  std::string m_above;
  bool m_title_shown = true; // no heading is lost: one without anything below gets a slide of its own
  std::vector<SlideLine> m_lines;
  const markdown::Node* m_picture = nullptr;
  std::vector<const markdown::Node*> m_options;
  bool m_asks = false;
};

/// Text on as many slides as it needs, numbered "(1 of 2)" when there are several. `picture`: an image node
/// to stand beside the first; may be null. `tinted`: on a tinted card.
void add_text_slides(std::vector<Slide>& slides, const std::string& title, const std::string& above,
                     const std::vector<SlideLine>& lines, const markdown::Node* picture, bool tinted);

/// A service, and what is said about it.
struct Help {
  const Service* service = nullptr;
  std::string words;
};

/// Where help is: up to three services a slide, the emergency call last. `intro` stands below the title.
void add_support_slides(std::vector<Slide>& slides, const std::string& title, const std::string& intro,
                        std::vector<Help> help);

/// What a support block says: its services, each with the paragraph that names it, in order; the first
/// paragraph that names none; and the rest.
struct SupportParts {
  std::vector<Help> help;
  std::string intro;
  std::vector<const markdown::Node*> rest;
};
SupportParts read_support(const Document& document, const markdown::Node& block);

/// A slide with its title fitted; a title that had to be cut stands whole in the notes. `below_words`: a line
/// stands above the title.
Slide titled_slide(SlideLayout layout, const std::string& title, bool below_words = false);

/// "Title (2 of 3)"; the title alone when there is one slide of it.
std::string numbered(const std::string& title, std::size_t number, std::size_t of);

/// All words of a block as paragraphs of notes, those of lists with a dash.
void note_words(const Document& document, const markdown::Node& block, std::vector<std::string>& notes);

} // namespace waymark::publish
