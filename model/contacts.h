// SPDX-License-Identifier: MIT
#pragma once
#include "model/package.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Whether a service's number and site can be relied on.
enum class ContactState {
  good,
  unverified, ///< no `last-verified`, or one that is no date
  overdue,    ///< verified more than 12 months ago
  expired,    ///< `expires` has passed, or is no date
};

std::string_view name_of(ContactState state); ///< "good", "unverified", "overdue", "expired"

/// `today` is "yyyy-mm-dd". The day on which a service expires is its last good one.
ContactState state_of(const Service& service, std::string_view today);

/// What is wrong, in a sentence that begins with the service's name; empty when it is good.
std::string contact_fault(const Service& service, std::string_view today);

/// How to put a contact that is not good right.
std::string contact_remedy(const Service& service);

/// One place where a package sends people to a service.
struct ContactUse {
  std::string module;  ///< id
  std::string title;   ///< the module's
  std::string heading; ///< the heading above the place; empty before the first
  int line = 0;
};

struct ContactReport {
  Service service;
  ContactState state = ContactState::good;
  std::vector<ContactUse> uses; ///< in the order of the package
};

/// Every service of the package, in the order of contacts.yaml.
std::vector<ContactReport> report_contacts(const Package& package, std::string_view today);

/// "The moment, under “Tuesday night” (line 12); …"; "nowhere yet" when there are none.
std::string places_in_words(const std::vector<ContactUse>& uses);

} // namespace waymark
