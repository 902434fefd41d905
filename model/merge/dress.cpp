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

std::string in_dress(std::string_view text, const Dress& dress) {
  const Dress worn = dress_of(text);
  if (worn == dress)
    return std::string(text);
  if (worn.byte_order_mark)
    text.remove_prefix(byte_order_mark.size());
  std::string changed(dress.byte_order_mark ? byte_order_mark : std::string_view());
  changed.reserve(text.size() + text.size() / 32);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool returns = text.substr(at).starts_with("\r\n");
    if (returns && worn.carriage_returns && !dress.carriage_returns)
      continue;
    const bool follows_return = at > 0 && text[at - 1] == '\r';
    if (text[at] == '\n' && dress.carriage_returns && !follows_return)
      changed += '\r';
    changed += text[at];
  }
  return changed;
}

} // namespace waymark::merge
