#!/usr/bin/env bash
# Brings a bare Debian 12 with Swift 6.3 to the point where `make build` works, and with --tests to where
# `make test` works. Safe to run again: what is there already costs a second. Asks nothing, starts no service.
#
#   scripts/setup.sh            libraries for building, browser assets
#   scripts/setup.sh --bench    and the load generator and PostgreSQL of the measurements
#   scripts/setup.sh --tests    and PostgreSQL, mail servers, Chromium and the Python tools that the tests talk to
set -euo pipefail
cd "$(dirname "$0")/.."

LIBRARIES=(pkg-config libgmime-3.0-dev libcurl4-openssl-dev libsqlite3-dev libpq-dev libargon2-dev libgumbo-dev
    libqrencode-dev libpango1.0-dev zlib1g-dev python3-venv)
PEERS=(postgresql-15 postfix swaks dovecot-core dovecot-imapd dovecot-lmtpd chromium fonts-noto-core fonts-noto-ui-core
    fonts-noto-color-emoji sqlite3 brotli poppler-utils)
MEASURES=(wrk postgresql-15)
GUARD=/usr/sbin/policy-rc.d
KEPT=$GUARD.before-aram

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

check_tools() {
    local tool missing=()
    for tool in swift gcc make git python3; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    [ ${#missing[@]} -eq 0 ] || fail "these programs must be in PATH first: ${missing[*]}"
    swift --version 2>/dev/null | grep -Eq 'Swift version (6\.([2-9]|[1-9][0-9])|[7-9]|[1-9][0-9])' \
        || fail "Swift 6.2 or newer is needed, 6.3 is what the tests run with; found: $(swift --version 2>&1 | head -n 1)"
}

# Prints the packages of the list that are not installed.
absent() {
    local name state
    for name in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)
        [ "$state" = installed ] || printf '%s\n' "$name"
    done
}

# For the time of the install every start of a service is refused, by the way that Debian provides for it.
raise_guard() {
    if [ -e "$GUARD" ] && [ ! -e "$KEPT" ]; then mv "$GUARD" "$KEPT"; fi
    printf '#!/bin/sh\nexit 101\n' >"$GUARD"
    chmod 755 "$GUARD"
    trap lower_guard EXIT
}
lower_guard() {
    if [ -e "$KEPT" ]; then mv -f "$KEPT" "$GUARD"; else rm -f "$GUARD"; fi
    trap - EXIT
}

# Units that came with the packages stay off at the next boot as well; the tests start servers of their own.
keep_units_off() {
    local unit
    command -v systemctl >/dev/null || return 0
    for unit in "$@"; do
        case $unit in
            postgresql-15) unit=postgresql ;;
            postfix | dovecot-core) unit=${unit%-core} ;;
            *) continue ;;
        esac
        systemctl disable --quiet "$unit" 2>/dev/null || say "could not switch off the unit $unit, look at it yourself"
    done
}

install_packages() {
    local missing
    command -v dpkg-query >/dev/null || fail "this script knows Debian only; install by hand: $*"
    mapfile -t missing < <(absent "$@")
    if [ ${#missing[@]} -eq 0 ]; then return 0; fi
    if [ "$(id -u)" -ne 0 ]; then
        fail "missing Debian packages, and only root may install them:
    sudo apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "installing ${missing[*]}"
    raise_guard
    export DEBIAN_FRONTEND=noninteractive
    if printf '%s\n' "${missing[@]}" | grep -qx postfix; then
        echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
    fi
    local apt=(apt-get -q -y -o DPkg::Lock::Timeout=600 -o Dpkg::Options::=--force-confold)
    "${apt[@]}" update >/dev/null
    "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null
    lower_guard
    keep_units_off "${missing[@]}"
}

# A virtual environment of this checkout, made again only when the list of pinned tools changed.
install_python_tools() {
    local wanted stamp=.venv/.requirements
    wanted=$(sha256sum <scripts/requirements.txt)
    if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then return 0; fi
    say "installing the Python tools of the tests into .venv"
    python3 -m venv --clear .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input -r scripts/requirements.txt
    printf '%s\n' "$wanted" >"$stamp"
}

fetch_assets() {
    if [ -x scripts/get-assets.sh ]; then
        scripts/get-assets.sh
    else
        say "scripts/get-assets.sh is not in this checkout: fonts, icons and htmx were not fetched"
    fi
}

use_hooks() {
    if git rev-parse --git-dir >/dev/null 2>&1 && [ -z "$(git config --get core.hooksPath || true)" ]; then
        git config core.hooksPath .githooks
    fi
}

check_tools
if [ "${1:-}" = --tests ]; then
    install_packages "${LIBRARIES[@]}" "${PEERS[@]}"
    install_python_tools
elif [ "${1:-}" = --bench ]; then
    install_packages "${LIBRARIES[@]}" "${MEASURES[@]}"
elif [ $# -eq 0 ]; then
    install_packages "${LIBRARIES[@]}"
else
    fail "unknown argument $1; use: scripts/setup.sh [--tests | --bench]"
fi
fetch_assets
use_hooks
say "ready"
