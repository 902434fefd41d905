// SPDX-License-Identifier: MIT
#include "editor/ui/palettes.h"

namespace waymark::editor {

Palette light_palette() {
  Palette p;
  p.window = "#f6f7f9";
  p.page = "#ffffff";
  p.card = "#ffffff";
  p.ink = "#1f2328";
  p.quiet = "#59626d";
  p.line = "#d9dde3";
  p.edge = "#858d98";
  p.accent = "#1f5fbf";
  p.on_accent = "#ffffff";
  p.heading = "#14365e";
  p.mark = "#646d78";
  p.comment = "#fff0b8";
  p.comment_active = "#ffd966";
  p.good = "#14602b";
  p.good_tint = "#dff3e4";
  p.warn = "#7a4f00";
  p.warn_tint = "#fdf0d0";
  p.bad = "#a31621";
  p.bad_tint = "#fde5e4";
  p.info = "#174a92";
  p.info_tint = "#e3edfb";
  p.added = "#14602b";
  p.removed = "#a31621";
  p.teacher_tint = "#f3eefa";
  p.block_tint = "#f2f5f9";
  p.plan_tint = "#e9f4f4";
  p.support_tint = "#fdf3e7";
  return p;
}

Palette dark_palette() {
  Palette p;
  p.window = "#1b1e22";
  p.page = "#23272c";
  p.card = "#2a2f35";
  p.ink = "#e6e8eb";
  p.quiet = "#a9b1bb";
  p.line = "#3a4048";
  p.edge = "#7f8894";
  p.accent = "#7ab0ff";
  p.on_accent = "#0e1a2b";
  p.heading = "#a9cdff";
  p.mark = "#a0a9b4";
  p.comment = "#3f3718";
  p.comment_active = "#6f5b12";
  p.good = "#8fe0a6";
  p.good_tint = "#1f3d29";
  p.warn = "#f0cd84";
  p.warn_tint = "#46391a";
  p.bad = "#ff9f97";
  p.bad_tint = "#4a2423";
  p.info = "#a8ccff";
  p.info_tint = "#22385a";
  p.added = "#8fe0a6";
  p.removed = "#ff9f97";
  p.teacher_tint = "#302b3d";
  p.block_tint = "#2a3038";
  p.plan_tint = "#213437";
  p.support_tint = "#38302a";
  return p;
}

Palette high_contrast_light() {
  Palette p;
  p.window = "#ffffff";
  p.page = "#ffffff";
  p.card = "#ffffff";
  p.ink = "#000000";
  p.quiet = "#1a1a1a";
  p.line = "#000000";
  p.edge = "#000000";
  p.accent = "#00288a";
  p.on_accent = "#ffffff";
  p.heading = "#000000";
  p.mark = "#3d3d3d";
  p.comment = "#fff2a8";
  p.comment_active = "#ffd000";
  p.good = "#003d10";
  p.good_tint = "#e2f7e6";
  p.warn = "#4a2c00";
  p.warn_tint = "#fff0cc";
  p.bad = "#7a0009";
  p.bad_tint = "#ffe6e4";
  p.info = "#00287a";
  p.info_tint = "#e6efff";
  p.added = "#003d10";
  p.removed = "#7a0009";
  p.teacher_tint = "#f4edff";
  p.block_tint = "#eef2f7";
  p.plan_tint = "#e3f6f6";
  p.support_tint = "#fff1de";
  return p;
}

Palette high_contrast_dark() {
  Palette p;
  p.window = "#000000";
  p.page = "#000000";
  p.card = "#000000";
  p.ink = "#ffffff";
  p.quiet = "#ebebeb";
  p.line = "#ffffff";
  p.edge = "#ffffff";
  p.accent = "#ffe14d";
  p.on_accent = "#000000";
  p.heading = "#ffffff";
  p.mark = "#cfcfcf";
  p.comment = "#3d3500";
  p.comment_active = "#665700";
  p.good = "#8dffab";
  p.good_tint = "#06260f";
  p.warn = "#ffd98a";
  p.warn_tint = "#2e2100";
  p.bad = "#ffb3ad";
  p.bad_tint = "#3a0805";
  p.info = "#b8d6ff";
  p.info_tint = "#06204d";
  p.added = "#8dffab";
  p.removed = "#ffb3ad";
  p.teacher_tint = "#241a38";
  p.block_tint = "#161b22";
  p.plan_tint = "#062629";
  p.support_tint = "#2b1c08";
  return p;
}

} // namespace waymark::editor
