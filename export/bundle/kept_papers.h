// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <string>

namespace waymark::publish {

struct Manifest;

/// The PDFs of a release whose bytes come out otherwise here.
struct OtherPapers {
  FileSet files;   ///< as they were released
  std::string why; ///< sentences: what was compared and what a person has to look at
};

/// Compares the PDFs that are kept with a release with those made here from the same text, and puts the kept
/// ones in their place in `made`. Throws Error when one says something else.
OtherPapers compare_papers(const Manifest& manifest, const FileSet& kept, FileSet& made);

/// Throws Error when this computer lays out no PDFs and the release has some: there is nothing to compare
/// with.
void require_papers_here(const Manifest& manifest);

} // namespace waymark::publish
