# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

dev_package() {
  ensure_packages build package
  build_preset release
  desktop-file-validate packaging/waymark.desktop || fail "the desktop file is not valid."
  appstreamcli validate --no-net packaging/waymark.metainfo.xml || fail "the description for software centres is not valid."
  (cd build/release && cpack -G DEB >"$log") || { cat "$log" >&2; fail "the package could not be made."; }
  local made
  made=$(sed -n 's/^CPack: - package: \(.*\) generated\.$/\1/p' "$log")
  dpkg-deb --field "$made" Package Version Architecture Depends Recommends Installed-Size
  echo "Made $made; install it with: apt-get install $made"
}
