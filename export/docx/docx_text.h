// SPDX-License-Identifier: MIT
#pragma once
#include "export/ooxml/office_picture.h"

#include <string>
#include <string_view>

namespace waymark::publish {

/// A tinted box that paragraphs stand in: one paragraph style with borders, so that Word joins those that
/// follow each other. Its styles in word_styles.xml are `name` + "Label" and `name` + "Text".
struct DocxBox {
  std::string_view name;
  std::string_view fill; ///< as in the styles: headings and pictures in the box need them too
  std::string_view edge;
};

/// How a paragraph looks.
struct DocxParagraph {
  std::string style = "Normal";
  const DocxBox* box = nullptr; ///< written out for a style that has no box of its own
  int list = 0;                 ///< number of a list in numbering.xml; 0: none
  int list_level = 0;
  int indent = 0;       ///< twips from the text's edge; 0: the style's. In a box its edge stays where it is
  int right_indent = 0; ///< twips; 0: the style's
  std::string marker;   ///< of an item in a box, written out; it stands one step before the indent
  bool new_page = false;
  bool keep_next = false;
  bool close_above = false; ///< little space above
};

/// How a run of words looks.
struct DocxRun {
  std::string_view style; ///< of characters; empty: none
  bool bold = false;
};

/// Writes WordprocessingML (ECMA-376 part 1, chapter 17): the body of document.xml or of a footer.
class DocxText {
public:
  void open(const DocxParagraph& paragraph);
  void close();
  void run(std::string_view words, const DocxRun& look = {});
  void line_break();
  void tab();
  void field(std::string_view code); ///< "PAGE", "NUMPAGES"

  /// Links hold runs. `relation`: of an outside address.
  void open_link(std::string_view relation);
  void open_inner_link(std::string_view bookmark);
  void close_link();

  /// A place that links lead to, at the beginning of the next paragraph (or of this one, when one is open).
  void bookmark(const std::string& name);

  /// A picture in the line; `relation` of its file. Without words it is marked as decoration. As large as
  /// fits, or, with `fill`, exactly as large, with as much of its top and foot cut off as that takes.
  void picture(std::string_view relation, const OfficePicture& picture, std::string_view words,
               double wide_cm, double high_cm, bool fill = false);

  /// A box that can be ticked in Word.
  void tick_box();

  /// Markup of our own.
  void markup(std::string_view xml) { m_xml += xml; }

  /// Sets the space below the last paragraph that was closed, in twips, and lets the next one begin a page.
  void end_group(int twips);
  bool in_paragraph() const { return m_open; }

  std::string take() { return std::move(m_xml); }

private:
  void place_bookmarks();
  void set_spacing(const std::string& attributes);

  std::string m_xml;
  std::string m_waiting;                     // bookmarks
  std::size_t m_keep_at = std::string::npos; // where the last paragraph asks to be kept with the next
  std::size_t m_spacing_at = 0;              // where its spacing stands, or would stand
  std::size_t m_spacing_size = 0;            // of the element that is there
  std::string m_spacing;                     // its attributes that stay
  bool m_open = false;
  int m_bookmarks = 0;
  int m_pictures = 0;
  int m_ticks = 0;
};

} // namespace waymark::publish
