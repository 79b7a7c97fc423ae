#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Installs what is needed, builds Besluitroute and runs all tests.
set -eu
cd "$(dirname "$0")/.."
sh .ci/install tests
cmake --preset dev
cmake --build --preset dev
ctest --preset dev -j "$(nproc)"
