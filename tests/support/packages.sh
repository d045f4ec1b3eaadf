# shellcheck shell=sh
# Sourced by tests/run and .ci/run: install_missing PACKAGE... installs by apt what is not installed yet.

as_root=
if [ "$(id -u)" -ne 0 ]; then as_root='sudo -n'; fi

may_be_root() {
    [ -z "$as_root" ] || sudo -n true 2>/dev/null
}

install_missing() {
    command -v apt-get >/dev/null || return 0 # elsewhere CMake says what it does not find
    missing=
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) in
        installed) ;;
        *) missing="$missing $package" ;;
        esac
    done
    if [ -z "$missing" ]; then return 0; fi
    if ! may_be_root; then
        echo "packages are missing; install them with"
        echo "  sudo apt-get update && sudo apt-get install$missing"
        return 1
    fi >&2
    echo "installing with apt:$missing"
    $as_root apt-get -qq update </dev/null >/dev/null || echo "apt-get update failed; trying all the same"
    # shellcheck disable=SC2086 # a list of names
    if ! $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends $missing </dev/null >/dev/null; then
        echo "could not install:$missing"
        return 1
    fi
}

# The locales of the tests: a decimal comma, and a decimal point of two bytes.
install_locales() {
    for name in de_DE ps_AF; do
        locale -a | grep -qix "$name\\.utf-\\?8" && continue
        if ! may_be_root; then
            echo "the locale $name.UTF-8 is missing; make it with"
            echo "  sudo localedef -i $name -f UTF-8 $name.UTF-8"
            return 1
        fi >&2
        echo "making the locale $name.UTF-8"
        $as_root localedef -i "$name" -f UTF-8 "$name.UTF-8" || return 1
    done
}
