// SPDX-License-Identifier: MIT
#include "export/passport_words.h"

#include "model/calendar_date.h"

namespace waymark::publish {

std::string passport_line(const Passport& passport) {
  std::string line = passport.release.empty() ? "Draft, not released" : "Release " + passport.release;
  if (!passport.date.empty())
    line += "  ·  " + spoken_date(passport.date);
  return line;
}

std::string passport_details(const Passport& passport) {
  std::string words;
  for (const auto& name : passport.signed_by)
    words += (words.empty() ? "Signed off by: " : ", ") + name;
  words += words.empty() ? "" : ". ";
  if (!passport.review_by.empty())
    words += "To be checked again by " + spoken_date(passport.review_by) + ". ";
  if (!passport.release.empty())
    words += "Is this copy genuine? See how-to-check.txt in its release.";
  while (words.ends_with(' '))
    words.pop_back();
  return words;
}

std::string passport_mark(const Passport& passport) {
  if (passport.release.empty())
    return "This copy is a draft. It has not been released.";
  if (passport.release.find("(pilot)") != std::string::npos)
    return "This is a pilot. Please use it only in the school that it was sent to.";
  if (passport.release.find("(without every sign-off)") != std::string::npos)
    return "This release was made without every sign-off.";
  return {};
}

} // namespace waymark::publish
