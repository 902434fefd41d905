// SPDX-License-Identifier: MIT
#pragma once
#include "editor/panels/comments_view.h"
#include "editor/panels/thread_filter.h"
#include "editor/panels/thread_region.h"

#include <wx/panel.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class wxButton;
class wxChoice;
class wxToggleButton;

namespace waymark::editor {

class CardPanel;
class DiscountedGroup;
class ThreadCard;
struct CardMemory;

/// The Comments tab: cards level with their passages, filters, and the groups "This passage has changed" and
/// "Kept, but does not count".
class CommentsPanel : public wxPanel {
public:
  explicit CommentsPanel(wxWindow* parent);
  ~CommentsPanel() override;
  void show(const CommentsView& view);
  /// The text scrolled or its lines moved: new tops in the order of the cards of the last show().
  void move_cards(const std::vector<std::optional<int>>& tops);
  void light(const std::string& thread);
  /// The window that the tops of cards are measured in, so that cards stand level with it wherever the panel
  /// is. It must outlive the panel; without it the tops are measured from the panel's own top.
  void set_text_window(const wxWindow* text);

private:
  void build();
  void build_filters();
  void show_hidden();
  void go_to(const std::string& thread);
  void show_filtered();
  void fill_filters();
  void show_groups();
  void size_groups();
  void press_key(wxKeyEvent& event);
  void move_focus(int step);
  std::vector<std::string> threads_in_order() const;
  ThreadCard* focused_card() const;
  ThreadRegion* region_of(const std::string& thread) const;
  std::optional<int> to_region(std::optional<int> top) const;

  CommentsView m_view;
  ThreadFilter m_filter;
  std::unique_ptr<CardMemory> m_memory;
  const wxWindow* m_text = nullptr;
  bool m_in_list = false, m_fold_whole = false, m_fold_changed = true, m_fold_chosen = false;

  wxChoice* m_kinds = nullptr;
  wxChoice* m_organisations = nullptr;
  wxToggleButton* m_list = nullptr;
  wxButton* m_whole_fold = nullptr;
  wxButton* m_changed_fold = nullptr;
  wxWindow* m_whole_end = nullptr; // lines between the groups
  wxWindow* m_changed_start = nullptr;
  ThreadRegion* m_whole = nullptr;
  ThreadRegion* m_beside = nullptr;
  wxButton* m_above = nullptr; // how many cards are out of sight there; goes to the nearest
  wxButton* m_below = nullptr;
  ThreadRegion::OutOfSight m_hidden;
  ThreadRegion* m_changed = nullptr;
  DiscountedGroup* m_discounted = nullptr;
  CardPanel* m_empty = nullptr;
};

} // namespace waymark::editor
