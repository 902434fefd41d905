// SPDX-License-Identifier: MIT
#include "editor/text/text_tags_gtk.h"

#include "editor/ui/theme.h"
#include "editor/ui/wx_text.h"

#include <algorithm>
#include <string>

namespace waymark::editor {

namespace {

GdkRGBA rgba(const wxColour& colour) {
  return {colour.Red() / 255.0, colour.Green() / 255.0, colour.Blue() / 255.0, colour.Alpha() / 255.0};
}

void set_colour(GtkTextTag* tag, const char* property, const wxColour& colour) {
  const GdkRGBA value = rgba(colour);
  g_object_set(tag, property, &value, nullptr);
}

GtkTextTag* make_style(GtkTextBuffer* buffer, TextStyle style) {
  auto tag = [&](const char* first, auto... rest) {
    return gtk_text_buffer_create_tag(buffer, nullptr, first, rest..., nullptr);
  };
  switch (style) {
  case TextStyle::front_matter:
    return tag("scale", 0.8, "pixels-inside-wrap", 3);
  case TextStyle::list_1:
    return tag("accumulative-margin", TRUE, "left-margin", 14, "indent", -14);
  case TextStyle::list_2:
    return tag("accumulative-margin", TRUE, "left-margin", 14);
  case TextStyle::list_3:
    return tag("accumulative-margin", TRUE, "left-margin", 14);
  case TextStyle::quote:
    return tag("accumulative-margin", TRUE, "left-margin", 14, "indent", -14);
  case TextStyle::heading_1:
    return tag("weight", 700, "scale", 1.75, "pixels-above-lines", 8);
  case TextStyle::heading_2:
    return tag("weight", 650, "scale", 1.38, "pixels-above-lines", 10);
  case TextStyle::heading_3:
    return tag("weight", 650, "scale", 1.14, "pixels-above-lines", 4);
  case TextStyle::bold:
    return tag("weight", 700);
  case TextStyle::italic:
    return tag("style", PANGO_STYLE_ITALIC);
  case TextStyle::code:
    return tag("family", "monospace", "scale", 0.92);
  case TextStyle::link:
    return tag("weight", 500);
  case TextStyle::picture:
    return tag("style", PANGO_STYLE_ITALIC);
  case TextStyle::blank:
    return tag("scale", 0.62);
  case TextStyle::mark:
    return tag("weight", 400, "style", PANGO_STYLE_NORMAL);
  case TextStyle::fence:
    return tag("scale", 0.78, "pixels-inside-wrap", 0);
  }
  return tag("weight", 400);
}

GtkTextTag* make_mark(GtkTextBuffer* buffer, MarkKind kind) {
  auto tag = [&](const char* first, auto... rest) {
    return gtk_text_buffer_create_tag(buffer, nullptr, first, rest..., nullptr);
  };
  switch (kind) {
  case MarkKind::comment:
  case MarkKind::comment_active:
    return tag("background-set", TRUE);
  case MarkKind::added:
    return tag("underline", PANGO_UNDERLINE_SINGLE);
  case MarkKind::removed:
    return tag("strikethrough", TRUE);
  case MarkKind::spelling:
  case MarkKind::suggestion:
  case MarkKind::warning:
  case MarkKind::error:
    break;
  }
  return tag("underline", PANGO_UNDERLINE_ERROR);
}

} // namespace

TextTags::TextTags(GtkTextBuffer* buffer) {
  for (int i = 0; i < text_style_count; ++i)
    m_styles[static_cast<std::size_t>(i)] = make_style(buffer, static_cast<TextStyle>(i));
  m_revealed = gtk_text_buffer_create_tag(buffer, nullptr, "weight", 400, nullptr);
  for (int i = 0; i < mark_kind_count; ++i)
    m_marks[static_cast<std::size_t>(i)] = make_mark(buffer, static_cast<MarkKind>(i));
  recolour();
}

void TextTags::recolour() {
  const Palette& p = palette();
  set_colour(of(TextStyle::front_matter), "foreground-rgba", p.quiet);
  for (const TextStyle heading : {TextStyle::heading_1, TextStyle::heading_2, TextStyle::heading_3})
    set_colour(of(heading), "foreground-rgba", p.heading);
  set_colour(of(TextStyle::link), "foreground-rgba", p.accent);
  set_colour(of(TextStyle::picture), "foreground-rgba", p.quiet);
  set_colour(of(TextStyle::mark), "foreground-rgba", p.mark);
  set_colour(of(TextStyle::fence), "foreground-rgba", wxColour(0, 0, 0, 0));
  set_colour(m_revealed, "foreground-rgba", p.mark);
  set_colour(of(MarkKind::comment), "background-rgba", p.comment);
  set_colour(of(MarkKind::comment_active), "background-rgba", p.comment_active);
  set_colour(of(MarkKind::added), "foreground-rgba", p.added);
  set_colour(of(MarkKind::removed), "foreground-rgba", p.removed);
  set_colour(of(MarkKind::spelling), "underline-rgba", is_dark() ? wxColour("#ff7b72") : wxColour("#d1242f"));
  set_colour(of(MarkKind::suggestion), "underline-rgba",
             is_dark() ? wxColour("#79c0ff") : wxColour("#2f7fd6"));
  set_colour(of(MarkKind::warning), "underline-rgba", is_dark() ? wxColour("#e3b341") : wxColour("#b27b00"));
  set_colour(of(MarkKind::error), "underline-rgba", is_dark() ? wxColour("#ff7b72") : wxColour("#c2102a"));
}

bool TextTags::is_ours(GtkTextTag* tag) const {
  return tag == m_revealed || std::find(m_styles.begin(), m_styles.end(), tag) != m_styles.end() ||
         std::find(m_marks.begin(), m_marks.end(), tag) != m_marks.end();
}

} // namespace waymark::editor
