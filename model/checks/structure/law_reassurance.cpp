// SPDX-License-Identifier: MIT
#include "model/checks/structure/own_words.h"
#include "model/checks/words.h"

namespace waymark::checks {

namespace {

const Pattern& law() {
  static const Pattern pattern(
      R"((?ix)\b(?: illegal | unlawful | against\s the\s law | br(?:eak|eaks|eaking|oke)\s the\s law
      | the\s law\s (?:covers|says|bans|forbids)
      | (?:is|be|are|was|it['’]s|commit\w*|as)\s (?:also\s|often\s|even\s)? an?\s (?:serious\s)? (?:crime|criminal\s offence|offence)
        (?! \s (?: novel | story | stories | drama | series | film | show | book | scene ) )
      | criminal\s offences? | arrest(?:ed)? | prosecut\w+ | (?:criminal|police)\s records?
      | sex\s offenders?['’]?\s register | (?:go|sent)\s to\s (?:court|prison|jail) )\b)");
  return pattern;
}

const Pattern& reassurance() {
  static const Pattern pattern(
      R"((?ix)\b(?: protect(?:s|ed|ing|ion)? | (?:not|never|isn['’]t)\b[^.!?]{0,30}\bfault | not\s to\s blame | not\s in\s trouble
      | not\s you\s doing\s wrong | (?:ask|asking|asks)\s for\s help | (?:get|find|need|needs|is)\s (?:still\s)? help
      | help(?:s|ed)?\s (?:you|them|your\s child|the\s child|a\s child|children|pupils|keep\s people\s safe)
      | (?:keep|keeps|make)\s (?:you|them|children|pupils|your\s child|the\s child)\s safe
      | (?:your|their|child['’]s)\s safety | safe\s first
      | you\s can\s (?:still\s|always\s)? (?:talk|ask|tell|get|call) )\b)");
  return pattern;
}

struct Section {
  std::vector<const Passage*> passages;

  bool reassures() const {
    for (const Passage* passage : passages)
      if (reassurance().found_in(passage->text))
        return true;
    return false;
  }
};

std::vector<Section> sections_of(const Structure& structure) {
  std::vector<Section> sections(1);
  for (const Passage* passage : own_passages(structure)) {
    if (is_heading(*passage))
      sections.emplace_back();
    sections.back().passages.push_back(passage);
  }
  return sections;
}

void check_passage(const Structure& structure, const Passage& passage, std::vector<Alert>& alerts) {
  for (const Span sentence : sentences_of(passage.text)) {
    PatternMatch match;
    if (!law().find(slice(passage.text, sentence), 0, match))
      continue;
    Alert alert = finding("Waymark.LawReassurance", Level::warning, passage.source_span(sentence), structure);
    alert.message = "This sentence is about the law, and nothing in its section reassures. Add beside it, "
                    "for example: The law "
                    "is there to protect you, and you can ask for help.";
    alert.why = "A reader who hears only that something is a crime is less likely to tell anybody.";
    alerts.push_back(std::move(alert));
  }
}

} // namespace

void check_law_reassurance(const Structure& structure, std::vector<Alert>& alerts) {
  if (!structure.is_for_young_people() && !structure.module.is_for("parents"))
    return;
  for (const Section& section : sections_of(structure)) {
    if (section.reassures())
      continue;
    for (const Passage* passage : section.passages)
      if (!passage->switches || passage->switches->allow("Waymark.LawReassurance"))
        check_passage(structure, *passage, alerts);
  }
}

} // namespace waymark::checks
