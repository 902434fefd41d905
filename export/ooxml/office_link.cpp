// SPDX-License-Identifier: MIT
#include "export/ooxml/office_link.h"

#include "export/safe_link.h"

#include <algorithm>

namespace waymark::publish {

namespace {

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Letters, digits, hyphens and dots, and perhaps a port: what every reader of addresses agrees on.
bool is_host(std::string_view host) {
  const auto colon = host.find(':');
  const std::string_view name = host.substr(0, colon);
  const std::string_view port = colon == std::string_view::npos ? "" : host.substr(colon + 1);
  const bool named = !name.empty() && name.size() <= 253 && is_letter_or_digit(name.front()) &&
                     is_letter_or_digit(name.back()) && name.find("..") == std::string_view::npos &&
                     std::all_of(name.begin(), name.end(),
                                 [](char c) { return is_letter_or_digit(c) || c == '-' || c == '.'; });
  return named && port.size() <= 4 &&
         std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string encoded(std::string_view text) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool escape = c == '%' && i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2]);
    if (is_letter_or_digit(c) || escape ||
        std::string_view("-._~/?&=+,;:@!$'()*#").find(c) != std::string_view::npos)
      safe += c;
    else
      safe.append(
          {'%', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]});
  }
  return safe;
}

} // namespace

std::string web_address(std::string_view url) {
  const LinkTarget target = read_link(url);
  if (target.kind != LinkKind::web || target.address.size() > 2000)
    return {};
  const std::string_view address = target.address;
  const auto colon = address.find(':');
  const std::string_view rest = address.substr(colon + 1);
  std::string scheme(address.substr(0, colon));
  std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (scheme == "tel" || scheme == "mailto") {
    const bool whole =
        !rest.empty() &&
        (scheme == "tel" || (rest.find('@') != std::string_view::npos && rest.find('@') == rest.rfind('@')));
    return whole ? scheme + ":" + encoded(rest) : std::string();
  }
  if (!rest.starts_with("//"))
    return {};
  const auto path = rest.find_first_of("/?#", 2);
  const std::string_view host = rest.substr(2, path == std::string_view::npos ? path : path - 2);
  if (!is_host(host))
    return {};
  const std::string_view tail = path == std::string_view::npos ? "" : rest.substr(path);
  const auto mark = tail.find('#');
  // One mark begins the fragment; another would belong to nothing.
  std::string fragment = mark == std::string_view::npos ? "" : encoded(tail.substr(mark + 1));
  std::erase(fragment, '#');
  return scheme + "://" + std::string(host) + encoded(tail.substr(0, mark)) +
         (mark == std::string_view::npos ? "" : "#" + fragment);
}

} // namespace waymark::publish
