# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

dev_format() {
  ensure_packages format
  local -a how=(-i)
  [[ ${1:-} == --check ]] && how=(--dry-run --Werror)
  find model export editor tests -name node_modules -prune -o \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 -n 40 -P "$jobs" clang-format "${how[@]}"
}
