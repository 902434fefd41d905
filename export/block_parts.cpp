// SPDX-License-Identifier: MIT
#include "export/block_parts.h"

#include "export/safe_link.h"

#include <algorithm>

namespace waymark::publish {

using markdown::Node;
using markdown::NodeKind;

namespace {

void gather_services(const Document& document, const Node& node, std::vector<const Service*>& found) {
  if (const Service* service = node.kind == NodeKind::link ? service_of(document, node) : nullptr)
    if (std::find(found.begin(), found.end(), service) == found.end())
      found.push_back(service);
  for (const Node& child : node.children)
    gather_services(document, child, found);
}

bool begins_strongly(const Node& paragraph) {
  return paragraph.children.empty() || paragraph.children.front().kind == NodeKind::strong;
}

} // namespace

bool is_div(const Node& node, std::string_view kind) {
  return node.kind == NodeKind::div && node.attributes.kind() == kind;
}

bool is_picture_alone(const Node& node) {
  return node.kind == NodeKind::paragraph && node.children.size() == 1 &&
         node.children.front().kind == NodeKind::image;
}

const Node* first_picture(const Document& document) {
  for (const auto& page : document.pages)
    for (const Node& node : page.body.children)
      if (is_picture_alone(node))
        return &node.children.front();
  return nullptr;
}

std::string heading_words(const Node& block) {
  for (const Node& child : block.children)
    if (child.kind == NodeKind::heading)
      return markdown::plain_text(child);
  return {};
}

const Service* service_of(const Document& document, const Node& link) {
  const LinkTarget target = read_link(link.url);
  return target.kind == LinkKind::service ? document.find_service(target.address) : nullptr;
}

std::vector<const Service*> services_in(const Document& document, const Node& block) {
  std::vector<const Service*> found;
  gather_services(document, block, found);
  return found;
}

ChatMessage read_message(const Node& item) {
  ChatMessage message;
  auto& [name, words] = message;
  for (const Node& child : item.children)
    words.insert(words.end(), child.children.begin(), child.children.end());
  if (!words.empty() && words.front().kind == NodeKind::strong) {
    name = markdown::plain_text(words.front());
    words.erase(words.begin());
  }
  while (name.ends_with(':') || name.ends_with(' '))
    name.pop_back();
  if (!words.empty() && words.front().kind == NodeKind::text) {
    auto& first = words.front().literal;
    first.erase(0, first.find_first_not_of(name.empty() ? " " : ": "));
  }
  return message;
}

OptionParts read_option_parts(const Node& block) {
  OptionParts parts;
  bool quoted = false;
  for (const Node& child : block.children) {
    if (!parts.heading && child.kind == NodeKind::heading) {
      parts.heading = &child;
    } else if (child.kind == NodeKind::block_quote) {
      quoted = true;
      for (const Node& words : child.children)
        parts.words.push_back(&words);
    } else if (!parts.hint && !quoted && parts.what_happens.empty() && child.kind == NodeKind::paragraph &&
               !begins_strongly(child)) {
      parts.hint = &child;
    } else {
      parts.what_happens.push_back(&child);
    }
  }
  return parts;
}

} // namespace waymark::publish
