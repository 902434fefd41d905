// SPDX-License-Identifier: MIT
#include "export/pptx/slide_text.h"

#include "export/block_parts.h"
#include "export/ooxml/office_link.h"
#include "export/ooxml/service_ways.h"
#include "export/ooxml/text_measure.h"

#include <algorithm>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

constexpr std::size_t usual_words = 45;
constexpr std::size_t most_words = 56; // when that saves a slide of a few words
constexpr double points_per_inch = 72;
constexpr double line_height = 1.2; // of the size
constexpr double space_above = 9;   // points, as in the master
constexpr int deepest = 3;

class Liner {
public:
  Liner(const Document& document, SlideLine& line) : m_document(document), m_line(line) {}

  void inlines(const std::vector<Node>& nodes, bool bold, const std::string& address) {
    for (const Node& node : nodes) {
      switch (node.kind) {
      case NodeKind::text:
      case NodeKind::code:
        add(node.literal, bold, address);
        break;
      case NodeKind::soft_break:
      case NodeKind::line_break:
        add(" ", bold, address);
        break;
      case NodeKind::emphasis:
      case NodeKind::strong:
        inlines(node.children, true, address);
        break;
      case NodeKind::link:
        link(node, bold);
        break;
      default:
        inlines(node.children, bold, address);
      }
    }
  }

private:
  void link(const Node& node, bool bold) {
    const Service* service = service_of(m_document, node);
    if (!service)
      return inlines(node.children, bold, web_address(node.url));
    const ServiceWays ways = ways_to(*service);
    inlines(node.children, bold, web_address(ways.target()));
    if (!ways.best().empty())
      add(" (" + ways.best() + ")", bold, {});
  }

  void add(const std::string& words, bool bold, const std::string& address) {
    auto& runs = m_line.runs;
    if (!runs.empty() && runs.back().bold == bold && runs.back().address == address)
      runs.back().words += words;
    else
      runs.push_back({words, bold, address});
  }

  const Document& m_document;
  SlideLine& m_line;
};

bool is_blank(const SlideLine& line) {
  return words_of(line).find_first_not_of(" \n\t") == std::string::npos;
}

// A word of a line, and in which of its runs it stands.
struct Word {
  std::string_view text;
  std::size_t run = 0;
  bool glued = false; // nothing stands between it and the word before
};

std::vector<Word> words_in(const SlideLine& line) {
  std::vector<Word> words;
  bool spaced = true; // before the run's first word
  for (std::size_t run = 0; run < line.runs.size(); ++run) {
    const std::string& text = line.runs[run].words;
    const char* end = text.data();
    for (const std::string_view word : split_words(text)) {
      words.push_back({word, run, word.data() == end && (word.data() != text.data() || !spaced)});
      end = word.data() + word.size();
      spaced = false;
    }
    spaced |= end != text.data() + text.size();
  }
  return words;
}

// The line in pieces of at most `most` words, cut after sentences where that is not too early. Only the first
// has the item's mark.
std::vector<SlideLine> cut_line(const SlideLine& line, std::size_t most) {
  const auto words = words_in(line);
  std::vector<SlideLine> pieces;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = std::min(words.size(), begin + most);
    for (std::size_t at = end; end < words.size() && at > begin + most / 3; --at)
      if (ends_sentence(words[at - 1].text)) {
        end = at;
        break;
      }
    SlideLine piece = line;
    piece.runs.clear();
    if (begin > 0 && line.mark != SlideLine::Mark::none) {
      piece.mark = SlideLine::Mark::none;
      ++piece.level;
    }
    for (std::size_t at = begin; at < end; ++at) {
      const SlideRun& run = line.runs[words[at].run];
      const bool spaced = at > begin && !words[at].glued;
      if (at > begin && words[at].run == words[at - 1].run) {
        piece.runs.back().words.append(spaced ? " " : "").append(words[at].text);
        continue;
      }
      // A link does not begin or end with a space.
      const bool before = spaced && piece.runs.back().address.empty();
      if (before)
        piece.runs.back().words += ' ';
      piece.runs.push_back(
          {(spaced && !before ? " " : "") + std::string(words[at].text), run.bold, run.address});
    }
    pieces.push_back(std::move(piece));
    begin = end;
  }
  return pieces;
}

class Dealer {
public:
  // About the same on each slide, whatever number of them the words need.
  Dealer(const std::vector<SlideLine>& lines, Room first, Room others)
      : m_room(first), m_others(others), m_slides(1) {
    std::size_t words = 0;
    for (const auto& line : lines)
      words += count_words(words_of(line));
    const std::size_t slides = std::max<std::size_t>(1, (words + most_words - 1) / most_words);
    m_most = std::min(most_words, std::max(usual_words, words / slides + 10));
    for (const auto& line : lines)
      take(line);
  }

  std::vector<std::vector<SlideLine>> slides() { return std::move(m_slides); }

private:
  // A long paragraph in pieces of about the same length.
  void take(const SlideLine& line) {
    const std::size_t words = count_words(words_of(line));
    const std::size_t pieces = (words + m_most - 1) / m_most;
    const std::size_t each = pieces > 1 ? std::min(m_most, words / pieces + 12) : m_most;
    for (SlideLine& piece : cut_line(line, each))
      place(std::move(piece));
  }

