// SPDX-License-Identifier: MIT
#include "export/safe_link.h"

#include "model/file_set.h"

#include <unicode/bytestream.h>
#include <unicode/idna.h>

#include <algorithm>
#include <cctype>
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

// "https://bücher.example/" -> "https://xn--bcher-kva.example/", as every browser asks for it.
std::string with_ascii_host(std::string_view address) {
  const auto begin = address.find("://") + 3;
  if (!address.starts_with("http") || begin < 3)
    return std::string(address);
  const auto end = std::min(address.find_first_of("/?#:", begin), address.size());
  const auto host = address.substr(begin, end - begin);
  if (std::all_of(host.begin(), host.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return std::string(address);
  UErrorCode error = U_ZERO_ERROR;
  const icu::LocalPointer<icu::IDNA> names(
      icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII, error));
  icu::IDNAInfo about;
  std::string ascii;
  icu::StringByteSink<std::string> sink(&ascii);
  if (U_SUCCESS(error))
    names->nameToASCII_UTF8({host.data(), static_cast<int32_t>(host.size())}, sink, about, error);
  return U_FAILURE(error) || about.hasErrors()
             ? std::string()
             : std::string(address.substr(0, begin)) + ascii + std::string(address.substr(end));
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
  if (url.empty() || !scheme_of(url).empty() || url.starts_with("//") || url.find('\\') != std::string::npos)
    return {};
  // A file's name may hold blanks; those around it are the writer's.
  const auto begin = written.find_first_not_of(" \t\r\n"), end = written.find_last_not_of(" \t\r\n") + 1;
  const std::string path = resolve("modules", percent_decoded(written.substr(begin, end - begin)));
  return is_package_path(path) ? path : std::string();
}

std::string strict_address(std::string_view written) {
  const std::string address = with_ascii_host(written);
  static constexpr std::string_view plain = "-._~:/?@!$&'()*+,;=";
  static constexpr char digits[] = "0123456789ABCDEF";
  const auto is_digit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
  std::string strict;
  bool marked = false; // the one # that an address may have
  for (std::size_t i = 0; i < address.size(); ++i) {
    const char c = address[i];
    const bool escape =
        c == '%' && i + 2 < address.size() && is_digit(address[i + 1]) && is_digit(address[i + 2]);
    const bool first_mark = c == '#' && !marked;
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x80 && std::isalnum(byte)) || plain.find(c) != std::string_view::npos || escape ||
        first_mark)
      strict += c;
    else
      strict.append({'%', digits[byte >> 4], digits[byte & 15]});
    marked |= first_mark;
  }
  const auto rest = strict.find(':') + 1;
  if (strict.starts_with("mailto:") || strict.starts_with("tel:"))
    return rest < strict.size() ? strict : std::string();
  const bool host = strict.substr(rest, 2) == "//" && rest + 2 < strict.size() &&
                    std::isalnum(static_cast<unsigned char>(strict[rest + 2]));
  return host ? strict : std::string();
}

} // namespace waymark::publish
