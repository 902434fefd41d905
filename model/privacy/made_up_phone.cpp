// SPDX-License-Identifier: MIT
#include "model/privacy/phone_number.h"

#include <algorithm>
#include <array>

namespace waymark::privacy {

bool is_made_up_phone(std::string_view national) {
  // A thousand numbers each: whatever the last three digits are.
  static constexpr std::array<std::string_view, 20> blocks{
      "1134960", "1144960", "1154960", "1164960", "1174960", "1184960", "1214960",
      "1314960", "1414960", "1514960", "1614960", "1914980", "2079460", "2896496",
      "2920180", "1632960", "7700900", "8081570", "9098790", "3069990"};
  constexpr std::size_t last_three = 3;
  return national.size() == 10 && std::find(blocks.begin(), blocks.end(),
                                            national.substr(0, national.size() - last_three)) != blocks.end();
}

} // namespace waymark::privacy
