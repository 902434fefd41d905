// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/event.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::review {

/// A target for a passage of a module's text. `span` is bytes; it is widened to whole characters.
Target passage(std::string_view module, std::string_view source, Span span);

/// A target for a whole block, and where it stands now: a block is found by its id, wherever it was moved.
Target block_target(std::string_view module, std::string_view block);
std::optional<Span> place_of_block(std::string_view source, std::string_view block);

/// Where a passage of `old_text` stands in `new_text`: by word diff; else by a unique exact quote (with its
/// context, or of at least 25 characters); else nothing ("this passage has changed"). Never a guess: a
/// comment is never shown on text that it was not about. Half of the passage's words must survive.
std::optional<Span> reanchor(std::string_view old_text, std::string_view new_text, Span span);

/// The same for many passages of one pair of texts, which are compared once.
class Reanchoring {
public:
  Reanchoring(std::string old_text, std::string new_text);
  ~Reanchoring();
  Reanchoring(const Reanchoring&) = delete;
  Reanchoring& operator=(const Reanchoring&) = delete;
  const std::string& old_text() const;
  std::optional<Span> place_of(Span span) const;

private:
  struct Hidden;
  std::unique_ptr<Hidden> m_hidden;
};

} // namespace waymark::review
