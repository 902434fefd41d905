// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// The name with the fewest letters put in, left out or changed, whatever their case; a name that lacks its
/// style ("Belittles") is compared with what stands behind the dot. Empty when none is near (more than a
/// third of the letters differ).
std::string nearest_name(std::string_view wanted, const std::vector<std::string>& names);

} // namespace waymark::checks
