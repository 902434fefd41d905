// SPDX-License-Identifier: MIT
#include "model/privacy/postcode.h"

#include "model/checks/pattern.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace waymark::privacy {

namespace {

using checks::Pattern;

// Area, district, space, sector, unit. The unit never has C, I, K, M, O or V.
const Pattern& shape() {
  static const Pattern pattern(
      R"((?i)(?<![\w/#.\-])([A-PR-UWYZ][A-HK-Y]?)([0-9][0-9A-HJKPSTUVWXY]?)([ \x{a0}]?)([0-9][ABD-HJLNP-UW-Z]{2})(?![\w\-]|\.\w))");
  return pattern;
}

bool is_area(std::string_view letters) {
  static constexpr std::array<std::string_view, 124> areas{
      "AB", "AL", "B",  "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH",
      "CM", "CO", "CR", "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E",
      "EC", "EH", "EN", "EX", "FK", "FY", "G",  "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS",
      "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT", "KW", "KY", "L",  "LA", "LD", "LE", "LL",
      "LN", "LS", "LU", "M",  "ME", "MK", "ML", "N",  "NE", "NG", "NN", "NP", "NR", "NW", "OL", "OX",
      "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM", "S",  "SA", "SE", "SG", "SK", "SL", "SM",
      "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW",
      "UB", "W",  "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE"};
  std::string upper;
  for (const char c : letters)
    upper += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return std::binary_search(areas.begin(), areas.end(), upper);
}

// "Year 9 set e1 2nd": a number with its ending, not a sector and a unit.
bool is_ordinal(std::string_view inward) {
  static const Pattern pattern("1st|2nd|3rd|[04-9]th");
  return pattern.matches_whole(inward);
}

// A quarter of an Ordnance Survey sheet, such as TQ38NE.
bool is_map_sheet(std::string_view words) {
  static const Pattern pattern("[A-Z]{2}[0-9]{2}[NS][EW]");
  return pattern.matches_whole(words);
}

} // namespace

std::vector<Span> find_postcodes(std::string_view text) {
  std::vector<Span> found;
  for (const auto& match : shape().find_all(text)) {
    const std::string_view words = slice(text, match.whole());
    if (is_area(slice(text, match.groups[1])) && !is_ordinal(slice(text, match.groups[4])) &&
        !is_map_sheet(words))
      found.push_back(match.whole());
  }
  return found;
}

} // namespace waymark::privacy
