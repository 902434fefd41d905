// SPDX-License-Identifier: MIT
#pragma once
#include "export/document.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::publish {

/// The parts of a Word or PowerPoint file and how they refer to each other (Open Packaging Conventions,
/// ECMA-376 part 2). Equal parts give equal bytes.
class OfficePackage {
public:
  /// `type`: the content type; `path`: without a leading slash.
  void add_part(const std::string& path, std::string_view type, std::string bytes);

  /// Adds the file unless it is there.
  void add_media(const std::string& path, const std::string& bytes);
  bool has_part(const std::string& path) const { return m_files.contains(path); }

  /// Relates a part (empty: the whole package) to another; `kind` is the last word of the relationship's
  /// type, `target` the other part's path. Answers the id by which the part's text names it, such as "rId3";
  /// the same relation has the same id.
  std::string relate(const std::string& part, std::string_view kind, const std::string& target);
  /// The same to an address outside, which must be one that web_address returned.
  std::string relate_outside(const std::string& part, const std::string& address);

  /// docProps/core.xml and app.xml. Dates are the passport's, and absent in a preview that has none.
  void add_properties(const Document& document, const std::string& title);

  /// The file's bytes. The package is empty afterwards.
  std::string pack();

private:
  struct Relations {
    std::string xml;
    int count = 0;
    std::unordered_map<std::string, std::string> ids; // kind and target -> id
  };
  std::string add_relation(const std::string& part, const std::string& key, const std::string& xml);

  FileSet m_files;
  std::string m_types;
  std::map<std::string, std::string> m_endings; // of media -> content type
  std::unordered_map<std::string, Relations> m_relations;
};

/// What begins every part.
inline constexpr std::string_view xml_head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The document's language as a tag that Office reads; British English when it is not one.
std::string office_language(const Document& document);

} // namespace waymark::publish
