// SPDX-License-Identifier: MIT
#include "export/verification_words.h"

#include "model/calendar_date.h"

namespace waymark::publish {

namespace {

std::vector<std::string> to_do(const Verification& found) {
  std::vector<std::string> sentences;
  if (!found.genuine)
    sentences.push_back("Do not use this copy. Ask the sender for a fresh one.");
  if (found.withdrawn) {
    sentences.push_back("WITHDRAWN on " + spoken_date(found.withdrawn_on) +
                        ": do not use this release any more.");
    sentences.push_back("Why: " + found.withdrawn_because);
    sentences.push_back(found.use_instead.empty() ? "No other release takes its place yet. Ask the team."
                                                  : "Use release " + found.use_instead + " instead.");
  }
  if (!found.newer.empty())
    sentences.push_back("A newer release is at hand: " + found.newer + ". Use that one.");
  return sentences;
}

std::vector<std::string> particulars(const Verification& found) {
  std::vector<std::string> sentences;
  for (const std::string& fault : found.faults)
    sentences.push_back("- " + fault);
  sentences.push_back(found.export_path.empty()
                          ? std::to_string(found.files) + (found.files == 1 ? " file" : " files") +
                                " checked."
                          : "It is the file “" + found.export_path + "” of that release.");
  if (found.team_is_known && found.genuine)
    sentences.push_back("It was made by the team with the fingerprint that you gave.");
  for (const std::string& publisher : found.published_by)
    sentences.push_back("Released by " + publisher);
  for (const SignatureLine& line : found.signed_by)
    sentences.push_back(line.module + ": signed off for " + line.role + " by " + line.person + ", " +
                        line.organisation + ", " + spoken_date(line.date));
  sentences.insert(sentences.end(), found.remarks.begin(), found.remarks.end());
  if (!found.team.empty() && !found.team_is_known && found.genuine)
    sentences.push_back("It was made by the team with the fingerprint " + found.team +
                        ". Compare it with the one that the team told you.");
  return sentences;
}

} // namespace

VerificationWords words_about(const Verification& found) {
  const std::string verdict = !found.genuine          ? "NOT GENUINE: "
                              : found.is_to_be_used() ? "Genuine: "
                                                      : "Genuine, but not to be used any more: ";
  return {verdict + found.title + ", release " + found.release + ", text of " + spoken_date(found.date),
          to_do(found), particulars(found)};
}

} // namespace waymark::publish
