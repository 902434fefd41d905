// SPDX-License-Identifier: MIT
#pragma once
#include "model/markdown/markdown_tree.h"

#include <string_view>
#include <vector>

namespace waymark::markdown {

/// A container around a leaf block: what each of its lines begins with.
enum class Container { quote, item };

/// Gives the inlines of one paragraph or heading their spans and pieces. Walks the source once from
/// `block.span.begin` beside the inlines in order, stepping over exactly the marks that CommonMark took away
/// (delimiters, link targets, escapes, entities, line prefixes): nothing is searched for. A place that cannot
/// be followed (an odd lazy line, say) leaves that node without pieces rather than with wrong ones.
void locate_inlines(std::string_view source, Node& block, const std::vector<Container>& containers);

} // namespace waymark::markdown
