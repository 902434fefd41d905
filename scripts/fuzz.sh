# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

# dev_fuzz NAME [SECONDS]: looks for input that breaks the harness tests/fuzz/NAME_fuzz.cpp, guided by what each input
# reaches. What it finds is kept in build/fuzz/corpus/NAME; an input that broke a promise in build/fuzz/NAME-crash-….
dev_fuzz() {
  local name=${1:-} seconds=${2:-60}
  [[ -n $name && -f tests/fuzz/${name}_fuzz.cpp ]] || fail "say what to fuzz: $(cd tests/fuzz && ls ./*_fuzz.cpp | sed 's|./||; s|_fuzz.cpp||' | tr '\n' ' ')"
  ensure_packages build fuzz
  use_ccache
  cmake --preset release -B build/fuzz -DWAYMARK_LIBFUZZER=ON -DWAYMARK_EDITOR=OFF \
    -DCMAKE_C_COMPILER=clang-14 -DCMAKE_CXX_COMPILER=clang++-14 >"$log"
  cmake --build build/fuzz --parallel "$jobs" --target "${name}_fuzz"
  local found=build/fuzz/corpus/$name
  mkdir -p "$found"
  local -a seeds=("$found")
  [[ -d tests/fuzz/corpus/$name ]] && seeds+=("tests/fuzz/corpus/$name")
  build/fuzz/bin/"${name}_fuzz" -max_total_time="$seconds" -timeout=20 -max_len=20000 -rss_limit_mb=2000 \
    -artifact_prefix="build/fuzz/$name-" "${seeds[@]}"
}
