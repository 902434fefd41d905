// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace waymark::publish {

struct SignatureLine {
  std::string module;
  std::string role;
  std::string person;
  std::string organisation;
  std::string date;
};

/// What a check of a bundle found. `genuine` only when every file is there, unchanged, and nothing was added.
struct Verification {
  bool genuine = false;
  std::string package;
  std::string title;
  std::string release;
  std::string date;
  std::string version;
  int files = 0;
  std::vector<std::string> faults;      ///< plain sentences: what is missing, changed or extra
  std::vector<SignatureLine> signed_by; ///< the sign-off record
};

/// Checks a release bundle (zip) offline against its own manifest. Never writes. Throws Error when the file
/// cannot be read or is not a bundle at all; a bundle that is not genuine is a result, not an error.
Verification verify_bundle(const std::filesystem::path& bundle);

} // namespace waymark::publish
