// SPDX-License-Identifier: MIT
#pragma once
#include "editor/text/band_painter_gtk.h"
#include "editor/text/margin_bars_gtk.h"
#include "editor/text/module_view.h"
#include "editor/text/text_tags_gtk.h"
#include "model/code_points.h"

#include <wx/textctrl.h>

#include <array>
#include <memory>

namespace waymark::editor {

/// The view on GTK 3: a multiline text control whose native buffer carries our tags. Never uses wx styles,
/// which would lie over them. Destroy its window before it.
class ModuleViewGtk final : public ModuleView {
public:
  explicit ModuleViewGtk(wxWindow* parent);
  ~ModuleViewGtk() override;

  wxWindow& window() override { return *m_control; }
  void set_text(const std::string& text) override;
  const std::string& text() const override { return m_text; }
  void set_editing(Editing editing) override;
  void apply_styles(const TextStyles& styles) override;
  void set_marks(MarkLayer layer, const std::vector<Mark>& marks) override;
  void set_margin_bars(std::vector<MarginBar> bars) override;
  void edit(std::vector<Change> changes) override;
  void undo() override { replay(m_undo.undo()); }
  void redo() override { replay(m_undo.redo()); }
  bool can_undo() const override { return m_undo.can_undo(); }
  bool can_redo() const override { return m_undo.can_redo(); }
  Span selection() const override;
  void select(Span span) override;
  std::size_t caret() const override;
  void place_caret(std::size_t offset) override;
  wxRect rect_of(Span span) const override;
  std::optional<std::size_t> offset_at(wxPoint point) const override;
  void set_zoom(double factor) override;

private:
  enum class Source { person, record };
  struct Callbacks;

  GtkTextIter iter_at(std::size_t byte) const;
  std::size_t byte_at(const GtkTextIter& iter) const;
  const CodePointMap& offsets() const;
  void replace(Span span, const std::string& text);
  void replay(const std::vector<TextEdit>& edits);
  void note(TextEdit edit);
  void paste();
  void place_bands();
  void place_bars();
  void reveal_fence();
  void restyle_control();
  void centre_column();
  void tell_scrolled();

  wxTextCtrl* m_control;
  GtkTextView* m_view;
  GtkTextBuffer* m_buffer;
  std::unique_ptr<TextTags> m_tags;
  std::string m_text; ///< what the buffer holds, byte for byte
  mutable std::unique_ptr<CodePointMap> m_offsets;
  UndoRecord m_undo;
  Source m_source = Source::person;
  bool m_loading = false;
  bool m_tagging = false;
  TextStyles m_styles;
  TextEdit m_last_edit;
  int m_edits_since_styles = 0;
  std::vector<PlacedBand> m_bands;
  std::vector<MarginBar> m_bars;
  std::vector<PlacedBar> m_placed_bars;
  std::array<std::vector<Mark>, 2> m_marks;
  double m_zoom = 1.0;
  bool m_scroll_told = true;
};

} // namespace waymark::editor
