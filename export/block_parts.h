// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

// What the author's blocks are made of, read the same way for every format.

bool is_div(const markdown::Node& node, std::string_view kind);

/// A paragraph that holds a picture and nothing else.
bool is_picture_alone(const markdown::Node& node);

/// The first picture that stands alone in one of the pages; null: there is none.
const markdown::Node* first_picture(const Document& document);

/// The words of a block's first heading; empty: it has none.
std::string heading_words(const markdown::Node& block);

/// A service of the document that the link names; null: it is another link.
const Service* service_of(const Document& document, const markdown::Node& link);

/// The services that a block's links name, each once, in order.
std::vector<const Service*> services_in(const Document& document, const markdown::Node& block);

/// One message of a chat, "**Blake:** you still up?".
struct ChatMessage {
  std::string name; ///< without the colon; may be empty
  std::vector<markdown::Node> words;
};
ChatMessage read_message(const markdown::Node& item);

/// What a way out is made of. Points into the block.
struct OptionParts {
  const markdown::Node* heading = nullptr;         ///< null: it has none
  const markdown::Node* hint = nullptr;            ///< null: it has none
  std::vector<const markdown::Node*> words;        ///< paragraphs that one could really send
  std::vector<const markdown::Node*> what_happens; ///< the rest
};
OptionParts read_option_parts(const markdown::Node& block);

} // namespace waymark::publish
