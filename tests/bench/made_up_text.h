// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <cstddef>
#include <string>

namespace waymark::bench {

/// At least `bytes` bytes of a module's text, the same each time: headings, paragraphs with emphasis and
/// links, lists, quotes. With blocks it is what authors write; without, plain CommonMark that any parser
/// reads alike.
enum class Blocks { with, without };
std::string prose(std::size_t bytes, Blocks blocks);

/// A package of `modules` modules of about `bytes` bytes each.
FileSet package_files(int modules, std::size_t bytes);

} // namespace waymark::bench
