// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/checker.h"
#include "model/markdown/markdown_tree.h"

namespace waymark::checks {

/// The service that a link names (`contact:childline`); null when it is no such link or there is no such
/// service.
const Service* service_of(const markdown::Node& link, const Context& context);

bool is_childline(const Service& service);
bool is_report_remove(const Service& service);
bool is_emergency(const Service& service); ///< 999

} // namespace waymark::checks
