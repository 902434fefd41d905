// SPDX-License-Identifier: MIT
#pragma once
#include "model/file_set.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::checks {

/// The two lists of a vocabulary, as Vale names their files: words that are right, and words that the team
/// has agreed not to use.
enum class WordList { accept, reject };

std::string_view name_of(WordList list); ///< "accept", "reject"

/// How somebody gives a word: as they write it, or as a pattern.
enum class WordForm { word, pattern };

/// One entry of a team's word lists. Entries are patterns (see vocabulary.h).
struct ListedWord {
  std::string entry; ///< the line of the file
  std::string word;  ///< as a person writes it; the entry itself when it stands for several words
  WordList list = WordList::accept;
  bool operator==(const ListedWord&) const = default;
};

/// What a person types as an entry: marks that mean something in a pattern are escaped, either apostrophe
/// will do, and a word without capitals is right with a capital as well ([Ww]ellbeing), because Vale holds
/// text to the letters of a plain entry. Throws Error when it is blank, has line ends or no letter or digit,
/// or is longer than 80 characters.
/// A pattern is an entry as it is; throws Error when it does not compile or fits no letters at all.
std::string entry_for(std::string_view word, WordForm form = WordForm::word);

/// Every entry of the vocabularies that the package's .vale.ini names, by word, accepted ones first.
std::vector<ListedWord> listed_words(const FileSet& package_files);

/// The entry that already stands for this word, or null.
const ListedWord* find_word(const std::vector<ListedWord>& words, std::string_view word, WordList list);

/// The files that change so that the entry is in the list: in order when the list is in order, else at its
/// end. A package without a vocabulary gets one named Team; where the ini says nothing about Vale.Avoid, a
/// word that is not to be used turns it on. Throws Error when the styles are outside the package.
FileSet with_word(const FileSet& package_files, const std::string& entry, WordList list);

/// The same so that the entry is gone: nothing but its lines. What with_word() put in is taken out byte for
/// byte.
FileSet without_word(const FileSet& package_files, const std::string& entry, WordList list);

/// One list's text with a line more, or less.
std::string with_line(std::string_view list, std::string_view entry);
std::string without_line(std::string_view list, std::string_view entry);

} // namespace waymark::checks