  void place(SlideLine line) {
    const std::size_t words = count_words(words_of(line));
    if (words == 0)
      return;
    const double high = height_of(line, m_room.wide);
    if (!m_slides.back().empty() && (m_high + high > m_room.high || m_words + words > m_most))
      next();
    const double now = height_of(line, m_room.wide);
    if (now > m_room.high && words > 1) { // alone, and still too high: in two halves
      for (SlideLine& half : cut_line(line, (words + 1) / 2))
        place(std::move(half));
      return;
    }
    m_high += now;
    m_words += words;
    m_slides.back().push_back(std::move(line));
  }

  void next() {
    m_slides.emplace_back();
    m_room = m_others;
    m_high = 0;
    m_words = 0;
  }

  Room m_room;
  Room m_others;
  std::vector<std::vector<SlideLine>> m_slides;
  double m_high = 0;
  std::size_t m_words = 0;
  std::size_t m_most = usual_words;
};

} // namespace

SlideLine line_of(const Document& document, const std::vector<Node>& nodes) {
  SlideLine line;
  Liner(document, line).inlines(nodes, false, {});
  return line;
}

void add_list(const Document& document, const Node& list, int level, std::vector<SlideLine>& lines) {
  int number = std::max(1, list.start);
  for (const Node& item : list.children) {
    bool first = true;
    for (const Node& child : item.children) {
      if (child.kind == NodeKind::list) {
        add_list(document, child, std::min(level + 1, deepest), lines);
        continue;
      }
      SlideLine line = child.kind == NodeKind::code_block ? plain_line(child.literal)
                       : markdown::is_block(child.kind) && child.kind != NodeKind::paragraph &&
                               child.kind != NodeKind::heading
                           ? plain_line(markdown::plain_text(child))
                           : line_of(document, child.children);
      if (is_blank(line))
        continue;
      line.level = first ? level : level + 1;
      if (first)
        line.mark = list.ordered ? SlideLine::Mark::number : SlideLine::Mark::bullet;
      line.number = number;
      lines.push_back(std::move(line));
      first = false;
    }
    ++number;
  }
}

SlideLine plain_line(std::string words, double size, Ink ink, bool bold) {
  SlideLine line;
  line.runs.push_back({std::move(words), bold, {}});
  line.size = size;
  line.ink = ink;
  return line;
}

std::string words_of(const SlideLine& line) {
  std::string words;
  for (const auto& run : line.runs)
    words += run.words;
  return words;
}

double height_of(const SlideLine& line, double column) {
  const bool bold =
      std::all_of(line.runs.begin(), line.runs.end(), [](const SlideRun& run) { return run.bold; });
  const int steps = line.level + (line.mark == SlideLine::Mark::none ? 0 : 1);
  const double wide = (column - steps * list_step(line.size)) * points_per_inch / widest_stand_in(bold);
  return (lines_needed(words_of(line), line.size, wide, bold) * line.size * line_height + space_above) /
         points_per_inch;
}

double height_of(const std::vector<SlideLine>& lines, double column) {
  double high = 0;
  for (const auto& line : lines)
    high += height_of(line, column);
  return high;
}

std::vector<std::vector<SlideLine>> deal_out(const std::vector<SlideLine>& lines, Room first, Room others) {
  Dealer dealer(lines, first, others);
  return dealer.slides();
}

double enlarge(std::vector<std::vector<SlideLine>>& slides, Room first, Room others) {
  for (const double size : {32.0, 28.0}) {
    auto larger = slides;
    bool fits = true;
    for (std::size_t i = 0; i < larger.size() && fits; ++i) {
      for (auto& line : larger[i])
        line.size = std::max(line.size, size);
      const Room& room = i == 0 ? first : others;
      fits = height_of(larger[i], room.wide) <= room.high * 0.85;
    }
    if (fits) {
      slides = std::move(larger);
      return size;
    }
  }
  return 24;
}

Fitted fit(std::string_view text, const std::vector<double>& sizes, Room room, bool bold) {
  double wide = room.wide * points_per_inch / widest_stand_in(bold);
  const auto fits = [&](std::string_view words, double size) {
    // Titles, which are bold, stand closer.
    return lines_needed(words, size, wide, bold) * size * (bold ? 1.1 : line_height) <=
           room.high * points_per_inch;
  };
  // An address or a long word is not broken while a smaller size keeps it whole.
  double widest = 0;
  for (const std::string_view word : split_words(text))
    widest = std::max(widest, width_in_ems(word, bold));
  for (const double size : sizes)
    if (fits(text, size) && (widest * size <= wide || size == sizes.back()))
      return {std::string(text), size, false};
  wide = room.wide * points_per_inch; // words are lost only where Arial itself has no room for them
  if (fits(text, sizes.back()))
    return {std::string(text), sizes.back(), false};
  const auto words = split_words(text);
  std::size_t low = 0;
  std::size_t high = words.size();
  const auto first = [&](std::size_t count) {
    std::string some;
    for (std::size_t i = 0; i < count; ++i)
      some.append(some.empty() ? "" : " ").append(words[i]);
    return some + "…";
  };
  while (low + 1 < high) {
    const std::size_t middle = (low + high) / 2;
    (fits(first(middle), sizes.back()) ? low : high) = middle;
  }
  return {first(low), sizes.back(), true};
}

} // namespace waymark::publish
