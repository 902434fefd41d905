// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::checks {

/// Whether an address leads out of the package ("https://…", "mailto:…", "tel:…").
bool leads_outside(std::string_view url);

/// The package path that a relative address in a module means, without `#part`: "../artwork/a.svg" in
/// "modules/x.md" is "artwork/a.svg". Empty when it leaves the package.
std::string package_path(std::string_view module_path, std::string_view url);

} // namespace waymark::checks
