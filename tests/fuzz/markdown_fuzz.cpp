// SPDX-License-Identifier: MIT
#include "model/code_points.h"
#include "model/markdown/markdown_tree.h"
#include "tests/fuzz/harness.h"

#include <string_view>

using waymark::markdown::Node;
using waymark::markdown::NodeKind;

namespace {

void check_pieces(const Node& node, std::string_view source) {
  std::size_t reached = 0;
  for (const auto& piece : node.pieces) {
    promise(piece.literal == reached, "pieces follow one another");
    reached += piece.length;
    promise(reached <= node.literal.size(), "a piece is part of the literal");
    promise(piece.source + piece.source_length <= source.size(), "a piece stands in the source");
    if (!piece.substituted() && node.kind != NodeKind::code) // a line's end inside code is read as a space
      promise(node.literal.substr(piece.literal, piece.length) == source.substr(piece.source, piece.length),
              "a piece that is not substituted has the source's bytes");
  }
  promise(node.pieces.empty() || reached == node.literal.size(), "pieces cover the literal");
}

void check(const Node& node, std::string_view source) {
  promise(node.span.begin <= node.span.end && node.span.end <= source.size(), "a node stands in the source");
  if (node.kind == NodeKind::div) {
    const auto end = node.closed ? node.span.end : source.size();
    promise(node.span.begin <= node.inner.begin && node.inner.begin <= node.inner.end &&
                node.inner.end <= end,
            "a block's inside stands inside it");
  }
  check_pieces(node, source);
  for (const auto& child : node.children)
    check(child, source);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto source = waymark::with_valid_utf8({reinterpret_cast<const char*>(data), size});
  check(waymark::markdown::parse(source), source);
  return 0;
}
