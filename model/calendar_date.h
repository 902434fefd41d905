// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

/// Whether a text is a day that exists, written as "yyyy-mm-dd". Such days compare as their texts do.
bool is_date(std::string_view text);

/// "2026-05-03", in UTC: the same on every machine.
std::string iso_date(std::int64_t seconds);

/// The same day so many months later, or the last day of that month when it is shorter. `date` must be a
/// date.
std::string months_later(std::string_view date, int months);

/// "2026-11-02" -> "2 November 2026"; anything else as it is.
std::string spoken_date(const std::string& iso);

} // namespace waymark
