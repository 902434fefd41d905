// SPDX-License-Identifier: MIT
#include "model/checks/word_list.h"

#include "model/checks/ini_edit.h"
#include "model/checks/ini_file.h"
#include "model/checks/letters.h"
#include "model/checks/pattern.h"
#include "model/checks/rule_config.h"
#include "model/checks/style_store.h"
#include "model/checks/valid_text.h"
#include "model/code_points.h"
#include "model/error.h"

#include <algorithm>
#include <optional>

namespace waymark::checks {

namespace {

constexpr std::string_view pattern_marks = "\\.+*?()|[]{}^$";
constexpr std::string_view either_apostrophe = "['’]";
constexpr std::size_t longest_word = 80; // code points

std::string_view text_of(const FileSet& files, const std::string& path) {
  const auto found = files.find(path);
  return found == files.end() ? std::string_view() : std::string_view(found->second);
}

bool is_entry(std::string_view line) {
  return !line.empty() && !line.starts_with("# ");
}

// A line of a list, from its first byte to behind its line end.
struct Line {
  Span all;
  std::string_view entry; // trimmed
};

std::vector<Line> lines_of(std::string_view list) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find('\n', begin), list.size());
    lines.push_back({{begin, std::min(end + 1, list.size())}, trimmed(list.substr(begin, end - begin))});
    begin = end + 1;
  }
  return lines;
}

// "[Ww]ellbeing" -> "Wellbeing", "wellbeing"; other entries as they are.
std::string with_plain_first_letter(std::string_view entry) {
  const auto close = entry.find(']');
  if (!entry.starts_with('[') || close == std::string_view::npos)
    return std::string(entry);
  const std::string_view set = entry.substr(1, close - 1);
  std::size_t at = 0;
  if (set.empty())
    return std::string(entry);
  next_character(set, at);
  const std::string_view capital = set.substr(0, at), small = set.substr(at);
  if (small.empty() || lower_case(capital) != small || upper_case(small) != capital)
    return std::string(entry);
  return std::string(small) + std::string(entry.substr(close + 1));
}

// What the entry means when it means one word; nothing for other patterns.
std::optional<std::string> one_word(std::string_view entry) {
  const std::string rest = with_plain_first_letter(entry);
  std::string word;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (rest.compare(i, either_apostrophe.size(), either_apostrophe) == 0) {
      word += "’";
      i += either_apostrophe.size() - 1;
    } else if (rest[i] == '\\' && i + 1 < rest.size() &&
               pattern_marks.find(rest[i + 1]) != std::string_view::npos) {
      word += rest[++i];
    } else if (pattern_marks.find(rest[i]) != std::string_view::npos) {
      return std::nullopt;
    } else {
      word += rest[i];
    }
  }
  return word;
}

std::string sorting_key(std::string_view entry) {
  return lower_case(one_word(entry).value_or(std::string(entry)));
}

bool has_letter_or_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (is_letter(c) || is_digit(c))
      return true;
  }
  return false;
}

std::string_view require_one_line(std::string_view typed) {
  const std::string_view word = trimmed(typed);
  if (word.empty())
    throw Error("There is no word to add. Nothing was changed. Write it, then try again.");
  const bool control = std::any_of(word.begin(), word.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
  });
  if (control || first_invalid_utf8(word))
    throw Error("A word for the list stands on one line and has no odd characters. Nothing was changed. Type "
                "it again.");
  if (count_code_points(word) > longest_word)
    throw Error("A word for the list has at most " + std::to_string(longest_word) +
                " characters. Nothing was changed. Add its parts, or set the finding aside.");
  if (!has_letter_or_digit(word))
    throw Error("“" + std::string(word) +
                "” has no letters, so it is no word for the list. Nothing was changed.");
  return word;
}

std::string entry_for_pattern(std::string_view typed) {
  const std::string entry(require_one_line(typed));
  try {
    const Pattern pattern(entry);
    if (pattern.matches_whole(""))
      throw Error("“" + entry + "” fits no letters at all, so it would fit everywhere. Nothing was changed.");
  } catch (const PatternError& reason) {
    throw Error("“" + entry + "” cannot be read as a pattern: " + reason.what() +
                ". Nothing was changed. Put it right, or add the word as it is.");
  } catch (const PatternTooSlow&) {
    throw Error("“" + entry + "” takes too long to compare. Nothing was changed. Write it more simply.");
  }
  return entry;
}

// Where a package keeps its vocabularies.
struct Vocabularies {
  std::string styles;
  std::vector<std::string> folders; // of those that the ini names, below the package
};

Vocabularies vocabularies_of(const FileSet& files) {
  const RuleConfig config = read_rule_config({{".vale.ini", valid_text(text_of(files, ".vale.ini"))}});
  const StyleStore styles = styles_in(files, config.styles_path);
  Vocabularies found{styles.shown, {}};
  const std::string root = styles.shown.empty() ? "" : styles.shown + "/";
  for (const std::string& name : config.vocabularies) {
    std::string folder = "config/vocabularies/" + name;
    for (const char* parent : {"config/vocabularies/", "Vocab/", "Vocabularies/"})
      if (styles.has_folder(parent + name)) {
        folder = parent + name;
        break;
      }
    found.folders.push_back(root + folder);
  }
  return found;
}

std::string file_of(const std::string& folder, WordList list) {
  return folder + "/" + std::string(name_of(list)) + ".txt";
}

