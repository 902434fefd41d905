// SPDX-License-Identifier: MIT
#include "export/ooxml/service_ways.h"

#include "export/ooxml/office_link.h"
#include "export/site/contact_html.h"
#include "model/code_points.h"

namespace waymark::publish {

ServiceWays ways_to(const Service& service) {
  ServiceWays ways;
  ways.number = with_valid_utf8(service.number);
  ways.dial = dial_href(service.number);
  ways.hours = with_valid_utf8(service.hours);
  const std::string site = web_address(service.site);
  if (site.starts_with("http") && !is_short_number(service.number)) {
    ways.site = site;
    ways.site_words = with_valid_utf8(site_words(service.site));
  }
  return ways;
}

} // namespace waymark::publish
