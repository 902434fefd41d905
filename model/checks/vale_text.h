// SPDX-License-Identifier: MIT
#pragma once
#include "model/checks/mapped_text.h"
#include "model/checks/rule_config.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// The text as Vale reads it: every line end is one line feed, `&rsquo;` an apostrophe.
MappedText sanitised(std::string_view source);

/// The text as Vale hands it on to be read as Markdown: front matter and what BlockIgnores cover as blocks of
/// code, what TokenIgnores cover as code, the comment signs of the ini as those of HTML.
MappedText prepared_markdown(MappedText text, const std::vector<const ConfigSection*>& sections);

/// The text in which Vale looks for what rules find in Markdown: what would be met by mistake (the words
/// behind a fence, names of references, numbers of items) as asterisks. `text` is sanitised.
std::string searched_markdown(const std::string& text);

} // namespace waymark::checks
