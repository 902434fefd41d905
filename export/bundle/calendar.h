// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>

namespace waymark::publish {

/// "2026-05-03", in UTC: the same on every machine.
std::string iso_date(std::int64_t seconds);

} // namespace waymark::publish
