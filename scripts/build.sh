# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Building. Sourced by ./dev.

jobs=$(nproc)

# use_ccache: lets a second checkout of the same sources share what was compiled for the first.
use_ccache() {
  command -v ccache >/dev/null || return 0
  export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
  export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
}

# build_preset PRESET [TARGET…]: configures when needed and builds; quiet unless something is wrong.
build_preset() {
  local preset=$1
  shift
  local -a targets=()
  (($#)) && targets=(--target "$@")
  use_ccache
  if [[ ! -f build/$preset/build.ninja ]]; then
    cmake --preset "$preset" >"$root/build/configure-$preset.log" 2>&1 ||
      { cat "$root/build/configure-$preset.log" >&2; fail "the build could not be set up."; }
  fi
  cmake --build --preset "$preset" --parallel "$jobs" "${targets[@]}"
}
