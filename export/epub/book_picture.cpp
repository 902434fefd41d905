// SPDX-License-Identifier: MIT
#include "export/epub/book_picture.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cctype>
#include <set>
#include <sstream>
#include <string_view>

namespace waymark::publish {

namespace {

// https://www.w3.org/TR/SVG11/attindex.html, without those of animations, fonts and events.
constexpr std::string_view svg_attributes =
    "accumulate additive alignment-baseline amplitude attributeName azimuth baseFrequency baseProfile "
    "baseline-shift bias class clip clip-path clip-rule clipPathUnits color color-interpolation "
    "color-interpolation-filters color-profile color-rendering contentScriptType contentStyleType cursor "
    "cx cy d diffuseConstant direction display divisor dominant-baseline dx dy edgeMode elevation "
    "enable-background exponent fill fill-opacity fill-rule filter filterRes filterUnits flood-color "
    "flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant "
    "font-weight fx fy glyph-orientation-horizontal glyph-orientation-vertical gradientTransform "
    "gradientUnits height id image-rendering in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength "
    "kerning lang lengthAdjust letter-spacing lighting-color limitingConeAngle marker-end marker-mid "
    "marker-start markerHeight markerUnits markerWidth mask maskContentUnits maskUnits media method mode "
    "numOctaves offset opacity operator order orient overflow patternContentUnits patternTransform "
    "patternUnits pointer-events points preserveAlpha preserveAspectRatio primitiveUnits r radius refX "
    "refY requiredExtensions requiredFeatures result role rotate rx ry scale seed shape-rendering slope "
    "spacing specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles "
    "stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin "
    "stroke-miterlimit stroke-opacity stroke-width style surfaceScale systemLanguage tableValues targetX "
    "targetY text-anchor text-decoration text-rendering textLength title transform type unicode-bidi "
    "values version viewBox viewTarget visibility width word-spacing writing-mode x x1 x2 "
    "xChannelSelector y y1 y2 yChannelSelector z zoomAndPan ";

bool is_known(std::string_view name) {
  static const auto known = [] {
    std::set<std::string, std::less<>> names;
    std::istringstream words{std::string(svg_attributes)};
    for (std::string word; words >> word;)
      names.insert(word);
    return names;
  }();
  return name == "xmlns" || name.starts_with("xmlns:") || name == "xml:lang" || name == "xml:space" ||
         name == "xlink:href" || known.contains(name);
}

// A name as XML has it, in ASCII.
bool is_name(std::string_view id) {
  const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) || c == '_'; };
  return !id.empty() && letter(id.front()) && std::all_of(id.begin(), id.end(), [&](char c) {
    return letter(c) || std::isdigit(static_cast<unsigned char>(c)) || c == '-' || c == '.';
  });
}

void clean(pugi::xml_node node, std::set<std::string>& ids) {
  if (auto href = node.attribute("href")) {
    if (node.attribute("xlink:href"))
      node.remove_attribute(href);
    else
      href.set_name("xlink:href");
  }
  for (auto attribute = node.first_attribute(); attribute;) {
    const auto next = attribute.next_attribute();
    const std::string_view name = attribute.name();
    const bool bad_id =
        name == "id" && (!is_name(attribute.value()) || !ids.insert(attribute.value()).second);
    if (bad_id || !is_known(name))
      node.remove_attribute(attribute);
    attribute = next;
  }
  for (auto child = node.first_child(); child;) {
    const auto next = child.next_sibling();
    if (std::string_view(child.name()) == "feDropShadow")
      node.remove_child(child);
    else
      clean(child, ids);
    child = next;
  }
}

} // namespace

std::string svg_for_book(const std::string& bytes) {
  pugi::xml_document document;
  if (!document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata))
    return bytes;
  std::set<std::string> ids;
  auto root = document.document_element();
  clean(root, ids);
  if (!root.attribute("xmlns:xlink"))
    root.append_attribute("xmlns:xlink") = "http://www.w3.org/1999/xlink";
  std::ostringstream out;
  document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
  return out.str();
}

} // namespace waymark::publish
