// SPDX-License-Identifier: MIT
#pragma once
#include <wx/panel.h>
#include <wx/textctrl.h>

#include <filesystem>
#include <optional>

namespace waymark::editor {

enum class PathKind { folder, file, new_file };

/// A line for the path of a file or a folder, and a button that opens the desktop's own window for choosing
/// one.
class PathField : public wxPanel {
public:
  /// `name` is what a screen reader calls the line.
  PathField(wxWindow* parent, const wxString& name, PathKind kind, const std::filesystem::path& start);
  /// Without space around it; may be empty.
  std::filesystem::path path() const;
  wxTextCtrl& line() { return *m_line; }

private:
  void choose();

  wxString m_name;
  PathKind m_kind;
  wxTextCtrl* m_line = nullptr;
};

struct PathQuestion {
  wxString title;
  wxString words; ///< what will happen
  wxString label; ///< of the line
  wxString button;
  PathKind kind = PathKind::folder;
  std::filesystem::path start;
};
/// Asks for one path. Nothing when cancelled.
std::optional<std::filesystem::path> ask_for_path(wxWindow* parent, const PathQuestion& question);

} // namespace waymark::editor
