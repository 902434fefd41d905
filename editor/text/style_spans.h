// SPDX-License-Identifier: MIT
#pragma once
#include "model/content_module.h"
#include "model/text_span.h"

#include <string>
#include <vector>

namespace waymark::editor {

/// How a stretch of a module's source looks in the text column. Later ones win where two meet.
enum class TextStyle {
  front_matter,
  list_1, ///< hanging indent by depth
  list_2,
  list_3,
  quote,
  heading_1,
  heading_2,
  heading_3,
  bold,
  italic,
  code,
  link,
  picture, ///< the words that describe a picture
  blank,   ///< an empty line: the gap between paragraphs
  mark,    ///< punctuation of the format, dimmed
  fence,   ///< the line that opens or closes a block: its label is painted instead, unless the caret is there
};
inline constexpr int text_style_count = static_cast<int>(TextStyle::fence) + 1;

struct StyleSpan {
  Span span; ///< bytes of the source
  TextStyle style = TextStyle::mark;
  bool operator==(const StyleSpan&) const = default;
};

/// A tinted band behind the lines of a block, or of the front matter (its kind is empty).
struct Band {
  Span span;    ///< whole lines
  Span opening; ///< the line on which the label stands
  std::string kind;
  std::string label;
  int depth = 0;
  bool closed = true;
  bool operator==(const Band&) const = default;
};

struct TextStyles {
  std::vector<StyleSpan> spans; ///< by begin, then by style
  std::vector<Band> bands;      ///< outer before inner
};

/// The look of a module's source. A plain function of it: never fails, every span lies inside the source.
TextStyles styles_of(const ContentModule& module);

/// The part of the text whose look differs, when `before` was right until `edit_at` where `removed` bytes
/// became `inserted` bytes. Empty when only plain text changed.
Span changed_look(const std::vector<StyleSpan>& before, const std::vector<StyleSpan>& after,
                  std::size_t edit_at, std::size_t removed, std::size_t inserted);

} // namespace waymark::editor
