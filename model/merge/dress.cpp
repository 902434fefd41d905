// SPDX-License-Identifier: MIT
#include "model/merge/dress.h"

namespace waymark::merge {

namespace {

bool every_line_returns(std::string_view text) {
  bool any = false;
  for (std::size_t feed = text.find('\n'); feed != std::string_view::npos; feed = text.find('\n', feed + 1)) {
    if (feed == 0 || text[feed - 1] != '\r')
      return false;
    any = true;
  }
  return any;
}

} // namespace

Dress dress_of(std::string_view text) {
  return {every_line_returns(text), text.starts_with(byte_order_mark)};
}

Dress merged_dress(const Dress& base, const Dress& ours, const Dress& theirs) {
  const auto merged = [](bool b, bool o, bool t) { return o == b ? t : o; };
  return {merged(base.carriage_returns, ours.carriage_returns, theirs.carriage_returns),
          merged(base.byte_order_mark, ours.byte_order_mark, theirs.byte_order_mark)};
}

std::string undressed(std::string_view text) {
  const Dress dress = dress_of(text);
  if (dress.byte_order_mark)
    text.remove_prefix(byte_order_mark.size());
  if (!dress.carriage_returns)
    return std::string(text);
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at)
    if (!text.substr(at).starts_with("\r\n"))
      plain += text[at];
  return plain;
}

std::string dressed_lines(std::string_view text, const Dress& dress) {
  if (!dress.carriage_returns)
    return std::string(text);
  std::string lines;
  lines.reserve(text.size() + text.size() / 32);
  for (const char c : text) {
    if (c == '\n')
      lines += '\r';
    lines += c;
  }
  return lines;
}

} // namespace waymark::merge
