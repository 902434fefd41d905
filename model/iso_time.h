// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// "2026-03-02T09:30:00Z" for seconds since 1970, in every time zone and locale alike.
std::string to_iso_time(std::int64_t seconds);

/// The reverse. Only this one form is understood; nothing for anything else or for a day that does not exist.
std::optional<std::int64_t> from_iso_time(std::string_view text);

} // namespace waymark
