# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

dev_run() {
  ensure_packages build
  build_preset release waymark waymark-cli
  if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec build/release/bin/waymark "$@"
  fi
  echo "There is no display here, so the journey is made on the command line."
  exec scripts/journey.sh build/release/bin/waymark-cli build/demo
}
