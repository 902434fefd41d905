// SPDX-License-Identifier: MIT
#include "export/picture_cleaner.h"

#include "export/xml_characters.h"

#include <pugixml.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace waymark::publish {

namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return result;
}

std::string local_name(std::string_view name) {
  const auto colon = name.rfind(':');
  return lower(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

std::string compact(std::string_view text) {
  std::string result;
  for (const char c : lower(text))
    if (static_cast<unsigned char>(c) > ' ')
      result += c;
  return result;
}

bool is_drawing(std::string_view element) {
  static const std::set<std::string, std::less<>> known = {"svg",
                                                           "g",
                                                           "defs",
                                                           "symbol",
                                                           "use",
                                                           "title",
                                                           "desc",
                                                           "path",
                                                           "rect",
                                                           "circle",
                                                           "ellipse",
                                                           "line",
                                                           "polyline",
                                                           "polygon",
                                                           "text",
                                                           "tspan",
                                                           "textpath",
                                                           "image",
                                                           "clippath",
                                                           "mask",
                                                           "pattern",
                                                           "lineargradient",
                                                           "radialgradient",
                                                           "stop",
                                                           "marker",
                                                           "filter",
                                                           "feblend",
                                                           "fecolormatrix",
                                                           "fecomponenttransfer",
                                                           "fecomposite",
                                                           "fedropshadow",
                                                           "feflood",
                                                           "fefunca",
                                                           "fefuncb",
                                                           "fefuncg",
                                                           "fefuncr",
                                                           "fegaussianblur",
                                                           "femerge",
                                                           "femergenode",
                                                           "femorphology",
                                                           "feoffset",
                                                           "feturbulence",
                                                           "style",
                                                           "switch",
                                                           "view"};
  return known.contains(element);
}

// A style may point inside the picture only.
bool loads_something(std::string_view css) {
  const std::string text = compact(css);
  if (text.find('\\') != std::string::npos || text.find("@import") != std::string::npos ||
      text.find("expression(") != std::string::npos || text.find("image-set(") != std::string::npos)
    return true;
  for (auto at = text.find("url("); at != std::string::npos; at = text.find("url(", at + 1)) {
    auto target = text.substr(at + 4, 2);
    if (target.starts_with('"') || target.starts_with('\''))
      target.erase(0, 1);
    if (!target.starts_with('#'))
      return true;
  }
  return false;
}

bool is_safe_reference(std::string_view element, std::string_view value) {
  const std::string target = compact(value);
  if (target.starts_with('#'))
    return true;
  return element == "image" &&
         (target.starts_with("data:image/png;base64,") || target.starts_with("data:image/jpeg;base64,"));
}

// On other elements a reference has no meaning, and checkers call it a fault.
bool may_refer(std::string_view element) {
  static const std::set<std::string_view> known = {"use",     "image",          "textpath",      "filter",
                                                   "pattern", "lineargradient", "radialgradient"};
  return known.contains(element);
}

class Cleaner {
public:
  void element(pugi::xml_node node) {
    std::vector<pugi::xml_attribute> attributes(node.attributes_begin(), node.attributes_end());
    for (auto attribute : attributes)
      if (!keeps(node, attribute))
        node.remove_attribute(attribute);
    std::vector<pugi::xml_node> children(node.begin(), node.end());
    for (auto child : children) {
      if (child.type() == pugi::node_element && is_private(child.name()))
        node.remove_child(child);
      else if (child.type() == pugi::node_element && !keeps(child))
        node.remove_child(child);
      else if (child.type() == pugi::node_element)
        element(child);
    }
  }

  std::vector<std::string> removed() const { return {m_removed.begin(), m_removed.end()}; }

private:
  static std::string words_of(pugi::xml_node node) {
    std::string words;
    for (auto child : node)
      words += child.value();
    return words;
  }

  static bool is_private(std::string_view name) {
    return name.starts_with("sodipodi:") || name.starts_with("inkscape:") || name.starts_with("rdf:") ||
           local_name(name) == "metadata";
  }

  bool keeps(pugi::xml_node child) {
    const std::string name = local_name(child.name());
    if (!is_drawing(name)) {
      m_removed.insert("“" + name + "”");
      return false;
    }
    if (name == "style" && loads_something(words_of(child))) {
      m_removed.insert("a style that loads something");
      return false;
    }
    return true;
  }

  bool keeps(pugi::xml_node node, pugi::xml_attribute attribute) {
    const std::string full = lower(attribute.name());
    const std::string name = local_name(attribute.name());
    if (full.starts_with("sodipodi:") || full.starts_with("inkscape:"))
      return false;
    if (name.starts_with("on")) {
      m_removed.insert("an action (“" + name + "”)");
      return false;
    }
    const bool reference = name == "href" || name == "src" || full == "xml:base";
    const bool safe = reference ? is_safe_reference(local_name(node.name()), attribute.value())
                                : full.starts_with("xmlns") || !loads_something(attribute.value());
    if (!safe)
      m_removed.insert("a reference to something outside the picture");
    return safe && (name != "href" || may_refer(local_name(node.name())));
  }

  std::set<std::string> m_removed;
};

// What no XML may hold, however it was written: a browser would show an error in the picture's place.
void drop_non_characters(pugi::xml_node node) {
  for (auto attribute : node.attributes())
    attribute.set_value(xml_text(attribute.value()).c_str());
  for (auto child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
      child.set_value(xml_text(child.value()).c_str());
    drop_non_characters(child);
  }
}

std::optional<CleanPicture> clean_svg(const std::string& bytes) {
  pugi::xml_document document;
  // Comments, processing instructions and document types are not asked for, so they are gone.
  const auto result = document.load_buffer(bytes.data(), bytes.size(),
                                           pugi::parse_escapes | pugi::parse_cdata |
                                               pugi::parse_wconv_attribute | pugi::parse_eol,
                                           pugi::encoding_utf8);
  const auto root = document.document_element();
  if (!result || local_name(root.name()) != "svg")
    return std::nullopt;
  Cleaner cleaner;
  cleaner.element(root);
  drop_non_characters(root);
  std::ostringstream out;
  root.print(out, "", pugi::format_raw, pugi::encoding_utf8);
  return CleanPicture{out.str() + "\n", cleaner.removed()};
}

} // namespace

std::string picture_type(std::string_view path) {
  static const std::map<std::string, std::string, std::less<>> types = {
      {".svg", "image/svg+xml"}, {".png", "image/png"},   {".jpg", "image/jpeg"},
      {".jpeg", "image/jpeg"},   {".webp", "image/webp"}, {".gif", "image/gif"}};
  const auto dot = path.rfind('.');
  const auto found = dot == std::string_view::npos ? types.end() : types.find(lower(path.substr(dot)));
  return found == types.end() ? std::string() : found->second;
}

std::optional<CleanPicture> clean_picture(std::string_view path, const std::string& bytes) {
  const std::string type = picture_type(path);
  const std::string_view start = bytes;
  const bool genuine = type == "image/png"    ? start.starts_with("\x89PNG\r\n")
                       : type == "image/jpeg" ? start.starts_with("\xff\xd8\xff")
                       : type == "image/gif"  ? start.starts_with("GIF8")
                       : type == "image/webp" ? start.starts_with("RIFF") && start.substr(8, 4) == "WEBP"
                                              : false;
  if (type == "image/svg+xml")
    return clean_svg(bytes);
  return genuine ? std::optional<CleanPicture>({bytes, {}}) : std::nullopt;
}

} // namespace waymark::publish
