// SPDX-License-Identifier: MIT
#include "model/review/writer_id.h"

namespace waymark::review {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

} // namespace

std::optional<WriterId> read_writer_id(std::string_view text) {
  WriterId id;
  if (text.size() != 2 * id.bytes.size())
    return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t digit = digits.find(text[i]);
    if (digit == std::string_view::npos)
      return std::nullopt;
    std::uint8_t& byte = id.bytes[i / 2];
    byte = static_cast<std::uint8_t>(byte << 4 | digit);
  }
  return id;
}

std::string to_string(const WriterId& id) {
  std::string text;
  for (const std::uint8_t byte : id.bytes) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

} // namespace waymark::review
