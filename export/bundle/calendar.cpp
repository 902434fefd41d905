// SPDX-License-Identifier: MIT
#include "export/bundle/calendar.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace waymark::publish {

namespace {

using namespace std::chrono;

year_month_day day_of(std::int64_t seconds_since_1970) {
  return year_month_day(floor<days>(sys_seconds(seconds(seconds_since_1970))));
}

} // namespace

std::string iso_date(std::int64_t seconds_since_1970) {
  const auto day = day_of(seconds_since_1970);
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int(day.year()), unsigned(day.month()),
                unsigned(day.day()));
  return text.data();
}

std::string iso_time(std::int64_t seconds_since_1970) {
  const sys_seconds time{seconds(seconds_since_1970)};
  const hh_mm_ss clock(time - floor<days>(time));
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", int(clock.hours().count()),
                int(clock.minutes().count()), int(clock.seconds().count()));
  return iso_date(seconds_since_1970) + text.data();
}

std::string date_in_words(std::int64_t seconds_since_1970) {
  static constexpr std::array months = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
  const auto day = day_of(seconds_since_1970);
  return std::to_string(unsigned(day.day())) + " " + months.at(unsigned(day.month()) - 1) + " " +
         std::to_string(int(day.year()));
}

} // namespace waymark::publish
