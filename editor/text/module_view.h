// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/style_spans.h"
#include "editor/text/undo_record.h"
#include "model/signal.h"

#include <wx/gdicmn.h>
#include <wx/window.h>

#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// What is shown on words besides their style. Later ones lie over earlier ones.
enum class MarkKind { comment, comment_active, added, removed, spelling, suggestion, warning, error };
inline constexpr int mark_kind_count = static_cast<int>(MarkKind::error) + 1;

struct Mark {
  Span span; ///< bytes
  MarkKind kind = MarkKind::comment;
  bool operator==(const Mark&) const = default;
};

/// A bar in the margin beside a passage.
struct MarginBar {
  Span span;         ///< bytes
  double weight = 0; ///< 0 to 1: how wide it is
  std::string words; ///< its tool tip
};

enum class MarkLayer { comments, findings };

enum class Editing { allowed, reading_only };

/// The text of one module on screen: the source itself, styled. All offsets are bytes of text(), rectangles
/// are pixels of window()'s visible area. Window thread only.
class ModuleView {
public:
  virtual ~ModuleView() = default;
  /// The control; it is named "Module text".
  virtual wxWindow& window() = 0;

  /// Shows another text and forgets what could be undone. Bytes that no text control can hold are refused:
  /// see can_show.
  virtual void set_text(const std::string& text) = 0;
  virtual const std::string& text() const = 0;
  virtual void set_editing(Editing editing) = 0;

  virtual void apply_styles(const TextStyles& styles) = 0;
  virtual void set_marks(MarkLayer layer, const std::vector<Mark>& marks) = 0;

  /// They follow their passages through edits. Where several are beside each other, the first is on top.
  virtual void set_margin_bars(std::vector<MarginBar> bars) = 0;

  /// Replaces passages, given in the text as it is now and not overlapping: one step of undo.
  struct Change {
    Span span;
    std::string replacement;
  };
  virtual void edit(std::vector<Change> changes) = 0;
  virtual void undo() = 0;
  virtual void redo() = 0;
  virtual bool can_undo() const = 0;
  virtual bool can_redo() const = 0;

  virtual Span selection() const = 0;
  /// Selects and scrolls there.
  virtual void select(Span span) = 0;
  virtual std::size_t caret() const = 0;
  /// Puts the caret there without scrolling.
  virtual void place_caret(std::size_t offset) = 0;

  /// The first line's rectangle of a passage; above or below the window when it is out of sight.
  virtual wxRect rect_of(Span span) const = 0;
  virtual std::optional<std::size_t> offset_at(wxPoint point) const = 0;

  virtual void set_zoom(double factor) = 0;

  Signal<TextEdit> edited; ///< after each change, undo and redo included
  Signal<> scrolled;       ///< the text moved under the window, or its lines moved
  Signal<> caret_moved;
};

/// Whether a text control can hold these bytes unchanged: valid UTF-8 without NUL.
bool can_show(std::string_view bytes);

} // namespace waymark::editor
