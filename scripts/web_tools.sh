# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

# bring_web_tools: the website's tests need a few packages from npm, once for each lock file.
bring_web_tools() {
  local lock=tests/web/package-lock.json installed=tests/web/node_modules/.package-lock.json
  [[ $installed -nt $lock ]] && return 0
  echo "Fetching the website's validators (tests/web/package-lock.json)"
  npm ci --prefix tests/web --no-audit --no-fund --loglevel=error </dev/null >"$log" 2>&1 ||
    { tail -n 20 "$log" >&2; fail "the website's validators could not be fetched with npm."; }
  touch "$installed"
}
