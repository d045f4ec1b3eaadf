#!/bin/sh
# gnuplot 5.4.4: a picture that could not be written ends in exit status 0, without a message. A program that draws for others must
# look at the picture itself, not at the status. /dev/full stands for a full disk: every write to it fails.
#
# Debian 12, package gnuplot-nox and what it needs, in a temporary folder. Prints what it saw; fails if that changes.
set -eu
version=5.4.4+dfsg1-2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
found=$(apt-cache madison gnuplot-nox | awk '{print $3}' | grep -F "$version" | head -n 1)
[ -n "$found" ] || { echo "gnuplot-nox $version is not to be had here"; exit 1; }
needed=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
    gnuplot-nox | grep '^[a-z]' | grep -E '^(lib|gnuplot-data)' | grep -v -E '^lib(c6|gcc-s1|stdc\+\+6|c-bin|crypt1)' | sort -u)
# shellcheck disable=SC2086 # a list of names
apt-get -q download "gnuplot-nox=$found" $needed >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" root; done
paths=$(find "$folder/root" -name '*.so.*' -exec dirname {} + | sort -u | tr '\n' ':')
gnuplot() {
    LD_LIBRARY_PATH=$paths "$folder/root/usr/bin/gnuplot-nox" "$@"
}
gnuplot --version
for terminal in svg png; do
    status=0
    gnuplot -d -e "set terminal $terminal; set output '/dev/full'; plot x" 2>message || status=$?
    echo "$terminal to a full disk: exit status $status, $(wc -c <message) bytes of message"
done | tee seen
cat >expected <<'T'
svg to a full disk: exit status 0, 0 bytes of message
png to a full disk: exit status 0, 0 bytes of message
T
cmp -s seen expected || { echo "that is not what was seen before"; exit 1; }
