// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace waymark::publish {

// A slide as plain values: what stands where. Lengths are inches (a slide is 13.333 by 7.5), sizes points.

/// The layouts of the deck's own master.
enum class SlideLayout {
  cover,   ///< dark panel, picture to the edge
  section, ///< dark all over
  text,    ///< title and body
  plain,   ///< title alone; shapes below
};

enum class Ink { dark, quiet, lake, plum, white, marigold };

struct SlideRun {
  std::string words;
  bool bold = false;
  std::string address; ///< of a link; empty: none
};

/// A paragraph.
struct SlideLine {
  enum class Mark { none, bullet, number };

  std::vector<SlideRun> runs;
  Mark mark = Mark::none;
  int number = 1; ///< of a numbered item
  int level = 0;  ///< of a list
  double size = 24;
  Ink ink = Ink::dark;
};

/// How far the items of a list stand in, in inches, at a size.
constexpr double list_step(double size) {
  return size * 0.0175;
}

struct Frame {
  double x = 0;
  double y = 0;
  double wide = 0;
  double high = 0;
};

enum class Fill { none, lake_tint, outlined, message, plum, plum_outlined };

/// A text box, a card, a bubble, or a picture.
struct SlideShape {
  Frame frame;
  Fill fill = Fill::none;
  std::vector<SlideLine> lines; ///< none: decoration
  bool in_middle = false;       ///< text stands in the middle of the height
  std::string picture;          ///< path in the package
  std::string words;            ///< what the picture shows, for those who do not see it
  std::string icon;             ///< name of a line icon: decoration
  bool fills_frame = false;     ///< the picture is cut to the frame; else it fits in whole
};

struct Slide {
  SlideLayout layout = SlideLayout::text;
  std::string title;
  double title_size = 40;
  std::optional<Frame> title_frame; ///< not the layout's
  std::vector<SlideLine> body;
  std::optional<Frame> body_frame; ///< not the layout's
  std::vector<SlideShape> shapes;  ///< in reading order; those before the body are behind it
  std::vector<std::string> notes;  ///< paragraphs for the speaker
};

} // namespace waymark::publish
