// SPDX-License-Identifier: MIT
#pragma once
#include "model/discounted.h"

#include <wx/panel.h>

#include <functional>
#include <vector>

class wxButton;

namespace waymark::editor {

class CardColumn;

/// What was written about a module and does not count: grey cards, each with its reason, behind a heading
/// that is folded at first. Not there when there is nothing.
class DiscountedGroup : public wxPanel {
public:
  explicit DiscountedGroup(wxWindow* parent);
  void show(const std::vector<Discounted>& things);
  /// Takes the height that it needs at this width, at most so many pixels for its cards. The parent lays
  /// out after it.
  void fit(int width, int most);
  /// Called when it was folded or unfolded, and needs another height.
  std::function<void()> folded;

private:
  void show_cards();

  std::vector<Discounted> m_things;
  bool m_folded = true;
  wxButton* m_fold = nullptr;
  CardColumn* m_column = nullptr;
};

} // namespace waymark::editor
