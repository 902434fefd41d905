#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a command with a display and a message bus of its own, both gone when it ends.
set -eu
exec xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24 -nolisten tcp" dbus-run-session -- "$@"
