// SPDX-License-Identifier: MIT
#pragma once
#include "model/content_module.h"
#include "model/file_set.h"
#include "model/problem.h"
#include "model/trust/roster_chain.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

struct Audience {
  std::string id;
  std::string name;
  std::optional<double> reading_age; ///< the target
  bool operator==(const Audience&) const = default;
};

/// A place to find help, from contacts.yaml. Dates are ISO (yyyy-mm-dd) or empty.
struct Service {
  std::string id;
  std::string name;
  std::string number;
  std::string site;
  std::vector<std::string> audiences; ///< ids; empty or "all": everyone
  std::string hours;
  std::string owner;
  std::string last_verified;
  std::string expires;
  int line = 0; ///< in contacts.yaml
};

struct ExportSettings {
  std::string quick_exit = "https://www.bbc.co.uk/weather";
  std::string plan_title = "My plan";
  std::string paper = "A4";
};

/// A whole package as plain values.
struct Package {
  std::string id;
  std::string title;
  std::string subtitle;
  std::string language = "en-GB";
  std::vector<Audience> audiences;
  ExportSettings export_settings;
  std::vector<ContentModule>
      modules; ///< in the order of package.yaml; files it does not name come last, by name
  std::vector<Service> services;
  Roster roster;                   ///< who is in the team now: the newest version that counts
  trust::RosterChain roster_chain; ///< and every version before it, by which older words are judged
  FileSet files;                   ///< every file of the package, these included
  std::vector<Problem> problems;

  const ContentModule* find_module(std::string_view id) const;
  const Audience* find_audience(std::string_view id) const;
  const Service* find_service(std::string_view id) const;
};

/// Reads a package from its files. Content mistakes become problems: the package always opens. Throws Error
/// only when there is no package.yaml at all (then this is not a package) or when it says that it was made by
/// a newer Waymark
/// (`format:` greater than 1).
Package read_package(FileSet files);

/// The same from a folder; also adds what read_folder found.
Package read_package(const std::filesystem::path& folder);

} // namespace waymark
