// SPDX-License-Identifier: MIT
#include "export/bundle/calendar.h"

#include "model/iso_time.h"

namespace waymark::publish {

std::string iso_date(std::int64_t seconds) {
  return to_iso_time(seconds).substr(0, 10);
}

} // namespace waymark::publish
