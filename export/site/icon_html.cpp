// SPDX-License-Identifier: MIT
#include "export/site/icon_html.h"

#include "export/site/assets.h"

namespace waymark::publish {

std::string icon(std::string_view name) {
  const auto file = assets().find("icons/" + std::string(name) + ".svg");
  if (file == assets().end())
    return {};
  const std::string_view svg = file->second;
  const auto begin = svg.find('>');
  const auto end = svg.rfind("</svg>");
  if (begin == std::string_view::npos || end == std::string_view::npos || end <= begin)
    return {};
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"icon\" viewBox=\"0 0 24 24\" width=\"24\" "
         "height=\"24\" fill=\"none\" "
         "stroke=\"currentColor\" stroke-width=\"2\" "
         "stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\">" +
         std::string(svg.substr(begin + 1, end - begin - 1)) + "</svg>";
}

std::string waymark_svg() {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 28 28\"><circle cx=\"14\" cy=\"14\" "
         "r=\"14\" fill=\"#FFC945\"/>"
         "<path d=\"M11.5 8.5 17 14l-5.5 5.5\" fill=\"none\" stroke=\"#1B2440\" stroke-width=\"3\" "
         "stroke-linecap=\"round\" "
         "stroke-linejoin=\"round\"/></svg>\n";
}

std::string waymark_mark() {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mark\" viewBox=\"0 0 28 28\" width=\"28\" "
         "height=\"28\" aria-hidden=\"true\"><circle class=\"mark-disc\" "
         "cx=\"14\" cy=\"14\" r=\"14\"/><path class=\"mark-way\" d=\"M11.5 8.5 17 14l-5.5 5.5\" "
         "fill=\"none\" stroke-width=\"3\" "
         "stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>";
}

} // namespace waymark::publish
