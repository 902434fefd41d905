// SPDX-License-Identifier: MIT
#include "model/workspace.h"

#include <algorithm>
#include <set>

namespace waymark {

using privacy::PersonalData;

namespace {

std::string sentence_about(const std::vector<FoundPersonalData>& found) {
  std::string sentence = "This holds what may be personal data. Nothing was saved.";
  for (const FoundPersonalData& one : found)
    sentence += "\n- In " + one.where + ": “" + one.data.words + "” looks like " +
                privacy::with_article(one.data.kind) + ". " + one.data.advice;
  return sentence + "\nChange it, or say why it may stay.";
}

void add_found(std::string_view text, const privacy::KnownData& known, const std::string& where,
               std::vector<FoundPersonalData>& found) {
  for (PersonalData& one : privacy::find_personal_data(text, known))
    if (privacy::needs_a_look(one))
      found.push_back({where, std::move(one)});
}

// Texts that people write for readers; word lists, rosters and release lists are not.
bool is_written_text(const std::string& path) {
  const bool kept_apart =
      path.starts_with("styles/") || path.starts_with("trust/") || path.starts_with("release/");
  return !kept_apart && (path == "package.yaml" || path.ends_with(".md") || path.ends_with(".txt"));
}

// What a file says now and did not say before: what stands in a version already has been looked at.
void add_new_in_file(const std::string& path, const std::string& text, const std::string& old_text,
                     const privacy::KnownData& known, std::vector<FoundPersonalData>& found) {
  std::set<std::string> before;
  for (const PersonalData& one : privacy::find_personal_data(old_text, known))
    before.insert(one.words);
  const LineMap lines(text);
  for (PersonalData& one : privacy::find_personal_data(text, known))
    if (privacy::needs_a_look(one) && !before.contains(one.words))
      found.push_back({path + ", line " + std::to_string(lines.line_of(one.span.begin)), std::move(one)});
}

} // namespace

PersonalDataFound::PersonalDataFound(std::vector<FoundPersonalData> found)
    : Refused(sentence_about(found)), m_found(std::move(found)) {}

Workspace::Looked Workspace::keep_personal_data(const std::string& reason) {
  if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error("Keeping what may be personal data needs a reason, which the others will see. Nothing was "
                "saved. Write "
                "it, then try again.");
  std::vector<FoundPersonalData> found;
  add_found(reason, {m_package.files, m_private_names}, "the reason", found);
  if (!found.empty())
    throw PersonalDataFound(std::move(found));
  m_kept_because = reason;
  return Looked(*this);
}

// Asks, or gives the words that are recorded with what is kept.
std::string Workspace::kept_remark(const std::vector<FoundPersonalData>& found) const {
  if (found.empty())
    return {};
  if (m_kept_because.empty())
    throw PersonalDataFound(found);
  return "Looked at for personal data, and kept: " + m_kept_because;
}

void Workspace::look_at_event(review::Event& event) const {
  if (event.kind == review::EventKind::release)
    return; // made by the program: names and sums
  const privacy::KnownData known(m_package.files, m_private_names);
  std::vector<FoundPersonalData> found;
  add_found(event.text, known, "your words", found);
  add_found(event.replacement, known, "the new words", found);
  if (const std::string remark = kept_remark(found); !remark.empty())
    event.text += (event.text.empty() ? "" : "\n\n") + remark;
}

void Workspace::look_at_version(std::string& message) const {
  const privacy::KnownData known(m_package.files, m_private_names);
  std::vector<FoundPersonalData> found;
  add_found(message, known, "the words for this version", found);
  const FileSet& before = newest_files();
  for (const auto& [path, text] : m_package.files) {
    const auto old = before.find(path);
    if (is_written_text(path) && (old == before.end() || old->second != text))
      add_new_in_file(path, text, old == before.end() ? std::string() : old->second, known, found);
  }
  if (const std::string remark = kept_remark(found); !remark.empty())
    message += "\n\n" + remark;
}

} // namespace waymark
