// SPDX-License-Identifier: MIT
#include "editor/panels/when_words.h"

#include <array>
#include <ctime>

namespace waymark::editor {
namespace {

constexpr std::array months = {"January", "February", "March",     "April",   "May",      "June",
                               "July",    "August",   "September", "October", "November", "December"};

std::tm local(std::int64_t time) {
  const std::time_t seconds = static_cast<std::time_t>(time);
  std::tm parts{};
#ifdef _WIN32
  localtime_s(&parts, &seconds);
#else
  localtime_r(&seconds, &parts);
#endif
  return parts;
}

bool same_day(const std::tm& one, const std::tm& other) {
  return one.tm_year == other.tm_year && one.tm_yday == other.tm_yday;
}

std::string day_words(const std::tm& parts) {
  return std::to_string(parts.tm_mday) + " " + months[static_cast<std::size_t>(parts.tm_mon) % months.size()];
}

std::string clock_words(const std::tm& parts) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(parts.tm_hour) + ":" + two(parts.tm_min);
}

} // namespace

std::string when_words(std::int64_t time, std::int64_t now) {
  const std::tm then = local(time), today = local(now);
  if (same_day(then, today))
    return clock_words(then);
  // From noon, a day of 23 or 25 hours still ends up in yesterday.
  std::tm noon = today;
  noon.tm_hour = 12;
  noon.tm_isdst = -1;
  if (same_day(then, local(static_cast<std::int64_t>(std::mktime(&noon)) - 24 * 3600)))
    return "Yesterday";
  return then.tm_year == today.tm_year ? day_words(then) : day_in_full(time);
}

std::string when_words(std::int64_t time) {
  return when_words(time, static_cast<std::int64_t>(std::time(nullptr)));
}

std::string when_in_full(std::int64_t time) {
  return day_in_full(time) + " at " + clock_words(local(time));
}

std::string day_in_full(std::int64_t time) {
  const std::tm parts = local(time);
  return day_words(parts) + " " + std::to_string(1900 + parts.tm_year);
}

} // namespace waymark::editor
