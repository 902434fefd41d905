// SPDX-License-Identifier: MIT
// Passages followed through generated edits of which it is known what became of every sentence.
#include "model/review/anchor.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace waymark;
using namespace waymark::review;

namespace {

using Random = std::mt19937_64;

std::size_t below(std::size_t limit, Random& random) {
  return random() % limit;
}

// So few words that sentences look alike, and some are there twice.
std::string made_sentence(Random& random) {
  static const std::vector<std::string> who{"Ash", "Blake", "The teacher", "A friend", "Nobody", "Your parent"},
      does{"asks for", "keeps", "talks about", "sends", "does not want"},
      what{"a picture", "the message", "another picture", "an answer", "the plan"},
      when{"late in the evening", "after school", "before anybody knows", "on the way home", "again and again"};
  const auto pick = [&](const std::vector<std::string>& list) { return list[below(list.size(), random)]; };
  return pick(who) + " " + pick(does) + " " + pick(what) + " " + pick(when) + ".";
}

struct Sentence {
  int id = 0;
  std::string text;
};
using Paragraph = std::vector<Sentence>;
using Text = std::vector<Paragraph>;

Text made_text(Random& random) {
  Text text(3 + below(4, random));
  int id = 0;
  for (Paragraph& paragraph : text)
    for (std::size_t i = 2 + below(4, random); i > 0; --i)
      paragraph.push_back({++id, made_sentence(random)});
  return text;
}

// The words of a text, wrapped at some width, and where each sentence stands.
struct Written {
  std::string text;
  std::map<int, Span> places;
};

Written written(const Text& text, std::size_t width) {
  Written result;
  for (const Paragraph& paragraph : text) {
    std::size_t line = result.text.size();
    for (const Sentence& sentence : paragraph) {
      Span place{std::string::npos, 0};
      for (std::size_t at = 0; at < sentence.text.size();) {
        const std::size_t end = std::min(sentence.text.find(' ', at), sentence.text.size());
        if (result.text.size() > line) {
          const bool wraps = result.text.size() - line + 1 + (end - at) > width;
          result.text += wraps ? '\n' : ' ';
          line = wraps ? result.text.size() : line;
        }
        place.begin = std::min(place.begin, result.text.size());
        result.text.append(sentence.text, at, end - at);
        at = end + 1;
      }
      result.places[sentence.id] = {place.begin, result.text.size()};
    }
    result.text += "\n\n";
  }
  return result;
}


// What a person does elsewhere in the text; the sentence `kept` is left alone, and nothing equal to it is
// written anew.
void edit_elsewhere(Text& text, int kept, const std::string& words, Random& random) {
  Paragraph& paragraph = text[below(text.size(), random)];
  const std::size_t at = below(paragraph.size(), random);
  std::string other = made_sentence(random);
  while (other == words)
    other = made_sentence(random);
  switch (below(4, random)) {
  case 0:
    paragraph.insert(paragraph.begin() + static_cast<long>(at), {1000, other});
    break;
  case 1:
    if (paragraph[at].id != kept && paragraph.size() > 1)
      paragraph.erase(paragraph.begin() + static_cast<long>(at));
    break;
  case 2:
    text.insert(text.begin() + static_cast<long>(below(text.size() + 1, random)), {{1000, other}});
    break;
  default:
    std::swap(text[below(text.size(), random)], text[below(text.size(), random)]);
  }
}

bool has_twin_beside(const Text& text, const Sentence& sentence) {
  const Sentence* last = nullptr;
  for (const Paragraph& paragraph : text)
    for (const Sentence& one : paragraph) {
      if (last && last->text == one.text && (last->id == sentence.id || one.id == sentence.id))
        return true;
      last = &one;
    }
  return false;
}

struct Tally {
  int right = 0, lost = 0, wrong = 0;
};

} // namespace

TEST_CASE("a sentence that was taken out is never found in one that looks alike") {
  Tally tally;
  int tried = 0;
  for (unsigned long seed = 1; seed <= 2000; ++seed) {
    Random random(seed);
    Text text = made_text(random);
    const Written old_text = written(text, 60 + 10 * below(4, random));
    const std::size_t which = below(text.size(), random);
    Paragraph& paragraph = text[which];
    const auto victim = paragraph.begin() + static_cast<long>(below(paragraph.size(), random));
    const Sentence gone = *victim;
    if (has_twin_beside(text, gone))
      continue; // nobody could tell which of the two was taken out
    ++tried;
    paragraph.erase(victim);
    // A decoy in another paragraph: the same but for one word.
    std::string decoy = gone.text;
    decoy.replace(0, decoy.find(' '), "Somebody");
    Paragraph& other = text[(which + 1) % text.size()];
    other.insert(other.begin() + static_cast<long>(below(other.size() + 1, random)), {1000, decoy});
    std::erase_if(text, [](const Paragraph& one) { return one.empty(); });
    const Written new_text = written(text, 60 + 10 * below(4, random));
    const auto place = reanchor(old_text.text, new_text.text, old_text.places.at(gone.id));
    if (!place) {
      ++tally.right;
      continue;
    }
    ++tally.wrong;
    UNSCOPED_INFO("seed " << seed << ": “" << gone.text << "” was found in “" << slice(new_text.text, *place) << "”");
  }
  CHECK(tried > 1900);
  CHECK(tally.wrong == 0);
  CHECK(tally.right == tried);
}

TEST_CASE("a sentence that is still there is found there or not at all") {
  Tally tally;
  for (unsigned long seed = 1; seed <= 3000; ++seed) {
    Random random(seed);
    Text text = made_text(random);
    const Written old_text = written(text, 60 + 10 * below(4, random));
    const Paragraph& paragraph = text[below(text.size(), random)];
    const Sentence kept = paragraph[below(paragraph.size(), random)];
    for (std::size_t i = 1 + below(4, random); i > 0; --i)
      edit_elsewhere(text, kept.id, kept.text, random);
    const Written new_text = written(text, 60 + 10 * below(4, random));
    const auto place = reanchor(old_text.text, new_text.text, old_text.places.at(kept.id));
    const Span truth = new_text.places.at(kept.id);
    ++(!place ? tally.lost : *place == truth ? tally.right : tally.wrong);
    if (place && *place != truth)
      UNSCOPED_INFO("seed " << seed << ": “" << kept.text << "” was found in “" << slice(new_text.text, *place)
                            << "” at " << place->begin << " instead of " << truth.begin);
  }
  INFO(tally.lost << " lost");
  CHECK(tally.wrong == 0);
  CHECK(tally.right > 2700);
}
