// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "export/site/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

enum class Layout {
  many_pages, ///< a website: a file for each page
  one_page,   ///< everything in one file
};

/// A document on its way to HTML: where its pages and pictures are found in this layout. Keeps references:
/// the document and the plan must outlive it.
class SiteView {
public:
  SiteView(const Document& document, const std::optional<Plan>& plan, Layout layout);

  const Document& document() const { return m_document; }
  const Plan* plan() const { return m_plan ? &*m_plan : nullptr; }
  Layout layout() const { return m_layout; }
  bool for_pupils() const { return m_document.for_pupils; }

  /// The pages that are parts of the way, in order: all but the support pages.
  const std::vector<const Page*>& parts() const { return m_parts; }
  /// 1-based place of a page among the parts; 0: it is none.
  int part_number(const Page& page) const;
  /// Whether a phone shows a disc for each part; otherwise it shows "Part 3 of 9".
  bool shows_discs() const;
  const Page* next_part(const Page& page) const;
  const Page* support_page() const;
  /// The service to talk to that support blocks name most, for adults in their guide if they have one; else
  /// the first of all; null: there is none.
  const Service* first_help() const;

  std::string file_of(const Page& page) const; ///< many_pages: "ways-out.html"
  std::string start_href() const;
  std::string parts_href() const;
  std::string href(const Page& page, std::string_view anchor = {}) const;
  /// Where a link of a text leads: "ways-out.md#humour" in this layout.
  std::string resolve(const Page& from, const std::string& url) const;
  /// The id that a block of a page has in the HTML.
  std::string anchor(const Page& page, std::string_view block) const;
  std::string picture_source(const std::string& path) const;

  /// "h1" for a page's title in a website, one deeper where pages share a file.
  std::string heading(int level) const;

private:
  const Document& m_document;
  const std::optional<Plan>& m_plan;
  Layout m_layout;
  std::vector<const Page*> m_parts;
};

/// An id with letters, digits, hyphens and underscores alone.
std::string clean_id(std::string_view text);

/// A file's path as a relative address.
std::string path_href(std::string_view path);

std::string base64(std::string_view bytes);

} // namespace waymark::publish
