// SPDX-License-Identifier: MIT
#include "model/calendar_date.h"

#include "model/iso_time.h"

#include <array>
#include <charconv>
#include <chrono>

namespace waymark {

bool is_date(std::string_view text) {
  return from_iso_time(std::string(text) + "T00:00:00Z").has_value();
}

std::string iso_date(std::int64_t seconds) {
  return to_iso_time(seconds).substr(0, 10);
}

std::string months_later(std::string_view date, int months) {
  using namespace std::chrono;
  const sys_seconds start{seconds{from_iso_time(std::string(date) + "T00:00:00Z").value()}};
  const year_month_day from{floor<days>(start)};
  year_month_day later = from + std::chrono::months{months};
  if (!later.ok())
    later = later.year() / later.month() / last;
  return iso_date(duration_cast<seconds>(sys_days{later}.time_since_epoch()).count());
}

std::string spoken_date(const std::string& iso) {
  static constexpr std::array months = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
  unsigned month = 0;
  unsigned day = 0;
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-')
    return iso;
  std::from_chars(iso.data() + 5, iso.data() + 7, month);
  std::from_chars(iso.data() + 8, iso.data() + 10, day);
  if (month < 1 || month > months.size() || day < 1)
    return iso;
  return std::to_string(day) + " " + months[month - 1] + " " + iso.substr(0, 4);
}

} // namespace waymark
