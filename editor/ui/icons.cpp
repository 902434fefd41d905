// SPDX-License-Identifier: MIT
#include "editor/ui/icons.h"

#include <algorithm>
#include <array>

namespace waymark::editor {

namespace {

struct Drawing {
  std::string_view name;
  std::string_view shapes;
};

constexpr std::array drawings{
    Drawing{"add", "<path d='M12 5v14M5 12h14'/>"},
    Drawing{"back", "<path d='M19 12H5M11 6l-6 6 6 6'/>"},
    Drawing{"bold", "<path d='M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z'/>"},
    Drawing{"calendar", "<path d='M4 6h16v14H4zM4 10h16M8 3v5M16 3v5'/>"},
    Drawing{"check", "<path d='M5 12.5l4.5 4.5L19 7.5'/>"},
    Drawing{"chevron-down", "<path d='M6 9l6 6 6-6'/>"},
    Drawing{"chevron-right", "<path d='M9 6l6 6-6 6'/>"},
    Drawing{"close", "<path d='M6 6l12 12M18 6L6 18'/>"},
    Drawing{"comment", "<path d='M4 5h16v11h-9l-5 4v-4H4z'/>"},
    Drawing{"compare", "<path d='M4 4h7v16H4zM13 4h7v16h-7zM6.5 9h2M15.5 9h2M6.5 13h2M15.5 13h2'/>"},
    Drawing{"edit", "<path d='M4 20l1-4L16 5l3 3L8 19zM14 7l3 3'/>"},
    Drawing{"eye",
            "<path d='M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12z'/>"
            "<circle cx='12' cy='12' r='3'/>"},
    Drawing{"folder", "<path d='M3 6h6l2 2h10v11H3z'/>"},
    Drawing{"heading", "<path d='M6 5v14M18 5v14M6 12h12'/>"},
    Drawing{"history", "<path d='M4.5 9A8 8 0 1 1 4 12'/><path d='M4 4v5h5M12 8v4.5l3 2'/>"},
    Drawing{"info", "<circle cx='12' cy='12' r='8.5'/><path d='M12 11v5M12 7.8v.1'/>"},
    Drawing{"insert", "<path d='M4 5h16M4 19h16M12 8.5v7M8.5 12h7'/>"},
    Drawing{"italic", "<path d='M10 5h8M6 19h8M14 5l-4 14'/>"},
    Drawing{"link", "<path d='M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5'/>"
                    "<path d='M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5'/>"},
    Drawing{"list", "<path d='M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1'/>"},
    Drawing{"lock", "<path d='M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3'/>"},
    Drawing{"menu", "<path d='M4 7h16M4 12h16M4 17h16'/>"},
    Drawing{"moon", "<path d='M19 14.5A8 8 0 0 1 9.5 5a8 8 0 1 0 9.5 9.5z'/>"},
    Drawing{"open", "<path d='M3 6h6l2 2h8v3M3 6v13h15l3-8H6l-3 8'/>"},
    Drawing{"panel", "<path d='M4 5h16v14H4zM14.5 5v14'/>"},
    Drawing{"people", "<circle cx='9' cy='8' r='3.2'/><path d='M3 19c.5-4 3-6 6-6s5.5 2 6 6'/>"
                      "<path d='M15.5 5.2a3.2 3.2 0 0 1 0 5.8M17 13.6c2.3.8 3.7 2.7 4 5.4'/>"},
    Drawing{"picture",
            "<path d='M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5'/><circle cx='15' cy='9.5' r='1.3'/>"},
    Drawing{"publish", "<path d='M12 16V4M7 9l5-5 5 5M5 20h14'/>"},
    Drawing{"quote", "<path d='M6 8h4v4c0 2.5-1.5 4-4 4.5M14 8h4v4c0 2.5-1.5 4-4 4.5'/>"},
    Drawing{"redo", "<path d='M15 6l4 4-4 4M19 10h-9a5 5 0 0 0 0 10h2'/>"},
    Drawing{"reply", "<path d='M10 6l-6 6 6 6M4 12h10c3.5 0 6 2 6 6'/>"},
    Drawing{"save", "<path d='M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6'/>"},
    Drawing{"search", "<circle cx='10.5' cy='10.5' r='6'/><path d='M15 15l5 5'/>"},
    Drawing{"send", "<path d='M4 12l16-8-6 16-3-7z'/>"},
    Drawing{"settings",
            "<circle cx='12' cy='12' r='3'/><path d='M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 "
            "16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1'/>"},
    Drawing{"sign", "<path d='M4 20h16M6 15c3-8 6-11 8-10s-3 7-5 9 4-2 6-2'/>"},
    Drawing{"suggest", "<path d='M9 18h6M10 21h4M8.5 15C6.5 13.6 5.5 11.8 5.5 9.5a6.5 6.5 0 0 1 13 0c0 2.3-1 "
                       "4.1-3 5.5z'/>"},
    Drawing{"sun",
            "<circle cx='12' cy='12' r='4'/><path d='M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 "
            "1.4M5.6 18.4L7 17M17 7l1.4-1.4'/>"},
    Drawing{"sync", "<path d='M20 6v5h-5M4 18v-5h5M19 11a7 7 0 0 0-13-2M5 13a7 7 0 0 0 13 2'/>"},
    Drawing{"undo", "<path d='M9 6l-4 4 4 4M5 10h9a5 5 0 0 1 0 10h-2'/>"},
    Drawing{"warning", "<path d='M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.1'/>"},
};

constexpr std::string_view dot = "<circle cx='12' cy='12' r='3'/>";

} // namespace

std::string icon_svg(std::string_view name, std::string_view colour) {
  const auto* found =
      std::find_if(drawings.begin(), drawings.end(), [&](const Drawing& one) { return one.name == name; });
  const std::string_view shapes = found == drawings.end() ? dot : found->shapes;
  std::string svg = "<svg xmlns='http://www.w3.org/2000/svg' width='24' height='24' viewBox='0 0 24 24'><g "
                    "fill='none' stroke='";
  svg.append(colour);
  svg += "' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'>";
  svg.append(shapes);
  svg += "</g></svg>";
  return svg;
}

std::vector<std::string_view> icon_names() {
  std::vector<std::string_view> names;
  for (const auto& one : drawings)
    names.push_back(one.name);
  return names;
}

} // namespace waymark::editor
