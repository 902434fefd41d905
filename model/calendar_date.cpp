// SPDX-License-Identifier: MIT
#include "model/calendar_date.h"

#include "model/iso_time.h"

#include <chrono>

namespace waymark {

bool is_date(std::string_view text) {
  return from_iso_time(std::string(text) + "T00:00:00Z").has_value();
}

std::string months_later(std::string_view date, int months) {
  using namespace std::chrono;
  const sys_seconds start{seconds{from_iso_time(std::string(date) + "T00:00:00Z").value()}};
  const year_month_day from{floor<days>(start)};
  year_month_day later = from + std::chrono::months{months};
  if (!later.ok())
    later = later.year() / later.month() / last;
  return to_iso_time(duration_cast<seconds>(sys_days{later}.time_since_epoch()).count()).substr(0, 10);
}

} // namespace waymark
