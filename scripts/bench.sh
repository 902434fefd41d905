# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

# bring_bench_peers: two checkers of prose from npm, once. Without npm the figures come without them.
bring_bench_peers() {
  export WAYMARK_BENCH_PEERS=$root/build/bench/peers
  [[ -d $WAYMARK_BENCH_PEERS/node_modules ]] && return 0
  command -v npm >/dev/null || { echo "npm is not installed: measuring without write-good and alex"; return 0; }
  mkdir -p "$WAYMARK_BENCH_PEERS"
  cp tests/bench/peers/package.json "$WAYMARK_BENCH_PEERS"
  npm install --prefix "$WAYMARK_BENCH_PEERS" --no-audit --no-fund --loglevel=error </dev/null >>"$log" 2>&1 ||
    echo "write-good and alex could not be fetched: measuring without them"
}

dev_bench() {
  ensure_packages build bench
  use_ccache
  cmake --preset release -B build/bench -DWAYMARK_BENCH=ON -DWAYMARK_EDITOR=OFF -DWAYMARK_TESTS=OFF >"$log"
  cmake --build build/bench --parallel "$jobs" --target waymark_bench
  bring_bench_peers
  local -a options=()
  (($#)) && options=("--benchmark_filter=$(IFS='|'; echo "$*")")
  build/bench/bin/waymark_bench "${options[@]}"
}
