// SPDX-License-Identifier: MIT
#pragma once
#include "editor/module_editor.h"
#include "editor/panels/comments_panel.h"
#include "model/shown_pictures.h"

#include <wx/timer.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// Brings text, the review record and the Comments tab together: highlights, cards level with their passages,
/// and every answer.
class CommentsController {
public:
  CommentsController(ModuleEditor& editor, CommentsPanel& panel);

  void use(Workspace& workspace);
  /// Reads the module's threads again.
  void refresh();
  int open_count() const;
  /// The thread that is lit; empty: none.
  const std::string& active() const { return m_active; }

  /// Asks for the words and adds a comment on the selection, or on the whole module when nothing is selected.
  void comment_on_selection();
  /// Asks which picture of the module, and which part of it; `path` is the one that is shown first. Throws
  /// Error when the module shows none.
  void comment_on_picture(const std::string& path = {});
  void comment_on_package();
  /// Asks for other words for the selection.
  void suggest_for_selection();

  Signal<> recorded; ///< something was added to the record

private:
  struct Place {
    review::Thread thread;
    std::optional<Span> span;
  };
  void find_places();
  void find_pictures();
  std::vector<Discounted> discounted_here() const;
  void show_marks();
  std::vector<std::optional<int>> tops() const;
  void choose(const std::string& thread);
  void light_at_caret();
  void accept(const std::string& thread);
  void add(const std::function<void()>& record);
  review::Target selection_target() const;
  void ask_for_comment(const review::Target& target, const wxString& about);
  const ShownPicture* picture_at_selection(const std::vector<ShownPicture>& pictures) const;

  ModuleEditor& m_editor;
  CommentsPanel& m_panel;
  Workspace* m_workspace = nullptr;
  std::vector<Place> m_places;
  std::string m_active;
  std::map<std::string, std::shared_ptr<const std::string>> m_pictures; ///< those on cards, by path
  wxTimer m_rest;
  Connection m_opened, m_changed, m_edited, m_scrolled, m_caret;
};

} // namespace waymark::editor
