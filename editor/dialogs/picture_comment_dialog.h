// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/dialog_page.h"
#include "model/review/event.h"

#include <optional>
#include <string>
#include <vector>

class wxChoice;
class wxPanel;
class wxTextCtrl;

namespace waymark::editor {

class PictureView;

/// A picture that can be commented on.
struct PictureOffered {
  std::string path;
  std::string description; ///< may be empty
  std::string bytes;
};

struct PictureComment {
  std::string path;
  std::optional<review::PictureRegion> region; ///< nothing: the whole picture is meant
  std::string text;
};

/// A comment on a picture or a part of it, marked with the mouse or chosen by name. Its pictures must not be
/// none; `start` names the first one shown and what was written before. ShowModal answers wxID_OK or
/// wxID_CANCEL.
class PictureCommentDialog : public DialogPage {
public:
  PictureCommentDialog(wxWindow* parent, std::vector<PictureOffered> pictures, const PictureComment& start);
  PictureComment answer() const;

private:
  const PictureOffered& chosen() const;
  void add_parts();
  void show_picture();
  void show_part();

  std::vector<PictureOffered> m_pictures;
  std::optional<review::PictureRegion> m_region, m_marked;
  wxChoice* m_picture = nullptr; ///< null: there is one
  wxChoice* m_part = nullptr;
  wxPanel* m_frame = nullptr;
  PictureView* m_view = nullptr;
  wxTextCtrl* m_text = nullptr;
};

} // namespace waymark::editor
