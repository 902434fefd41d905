// SPDX-License-Identifier: MIT
#pragma once
#include "export/site/html_writer.h"
#include "export/site/site_view.h"

#include <set>
#include <string>

namespace waymark::publish {

/// Writes the blocks of one page as HTML.
class BlockHtml {
public:
  /// `used_ids`: the ids that the file holds already.
  BlockHtml(const SiteView& view, const Page& page, HtmlWriter& out, std::set<std::string>& used_ids)
      : m_view(view), m_page(page), m_out(out), m_used_ids(used_ids) {}

  void blocks(const std::vector<markdown::Node>& nodes);
  void block(const markdown::Node& node);
  void inlines(const std::vector<markdown::Node>& nodes);
  /// The id of the nth section of a page: on paper of those that contents lead to, on a screen of every
  /// heading, since the search leads there.
  static std::string section_id(const SiteView& view, const Page& page, int number);
  /// The caller has written a heading of this level.
  void heading_above(int level) { m_heading = level; }

private:
  void paragraph(const markdown::Node& node);
  void list(const markdown::Node& node);
  void picture(const markdown::Node& image);
  void link(const markdown::Node& node);

  void div(const markdown::Node& node);
  void chat(const markdown::Node& node);
  void message_of_chat(const markdown::Node& item, const std::string& me);
  void question(const markdown::Node& node);
  void question_note(const markdown::Node& node);
  void fold_out(const markdown::Node& node);
  void open_fold(const markdown::Node& node);
  std::string_view fold_title() const;
  void plan_option(const markdown::Node& node);
  void plan_option_foot(const PlanOption& option);
  void note(const markdown::Node& node, std::string_view style, std::string_view icon_name,
            std::string_view label);
  void support(const markdown::Node& node);
  void support_child(const markdown::Node& child, bool lead, std::set<std::string>& shown);
  void activity(const markdown::Node& node);
  void section(const markdown::Node& node, std::string_view style);

  /// A free id for the block, or nothing when the author gave none.
  std::string id_of(const markdown::Node& node);
  std::string id_of_heading(const markdown::Node& node);
  std::string free_id(const std::string& wanted);

  const SiteView& m_view;
  const Page& m_page;
  HtmlWriter& m_out;
  std::set<std::string>& m_used_ids;
  bool m_contacts_below = false; ///< a row of contacts follows: no number beside the link
  int m_heading = 1;             ///< the level of the heading before: none is left out
  bool m_opening = true;         ///< no paragraph has been written yet
  int m_depth = 0;               ///< of blocks
  int m_questions = 0;
  int m_sections = 0;
  bool m_sections_here = true; ///< at the top of the page and of its activities
  int m_supports = 0;
};

/// Lines to write on with a pen.
void write_lines(HtmlWriter& out, int count);

} // namespace waymark::publish
