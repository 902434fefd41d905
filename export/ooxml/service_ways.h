// SPDX-License-Identifier: MIT
#pragma once
#include "model/package.h"

#include <string>

namespace waymark::publish {

/// How one reaches a service, in words and as addresses; what is not known or not safe is empty.
struct ServiceWays {
  std::string number;     ///< "0800 1111", or words: "Text SHOUT to 85258"
  std::string dial;       ///< "tel:08001111"; empty: it cannot be dialled as it stands
  std::string site_words; ///< "childline.org.uk"; empty: the way is the call (999)
  std::string site;       ///< its address
  std::string hours;

  /// The best single way in words: the number, else the site.
  const std::string& best() const { return number.empty() ? site_words : number; }
  /// What a link on the service's name opens: the site, or the call where that is the way.
  const std::string& target() const { return site.empty() ? dial : site; }
};

ServiceWays ways_to(const Service& service);

} // namespace waymark::publish
