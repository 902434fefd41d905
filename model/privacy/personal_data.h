// SPDX-License-Identifier: MIT
#pragma once
#include "model/privacy/known_data.h"
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::privacy {

enum class Kind {
  phone,
  made_up_phone, ///< a number that Ofcom keeps for drama: it reaches nobody, so it may stay
  email,
  postcode,
  name, ///< one of the private names
};

std::string_view name_of(Kind kind); ///< "phone number", "made-up phone number", "e-mail address", …
std::string with_article(Kind kind); ///< "a phone number", "an e-mail address"

/// Words that may lead to a real person.
struct PersonalData {
  Kind kind = Kind::phone;
  Span span;          ///< bytes of the text that was searched
  std::string words;  ///< exactly those bytes
  std::string advice; ///< what to write instead, in a plain sentence or two
};

/// Every UK phone number, e-mail address, UK postcode and private name in a text, by place, except what
/// `known` says may be there. Short codes (999, 116 123, 85258) are no one's own and are never found, nor are
/// addresses at the domains kept for examples (RFC 2606). Any bytes may be searched; takes time in proportion
/// to the text.
std::vector<PersonalData> find_personal_data(std::string_view text, const KnownData& known);

/// Whether somebody has to look before this is saved or released: all but made-up numbers.
bool needs_a_look(const PersonalData& found);

} // namespace waymark::privacy
