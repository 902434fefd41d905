// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace waymark {

/// The bytes of a file. Throws Error (with the system's words as detail) when it cannot be read.
std::string read_whole_file(const std::filesystem::path& path);

/// Replaces a file so that after a crash, a power cut or a full disk it holds either all of the old bytes or
/// all of the new: a temporary file beside it is written and synced, renamed over it, and the folder synced.
/// Makes missing parent folders. Does not follow a symbolic link at `path`. Throws Error; the old file is
/// then untouched.
void write_file_safely(const std::filesystem::path& path, std::string_view bytes);

} // namespace waymark
