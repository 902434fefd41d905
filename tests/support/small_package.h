// SPDX-License-Identifier: MIT
#pragma once
#include "model/workspace.h"
#include "tests/support/scratch_folder.h"

namespace waymark::tests {

/// The package of tests/cases/review/small with its history, in a temporary folder, and a profile that may
/// act as each of its people.
class SmallPackage {
public:
  SmallPackage() : profile(Profile::load(m_scratch / "home")) {
    build_demo(folder(), cases_folder() / "review" / "small", profile);
  }
  std::filesystem::path folder() const { return m_scratch / "package"; }
  std::filesystem::path operator/(std::string_view name) const { return folder() / name; }
  const ScratchFolder& scratch() const { return m_scratch; }
  Workspace open(const std::string& as = "police-author") const {
    return Workspace::open(folder(), profile, as);
  }

private:
  ScratchFolder m_scratch;

public:
  Profile profile;
};

} // namespace waymark::tests
