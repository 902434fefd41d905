// SPDX-License-Identifier: MIT
#pragma once
#include "editor/dialogs/server_dialogs.h"

#include <filesystem>

namespace waymark::editor {

/// Where a team shares its package, and where this person's copy of it shall be.
class JoinDialog : public SharedPlacePage {
public:
  /// `address` and `copy`: what stands there at first; without a copy, one in `documents` is suggested as
  /// long as the person writes none.
  JoinDialog(wxWindow* parent, const std::string& address, const std::filesystem::path& copy,
             const std::filesystem::path& documents, const std::string& key);
  std::filesystem::path copy() const { return m_copy->path(); }

private:
  void suggest();

  std::filesystem::path m_documents;
  std::filesystem::path m_suggested;
  PathField* m_copy = nullptr;
};

/// A folder in `documents` for a copy of what is shared at `address`: named as that is, and missing or empty.
/// Nothing for an empty address.
std::filesystem::path suggested_copy(const std::filesystem::path& documents, const std::string& address);

} // namespace waymark::editor
