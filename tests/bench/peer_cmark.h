// SPDX-License-Identifier: MIT
#pragma once
#include <string_view>

namespace waymark::bench {

/// Parses with the cmark library alone and frees the tree: the floor under any reader built on it.
void parse_with_cmark(std::string_view text);

} // namespace waymark::bench
