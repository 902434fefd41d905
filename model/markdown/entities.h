// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::markdown {

/// What a character reference such as "&rsquo;" or "&#8217;" stands for; empty when it stands for itself.
std::string decode_entity(std::string_view entity);

} // namespace waymark::markdown
