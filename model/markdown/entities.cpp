// SPDX-License-Identifier: MIT
#include "model/markdown/entities.h"

#include "model/markdown/cmark_handles.h"

#include <algorithm>
#include <cctype>

namespace waymark::markdown {

namespace {

std::string_view common_entity(std::string_view entity) {
  if (entity == "&amp;")
    return "&";
  if (entity == "&lt;")
    return "<";
  if (entity == "&gt;")
    return ">";
  return entity == "&quot;" ? "\"" : std::string_view();
}

// "&name;", "&#123;" or "&#x1f;": nothing else between the ends.
bool has_form_of_entity(std::string_view text) {
  if (text.size() < 3 || text.front() != '&' || text.back() != ';')
    return false;
  const std::string_view name = text.substr(text[1] == '#' ? 2 : 1, text.size() - (text[1] == '#' ? 3 : 2));
  return !name.empty() &&
         std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c); });
}

} // namespace

std::string decode_entity(std::string_view entity) {
  if (const auto common = common_entity(entity); !common.empty())
    return std::string(common);
  if (!has_form_of_entity(entity))
    return {};
  // cmark knows them all.
  const CmarkNode document(cmark_parse_document(entity.data(), entity.size(), CMARK_OPT_DEFAULT));
  cmark_node* paragraph = cmark_node_first_child(document.get());
  cmark_node* text = paragraph ? cmark_node_first_child(paragraph) : nullptr;
  if (!text || cmark_node_get_type(text) != CMARK_NODE_TEXT)
    return {};
  const std::string literal = cmark_node_get_literal(text);
  return literal == entity ? std::string() : literal;
}

} // namespace waymark::markdown
