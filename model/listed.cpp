// SPDX-License-Identifier: MIT
#include "model/listed.h"

namespace waymark {

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i)
    text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
  return text;
}

std::string in_groups(const std::string& digits) {
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i)
    text += (i > 0 && i % 4 == 0 ? " " : "") + std::string(1, digits[i]);
  return text;
}

} // namespace waymark
