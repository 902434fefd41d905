// SPDX-License-Identifier: MIT
#pragma once
#include "export/release_history.h"

#include <string>
#include <string_view>

namespace waymark::publish {

/// Counts the signatures of a release's list of contents (`list`) by people who may publish today. In a team
/// without keys none is needed. `tag`: the release's mark.
SignatureCount count_signatures(const Workspace& workspace, const std::string& tag, std::string_view list);

} // namespace waymark::publish
