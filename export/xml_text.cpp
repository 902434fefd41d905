// SPDX-License-Identifier: MIT
#include "export/xml_text.h"

#include "model/code_points.h"

#include <algorithm>

namespace waymark::publish {

std::string xml_text(std::string_view text) {
  std::string clean = with_valid_utf8(text);
  std::erase_if(clean, [](char c) {
    return static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r';
  });
  for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) // U+FFFE, U+FFFF
    for (auto at = clean.find(none); at != std::string::npos; at = clean.find(none, at))
      clean.replace(at, none.size(), "\xEF\xBF\xBD");
  return clean;
}

} // namespace waymark::publish
