# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.
source scripts/format.sh

# changed_sources: the C++ files that differ from the main line, or all with --all.
changed_sources() {
  local base
  if [[ ${1:-} != --all ]] && base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null) &&
    [[ $base != "$(git rev-parse HEAD)" || -n $(git status --porcelain) ]]; then
    { git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } | sort -u
  else
    git ls-files
  fi | grep -E '^(model|export|editor)/.*\.cpp$' || true
}

dev_lint() {
  ensure_packages build format lint
  local status=0
  echo "Layout"
  dev_format --check || status=1
  echo "House rules"
  scripts/house_rules.py || status=1
  echo "Scripts"
  shellcheck -x dev scripts/*.sh tests/editor/with_display.sh tests/gui/with-display .ci/run || status=1
  echo "Mistakes in C++"
  build_preset release help >/dev/null
  changed_sources "$@" | xargs -r -n 4 -P "$jobs" clang-tidy --quiet -p build/release 2>/dev/null || status=1
  ((status == 0)) && echo "Nothing found."
  return "$status"
}
