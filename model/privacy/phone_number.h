// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::privacy {

/// Where a text, valid UTF-8, has phone numbers as people in the UK write them: landline, mobile, freephone
/// and other non-geographic numbers, with 0, +44 or 0044, and any usual spacing. Lengths and area codes are
/// those of the National Telephone Numbering Plan (Ofcom), so that dates, sums, ISBNs and version numbers are
/// left alone.
std::vector<Span> find_phone_numbers(std::string_view text);

/// A number's digits with neither country code nor leading 0: "7700900123" for "+44 (0)7700 900123".
std::string national_digits(std::string_view number);

/// Whether Ofcom keeps the number for drama, so that it reaches nobody ("Telephone numbers for use in TV and
/// radio drama programmes"). `national` as national_digits gives it.
bool is_made_up_phone(std::string_view national);

} // namespace waymark::privacy
