// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/module_view.h"

#include <gtk/gtk.h>

#include <array>

namespace waymark::editor {

/// The tags of one text buffer, one per style and per kind of mark. Made once: the order in which tags are
/// made decides which lies on top, so the underlines come last. Owned by the buffer.
class TextTags {
public:
  explicit TextTags(GtkTextBuffer* buffer);

  /// Takes the colours of the palette; sizes do not depend on it.
  void recolour();

  GtkTextTag* of(TextStyle style) const { return m_styles[static_cast<std::size_t>(style)]; }
  GtkTextTag* of(MarkKind kind) const { return m_marks[static_cast<std::size_t>(kind)]; }
  /// Shows the words of a fence line in place of its label.
  GtkTextTag* revealed_fence() const { return m_revealed; }
  bool is_ours(GtkTextTag* tag) const;

private:
  std::array<GtkTextTag*, text_style_count> m_styles{};
  std::array<GtkTextTag*, mark_kind_count> m_marks{};
  GtkTextTag* m_revealed = nullptr;
};

} // namespace waymark::editor
