# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

# Those that the README shows.
readme_pictures=(comments-light checks-dark site-phone)

# dev_screenshots [FOLDER]: a picture of every screen into FOLDER; without one, into build/screenshots, and the README's own anew.
dev_screenshots() {
  local folder=${1:-build/screenshots} name
  ensure_packages build gui web
  bring_web_tools
  build_preset release waymark waymark-cli
  mkdir -p "$folder"
  tests/gui/with-display 1600x1000 /usr/bin/python3 tests/gui/screenshots.py "$folder"
  node tests/web/pictures.js "$folder"
  if (($# == 0)); then
    mkdir -p docs/pictures
    for name in "${readme_pictures[@]}"; do
      cp "$folder/$name.png" docs/pictures/
    done
  fi
}
