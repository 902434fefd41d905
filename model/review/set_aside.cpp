// SPDX-License-Identifier: MIT
#include "model/review/set_aside.h"

#include "model/review/anchor.h"

#include <algorithm>

namespace waymark::review {

namespace {

// Words with every run of blanks and line ends as one blank: wrapping a paragraph anew changes no word.
std::string words_only(std::string_view text) {
  std::string words;
  for (const char c : text) {
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
      words += c;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  return words;
}

bool touch(Span a, Span b) {
  return a.begin < b.end && b.begin < a.end;
}

class Reader {
public:
  Reader(const std::vector<checks::Alert>& alerts, std::string_view source, const PlaceOf& place_of)
      : m_alerts(alerts), m_source(source), m_place_of(place_of) {
    m_reading.by_alert.resize(alerts.size());
  }

  void take(SetAside set_aside) {
    const std::size_t index = m_reading.set_asides.size();
    std::optional<Span> place;
    if (set_aside.state == SetAsideState::standing) {
      const bool holds = set_aside.target.is_passage() ? cover_words(set_aside, index, place)
                                                       : cover_whole_text(set_aside, index);
      if (!holds)
        set_aside.state = SetAsideState::lapsed;
    }
    m_reading.set_asides.push_back(std::move(set_aside));
    m_reading.places.push_back(place);
  }

  SetAsideReading result() { return std::move(m_reading); }

private:
  bool cover_words(const SetAside& set_aside, std::size_t index, std::optional<Span>& place) {
    const auto found = m_place_of(set_aside.target);
    if (!found || found->end > m_source.size() || found->begin > found->end ||
        words_only(slice(m_source, *found)) != words_only(set_aside.target.quote))
      return false;
    place = found;
    for (std::size_t i = 0; i < m_alerts.size(); ++i)
      if (m_alerts[i].rule == set_aside.rule && touch(m_alerts[i].span, *found))
        m_reading.by_alert[i] = index;
    return true;
  }

  bool cover_whole_text(const SetAside& set_aside, std::size_t index) {
    bool any = false;
    for (std::size_t i = 0; i < m_alerts.size(); ++i) {
      const checks::Alert& alert = m_alerts[i];
      if (alert.rule != set_aside.rule || !alert.span.empty() || alert.message != set_aside.finding)
        continue;
      m_reading.by_alert[i] = index;
      any = true;
    }
    return any;
  }

  const std::vector<checks::Alert>& m_alerts;
  std::string_view m_source;
  const PlaceOf& m_place_of;
  SetAsideReading m_reading;
};

} // namespace

std::string_view name_of(SetAsideState state) {
  switch (state) {
  case SetAsideState::standing:
    return "standing";
  case SetAsideState::lapsed:
    return "lapsed";
  case SetAsideState::taken_back:
    return "taken-back";
  }
  return "standing";
}

const SetAside* SetAsideReading::covering(std::size_t alert) const {
  const auto index = alert < by_alert.size() ? by_alert[alert] : std::nullopt;
  return index ? &set_asides[*index] : nullptr;
}

int SetAsideReading::standing() const {
  return static_cast<int>(std::count_if(set_asides.begin(), set_asides.end(), [](const SetAside& set_aside) {
    return set_aside.state == SetAsideState::standing;
  }));
}

SetAsideReading read_set_asides(const std::vector<checks::Alert>& alerts,
                                const std::vector<SetAside>& set_asides, std::string_view module,
                                std::string_view source, const PlaceOf& place_of) {
  Reader reader(alerts, source, place_of);
  for (const SetAside& set_aside : set_asides)
    if (set_aside.target.module == module)
      reader.take(set_aside);
  return reader.result();
}

Target target_of(std::string_view module, std::string_view source, const checks::Alert& alert) {
  if (!alert.span.empty())
    return passage(module, source, alert.span);
  Target target;
  target.module = module;
  return target;
}

} // namespace waymark::review
