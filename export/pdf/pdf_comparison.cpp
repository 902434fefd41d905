// SPDX-License-Identifier: MIT
#include "export/pdf/pdf_comparison.h"

#include "export/pdf/pdf_reading.h"
#include "model/error.h"

#include <algorithm>
#include <optional>

namespace waymark::publish {

namespace {

constexpr std::size_t before = 60, after = 90;

struct Places {
  std::size_t theirs, ours;
};

bool is_inside_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Where two texts begin to differ, blanks left out.
std::optional<Places> first_difference(const std::string& theirs, const std::string& ours) {
  std::size_t at = 0, here = 0;
  while (true) {
    while (at < theirs.size() && theirs[at] == ' ')
      ++at;
    while (here < ours.size() && ours[here] == ' ')
      ++here;
    if (at == theirs.size() && here == ours.size())
      return std::nullopt;
    if (at == theirs.size() || here == ours.size() || theirs[at] != ours[here])
      return Places{at, here};
    ++at;
    ++here;
  }
}

std::string around(const std::string& text, std::size_t at) {
  std::size_t begin = at > before ? at - before : 0, end = std::min(text.size(), at + after);
  while (begin > 0 && is_inside_character(text[begin]))
    --begin;
  while (end < text.size() && is_inside_character(text[end]))
    ++end;
  std::string words = begin > 0 ? "…" : "";
  for (std::size_t i = begin; i < end; ++i)
    words += text[i] == mark_begin ? " [" : text[i] == mark_end ? "] " : std::string(1, text[i]);
  return "“" + words + (end < text.size() ? "…" : "") + "”";
}

std::string say(const std::string& theirs, const std::string& ours, const Places& places) {
  return "It says " + around(theirs, places.theirs) + ", and the text of the release makes " +
         around(ours, places.ours) + ".";
}

std::string difference_of_feet(const PdfReading& theirs, const PdfReading& ours) {
  for (const std::string& foot : theirs.feet)
    if (!ours.feet.contains(foot))
      return "A sheet says outside the text " + around(foot, 0) + ", and made here " +
             around(ours.feet.empty() ? std::string() : *ours.feet.begin(), 0) + ".";
  return theirs.feet.size() == ours.feet.size()
             ? ""
             : "Its sheets do not say at the foot what release they are of.";
}

bool draws(const PdfReading& reading, const std::string& means, const std::string& shape) {
  return std::any_of(reading.fonts.begin(), reading.fonts.end(), [&](const auto& font) {
    const auto known = font.second.shapes.find(means);
    return known != font.second.shapes.end() && known->second.contains(shape);
  });
}

// What a shape means in any font of a PDF, if it is in it.
std::optional<std::string> meaning_of(const std::string& shape, const PdfReading& reading) {
  for (const auto& [name, font] : reading.fonts)
    for (const auto& [means, shapes] : font.shapes)
      if (shapes.contains(shape))
        return means;
  return std::nullopt;
}

bool same_version(const std::string& name, const DrawnLetters& font, const PdfReading& ours) {
  const auto here = ours.fonts.find(name);
  return here != ours.fonts.end() && !font.version.empty() && here->second.version == font.version;
}

// Fonts whose letters are not known here go to `others`.
std::string difference_of_letters(const PdfReading& theirs, const PdfReading& ours,
                                  std::vector<std::string>& others) {
  for (const auto& [name, font] : theirs.fonts) {
    bool all_known = true;
    for (const auto& [means, shapes] : font.shapes)
      for (const std::string& shape : shapes) {
        if (draws(ours, means, shape))
          continue;
        all_known = false;
        if (const auto meaning = meaning_of(shape, ours))
          return "It draws “" + *meaning + "” where it says “" + means + "”.";
        if (same_version(name, font, ours))
          return "It draws something else for “" + means + "” than the font " + name + " does.";
      }
    if (!all_known)
      others.push_back(name);
  }
  return {};
}

} // namespace

PdfComparison compare_pdfs(const PdfReading& theirs, const PdfReading& ours) {
  PdfComparison comparison;
  if (const auto places = first_difference(theirs.words, ours.words))
    comparison.difference = say(theirs.words, ours.words, *places);
  else if (const auto other = first_difference(theirs.about, ours.about))
    comparison.difference = say(theirs.about, ours.about, *other);
  else if (const auto loose = first_difference(theirs.loose, ours.loose))
    comparison.difference = "Outside the text: " + say(theirs.loose, ours.loose, *loose);
  else
    comparison.difference = difference_of_feet(theirs, ours);
  if (comparison.difference.empty())
    comparison.difference = difference_of_letters(theirs, ours, comparison.other_fonts);
  return comparison;
}

PdfComparison compare_pdfs(const std::string& theirs, const std::string& ours) {
  try {
    return compare_pdfs(read_pdf(theirs), read_pdf(ours));
  } catch (const Error& error) {
    return {"It cannot be compared: " + std::string(error.what()) + ".", {}};
  }
}

} // namespace waymark::publish
