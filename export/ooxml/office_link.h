// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace waymark::publish {

/// The address of a link to the web, a telephone or a mailbox in the form that Office insists on (it calls a
/// whole file damaged because of one address that is none). Empty: it cannot be a link there.
std::string web_address(std::string_view url);

} // namespace waymark::publish
