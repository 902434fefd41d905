// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"
#include "export/ooxml/office_package.h"
#include "export/ooxml/office_picture.h"
#include "export/site/plan.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::publish {

/// A document on its way to Word: where its pages, blocks and pictures are found in the file. Keeps
/// references: the document, the plan and the package must outlive it.
class DocxView {
public:
  DocxView(const Document& document, const std::optional<Plan>& plan, OfficePackage& package,
           std::vector<Problem>& problems);

  const Document& document() const { return m_document; }
  const Plan* plan() const { return m_plan ? &*m_plan : nullptr; }

  /// The bookmark of a page, or of a block in it; empty: there is no such place.
  std::string bookmark(const std::string& page, const std::string& block = {}) const;
  /// Where a link of a page's text leads inside the file: a bookmark; empty: nowhere.
  std::string inner_target(const Page& from, const std::string& url) const;
  /// The relation of an address outside; empty when it cannot be a link.
  std::string outer_relation(const std::string& url) const;

  struct Shown {
    OfficePicture picture;
    std::string relation;
  };
  /// The picture of this path, put into the package when it is first asked for; null: it is damaged.
  const Shown* picture(const std::string& path) const;
  /// A line icon, the same way; null: there is none of that name.
  const Shown* icon(const std::string& name) const;

  /// A number for one more list at a level: its own count when it is ordered. `boxed`: it stands in a box.
  int new_list(bool ordered, bool boxed, int level, int start) const;
  /// numbering.xml, once every list has its number.
  std::string numbering() const;

private:
  const Shown* keep(std::optional<Shown>& place, std::optional<OfficePicture> picture) const;

  const Document& m_document;
  const std::optional<Plan>& m_plan;
  OfficePackage& m_package;
  std::vector<Problem>& m_problems;
  std::unordered_map<std::string, std::string> m_bookmarks; // "page" and "page#block"
  std::unordered_map<std::string, const Picture*> m_paths;
  mutable std::unordered_map<std::string, std::optional<Shown>> m_shown;
  mutable std::string m_lists; // w:num elements
  mutable int m_list_count = 0;
};

/// The part that the document's relations belong to.
inline const std::string docx_body = "word/document.xml";

} // namespace waymark::publish
