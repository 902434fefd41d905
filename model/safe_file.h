// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace waymark {

/// What the system's error `code` (errno) means for a disk, to stand within a sentence: "the disk is full".
std::string disk_fault_words(int code);

/// The bytes of a file. Throws Error (with the system's words as detail) when it cannot be read.
std::string read_whole_file(const std::filesystem::path& path);

/// Makes a folder and its missing parents; a power cut leaves each either whole or not there. Throws Error.
void make_folders_safely(const std::filesystem::path& folder);

/// Has the names in a folder on the disk: files made there, moved there or removed. Without effect where
/// folders cannot be synced; throws Error when the disk fails.
void sync_folder(const std::filesystem::path& folder);

/// Replaces a file so that after a crash, a power cut or a full disk it holds either all of the old bytes or
/// all of the new: a temporary file beside it is written and synced, renamed over it, and the folder synced.
/// Makes missing parent folders. Does not follow a symbolic link at `path`. Throws Error; the old file is
/// then untouched.
void write_file_safely(const std::filesystem::path& path, std::string_view bytes);
/// The same for one of many files in a folder that counts for nothing yet: whoever writes them calls
/// sync_file_system before it does.
void write_file_to_sync(const std::filesystem::path& path, std::string_view bytes);
/// Has everything on the disk that was written to the file system of a folder. Throws Error.
void sync_file_system(const std::filesystem::path& folder);
/// The same for a secret: at no moment can anybody but its owner read it.
void write_private_file(const std::filesystem::path& path, std::string_view bytes);
/// The same for what can be made again at any time: other programs see the old file or the new one, but after
/// a power cut anything may stand there, so its reader must notice damage.
void write_cache_file(const std::filesystem::path& path, std::string_view bytes);

/// Whether a file's name is one that files have while they are being saved; such a file is never part of
/// anything.
bool is_temporary(std::string_view name);

/// Removes such files from a folder and those below it when they are more than a day old: what a program left
/// that was ended while it saved. Never throws.
void remove_old_temporaries(const std::filesystem::path& folder) noexcept;

} // namespace waymark
