// SPDX-License-Identifier: MIT
#include "tests/bench/made_up_styles.h"

#include <array>
#include <random>

namespace waymark::bench {

namespace {

struct Shape {
  const char* name;
  int existence;
  int substitution;
  int entries; // of all its lists together
  int others;  // metric, capitalization, occurrence, conditional, repetition or consistency, by turns
};

constexpr std::array<Shape, 7> shapes{{{"Good", 7, 0, 1147, 1},
                                       {"Lint", 24, 9, 1480, 1},
                                       {"Kind", 4, 7, 2249, 0},
                                       {"Search", 25, 4, 452, 2},
                                       {"Soft", 31, 6, 905, 3},
                                       {"Jobs", 15, 2, 144, 0},
                                       {"Grade", 0, 0, 0, 7}}};

class Maker {
public:
  FileSet files() {
    std::string styles = "Vale";
    for (const Shape& shape : shapes) {
      style(shape);
      styles += std::string(", ") + shape.name;
    }
    m_files[".vale.ini"] =
        "StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.md]\nBasedOnStyles = " + styles + "\n";
    return std::move(m_files);
  }

private:
  std::size_t below(std::size_t limit) { return m_random() % limit; }

  std::string word() {
    static constexpr std::array<const char*, 24> parts{"ba", "con", "der",  "est", "fi",  "gra", "ho",  "in",
                                                       "ju", "kla", "lo",   "mer", "no",  "or",  "pre", "qua",
                                                       "re", "sta", "tion", "un",  "ver", "wal", "ex",  "ze"};
    std::string made;
    for (std::size_t i = 0; i < 2 + below(3); ++i)
      made += parts[below(parts.size())];
    return made;
  }

  // One entry in eight has a group or a set, one in twenty looks about.
  std::string entry() {
    std::string made = word();
    if (below(3) == 0)
      made += " " + word();
    if (below(8) == 0)
      made += "(?:s|ed|ing)?";
    if (below(20) == 0)
      made += "(?! of)";
    if (below(25) == 0)
      made = "\\w+" + made;
    return made;
  }

  static std::string head(const std::string& kind) {
    return "extends: " + kind + "\nmessage: \"'%s' could be plainer.\"\nlevel: warning\nignorecase: true\n";
  }

  void rule(const std::string& style, int number, const std::string& text) {
    m_files["styles/" + style + "/Rule" + std::to_string(number) + ".yml"] = text;
  }

  void style(const Shape& shape) {
    int number = 0;
    const int lists = shape.existence + shape.substitution;
    for (int i = 0; i < lists; ++i) {
      const bool swaps = i >= shape.existence;
      std::string text = head(swaps ? "substitution" : "existence") + (swaps ? "swap:\n" : "tokens:\n");
      for (int j = 0; j < shape.entries / lists; ++j)
        text +=
            swaps ? "  '" + entry() + std::to_string(j) + "': " + word() + "\n" : "  - '" + entry() + "'\n";
      rule(shape.name, number++, text);
    }
    if (shape.existence > 0) // as frequent as what public styles look for
      rule(shape.name, number++,
           head("existence") + "tokens: [is, are, was, very, 'be(?:en|ing)', '\\w+ly', perhaps]\n");
    for (int i = 0; i < shape.others; ++i)
      rule(shape.name, number++, other(std::string(shape.name) == "Grade" ? 0 : 1 + i));
  }

  static std::string other(int which) {
    switch (which) {
    case 0:
      return "extends: metric\nmessage: \"%s is hard.\"\nformula: |\n  0.39 * (words / sentences) + 11.8 * "
             "(syllables / words) - 15.59\ncondition: \"> 3\"\n";
    case 1:
      return "extends: capitalization\nmessage: \"'%s'\"\nscope: heading\nmatch: $sentence\n";
    case 2:
      return "extends: occurrence\nmessage: \"%s\"\nscope: sentence\nmax: 25\ntoken: '\\b(\\w+)\\b'\n";
    default:
      return "extends: conditional\nmessage: \"'%s'\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: "
             "'\\(([A-Z]{3,5})\\)'\n";
    }
  }

  std::mt19937 m_random{1};
  FileSet m_files;
};

} // namespace

FileSet made_up_styles() {
  return Maker().files();
}

} // namespace waymark::bench
