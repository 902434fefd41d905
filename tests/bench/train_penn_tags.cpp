// SPDX-License-Identifier: MIT
// Trains the perceptron that tags parts of speech, and says how often it is right.
//
//   train_penn_tags --out FILE --test CONLLU [--test CONLLU …] [--least N] [--rounds N] CONLLU…
//   train_penn_tags --test CONLLU        only measures the weights that are in the program
//
// CoNLL-U files: one word a line, its form in the second column and its Penn tag in the fifth; a blank line
// behind each sentence. Which files, and under which licences, is in docs/decisions/0010. Words that the
// corpora cut at a hyphen are put together again, as the program's own cutting leaves them whole.
#include "model/checks/penn_tags.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <unordered_map>

using namespace waymark::checks;

namespace {

struct Sentence {
  std::vector<std::string> words;
  std::vector<std::string> tags;
};

struct Options {
  std::string out;
  std::vector<std::string> test;
  std::vector<std::string> train;
  int rounds = 8;
  int least = 5;
};

std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns;
  std::istringstream in(line);
  for (std::string column; std::getline(in, column, '\t');)
    columns.push_back(column);
  return columns;
}

void read_sentences(const std::string& path, std::vector<Sentence>& sentences) {
  std::ifstream in(path);
  Sentence sentence;
  bool joins = false; // the next word belongs to the last one
  bool space_before = true;
  const auto finish = [&] {
    if (!sentence.words.empty())
      sentences.push_back(std::move(sentence));
    sentence = {};
    joins = false;
    space_before = true;
  };
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) {
      finish();
      continue;
    }
    const auto columns = columns_of(line);
    const bool is_word =
        columns.size() >= 10 && columns[0].find_first_not_of("0123456789") == std::string::npos;
    if (!is_word || columns[4] == "_")
      continue;
    const bool space_behind = columns[9].find("SpaceAfter=No") == std::string::npos;
    const bool hyphen = columns[4] == "HYPH" && !space_before && !space_behind && !sentence.words.empty();
    if (hyphen || joins) {
      sentence.words.back() += columns[1];
      if (!hyphen)
        sentence.tags.back() = columns[4];
      joins = hyphen;
    } else {
      sentence.words.push_back(columns[1] == "\"" ? (columns[4] == "''" ? "''" : "``") : columns[1]);
      sentence.tags.push_back(columns[4] == "HYPH" ? ":" : columns[4]);
    }
    space_before = space_behind;
  }
  finish();
}

class Trainer {
public:
  explicit Trainer(std::vector<std::string> tags) : m_tags(std::move(tags)) {
    for (std::size_t i = 0; i < m_tags.size(); ++i)
      m_numbers[m_tags[i]] = i;
  }

  void learn(const Sentence& sentence) {
    std::string before;
    std::string before_that;
    for (std::size_t at = 0; at < sentence.words.size(); ++at) {
      const auto features = penn_features(sentence.words, at, before, before_that);
      const std::size_t guess = best(features);
      const std::size_t truth = m_numbers.at(sentence.tags[at]);
      ++m_step;
      if (guess != truth)
        for (const auto feature : features) {
          change(feature, truth, 1);
          change(feature, guess, -1);
        }
      before_that = before;
      before = m_tags[guess];
    }
  }

  // The averaged weights, the largest as 127; those below `least` are left out.
  std::map<std::uint32_t, std::vector<std::pair<std::uint8_t, std::int8_t>>> weights(int least) {
    std::map<std::uint32_t, std::vector<std::pair<std::uint8_t, std::int8_t>>> result;
    double largest = 0;
    for (auto& [feature, row] : m_rows)
      for (auto& cell : row) {
        cell.total += (m_step - cell.since) * cell.weight;
        cell.since = m_step;
        largest = std::max(largest, std::abs(cell.total / m_step));
      }
    for (const auto& [feature, row] : m_rows)
      for (const auto& cell : row) {
        const double average = cell.total / m_step;
        const auto scaled = std::lround(average * 127 / largest);
        if (std::abs(scaled) >= least)
          result[feature].emplace_back(static_cast<std::uint8_t>(cell.tag), static_cast<std::int8_t>(scaled));
      }
    return result;
  }

private:
  struct Cell {
    std::size_t tag = 0;
    double weight = 0;
    double total = 0;
    double since = 0;
  };

