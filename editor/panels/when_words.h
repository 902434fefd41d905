// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <string>

namespace waymark::editor {

/// A moment as people say it, in this computer's time zone: "10:42" today, "Yesterday", "3 May" this year, "3
/// May 2025".
std::string when_words(std::int64_t time, std::int64_t now);
std::string when_words(std::int64_t time);
/// In full, for a screen reader and for tooltips: "3 May 2026 at 10:42".
std::string when_in_full(std::int64_t time);
/// The day alone: "3 May 2026".
std::string day_in_full(std::int64_t time);

} // namespace waymark::editor
