// SPDX-License-Identifier: MIT
#include "model/checks/tone/tone_model.h"

#include <charconv>
#include <cmath>

namespace waymark::checks {

namespace {

constexpr std::string_view title = "waymark-tone 1";

std::vector<std::string_view> cut(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find(at);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos)
      return parts;
    text.remove_prefix(end + 1);
  }
}

} // namespace

/// Reads a file of weights line by line: the title, the head up to an empty line, then a line for each sign.
class ToneModelReader {
public:
  explicit ToneModelReader(std::string_view file) : m_rest(file) {}

  std::shared_ptr<const ToneModel> read() {
    if (next_line() != title)
      throw fault("the file does not begin with “" + std::string(title) + "”");
    while (true) {
      if (m_rest.empty())
        throw fault("the file ends before its weights");
      const auto line = next_line();
      if (line.empty())
        break;
      if (line[0] != '#')
        head(cut(line, ' '));
    }
    if (m_model->m_categories.empty() || !(m_unit > 0) || m_model->m_sure < m_model->m_warning ||
        m_model->m_warning < m_model->m_suggestion)
      throw fault("the head does not say categories, unit, and thresholds in order");
    while (!m_rest.empty())
      weights(cut(next_line(), '\t'));
    if (m_model->m_weights.size() != m_expected)
      throw fault("the file has " + std::to_string(m_model->m_weights.size()) + " signs and should have " +
                  std::to_string(m_expected));
    return std::move(m_model);
  }

private:
  ToneModelFault fault(const std::string& what) const { return {m_line, what}; }

  std::string_view next_line() {
    ++m_line;
    const auto end = m_rest.find('\n');
    const auto line = m_rest.substr(0, end);
    m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
    return line;
  }

  double number(std::string_view text) const {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
      throw fault("“" + std::string(text) + "” is not a number");
    return value;
  }

  double only_number(const std::vector<std::string_view>& words) const {
    if (words.size() != 2)
      throw fault("“" + std::string(words[0]) + "” should have one number");
    return number(words[1]);
  }

  void head(const std::vector<std::string_view>& words) {
    ToneModel& model = *m_model;
    if (words[0] == "categories") {
      for (std::size_t i = 1; i < words.size(); ++i)
        model.m_categories.emplace_back(words[i]);
      model.m_reasons.assign(model.m_categories.size(), 0);
    } else if (words[0] == "reasons") {
      if (words.size() != model.m_categories.size() + 1)
        throw fault("there should be a number for each category");
      for (std::size_t i = 1; i < words.size(); ++i)
        model.m_reasons[i - 1] = static_cast<float>(number(words[i]));
    } else if (words[0] == "unit") {
      m_unit = only_number(words);
    } else if (words[0] == "fault") {
      model.m_fault_start = only_number(words);
    } else if (words[0] == "place") {
      model.m_place_start = only_number(words);
    } else if (words[0] == "unknown") {
      model.m_unknown = only_number(words);
    } else if (words[0] == "home") {
      if (words.size() != 3)
        throw fault("“home” should have two numbers");
      model.m_most_unknown = number(words[1]);
      model.m_least_pairs = number(words[2]);
    } else if (words[0] == "sure") {
      model.m_sure = only_number(words);
    } else if (words[0] == "warning") {
      model.m_warning = only_number(words);
    } else if (words[0] == "suggestion") {
      model.m_suggestion = only_number(words);
    } else if (words[0] == "signs") {
      m_expected = static_cast<std::size_t>(std::max(0.0, only_number(words)));
    } else {
      throw fault("“" + std::string(words[0]) + "” is not known");
    }
  }

  // name, weight for the score, weight for the place, and perhaps "category:weight" parted by spaces.
  void weights(const std::vector<std::string_view>& columns) {
    if (columns.size() < 3 || columns.size() > 4 || columns[0].empty())
      throw fault("a line of weights has a name, two numbers and perhaps reasons");
    ToneModel& model = *m_model;
    ToneModel::Weights weights;
    weights.fault = static_cast<float>(number(columns[1]) * m_unit);
    weights.place = static_cast<float>(number(columns[2]) * m_unit);
    if (columns.size() == 4)
      weights.reason = reasons(columns[3]);
    if (!model.m_weights.emplace(std::string(columns[0]), weights).second)
      throw fault("“" + std::string(columns[0]) + "” is there twice");
  }

  std::uint32_t reasons(std::string_view pairs) {
    ToneModel& model = *m_model;
    const std::size_t count = model.m_categories.size();
    const std::size_t row = model.m_reasons.size() / count;
    model.m_reasons.resize(model.m_reasons.size() + count, 0);
    for (const auto pair : cut(pairs, ' ')) {
      const auto colon = pair.find(':');
      const double place = number(pair.substr(0, colon));
      if (colon == std::string_view::npos || place < 0 || place >= static_cast<double>(count))
        throw fault("“" + std::string(pair) + "” is no category with its weight");
      model.m_reasons[row * count + static_cast<std::size_t>(place)] =
          static_cast<float>(number(pair.substr(colon + 1)) * m_unit);
    }
    return static_cast<std::uint32_t>(row);
  }

  std::string_view m_rest;
  int m_line = 0;
  double m_unit = 0;
  std::size_t m_expected = 0;
  std::shared_ptr<ToneModel> m_model{new ToneModel};
};

std::shared_ptr<const ToneModel> ToneModel::parse(std::string_view file) {
  return ToneModelReader(file).read();
}

} // namespace waymark::checks
