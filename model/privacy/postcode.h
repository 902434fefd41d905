// SPDX-License-Identifier: MIT
#pragma once
#include "model/text_span.h"

#include <string_view>
#include <vector>

namespace waymark::privacy {

/// Where a text, valid UTF-8, has UK postcodes, in capitals or not, with or without their space. The first
/// letters must be a postcode area and the shape one of those that Royal Mail uses (BS 7666), so that grid
/// references, room numbers and "1st" are left alone.
std::vector<Span> find_postcodes(std::string_view text);

} // namespace waymark::privacy
