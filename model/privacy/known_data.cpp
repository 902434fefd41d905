// SPDX-License-Identifier: MIT
#include "model/privacy/known_data.h"

#include "model/privacy/personal_data.h"
#include "model/privacy/phone_number.h"

#include <cctype>

namespace waymark::privacy {

namespace {

std::string folded(std::string_view words) {
  std::string out;
  for (const char c : words)
    if (!std::isspace(static_cast<unsigned char>(c)))
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

} // namespace

KnownData::KnownData(const FileSet& package_files, const PrivateNames& private_names) {
  // Read as text, so that a number or an address counts in any key, known or not.
  if (const auto contacts = package_files.find("contacts.yaml"); contacts != package_files.end())
    for (const PersonalData& listed : find_personal_data(contacts->second, {})) {
      if (listed.kind == Kind::phone)
        m_phones.insert(national_digits(listed.words));
      else
        m_words.insert(folded(listed.words));
    }
  m_names = private_names;
}

bool KnownData::allows_phone(std::string_view words) const {
  return m_phones.contains(national_digits(words));
}

bool KnownData::allows(std::string_view email_or_postcode) const {
  return m_words.contains(folded(email_or_postcode));
}

} // namespace waymark::privacy
