// SPDX-License-Identifier: MIT
#pragma once
#include <cmark.h>

#include <memory>

namespace waymark::markdown {

struct CmarkNodeFree {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using CmarkNode = std::unique_ptr<cmark_node, CmarkNodeFree>;

} // namespace waymark::markdown
