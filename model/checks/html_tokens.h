// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/mapped_text.h"
#include "model/text_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// One step of a walk over HTML.
struct HtmlToken {
  enum class Kind { start_tag, end_tag, self_closing_tag, text, comment };
  struct Attribute {
    std::string name; ///< small letters
    Span value;       ///< without its quotation marks; references such as &amp; as they are written
  };
  Kind kind = Kind::text;
  std::string name;     ///< of a tag, in small letters
  Span content;         ///< text and comment: what they say, as it is written
  bool literal = false; ///< text in which `&` is a letter like any other (script, style)
  std::vector<Attribute> attributes;
};

/// Cuts HTML as browsers do: any bytes are some tokens, nothing is reported. What follows a script, style or
/// similar tag is text up to its end tag. A tag that the text ends in the middle of is left out.
std::vector<HtmlToken> html_tokens(std::string_view html);

/// A part of an HTML text with its character references resolved.
MappedText decoded_html(const MappedText& html, Span part);

} // namespace waymark::checks
