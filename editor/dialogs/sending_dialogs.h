// SPDX-License-Identifier: MIT
#pragma once
#include "export/register/messages.h"

#include <wx/window.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark::editor {

/// What the windows about sending start from.
struct SendingShown {
  std::vector<publish::KnownRelease> releases; ///< the newest first, at least one
  std::size_t chosen = 0;                      ///< how many recipients are chosen in the list
  std::size_t listed = 0;                      ///< how many the list shows
};

struct SentAnswer {
  std::string release;      ///< its mark
  bool only_chosen = false; ///< else all that are listed
  std::string day;
};
/// That a release was sent: which, to whom, when. Nothing when cancelled.
std::optional<SentAnswer> ask_what_was_sent(wxWindow* parent, const SendingShown& shown,
                                            const std::string& today);

struct MessagesAnswer {
  std::string release;      ///< its mark
  bool only_chosen = false; ///< else those whom it is meant for
  bool mail = true;
  std::string from; ///< with mail
  std::filesystem::path folder;
};
/// Which messages to write, for whom and where. `meant` says for how many a release's messages are meant, by
/// its mark; `folder_for` where they would go. Nothing when cancelled.
std::optional<MessagesAnswer>
ask_for_messages(wxWindow* parent, const SendingShown& shown, const MessagesAnswer& start,
                 const std::function<std::size_t(const std::string& release)>& meant,
                 const std::function<std::filesystem::path(const publish::KnownRelease&)>& folder_for);

} // namespace waymark::editor
