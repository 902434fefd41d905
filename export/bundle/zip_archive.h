// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <filesystem>
#include <string>

namespace waymark::publish {

/// Packs files so that equal files give equal bytes, on any machine, in any time zone and locale: sorted by
/// path, one fixed DOS time, fixed permissions, best deflate, UTF-8 names, no comments or folders. `first`
/// (if it is among the files) comes first and uncompressed, as EPUB's mimetype must. The bytes depend on the
/// zlib build, so checks compare the files inside.
std::string pack_zip(const FileSet& files, const std::string& first = {});

/// Unpacks an archive in memory. Throws Error when it is no zip, is damaged, or breaks a limit of `limits`
/// (also for what the entries claim); a name that is_package_path refuses, a name that appears twice, or an
/// entry that is not a regular file is refused too: nothing of such an archive can be trusted.
FileSet unpack_zip(const std::string& bytes, const FileLimits& limits = {});

} // namespace waymark::publish
