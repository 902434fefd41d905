// SPDX-License-Identifier: MIT
#include "model/checks/rule_list.h"
#include "model/markdown/quoted_speech.h"
#include "model/safe_file.h"
#include "model/workspace.h"

namespace waymark {

using checks::WordList;
using review::Event;
using review::EventKind;

namespace {

using Changes = std::map<std::string, std::optional<std::string>>;

WordList other(WordList list) {
  return list == WordList::accept ? WordList::reject : WordList::accept;
}

std::string shown(WordList list) {
  return list == WordList::accept ? "the team's word list" : "the list of words not to use";
}

Event word_event(EventKind kind, const std::string& entry, WordList list, const std::string& reason) {
  Event event;
  event.kind = kind;
  event.word = entry;
  event.setting = name_of(list);
  event.text = reason;
  return event;
}

} // namespace

void Workspace::mark_quoted(const std::string& id, Span words) {
  const ContentModule& module = require_module(id);
  const std::string source = read_whole_file(m_folder / module.path);
  if (source != module.source)
    throw Refused("This module has changed on disk since it was read. Nothing was changed. Open it again.");
  if (markdown::touches_quoted_speech(module.document, words))
    throw Refused("Some of these words are quoted speech already. Nothing was changed.");
  const auto place = markdown::markable_words(source, module.body, words);
  if (!place)
    throw Refused("These words cannot be marked as quoted speech, because they reach over the end of a "
                  "paragraph, a list item or other marks. Nothing was changed. Mark each part by itself, or "
                  "put a “quoted” block around them.");
  write_module(id, markdown::with_quote_marks(source, *place));
}

// The files first: an event about a change that was not made would be a lie for ever.
void Workspace::change_rules(const Changes& changes, Event event) {
  require_person();
  replace_files(changes, [&] { append(std::move(event)); });
}

std::string Workspace::add_word(const std::string& word, WordList list, const std::string& reason,
                                checks::WordForm form) {
  require_person();
  const std::string entry = checks::entry_for(word, form);
  const auto words = checks::listed_words(m_package.files);
  if (const auto* found = checks::find_word(words, word, list))
    throw Refused("“" + found->word + "” is on " + shown(list) + " already. Nothing was changed.");
  if (const auto* found = checks::find_word(words, word, other(list)))
    throw Refused("“" + found->word + "” is on " + shown(other(list)) +
                  ". Nothing was changed. Take it off there first.");
  Changes changes;
  for (const auto& [path, bytes] : checks::with_word(m_package.files, entry, list))
    changes[path] = bytes;
  change_rules(changes, word_event(EventKind::word_added, entry, list, reason));
  return entry;
}

void Workspace::remove_word(const std::string& word, WordList list, const std::string& reason) {
  require_person();
  const auto words = checks::listed_words(m_package.files);
  const auto* found = checks::find_word(words, word, list);
  if (!found)
    throw Refused("“" + word + "” is not on " + shown(list) +
                  ". Nothing was changed. Its words are listed by "
                  "“words list”.");
  if (found->entry != word && found->word != word)
    throw Refused("“" + word + "” is on " + shown(list) + " through the entry “" + found->entry +
                  "”, which stands for other words as well. Nothing was changed. To take it out, name that "
                  "entry.");
  const std::string entry = found->entry;
  Changes changes;
  for (const auto& [path, bytes] : checks::without_word(m_package.files, entry, list)) {
    // A list that no version knows and that is empty again was made for this word.
    const bool was_made = bytes.empty() && !newest_files().contains(path);
    changes[path] = was_made ? std::nullopt : std::optional(bytes);
  }
  change_rules(changes, word_event(EventKind::word_removed, entry, list, reason));
}

void Workspace::switch_rule(const std::string& rule, const std::string& setting, const std::string& reason) {
  require_person();
  if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
    throw Error("Switching a rule needs a reason, so that the others can see why. Nothing was changed. Write "
                "it, then try again.");
  Event event;
  event.kind = EventKind::rule_switched;
  event.rule = rule;
  event.setting = setting;
  event.text = reason;
  change_rules({{".vale.ini", checks::with_rule_setting(m_package.files, rule, setting, reason)}}, event);
}

} // namespace waymark
