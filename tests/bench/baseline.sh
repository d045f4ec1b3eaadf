#!/bin/sh
# Builds the commit that tests/bench/baseline names beside the tree, for comparisons, and prints the folder of its
# sources; its program and its library are in build/ there. What is built already is used again. Not for CI, where a
# clone may be shallow.
#
#   tests/bench/baseline.sh            builds
#   tests/bench/baseline.sh --remove   removes the folder again
#
# Exit status 3 where the commit cannot be had: no git, no repository, a shallow clone; 1 where its build fails.
set -eu
cd "$(dirname -- "$(readlink -f -- "$0")")/../.."

say() {
    echo "baseline: $*" >&2
}

commit=$(grep -v '^#' tests/bench/baseline)
tree=$PWD/build/baseline
stamp=$tree/build/.baseline # holds the commit once it is built

remove() {
    if [ -e "$tree" ]; then git worktree remove --force "$tree" 2>/dev/null || rm -rf -- "$tree"; fi
    git worktree prune # also where build/ was removed by hand
}

if ! command -v git >/dev/null; then
    say "git is not installed"
    exit 3
fi
if ! [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$PWD" ]; then
    say "this folder is no git repository, so the commit $commit cannot be built"
    exit 3
fi
case ${1-} in
--remove)
    remove
    exit
    ;;
?*)
    say "\"$1\" is not known"
    exit 2
    ;;
esac
if ! git cat-file -e "$commit^{commit}" 2>/dev/null; then
    if [ "$(git rev-parse --is-shallow-repository)" = true ]; then
        say "the clone is shallow and has no commit $commit; git fetch --unshallow brings it"
    else
        say "the repository has no commit $commit"
    fi
    exit 3
fi

mkdir -p build
exec 9>build/.baseline.lock
if command -v flock >/dev/null; then flock 9; fi
if ! { [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$commit" ]; }; then
    remove
    say "building $commit in build/baseline"
    log=build/.baseline.log
    trap remove EXIT # what is half built is not kept
    trap 'exit 1' INT TERM HUP
    if ! {
        git worktree add --detach "$tree" "$commit" &&
            cmake -S "$tree" -B "$tree/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DREFUEL_WERROR=OFF &&
            cmake --build "$tree/build" --parallel "$(nproc)"
    } </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        say "the build of $commit failed; the lines above say why"
        exit 1
    fi
    trap - EXIT INT TERM HUP
    echo "$commit" >"$stamp"
fi
echo "$tree"
