#!/bin/sh
# Furo of Debian 12 (furo 2022.12.07+dfsg-1), a theme of Sphinx: its style asks the root of the web server for the style of another
# package, it has no rule that follows a screen set to dark (the colours of code alone do, which stand in each page), and its script imports
# a second file although pages call it as a plain script, so that browsers refuse it: no button for the colours, no mark in the table of
# contents. Who makes pages with it has to mend the copies.
#
# Debian 12, package furo, in a temporary folder. Prints what it saw; fails if that changes.
set -eu
version=2022.12.07+dfsg-1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get -q download "furo=$version" >/dev/null 2>&1 || { echo "furo $version is not to be had here"; exit 1; }
dpkg -x furo_*.deb root
theme=root/usr/lib/python3/dist-packages/furo/theme/furo
{
    grep -o '@import [^;]*;' "$theme/static/styles/furo.css"
    echo "rules for a screen set to dark: $(grep -c 'prefers-color-scheme' "$theme/static/styles/furo.css" || true)"
    echo "rules for the button set to dark: $(grep -c 'body\[data-theme="dark"\] {' "$theme/static/styles/furo.css")"
    head -n 1 "$theme/static/scripts/furo.js"
    echo "called as a module: $(grep -rc 'type="module"' "$theme/base.html" || true)"
} | tee seen
cat >expected <<'T'
@import url(/javascript/normalize.css/normalize.css);
rules for a screen set to dark: 0
rules for the button set to dark: 1
import Gumshoe from "./gumshoe-patched.js";
called as a module: 0
T
cmp -s seen expected || { echo "that is not what was seen before"; exit 1; }
