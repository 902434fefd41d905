// SPDX-License-Identifier: MIT
#include "export/bundle/kept_papers.h"

#include "export/bundle/manifest.h"
#include "export/bundle/release_exports.h"
#include "export/pdf/paper.h"
#include "export/pdf/pdf_comparison.h"
#include "model/error.h"

#include <set>

namespace waymark::publish {

namespace {

std::string file_name(const std::string& path) {
  return "“" + path.substr(path.rfind('/') + 1) + "”";
}

template<typename List> std::string listed(const List& words) {
  std::string list;
  std::size_t left = words.size();
  for (const std::string& word : words) {
    list += (list.empty() ? "" : left == 1 ? " and " : ", ") + word;
    --left;
  }
  return list;
}

std::string why_look(const Manifest& manifest, const OtherPapers& others,
                     const std::set<std::string>& fonts) {
  std::set<std::string> names;
  for (const auto& [path, bytes] : others.files)
    names.insert(file_name(path));
  const bool one = names.size() == 1;
  std::string why =
      listed(names) + (one ? " was" : " were") + " laid out with " + manifest.laid_out_by +
      ", and this computer has " + paper_programs() + ". " + (one ? "Its" : "Their") +
      " words, links, headings, pictures and descriptions are those of the text of this release. "
      "How " +
      (one ? "it looks" : "they look") + " could not be compared.";
  if (!fonts.empty())
    why += " The letters of " + listed(fonts) +
           " could not be compared with those of a font on this computer either, so read every word: what is "
           "drawn may be other than what was compared.";
  return why;
}

} // namespace

void require_papers_here(const Manifest& manifest) {
  if (!manifest.laid_out_by.empty() && paper_programs().empty())
    throw Error(
        "The PDFs of this release were laid out with " + manifest.laid_out_by +
        ". To vouch for them they are compared with PDFs that are made here, and this computer has no "
        "Chromium, which makes them. Nothing was signed. Install the program Chromium, then try again, "
        "or sign on another computer, or ask for a release without the format “pdf”.");
}

OtherPapers compare_papers(const Manifest& manifest, const FileSet& kept, FileSet& made) {
  OtherPapers others;
  std::set<std::string> fonts;
  for (const auto& [path, bytes] : kept) {
    const auto here = made.find(path);
    if (!is_laid_out(path) || here == made.end() || here->second == bytes)
      continue;
    const PdfComparison comparison = compare_pdfs(bytes, here->second);
    if (!comparison.difference.empty())
      throw Error(
          file_name(path) + " is not what the text of this release makes. " + comparison.difference +
          " Nothing was signed. If both computers have the same Waymark, do not use this release, and ask "
          "whoever made it.");
    fonts.insert(comparison.other_fonts.begin(), comparison.other_fonts.end());
    others.files.emplace(path, bytes);
    here->second = bytes;
  }
  if (!others.files.empty())
    others.why = why_look(manifest, others, fonts);
  return others;
}

} // namespace waymark::publish
