// SPDX-License-Identifier: MIT
#pragma once
#include <memory>
#include <string>

namespace waymark::publish {

/// The letters of a font program (TrueType), by their numbers.
class LetterShapes {
public:
  /// Throws Error when it is none that can be read, or holds more than plain outlines.
  explicit LetterShapes(std::string program);
  ~LetterShapes();
  LetterShapes(const LetterShapes&) = delete;
  LetterShapes& operator=(const LetterShapes&) = delete;

  /// A sum of the outline that is drawn for a letter, and of the instructions that all letters share.
  std::string shape(unsigned letter) const;
  /// What the font says its version is.
  std::string version() const;

private:
  struct Face;
  std::unique_ptr<Face> m_face;
};

} // namespace waymark::publish
