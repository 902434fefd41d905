// SPDX-License-Identifier: MIT
#pragma once
#include "model/package.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::publish {

/// What a reader holds: shown on every page of an export made for a release.
struct Passport {
  std::string release;                ///< "1", "2 (pilot)"; empty: a preview or a draft
  std::string date;                   ///< ISO date of the version, never of the clock
  std::string version;                ///< the version's id
  std::string review_by;              ///< the earliest review date of the modules
  std::vector<std::string> signed_by; ///< organisations
};

/// A picture that a document uses.
struct Picture {
  std::string path; ///< in the package, e.g. "artwork/corridor.svg"
  std::string bytes;
};

/// One module as one audience reads it: contacts resolved, what is for others removed.
struct Page {
  std::string id;
  std::string title;
  std::string kind;
  std::string summary;
  std::optional<int> minutes;
  markdown::Node body; ///< document node; divs for other audiences are gone; contact: links are kept (see
                       ///< Document::services)
  /// In a teachers' lesson, which is shown to a class: stretches of the source that are for teachers, those
  /// whose marks do not count as a block included. Node::span is in the same source.
  std::vector<Span> staff_only = {};
};

/// The one input of every renderer: a package seen by one audience. Holds no byte that is for another
/// audience, but for what a lesson shows to pupils.
struct Document {
  std::string package_id;
  std::string package_title;
  std::string subtitle;
  std::string language;
  Audience audience;
  bool for_pupils = false; ///< the plan builder and quick exit belong to this audience
  ExportSettings settings;
  Passport passport;
  std::vector<Page> pages;
  std::vector<Service> services; ///< those that the pages name, in order of first use
  std::vector<Picture> pictures; ///< those that the pages show
  std::vector<Problem> problems; ///< missing pictures, unknown services, links to nowhere
  /// For teachers: what pupils get, which a lesson shows to the class. Null for everybody else.
  std::shared_ptr<const Document> shown_in_class;

  const Page* find_page(std::string_view id) const;
  const Service* find_service(std::string_view id) const;
};

/// Sees a package as one audience. The first audience of a package is its pupils' one unless its id is
/// "parents" or "teachers". Throws Error for an unknown audience.
Document build_document(const Package& package, const std::string& audience, const Passport& passport);

} // namespace waymark::publish
