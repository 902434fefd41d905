# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

dev_bench() {
  ensure_packages build bench
  use_ccache
  cmake --preset release -B build/bench -DWAYMARK_BENCH=ON -DWAYMARK_EDITOR=OFF -DWAYMARK_TESTS=OFF >"$log"
  cmake --build build/bench --parallel "$jobs" --target waymark_bench
  local -a options=()
  (($#)) && options=("--benchmark_filter=$(IFS='|'; echo "$*")")
  build/bench/bin/waymark_bench "${options[@]}"
}