// Words that are not to be used are found by one rule, which an ini may never have named.
void listen_for_rejected(const FileSet& files, FileSet& changed) {
  const auto made = changed.find(".vale.ini");
  const std::string ini(made == changed.end() ? text_of(files, ".vale.ini") : made->second);
  const RuleConfig config = read_rule_config({{".vale.ini", valid_text(ini)}});
  const bool named =
      std::any_of(config.sections.begin(), config.sections.end(),
                  [](const ConfigSection& section) { return section.switches.contains("Vale.Avoid"); });
  if (!named && !config.runs("Vale.Avoid", "modules/draft.md"))
    changed[".vale.ini"] =
        with_rule_switch(ini, "Vale.Avoid", "YES", "The team has words that it does not use.");
}

std::string end_of_lines(std::string_view list) {
  return list.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

} // namespace

std::string_view name_of(WordList list) {
  return list == WordList::accept ? "accept" : "reject";
}

std::string entry_for(std::string_view typed, WordForm form) {
  if (form == WordForm::pattern)
    return entry_for_pattern(typed);
  const std::string_view word = require_one_line(typed);
  std::string entry;
  std::size_t first_end = 0;
  next_character(word, first_end);
  const std::string first(word.substr(0, first_end));
  std::size_t at = 0;
  if (lower_case(word) == word && upper_case(first) != first && lower_case(upper_case(first)) == first) {
    entry = "[" + upper_case(first) + first + "]";
    at = first_end;
  }
  while (at < word.size()) {
    const std::size_t begin = at;
    const char32_t c = next_character(word, at);
    if (c == U'\'' || c == U'’')
      entry += either_apostrophe;
    else if (c < 0x80 && pattern_marks.find(static_cast<char>(c)) != std::string_view::npos)
      entry.append("\\").append(1, static_cast<char>(c));
    else
      entry += word.substr(begin, at - begin);
  }
  return entry;
}

std::vector<ListedWord> listed_words(const FileSet& files) {
  std::vector<ListedWord> words;
  for (const WordList list : {WordList::accept, WordList::reject}) {
    const std::size_t from = words.size();
    for (const std::string& folder : vocabularies_of(files).folders) {
      const std::string text = valid_text(text_of(files, file_of(folder, list)));
      for (const Line& line : lines_of(text))
        if (is_entry(line.entry))
          words.push_back(
              {std::string(line.entry), one_word(line.entry).value_or(std::string(line.entry)), list});
    }
    std::stable_sort(
        words.begin() + static_cast<std::ptrdiff_t>(from), words.end(),
        [](const ListedWord& a, const ListedWord& b) { return sorting_key(a.entry) < sorting_key(b.entry); });
  }
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

const ListedWord* find_word(const std::vector<ListedWord>& words, std::string_view word, WordList list) {
  const std::string wanted(trimmed(word));
  for (const ListedWord& one : words)
    if (one.list == list && (one.entry == wanted || one.word == wanted))
      return &one;
  for (const ListedWord& one : words)
    try {
      if (one.list == list && Pattern(one.entry).matches_whole(valid_text(wanted)))
        return &one;
    } catch (const PatternError&) {
      continue; // said where the rules are loaded
    } catch (const PatternTooSlow&) {
      continue;
    }
  return nullptr;
}

FileSet with_word(const FileSet& files, const std::string& entry, WordList list) {
  FileSet changed;
  Vocabularies vocabularies = vocabularies_of(files);
  if (vocabularies.folders.empty()) {
    std::string ini(files.contains(".vale.ini") ? text_of(files, ".vale.ini") : first_ini);
    if (vocabularies.styles.empty()) {
      ini = with_top_key(ini, "StylesPath", "styles");
      vocabularies.styles = "styles";
    }
    changed[".vale.ini"] = with_top_key(ini, "Vocab", "Team");
    vocabularies.folders = {vocabularies.styles + "/config/vocabularies/Team"};
  }
  const std::string path = file_of(vocabularies.folders.front(), list);
  if (!is_package_path(path))
    throw Error("The word list of this package is outside its folder (“" + path +
                "”), so it is not changed. Put StylesPath in .vale.ini right first.");
  changed[path] = with_line(text_of(files, path), entry);
  if (list == WordList::reject)
    listen_for_rejected(files, changed);
  return changed;
}

FileSet without_word(const FileSet& files, const std::string& entry, WordList list) {
  FileSet changed;
  for (const std::string& folder : vocabularies_of(files).folders) {
    const std::string path = file_of(folder, list);
    const std::string_view before = text_of(files, path);
    if (std::string after = without_line(before, entry); after != before)
      changed[path] = std::move(after);
  }
  return changed;
}

std::string with_line(std::string_view list, std::string_view entry) {
  const std::vector<Line> lines = lines_of(list);
  const std::string key = sorting_key(entry);
  std::size_t place = list.size();
  std::string last;
  for (const Line& line : lines) {
    if (!is_entry(line.entry))
      continue;
    const std::string here = sorting_key(line.entry);
    if (here < last) { // not in order: people have their own
      place = list.size();
      break;
    }
    if (place == list.size() && key < here)
      place = line.all.begin;
    last = here;
  }
  const std::string end = end_of_lines(list);
  std::string changed(list);
  const bool unfinished = place == list.size() && !list.empty() && list.back() != '\n';
  return changed.insert(place, unfinished ? end + std::string(entry) : std::string(entry) + end);
}

std::string without_line(std::string_view list, std::string_view entry) {
  std::string changed;
  for (const Line& line : lines_of(list))
    if (!is_entry(line.entry) || line.entry != entry)
      changed += slice(list, line.all);
  // A last line without an end stays one.
  if (changed.size() < list.size() && !list.empty() && list.back() != '\n' && changed.ends_with('\n')) {
    changed.pop_back();
    if (changed.ends_with('\r'))
      changed.pop_back();
  }
  return changed;
}

} // namespace waymark::checks
