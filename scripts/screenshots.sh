# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

dev_screenshots() {
  ensure_packages build gui
  build_preset release waymark waymark-cli
  tests/gui/with-display 1600x1000 /usr/bin/python3 tests/gui/screenshots.py "${1:-docs/pictures}"
}
