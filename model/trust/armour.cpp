// SPDX-License-Identifier: MIT
#include "model/trust/armour.h"

#include <sodium.h>

namespace waymark::trust {

namespace {

std::string to_base64(std::string_view bytes, int variant) {
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), variant);
  text.pop_back(); // the C string's end
  return text;
}

std::string line(std::string_view what, std::string_view label) {
  return "-----" + std::string(what) + " " + std::string(label) + "-----";
}

} // namespace

std::string base64(std::string_view bytes) {
  return to_base64(bytes, sodium_base64_VARIANT_ORIGINAL);
}

std::string base64_unpadded(std::string_view bytes) {
  return to_base64(bytes, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
}

std::optional<std::string> from_base64(std::string_view text) {
  std::string bytes(text.size(), '\0');
  std::size_t size = 0;
  const char* end = nullptr;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                        text.size(), " \t\r\n", &size, &end, sodium_base64_VARIANT_ORIGINAL) != 0 ||
      end != text.data() + text.size())
    return std::nullopt;
  bytes.resize(size);
  return bytes;
}

std::string armoured(std::string_view label, std::string_view bytes) {
  constexpr std::size_t width = 70;
  const std::string text = base64(bytes);
  std::string out = line("BEGIN", label) + "\n";
  for (std::size_t at = 0; at < text.size(); at += width)
    out += text.substr(at, width) + "\n";
  return out + line("END", label) + "\n";
}

std::optional<std::string> unarmoured(std::string_view label, std::string_view text) {
  const std::string begin = line("BEGIN", label), end = line("END", label);
  const std::size_t from = text.find(begin);
  const std::size_t to = from == std::string_view::npos ? from : text.find(end, from + begin.size());
  if (to == std::string_view::npos)
    return std::nullopt;
  return from_base64(text.substr(from + begin.size(), to - from - begin.size()));
}

} // namespace waymark::trust
