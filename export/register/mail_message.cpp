// SPDX-License-Identifier: MIT
#include "export/register/messages.h"
#include "model/sha256.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace waymark::publish {

namespace {

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c < 0x7f; }) &&
         text.find("=?") == std::string_view::npos;
}

std::string base64(std::string_view bytes) {
  std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  out.pop_back(); // the zero at the end
  return out;
}

// RFC 2047: words in lines of at most 76 characters, each of whole characters, folded on lines of their own.
std::string encoded_words(std::string_view text) {
  constexpr std::size_t most = 36; // 48 characters of base64, 12 around them and the header's name before
  std::string out;
  while (!text.empty()) {
    std::size_t length = std::min(most, text.size());
    while (length > 1 && length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80)
      --length;
    out += (out.empty() ? "" : "\r\n ") + ("=?UTF-8?B?" + base64(text.substr(0, length)) + "?=");
    text.remove_prefix(length);
  }
  return out;
}

// Unstructured words of a header, after its name of at most 20 letters.
std::string header_words(std::string_view text) {
  return is_plain(text) && text.size() <= 55 ? std::string(text) : encoded_words(text);
}

std::string display_name(std::string_view name) {
  if (!is_plain(name) || name.size() > 50)
    return encoded_words(name);
  std::string quoted = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\')
      quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

// RFC 2045: lines of at most 76 characters.
std::string quoted_printable(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == '\n') {
      out += "\r\n";
      column = 0;
      continue;
    }
    const bool at_end = i + 1 == text.size() || text[i + 1] == '\n';
    const bool as_it_is = (c > 0x20 && c < 0x7f && c != '=') || (c == ' ' && !at_end);
    const std::size_t width = as_it_is ? 1 : 3;
    if (column + width > 75) {
      out += "=\r\n";
      column = 0;
    }
    if (as_it_is)
      out += static_cast<char>(c);
    else
      out += {'=', digits[c >> 4], digits[c & 15]};
    column += width;
  }
  return out;
}

std::string mail_date(std::int64_t time) {
  constexpr std::array<const char*, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::time_t seconds = time;
  std::tm at{};
  ::gmtime_r(&seconds, &at);
  char clock[16];
  std::strftime(clock, sizeof clock, "%H:%M:%S", &at);
  return std::string(days[static_cast<std::size_t>(at.tm_wday)]) + ", " + std::to_string(at.tm_mday) + " " +
         months[static_cast<std::size_t>(at.tm_mon)] + " " + std::to_string(at.tm_year + 1900) + " " + clock +
         " +0000";
}

} // namespace

// Of RFC 5322 only what is in use: no comments, no quoted parts, no line could ever be broken by it.
bool is_mail_address(std::string_view contact) {
  const auto at = contact.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64 || contact.size() > 254)
    return false;
  const std::string_view host = contact.substr(at + 1);
  const auto in = [](std::string_view text, std::string_view more) {
    return std::all_of(text.begin(), text.end(), [&](unsigned char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             more.find(static_cast<char>(c)) != std::string_view::npos;
    });
  };
  const auto dots = [](std::string_view text) {
    return !text.empty() && text.front() != '.' && text.back() != '.' &&
           text.find("..") == std::string_view::npos;
  };
  const std::string_view name = contact.substr(0, at);
  return dots(name) && in(name, ".!#$%&'*+-/=?^_`{|}~") && dots(host) && in(host, ".-");
}

std::string mail_message(const Recipient& recipient, const Announcement& announcement,
                         const std::string& from, std::int64_t time) {
  const std::string text = "Dear " + recipient.name + ",\n" + announcement.body;
  const std::string id = sha256(recipient.id + "\n" + recipient.contact + "\n" + std::to_string(time) + "\n" +
                                announcement.subject + "\n" + text);
  return "X-Unsent: 1\r\n" // mail programs then open it as a draft
         "From: " +
         from + "\r\nTo: " + display_name(recipient.name) + "\r\n <" + recipient.contact +
         ">\r\nSubject: " + header_words(announcement.subject) + "\r\nDate: " + mail_date(time) +
         "\r\nMessage-ID: <" + id.substr(0, 32) + from.substr(from.find('@')) +
         ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
         "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
         quoted_printable(text);
}

} // namespace waymark::publish
