# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev. One runner (ctest) for the programs of Catch2, the window's suites and the website's.

# run_suites PRESET CTEST-OPTION…: runs, and leaves the results in build/PRESET/results.xml.
run_suites() {
  local preset=$1
  shift
  rm -f "build/$preset/results.xml"
  ctest --test-dir "build/$preset" --parallel "$jobs" --output-on-failure --timeout 900 \
    --test-output-size-passed 1000000 --test-output-size-failed 1000000 \
    --output-junit "$root/build/$preset/results.xml" "$@"
}

dev_test() {
  local long='' name
  local -a names=() options=()
  for name in "$@"; do
    [[ $name == --long ]] && long=yes || names+=("$name")
  done
  ((${#names[@]})) && options=(--tests-regex "$(IFS='|'; echo "${names[*]}")")

  ensure_packages build gui web server
  bring_web_tools
  build_preset release
  local -a results=(build/release/results.xml)
  local status=0
  if [[ $long ]]; then
    run_suites release "${options[@]}" || status=1
    build_preset asan
    run_suites asan "${options[@]}" --label-exclude 'window|website' || status=1
    results+=(build/asan/results.xml)
  else
    run_suites release "${options[@]}" --label-exclude long || status=1
  fi
  scripts/tally.py "${results[@]}" || status=1
  return "$status"
}
