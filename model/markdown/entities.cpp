// SPDX-License-Identifier: MIT
#include "model/markdown/entities.h"

#include "model/markdown/cmark_handles.h"

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

} // namespace

std::string decode_entity(std::string_view entity) {
  if (const auto common = common_entity(entity); !common.empty())
    return std::string(common);
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
