// SPDX-License-Identifier: MIT
#include "model/checks/structure/link_target.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace waymark::checks {

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  const int lower = std::tolower(static_cast<unsigned char>(c));
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string decoded(std::string_view url) {
  std::string out;
  for (std::size_t i = 0; i < url.size(); ++i) {
    const bool escaped =
        url[i] == '%' && i + 2 < url.size() && hex_digit(url[i + 1]) >= 0 && hex_digit(url[i + 2]) >= 0;
    out += escaped ? static_cast<char>(hex_digit(url[i + 1]) * 16 + hex_digit(url[i + 2])) : url[i];
    i += escaped ? 2 : 0;
  }
  return out;
}

} // namespace

bool leads_outside(std::string_view url) {
  const auto colon = url.find(':');
  if (url.starts_with("//"))
    return true;
  return colon != std::string_view::npos && colon > 0 &&
         std::all_of(url.begin(), url.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](unsigned char c) { return std::isalnum(c) || c == '+' || c == '-' || c == '.'; });
}

std::string package_path(std::string_view module_path, std::string_view url) {
  const auto part = std::min(url.find('#'), url.find('?'));
  const std::filesystem::path base = std::filesystem::path(module_path).parent_path();
  const std::string path = (base / decoded(url.substr(0, part))).lexically_normal().generic_string();
  return path.starts_with("..") || path.starts_with('/') ? std::string() : path;
}

} // namespace waymark::checks
