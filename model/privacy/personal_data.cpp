// SPDX-License-Identifier: MIT
#include "model/privacy/personal_data.h"

#include "model/checks/pattern.h"
#include "model/checks/valid_text.h"
#include "model/privacy/phone_number.h"
#include "model/privacy/postcode.h"

#include <algorithm>

namespace waymark::privacy {

namespace {

using checks::Pattern;

const Pattern& email_shape() {
  static const Pattern pattern(
      R"((?<![\w.%+\-])[\w.%+\-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?![\w]|-\w))");
  return pattern;
}

// Domains that nobody can own (RFC 2606, RFC 6761).
bool is_example_address(std::string_view email) {
  static const Pattern pattern(
      R"((?i)\A.*[@.](?:example\.(?:com|net|org)|example|invalid|test|localhost)\z)");
  return pattern.matches_whole(email);
}

std::string advice_for(Kind kind) {
  switch (kind) {
  case Kind::phone:
    return "Take the number out. If a service answers it, add it to the contacts, so that its owner keeps it "
           "right, and "
           "link to it. If you need a made-up one, use 07700 900 and three more digits.";
  case Kind::made_up_phone:
    return "It is kept for drama and reaches nobody, so it may stay.";
  case Kind::email:
    return "Take the address out. If it is a service's, add it to the contacts. If you need a made-up one, "
           "end it in "
           "@example.org.";
  case Kind::postcode:
    return "Take the postcode out: with one other detail it can lead to a home. If a service's address is "
           "meant, link to "
           "its site.";
  case Kind::name:
    break;
  }
  return "Take the name out, and say what the person or place is instead, such as “a pupil” or “the pilot "
         "school”.";
}

class Search {
public:
  Search(std::string_view text, const KnownData& known) : m_text(text), m_known(known) {}

  std::vector<PersonalData> run() {
    for (const auto& match : email_shape().find_all(m_text))
      if (const auto words = slice(m_text, match.whole());
          !m_known.allows(words) && !is_example_address(words))
        add(Kind::email, match.whole());
    for (const Span span : find_phone_numbers(m_text))
      if (const auto words = slice(m_text, span); !m_known.allows_phone(words))
        add(is_made_up_phone(national_digits(words)) ? Kind::made_up_phone : Kind::phone, span);
    for (const Span span : find_postcodes(m_text))
      if (!m_known.allows(slice(m_text, span)))
        add(Kind::postcode, span);
    for (const Pattern& names : m_known.names())
      for (const auto& match : names.find_all(m_text))
        add_name(match.whole());
    std::stable_sort(m_found.begin(), m_found.end(), [](const PersonalData& a, const PersonalData& b) {
      return a.span.begin < b.span.begin;
    });
    return std::move(m_found);
  }

private:
  void add(Kind kind, Span span) {
    m_found.push_back({kind, span, std::string(slice(m_text, span)), advice_for(kind)});
  }

  // "Jo" is not said again where "Jo Hale" has been found.
  void add_name(Span span) {
    const bool within = std::any_of(m_found.begin(), m_found.end(), [&](const PersonalData& one) {
      return one.kind == Kind::name && one.span.begin <= span.begin && span.end <= one.span.end;
    });
    if (!within)
      add(Kind::name, span);
  }

  std::string_view m_text;
  const KnownData& m_known;
  std::vector<PersonalData> m_found;
};

} // namespace

std::string_view name_of(Kind kind) {
  switch (kind) {
  case Kind::phone:
    return "phone number";
  case Kind::made_up_phone:
    return "made-up phone number";
  case Kind::email:
    return "e-mail address";
  case Kind::postcode:
    return "postcode";
  case Kind::name:
    break;
  }
  return "private name";
}

std::string with_article(Kind kind) {
  return (kind == Kind::email ? "an " : "a ") + std::string(name_of(kind));
}

std::vector<PersonalData> find_personal_data(std::string_view text, const KnownData& known) {
  if (checks::is_valid_text(text))
    return Search(text, known).run();
  const std::string repaired = checks::valid_text(text);
  auto found = Search(repaired, known).run();
  for (PersonalData& one : found)
    one.words = std::string(slice(text, one.span));
  return found;
}

bool needs_a_look(const PersonalData& found) {
  return found.kind != Kind::made_up_phone;
}

} // namespace waymark::privacy
