// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// A stretch of a page from one heading to the next.
struct SearchSection {
  std::string href; ///< of the page, and of the heading on it
  std::string page; ///< its title
  std::string heading;
  std::string text;
};

/// The words that readers see of an article that BlockHtml wrote, well-formed: a section before the first
/// heading, and one for each heading that has an id. Empty ones are left out, so are controls and drawings.
std::vector<SearchSection> search_sections(std::string_view href, std::string_view title,
                                           std::string_view article);

/// look/search.js: hands the sections to export/assets/site/search.js, each as [href, page, heading, text].
/// Beyond a few megabytes headings alone can be found: a phone has to read it all.
std::string search_script(const std::vector<SearchSection>& sections);

} // namespace waymark::publish
