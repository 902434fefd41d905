// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>

namespace waymark::publish {

/// "2026-05-03", in UTC: the same on every machine.
std::string iso_date(std::int64_t seconds);

/// "2026-05-03T14:05:00Z".
std::string iso_time(std::int64_t seconds);

/// "3 May 2026".
std::string date_in_words(std::int64_t seconds);

} // namespace waymark::publish
