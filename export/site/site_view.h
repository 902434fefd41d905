// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "export/site/plan.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

enum class Layout {
  many_pages, ///< a website: a file for each page
  one_page,   ///< everything in one file
  course,     ///< one page with its files beside it, in the frame of a learning platform
  book,       ///< a file for each page, for readers of e-books: nothing to press
  paper,      ///< everything in one file, to be printed
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
  /// Whether the pages share a file.
  bool shares_file() const { return m_layout != Layout::many_pages && m_layout != Layout::book; }
  /// Whether nothing can be pressed or typed: fold-outs are open, and lines are there to be written on.
  bool is_still() const { return m_layout == Layout::book || m_layout == Layout::paper; }
  /// A website can be left at once; a frame, a book and a sheet of paper cannot.
  bool has_quick_exit() const {
    return for_pupils() && (m_layout == Layout::many_pages || m_layout == Layout::one_page);
  }
  /// The value of aria-hidden for a number or sign that only decorates; on paper every mark has to be tagged.
  std::string_view unspoken() const { return m_layout == Layout::paper ? "" : "true"; }

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
  const Service* first_help() const { return m_first_help; }

  std::string file_of(const Page& page) const; ///< many_pages: "ways-out.html"; book: "003-ways-out.xhtml"
  std::string start_href() const;
  std::string parts_href() const;
  std::string href(const Page& page, std::string_view anchor = {}) const;
  /// Where a link of a text leads: "ways-out.md#humour" in this layout.
  std::string resolve(const Page& from, const std::string& url) const;
  /// The id that a block of a page has in the HTML.
  std::string anchor(const Page& page, std::string_view block) const;
  std::string picture_source(const std::string& path) const;
  /// book: the file of a picture, "pictures/002.svg".
  std::string file_of(const Picture& picture) const;

  /// "h1" for a page's title in a website, one deeper where pages share a file.
  std::string heading(int level) const;

private:
  const Document& m_document;
  const std::optional<Plan>& m_plan;
  Layout m_layout;
  const Service* m_first_help; // looked for once: it takes a walk through every page
  std::vector<const Page*> m_parts;
  std::map<const Page*, std::set<std::string>> m_anchors; ///< book: the ids that links may name
};

/// The language of a document as a file may name it; British English when it is no language tag.
std::string language_of(const Document& document);

/// The name of an export that is one file: package, readers and the format's ending.
std::string export_name(const Document& document, std::string_view ending);

/// An id with letters, digits, hyphens and underscores alone.
std::string clean_id(std::string_view text);

/// A file's path as a relative address.
std::string path_href(std::string_view path);

std::string base64(std::string_view bytes);

} // namespace waymark::publish
