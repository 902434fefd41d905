// SPDX-License-Identifier: MIT
#pragma once
#include "export/release.h"
#include "model/error.h"
#include "model/profile.h"

#include <wx/window.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace waymark::editor {

struct WelcomeChoice {
  std::string name, organisation, role;
  enum class Next { sample, start_package, join, open } next = Next::sample;
  std::filesystem::path folder; ///< start_package, open
};

/// First start: who are you, then what to open. Nothing when the person closed it.
std::optional<WelcomeChoice> show_welcome(wxWindow* parent, const Profile& profile);

/// A text with a title and a purpose ("Comment on “…”"), at least one visible character. Nothing when
/// cancelled.
std::optional<std::string> ask_for_text(wxWindow* parent, const wxString& title, const wxString& label,
                                        const wxString& button, const wxString& start = {});

/// The Publish dialog: requirements met and unmet with how to meet each; name, pilot or full; formats and
/// audiences; change summary; makes the bundle with progress and cancel, then offers the folder. Returns
/// whether a release was made.
bool show_publish(wxWindow* parent, Workspace& workspace, const Profile& profile,
                  const checks::RuleSet& rules);

/// Where a suggestion's new words are written: the passage, its replacement and an optional reason.
struct SuggestionDraft {
  std::string replacement;
  std::string why;
};
/// `start` is what was written before, when it is asked for again.
std::optional<SuggestionDraft> ask_for_suggestion(wxWindow* parent, const std::string& passage,
                                                  const std::optional<SuggestionDraft>& start = {});

/// Does what brings words into the record. When they hold what may be personal data, shows it first, and goes
/// on only if the person says why it may stay. Throws Cancelled when they would rather change it; then
/// nothing was recorded.
void record_after_a_look(wxWindow* parent, Workspace& workspace, const std::function<void()>& record);

/// What happened, what is safe, what to do next; details folded.
void show_error(wxWindow* parent, const wxString& title, const Error& error);

/// Something that the person should know and that is no error.
void show_message(wxWindow* parent, const wxString& title, const std::string& words);

/// Whether to go on; the other button cancels, and has the focus.
bool ask_yes_no(wxWindow* parent, const wxString& title, const wxString& question,
                const wxString& yes_button);

} // namespace waymark::editor
