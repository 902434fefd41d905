// SPDX-License-Identifier: MIT
#include "export/safe_link.h"

#include "model/file_set.h"

#include <algorithm>
#include <vector>

namespace waymark::publish {

namespace {

// Browsers skip control characters and surrounding spaces before they look for a scheme.
std::string visible(std::string_view url) {
  std::string text;
  for (const char c : url)
    if (static_cast<unsigned char>(c) > ' ' && c != 0x7f)
      text += c;
  return text;
}

std::string scheme_of(std::string_view url) {
  const auto colon = url.find(':');
  if (colon == std::string_view::npos || url.find_first_of("/?#") < colon)
    return {};
  std::string scheme(url.substr(0, colon));
  std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return scheme;
}

// "a/./b/../c" below `folder`; empty when it climbs out.
std::string resolve(std::string_view folder, std::string_view path) {
  std::vector<std::string> parts;
  std::string whole =
      path.starts_with('/') ? std::string(path) : std::string(folder) + "/" + std::string(path);
  for (std::size_t begin = 0; begin <= whole.size();) {
    const auto end = std::min(whole.find('/', begin), whole.size());
    const std::string part = whole.substr(begin, end - begin);
    if (part == ".." && parts.empty())
      return {};
    if (part == "..")
      parts.pop_back();
    else if (!part.empty() && part != ".")
      parts.push_back(part);
    begin = end + 1;
  }
  std::string result;
  for (const auto& part : parts)
    result += (result.empty() ? "" : "/") + part;
  return result;
}

std::string percent_decoded(std::string_view text) {
  const auto digit = [](char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
  };
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
      plain += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
      i += 2;
    } else {
      plain += text[i];
    }
  }
  return plain;
}

} // namespace

LinkTarget read_link(std::string_view written) {
  const std::string url = visible(written);
  const std::string scheme = scheme_of(url);
  if (scheme == "contact")
    return {LinkKind::service, {}, {}, url.substr(8)};
  if (scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel")
    return {LinkKind::web, {}, {}, url};
  if (!scheme.empty() || url.empty() || url.starts_with("//") || url.find('\\') != std::string::npos)
    return {};
  const auto hash = url.find('#');
  LinkTarget target{LinkKind::page};
  if (hash != std::string::npos)
    target.anchor = url.substr(hash + 1);
  if (hash == 0)
    return target;
  const std::string path = resolve("modules", percent_decoded(url.substr(0, hash)));
  if (!path.starts_with("modules/") || !path.ends_with(".md") || path.size() <= 11)
    return {};
  target.page = path.substr(8, path.size() - 11);
  return target;
}

std::string picture_path(std::string_view written) {
  const std::string url = visible(written);
  if (!scheme_of(url).empty() || url.starts_with("//") || url.find('\\') != std::string::npos)
    return {};
  const std::string path = resolve("modules", percent_decoded(url));
  return is_package_path(path) ? path : std::string();
}

} // namespace waymark::publish
