// SPDX-License-Identifier: MIT
#include "export/pdf/artifact_marks.h"

#include <set>
#include <string_view>

namespace waymark::publish {

namespace {

using Names = std::set<std::string, std::less<>>;

// Operators of ISO 32000-1, table 51.
const Names path_parts = {"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
const Names path_paints = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"};
const Names lone_paints = {"sh", "Do", "Tj", "TJ", "'", "\"", "EI"};

} // namespace

void ArtifactMarks::handleToken(const QPDFTokenizer::Token& token) {
  m_pending += token.getRawValue();
  if (token.getType() == QPDFTokenizer::tt_word)
    end_operator(token.getRawValue());
}

void ArtifactMarks::end_operator(const std::string& name) {
  if (path_parts.count(name) > 0) {
    m_in_path = true;
    return;
  }
  if (name == "BI" || name == "ID") // a picture in the stream goes on until EI
    return;
  const bool paints = lone_paints.count(name) > 0 || (m_in_path && path_paints.count(name) > 0);
  flush(paints && m_depth == 0);
  m_in_path = false;
  if (name == "BDC" || name == "BMC")
    ++m_depth;
  else if (name == "EMC" && m_depth > 0)
    --m_depth;
}

void ArtifactMarks::flush(bool artifact) {
  if (artifact)
    write("\n/Artifact BMC\n");
  write(m_pending);
  if (artifact)
    write("\nEMC\n");
  m_pending.clear();
}

void ArtifactMarks::handleEOF() {
  flush(false);
}

} // namespace waymark::publish
