#!/bin/sh
# valgrind 3.19.0: the instruction counts of callgrind (and of all tools that count as it does) take each step of a repeated string
# instruction for an instruction. GCC 12 clears a struct of some KB with one `rep stosq`: a processor executes that as one instruction, and
# callgrind counts one for every 8 bytes. Who follows instruction counts instead of times sees a clearing that costs next to nothing as the
# largest part of a function, and sees "progress" when it becomes a loop of wide stores, or the other way round.
#
# Debian 12, package valgrind, and the system's gcc. Prints what it saw; fails if that changes.
set -eu
version=1:3.19.0-1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
found=$(apt-cache madison valgrind | awk '{print $3}' | grep -xF "$version" | head -n 1)
[ -n "$found" ] || { echo "valgrind $version is not to be had here"; exit 1; }
apt-get -q download "valgrind=$found" >/dev/null 2>&1
dpkg -x ./valgrind_*.deb root
export VALGRIND_LIB="$folder/root/usr/libexec/valgrind"

cat >clear.c <<'C'
struct room {
    long word[WORDS];
};
static void keep(struct room *it)
{
    __asm__ volatile("" : : "r"(it) : "memory");
}
int main(void)
{
    struct room it = {{0}};
    keep(&it);
    return 0;
}
C

# How many `rep stos` the function has, and how many instructions callgrind counts in it.
look() {
    gcc -O2 -fno-stack-protector -DWORDS="$1" clear.c -o "clear$1"
    repeats=$(objdump -d --no-show-raw-insn "clear$1" | sed -n '/<main>:/,/^$/p' | grep -c 'rep stos' || true)
    root/usr/bin/valgrind.bin --tool=callgrind --callgrind-out-file="out$1" "./clear$1" >log 2>&1 || { cat log; exit 1; }
    counted=$(root/usr/bin/callgrind_annotate --show-percs=no "out$1" | awk '/:main/ {gsub(",", "", $1); print $1; exit}')
}

root/usr/bin/valgrind.bin --version
look 500
few=$counted
echo "500 words: $repeats rep stos, $counted instructions in main"
look 1000
echo "1000 words: $repeats rep stos, $counted instructions in main"
echo "more for 500 words more: $((counted - few))" | tee seen
[ "$repeats" = 1 ] && echo "more for 500 words more: 500" | cmp -s - seen || { echo "that is not what was seen before"; exit 1; }
