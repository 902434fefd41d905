// SPDX-License-Identifier: MIT
#include "model/checks/ini_edit.h"

#include "model/checks/glob.h"
#include "model/checks/ini_file.h"
#include "model/text_span.h"

#include <vector>

namespace waymark::checks {

namespace {

constexpr std::string_view reason_mark = "# Reason: ";

struct Line {
  Span all;              // with its line end
  Span section;          // of the section's name; empty above the first
  std::string_view text; // trimmed
  std::string_view key;  // of an entry
  Span value;            // of an entry: without a remark behind it
};

// The value without a remark: only a sign after a blank opens one (see read_ini).
std::size_t value_size(std::string_view value) {
  std::size_t size = value.size();
  for (std::size_t i = 1; i < value.size() && size == value.size(); ++i)
    if ((value[i] == '#' || value[i] == ';') && (value[i - 1] == ' ' || value[i - 1] == '\t'))
      size = i;
  return trimmed(value.substr(0, size)).size();
}

class Lines {
public:
  explicit Lines(std::string_view ini) : m_ini(ini) {
    const std::size_t begin = ini.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (std::size_t at = begin; at < ini.size();) {
      std::size_t end = std::min(ini.find_first_of("\r\n", at), ini.size());
      const std::string_view text = trimmed(ini.substr(at, end - at));
      const std::size_t text_end = end;
      if (end < ini.size())
        end += ini.substr(end, 2) == "\r\n" ? 2 : 1;
      add(text, {at, end}, text_end);
      at = end;
    }
  }

  const std::vector<Line>& all() const { return m_lines; }
  std::string end_of_line() const { return m_ini.find("\r\n") == std::string_view::npos ? "\n" : "\r\n"; }

  bool concerns_modules(const Line& line) const {
    const std::string section(slice(m_ini, line.section));
    return section != "formats" && glob_matches(section, "modules/draft.md");
  }

private:
  void add(std::string_view text, Span all, std::size_t text_end) {
    const bool continued = m_continued;
    m_continued =
        !text.empty() && text.back() == '\\' && (continued || text.find('=') != std::string_view::npos);
    Line line{all, m_section, text, {}, {}};
    const bool remark = text.empty() || text.front() == '#' || text.front() == ';';
    if (continued) {
      line.text = {};
    } else if (remark) {
      m_continued = false;
    } else if (text.front() == '[' && text.back() == ']') {
      const std::string_view name = trimmed(text.substr(1, text.size() - 2));
      const auto begin = static_cast<std::size_t>(name.data() - m_ini.data());
      m_section = name.empty() ? Span{} : Span{begin, begin + name.size()};
      line.section = m_section;
    } else if (const auto equals = m_ini.find('=', all.begin); equals < text_end) {
      line.key = trimmed(m_ini.substr(all.begin, equals - all.begin));
      std::size_t begin = equals + 1;
      while (begin < text_end && (m_ini[begin] == ' ' || m_ini[begin] == '\t'))
        ++begin;
      line.value = {begin, begin + value_size(m_ini.substr(begin, text_end - begin))};
    }
    m_lines.push_back(line);
  }

  std::string_view m_ini;
  std::vector<Line> m_lines;
  Span m_section;
  bool m_continued = false;
};

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : trimmed(text)) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  return line;
}

// The place in `lines` of the last entry about the rule, for modules.
std::optional<std::size_t> last_about(const Lines& lines, std::string_view rule) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < lines.all().size(); ++i)
    if (lines.all()[i].key == rule && lines.concerns_modules(lines.all()[i]))
      found = i;
  return found;
}

// Behind the last line with words of the last section for modules; nothing when there is no such section.
std::optional<std::size_t> end_of_section(const Lines& lines) {
  std::optional<std::size_t> end;
  for (const Line& line : lines.all())
    if (!line.section.empty() && !line.text.empty() && lines.concerns_modules(line))
      end = line.all.end;
  return end;
}

} // namespace

std::string with_top_key(std::string_view ini, std::string_view key, std::string_view value) {
  const Lines lines(ini);
  const std::string end = lines.end_of_line();
  std::string changed(ini);
  std::size_t place = ini.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (const Line& line : lines.all()) {
    if (!line.section.empty())
      break;
    if (line.key == key)
      return changed.replace(line.value.begin, line.value.size(), value);
    if (!line.key.empty())
      place = line.all.end;
  }
  const std::string before = place > 0 && place == ini.size() && ini.back() != '\n' ? end : "";
  return changed.insert(place, before + std::string(key) + " = " + std::string(value) + end);
}

std::string with_rule_switch(std::string_view ini, std::string_view rule, std::string_view value,
                             std::string_view reason) {
  const Lines lines(ini);
  const std::string end = lines.end_of_line();
  const std::string remark = std::string(reason_mark) + one_line(reason) + end;
  std::string changed(ini);
  if (const auto found = last_about(lines, rule)) {
    const Line& line = lines.all()[*found];
    changed.replace(line.value.begin, line.value.size(), value);
    const Line* above = *found > 0 ? &lines.all()[*found - 1] : nullptr;
    if (above && above->text.starts_with(reason_mark))
      changed.replace(above->all.begin, above->all.size(), remark);
    else
      changed.insert(line.all.begin, remark);
    return changed;
  }
  std::string entry = remark + std::string(rule) + " = " + std::string(value) + end;
  const auto place = end_of_section(lines);
  if (!place)
    entry = (ini.empty() ? "" : end) + "[*.md]" + end + entry;
  const std::size_t at = place.value_or(ini.size());
  if (at > 0 && at == ini.size() && ini.back() != '\n')
    entry = end + entry;
  return changed.insert(at, entry);
}

std::optional<std::string> switch_reason(std::string_view ini, std::string_view rule) {
  const Lines lines(ini);
  const auto found = last_about(lines, rule);
  if (!found || *found == 0 || !lines.all()[*found - 1].text.starts_with(reason_mark))
    return std::nullopt;
  return std::string(lines.all()[*found - 1].text.substr(reason_mark.size()));
}

} // namespace waymark::checks
