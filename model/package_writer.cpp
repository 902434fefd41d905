// SPDX-License-Identifier: MIT
#include "model/package_writer.h"

#include "model/front_matter.h"
#include "model/text_span.h"

#include <algorithm>
#include <cctype>

namespace waymark {

namespace {

std::string_view ending_of(std::string_view text) {
  const auto feed = text.find('\n');
  return feed != std::string_view::npos && feed > 0 && text[feed - 1] == '\r' ? "\r\n" : "\n";
}

// Quoted when YAML would read it as something else than these words.
std::string yaml_scalar(std::string_view value) {
  const bool plain =
      !value.empty() && value.find_first_of(":#'\"\\{}[],&*!|>%@`\n") == std::string_view::npos &&
      !std::isspace(static_cast<unsigned char>(value.front())) &&
      !std::isspace(static_cast<unsigned char>(value.back())) && value.front() != '-' && value.front() != '?';
  if (plain)
    return std::string(value);
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '\n') {
      quoted += "\\n";
      continue;
    }
    if (c == '"' || c == '\\')
      quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

bool is_key_line(std::string_view line, std::string_view key) {
  return line.starts_with(key) && line.size() > key.size() && line[key.size()] == ':';
}

bool is_inside(std::string_view line) {
  return line.empty() || line.front() == ' ' || line.front() == '\t' || line == "-" || line.starts_with("- ");
}

// The lines of a top-level key with everything that belongs to it; trailing blank and comment lines stay
// outside.
std::optional<Span> entry_of(std::string_view yaml, std::string_view key) {
  const LineMap lines(yaml);
  for (int line = 1; line <= lines.line_count(); ++line) {
    if (!is_key_line(slice(yaml, lines.line_span(line)), key))
      continue;
    int last = line;
    for (int next = line + 1; next <= lines.line_count() && is_inside(slice(yaml, lines.line_span(next)));
         ++next)
      if (!lines.line_span(next).empty())
        last = next;
    return Span{lines.line_start(line), lines.line_start(last + 1)};
  }
  return std::nullopt;
}

std::string replaced(std::string_view text, Span span, std::string_view with) {
  std::string out(text.substr(0, span.begin));
  out.append(with).append(text.substr(span.end));
  return out;
}

} // namespace

std::string with_front_matter(std::string_view source, std::string_view key, std::string_view value) {
  const std::string_view ending = ending_of(source);
  const std::string line = std::string(key) + ": " + yaml_scalar(value) + std::string(ending);
  const FrontMatter front = read_front_matter("", source);
  if (front.span.empty())
    return "---" + std::string(ending) + line + "---" + std::string(ending) + std::string(source);
  const std::string_view head = slice(source, front.span);
  if (const auto entry = entry_of(head, key))
    return replaced(source, *entry, line);
  const std::size_t closing = head.rfind("---");
  return replaced(source, {closing, closing}, line);
}

std::string with_module_order(std::string_view yaml, const std::vector<std::string>& ids) {
  const std::string_view ending = ending_of(yaml);
  const auto entry = entry_of(yaml, "modules");
  const bool in_line = entry && slice(yaml, *entry).find('[') != std::string_view::npos;
  std::string text = "modules:";
  for (std::size_t i = 0; i < ids.size(); ++i)
    text += in_line ? (i == 0 ? " [" : ", ") + ids[i] : std::string(ending) + "  - " + ids[i];
  if (ids.empty())
    text += " []";
  else if (in_line)
    text += "]";
  text += ending;
  if (entry)
    return replaced(yaml, *entry, text);
  std::string out(yaml);
  if (!out.empty() && out.back() != '\n')
    out += ending;
  return out + text;
}

std::string new_module_source(std::string_view id, std::string_view title, std::string_view audience,
                              std::string_view kind) {
  return "---\nid: " + std::string(id) + "\ntitle: " + yaml_scalar(title) +
         "\naudience: " + yaml_scalar(audience) + "\nkind: " + yaml_scalar(kind) + "\n---\n\n";
}

std::string id_from_title(std::string_view title) {
  std::string id;
  for (const char c : title) {
    if (std::isalnum(static_cast<unsigned char>(c)) && static_cast<unsigned char>(c) < 0x80)
      id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!id.empty() && id.back() != '-' && c != '\'')
      id += '-';
    if (id.size() >= 60)
      break;
  }
  while (!id.empty() && id.back() == '-')
    id.pop_back();
  return id.empty() ? "module" : id;
}

} // namespace waymark
