# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Makes sure that Debian packages are there. Sourced by ./dev.

# packages_missing GROUP…: prints the packages of these groups that this machine lacks, without asking apt.
packages_missing() {
  local groups=" $* " group package instead
  local -a wanted=()
  while IFS='|' read -r group package instead _; do
    group=${group// /} package=${package// /} instead=${instead// /}
    [[ -z $group || $group == \#* || $groups != *" $group "* ]] && continue
    [[ $instead != - ]] && command -v "$instead" >/dev/null && continue
    wanted+=("$package")
  done <"$root/scripts/packages.txt"
  ((${#wanted[@]})) || return 0
  comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
    <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/ installed$//p' | sort -u)
}

# as_root COMMAND…: runs it with the rights to install.
as_root() {
  if ((EUID == 0)); then
    env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

# apt_knows PACKAGE…: whether the machine's package lists can offer each of them.
apt_knows() {
  local package
  for package in "$@"; do
    apt-cache policy "$package" 2>/dev/null | grep -q '^  Candidate: [^(]' || return 1
  done
}

# ensure_packages GROUP…: installs what is missing, and says so. Silent when nothing is.
ensure_packages() {
  local -a missing
  if ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system, so nothing can be installed by itself; see scripts/packages.txt for what is needed." >&2
    return 0
  fi
  mapfile -t missing < <(packages_missing "$@")
  ((${#missing[@]})) || return 0
  if ((EUID != 0)) && ! command -v sudo >/dev/null; then
    fail "These Debian packages are missing, and installing them needs root or sudo: ${missing[*]}"
  fi
  echo "Installing: ${missing[*]}"
  local -a install=(apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 --no-install-recommends install "${missing[@]}")
  apt_knows "${missing[@]}" || as_root apt-get -q update
  # Old package lists name files that are gone: bring them up to date and try once more.
  as_root "${install[@]}" </dev/null >"$log" 2>&1 ||
    { as_root apt-get -q update && as_root "${install[@]}" </dev/null >"$log" 2>&1; } ||
    { tail -n 20 "$log" >&2; fail "These packages could not be installed: ${missing[*]}"; }
}