  std::size_t best(const std::vector<std::uint32_t>& features) const {
    std::vector<double> scores(m_tags.size(), 0);
    for (const auto feature : features)
      if (const auto row = m_rows.find(feature); row != m_rows.end())
        for (const Cell& cell : row->second)
          scores[cell.tag] += cell.weight;
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  }

  void change(std::uint32_t feature, std::size_t tag, double by) {
    auto& row = m_rows[feature];
    auto cell = std::find_if(row.begin(), row.end(), [&](const Cell& each) { return each.tag == tag; });
    if (cell == row.end()) {
      row.push_back({tag, 0, 0, m_step});
      cell = row.end() - 1;
    }
    cell->total += (m_step - cell->since) * cell->weight;
    cell->since = m_step;
    cell->weight += by;
  }

  std::vector<std::string> m_tags;
  std::map<std::string, std::size_t> m_numbers;
  std::unordered_map<std::uint32_t, std::vector<Cell>> m_rows;
  double m_step = 0;
};

void put_number(std::ofstream& out, std::uint32_t number) {
  for (int i = 0; i < 4; ++i)
    out.put(static_cast<char>(number >> (8 * i)));
}

void write_weights(const Options& options, const std::vector<std::string>& tags, Trainer& trainer) {
  std::ofstream out(options.out, std::ios::binary);
  out << "penn tags 1\n";
  for (std::size_t i = 0; i < tags.size(); ++i)
    out << (i > 0 ? " " : "") << tags[i];
  out << '\n';
  const auto weights = trainer.weights(options.least);
  put_number(out, static_cast<std::uint32_t>(weights.size()));
  for (const auto& [feature, row] : weights)
    put_number(out, feature);
  for (const auto& [feature, row] : weights)
    out.put(static_cast<char>(row.size()));
  for (const auto& [feature, row] : weights)
    for (const auto& [tag, weight] : row) {
      out.put(static_cast<char>(tag));
      out.put(static_cast<char>(weight));
    }
  std::cout << weights.size() << " features, " << out.tellp() << " bytes\n";
}

void measure(const std::vector<Sentence>& sentences) {
  std::size_t words = 0;
  std::size_t right = 0;
  for (const Sentence& sentence : sentences) {
    const auto tags = penn_tags(sentence.words);
    for (std::size_t i = 0; i < tags.size(); ++i, ++words)
      right += tags[i] == sentence.tags[i];
  }
  std::cout << words << " words, "
            << 100.0 * static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(words, 1))
            << " % with the right tag\n";
}

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool more = i + 1 < argc;
    if (word == "--out" && more)
      options.out = argv[++i];
    else if (word == "--test" && more)
      options.test.emplace_back(argv[++i]);
    else if (word == "--rounds" && more)
      options.rounds = std::atoi(argv[++i]);
    else if (word == "--least" && more)
      options.least = std::atoi(argv[++i]);
    else
      options.train.push_back(word);
  }
  return options;
}

} // namespace

int main(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  std::vector<Sentence> train;
  for (const std::string& path : options.train)
    read_sentences(path, train);
  if (!train.empty()) {
    std::set<std::string> tags;
    for (const Sentence& sentence : train)
      tags.insert(sentence.tags.begin(), sentence.tags.end());
    Trainer trainer({tags.begin(), tags.end()});
    std::mt19937 order(1);
    for (int round = 0; round < options.rounds; ++round) {
      std::shuffle(train.begin(), train.end(), order);
      for (const Sentence& sentence : train)
        trainer.learn(sentence);
    }
    write_weights(options, {tags.begin(), tags.end()}, trainer);
    return 0;
  }
  std::vector<Sentence> test;
  for (const std::string& path : options.test)
    read_sentences(path, test);
  measure(test);
  return 0;
}
