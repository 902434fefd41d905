// SPDX-License-Identifier: MIT
#pragma once
#include <span>
#include <string_view>

namespace waymark::checks {

/// What the tone model's findings say to the writer.
struct ToneAdvice {
  std::string_view category; ///< "blame"
  std::string_view rule;     ///< "Safeguarding.ToneBlame"
  std::string_view message;  ///< what is wrong and what to write; `%s` is the words
  std::string_view why;
  bool gentle; ///< a suggestion unless the model is very sure
};

/// Every kind of finding that the model can make.
std::span<const ToneAdvice> all_tone_advice();

/// The advice for a category of the model; nothing for a category that it does not know.
const ToneAdvice* tone_advice(std::string_view category);

} // namespace waymark::checks
