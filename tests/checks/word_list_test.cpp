// SPDX-License-Identifier: MIT
#include "model/checks/checker.h"
#include "model/checks/word_list.h"
#include "model/error.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::checks;

namespace {

const std::string list_path = "styles/config/vocabularies/House/accept.txt";

FileSet project(const std::string& accepted) {
  return {{".vale.ini",
           "StylesPath = styles\nMinAlertLevel = suggestion\nVocab = House\n[*.md]\nBasedOnStyles = Vale\n"},
          {list_path, accepted}};
}

FileSet with(FileSet files, const FileSet& changes) {
  for (const auto& [path, bytes] : changes)
    files[path] = bytes;
  return files;
}

// The rules that find something in the text.
std::vector<std::string> found_in(const FileSet& files, const std::string& text) {
  std::vector<std::string> found;
  for (const Alert& alert : check_file("modules/a.md", text, load_rules(files)))
    found.push_back(alert.rule);
  return found;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("A word becomes an entry that means exactly it, at the beginning of a sentence as well") {
  const auto [word, entry] = GENERATE(table<std::string, std::string>({
      {"Blake", "Blake"},
      {"wellbeing", "[Ww]ellbeing"},
      {"  nudes ", "[Nn]udes"},
      {"NSPCC", "NSPCC"},
      {"iPhone", "iPhone"},
      {"St. Ives", "St\\. Ives"},
      {"who?", "[Ww]ho\\?"},
      {"C++", "C\\+\\+"},
      {"d'accord", "[Dd]['’]accord"},
      {"O’Neill", "O['’]Neill"},
      {"übergriffig", "[Üü]bergriffig"},
      {"16plus", "16plus"},
      {"ßtraße", "ßtraße"},
  }));
  CHECK(entry_for(word) == entry);
}

TEST_CASE("What is no word for a list is refused with a sentence") {
  for (const std::string& word :
       {std::string(), std::string("  "), std::string("one\ntwo"), std::string("a\tb"), std::string("\xff"),
        std::string("?!"), std::string(81, 'a'), std::string("a\0b", 3)})
    CHECK_THROWS_AS(entry_for(word), Error);
  CHECK(entry_for("[Aa]pps?", WordForm::pattern) == "[Aa]pps?");
  CHECK_THROWS_WITH(entry_for("[Aa", WordForm::pattern), Catch::Contains("cannot be read as a pattern"));
  CHECK_THROWS_WITH(entry_for("(a", WordForm::pattern), Catch::Contains("Nothing was changed"));
  CHECK_THROWS_WITH(entry_for("a*", WordForm::pattern), Catch::Contains("fit everywhere"));
  CHECK_THROWS_AS(entry_for("a\nb", WordForm::pattern), Error);
}

TEST_CASE("A word is put in order into a list in order, and at the end of any other") {
  CHECK(with_line("Ash\nBlake\n", "Asif") == "Ash\nAsif\nBlake\n");
  CHECK(with_line("Ash\nBlake\n", "[Aa]bc") == "[Aa]bc\nAsh\nBlake\n");
  CHECK(with_line("Ash\n[Bb]et\n", "Cole") == "Ash\n[Bb]et\nCole\n");
  CHECK(with_line("Zed\nAsh\n", "Blake") == "Zed\nAsh\nBlake\n");
  CHECK(with_line("# Names\nAsh\n\n# Words\nZed\n", "Blake") == "# Names\nAsh\n\n# Words\nBlake\nZed\n");
  CHECK(with_line("Ash\r\n", "Blake") == "Ash\r\nBlake\r\n");
  CHECK(with_line("Ash", "Blake") == "Ash\nBlake");
  CHECK(with_line("", "Blake") == "Blake\n");
}

TEST_CASE("Taking a word out again gives back every byte") {
  for (const std::string list : {"", "Ash\nCole\n", "Ash\nCole", "Zed\nAsh\n",
                                 "# Names\nAsh\n\n# More\nZed\n", "Ash\r\nCole\r\n", "Ash\r\nCole", "\n\n"})
    for (const std::string entry : {"Blake", "[Aa]bc", "Zzz"}) {
      CAPTURE(list, entry);
      CHECK(without_line(with_line(list, entry), entry) == list);
    }
  CHECK(without_line("Ash\n", "Blake") == "Ash\n");
}

TEST_CASE("An added word is right, small and with a capital") {
  const FileSet files =
      with(project("Ash\n"), with_word(project("Ash\n"), entry_for("wellbeingg"), WordList::accept));
  CHECK(found_in(project("Ash\n"), "Wellbeingg matters.\n") == Names{"Vale.Spelling"});
  CHECK(found_in(files, "Wellbeingg matters. Our wellbeingg too.\n").empty());
  // As for Vale, an accepted word also counts inside a longer one.
  CHECK(found_in(files, "The wellbeinggs of all.\n").empty());
  CHECK(found_in(files, "The wellbeinng of all.\n") == Names{"Vale.Spelling"});
}

TEST_CASE("A word that is not to be used is found") {
  const FileSet files = with(project(""), with_word(project(""), entry_for("nudie"), WordList::reject));
  CHECK(files.at("styles/config/vocabularies/House/reject.txt") == "[Nn]udie\n");
  const Names found = found_in(files, "Nudie pictures.\n");
  CHECK(std::count(found.begin(), found.end(), "Vale.Avoid") == 1);
}

TEST_CASE("A package without rules gets a vocabulary with its first word") {
  const FileSet bare{{"package.yaml", "id: x\nlanguage: en-GB\n"}};
  const FileSet accepted = with(bare, with_word(bare, entry_for("Blakey"), WordList::accept));
  CHECK(accepted.at("styles/config/vocabularies/Team/accept.txt") == "Blakey\n");
  CHECK(load_rules(accepted).problems().empty());
  const auto in_module = [](const FileSet& files, const std::string& text) {
    Names found;
    for (const Alert& alert : check_draft(text, "", load_rules(files)))
      found.push_back(alert.rule);
    return found;
  };
  CHECK(in_module(bare, "Blakey left.") == Names{"Vale.Spelling"});
  CHECK(in_module(accepted, "Blakey left.").empty());
  const FileSet rejected = with(bare, with_word(bare, entry_for("pervert"), WordList::reject));
  CHECK(in_module(rejected, "A pervert.") == Names{"Vale.Avoid"});
}

TEST_CASE("The words are listed in order, with the entries that stand for several as they are") {
  const auto words = listed_words(project("Zed\n\n# remark\n[Ww]ellbeing\n[Aa]pps?\nSt\\. Ives\nAsh\nAsh\n"));
  Names shown;
  for (const ListedWord& word : words)
    shown.push_back(word.word);
  CHECK(shown == Names{"[Aa]pps?", "Ash", "St. Ives", "wellbeing", "Zed"});
  CHECK(find_word(words, "wellbeing", WordList::accept)->entry == "[Ww]ellbeing");
  CHECK(find_word(words, "[Ww]ellbeing", WordList::accept)->word == "wellbeing");
  CHECK(find_word(words, "apps", WordList::accept)->entry == "[Aa]pps?");
  CHECK_FALSE(find_word(words, "apps", WordList::reject));
  CHECK_FALSE(find_word(words, "unknown", WordList::accept));
}

TEST_CASE("A list with broken lines is still read and written, and one outside the package is left alone") {
  FileSet files = project("[broken\nAsh\n\xff\xfe\n");
  CHECK(find_word(listed_words(files), "Ash", WordList::accept));
  CHECK(with_word(files, "Blake", WordList::accept).at(list_path).starts_with("[broken\nAsh\n"));
  files[".vale.ini"] = "StylesPath = ../elsewhere\nVocab = House\n";
  CHECK_THROWS_WITH(with_word(files, "Blake", WordList::accept), Catch::Contains("outside its folder"));
}
