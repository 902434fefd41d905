// SPDX-License-Identifier: MIT
#pragma once
#include "export/docx/docx_text.h"
#include "export/docx/docx_view.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::publish {

/// Writes the blocks of the pages as Word's paragraphs.
class DocxBlocks {
public:
  DocxBlocks(const DocxView& view, DocxText& out) : m_view(view), m_out(out) {}

  /// Another page begins: its title, in real headings from here on.
  void begin_page(const Page& page, bool new_page);
  void blocks(const std::vector<markdown::Node>& nodes);
  void block(const markdown::Node& node);
  void inlines(const std::vector<markdown::Node>& nodes, const DocxRun& look = {});

  /// A paragraph of Waymark's own words.
  void words(const std::string& style, std::string_view text, const DocxRun& look = {});
  /// A heading of the level, or of the one below the last when that would leave a level out.
  void open_heading(int level);
  void close() { m_out.close(); }

  /// What stands in a tinted box, below a label. `kind`: "Support", "Note", "AdultNote" or "Rules".
  /// `whole`: short enough to be kept on one page.
  void open_box(std::string_view kind, std::string_view label, bool whole = false);
  void close_box();

  /// The ways to a service, to stand in a support box.
  void contact(const Service& service);
  void writing_lines(int count);

private:
  void paragraph(const markdown::Node& node);
  void list(const markdown::Node& node);
  void item(const markdown::Node& item, int number, const std::string& marker);
  void quote(const markdown::Node& node);
  void code(const markdown::Node& node);
  void picture(const markdown::Node& image);
  void small_picture(const markdown::Node& image, const DocxRun& look);
  void link(const markdown::Node& node, const DocxRun& look);
  void service_link(const markdown::Node& node, const Service& service, const DocxRun& look);
  void words_in_link(const markdown::Node& node, const DocxRun& look);

  void div(const markdown::Node& node);
  void chat(const markdown::Node& node);
  void message(const markdown::Node& item, const std::string& me);
  void question(const markdown::Node& node);
  void others(const markdown::Node& node);
  void plan_option(const markdown::Node& node);
  void support(const markdown::Node& node);
  void activity(const markdown::Node& node);
  void boxed(const markdown::Node& node, std::string_view kind, std::string_view label);
  void mark(const markdown::Node& div);

  /// Opens a paragraph in the look of where it stands: a list, a quote, a box or none.
  void open(std::string_view style = {});

  const DocxView& m_view;
  DocxText& m_out;
  const Page* m_page = nullptr;
  const DocxBox* m_box = nullptr;
  std::vector<const DocxBox*> m_outer_boxes;
  std::string_view m_last_box;    // the box that ended just now
  std::set<std::string> m_marked; // bookmarks that are placed
  int m_heading = 0;              // level of the last heading
  int m_list_depth = 0;
  int m_waiting_list = 0; // number of the list whose item begins with the next paragraph
  std::string m_marker;   // of that item, where it is written out
  int m_quotes = 0;
  int m_questions = 0;
  bool m_opening = false;        // no paragraph has been written on this page
  bool m_contacts_below = false; // a row of contacts follows: no number beside the link
  bool m_in_link = false;
  bool m_whole = false;   // the box is kept on one page
  bool m_box_new = false; // nothing but its label stands in the box
};

} // namespace waymark::publish
