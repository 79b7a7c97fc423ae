#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Installs what is needed, builds Besluitroute and opens the demo region in a window. Without a display it makes the demo file, prints
# the status per gemeente of one proposal and writes one meeting pack.
set -eu
cd "$(dirname "$0")/../.."
sh .ci/install
cmake --preset release >/dev/null
cmake --build --preset release --target besluitroute besluitroute-cli
folder=${BESLUITROUTE_DEMO_FOLDER:-${TMPDIR:-/tmp}/besluitroute-demo}
mkdir -p "$folder"
file="$folder/demo.besluitroute"
bin=.build/release/bin
if [ ! -e "$file" ]; then
  "$bin/besluitroute-cli" demo "$file"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/besluitroute" "$file"
fi
"$bin/besluitroute-cli" status "$file" --proposal V-2026-17
"$bin/besluitroute-cli" pack "$file" --meeting SG-2027-04 -o "$folder/SG-2027-04.pdf"
echo "Voorbeelddossier: $file"
echo "Vergaderset:      $folder/SG-2027-04.pdf"
