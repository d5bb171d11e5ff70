#!/usr/bin/env bash
# Runs every test there is, on both engines, and reports all failures at the end instead of stopping at the first.
# A PostgreSQL that ARAM_TEST_POSTGRES_URL names is used; otherwise one is started for the run and deleted after it.
set -uo pipefail
cd "$(dirname "$0")/.."

LOGS=$(mktemp -d)
CLUSTER=
PASSED=()
FAILED=()
NOTED=()
BUILT=no
export REQUIRE_ALL_ENGINES=1
# A crash report written into a pipe can hang for minutes; the failing test's name is printed all the same.
export SWIFT_BACKTRACE=${SWIFT_BACKTRACE:-enable=no}
BUILD=(--explicit-target-dependency-import-check error)

clean_up() {
    if [ -n "$CLUSTER" ]; then
        scripts/postgres.sh stop "$CLUSTER"
        rm -rf -- "$(dirname "$CLUSTER")"
    fi
    rm -rf -- "$LOGS"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# part NAME COMMAND...: runs one part, keeps its output for the closing lines, and goes on whatever happens.
part() {
    local name=$1 log="$LOGS/$1.log" began=$SECONDS
    shift
    printf '\n== %s\n' "$name"
    if "$@" 2>&1 | tee "$log"; then
        PASSED+=("$name ($((SECONDS - began)) s)")
    else
        FAILED+=("$name ($((SECONDS - began)) s)")
        return 1
    fi
}

start_postgres() {
    local folder
    [ -z "${ARAM_TEST_POSTGRES_URL:-}" ] || return 0
    folder=$(mktemp -d)
    CLUSTER=$folder/postgres
    chmod 711 "$folder"
    if ARAM_TEST_POSTGRES_URL=$(scripts/postgres.sh start "$CLUSTER"); then
        export ARAM_TEST_POSTGRES_URL
        printf '== postgres\n%s\n' "$ARAM_TEST_POSTGRES_URL"
    else
        unset ARAM_TEST_POSTGRES_URL
        FAILED+=("postgres (did not start)")
    fi
}

swift_tests() {
    if part build swift build --build-tests "${BUILD[@]}"; then
        BUILT=yes
        part swift-test swift test --skip-build "${BUILD[@]}"
    else
        FAILED+=("swift-test (not run, the build failed)")
    fi
}

browser_tests() {
    if ! compgen -G 'browser/test_*.py' >/dev/null; then
        NOTED+=("browser/ holds no tests: none were run")
    elif [ ! -x .venv/bin/python ]; then
        FAILED+=("browser (no .venv: run scripts/setup.sh --tests)")
    elif [ "$BUILT" = no ]; then
        FAILED+=("browser (not run, the build failed)")
    else
        ARAM_BINARY="$PWD/.build/debug/aram" part browser .venv/bin/python -m pytest -q -n 2 --dist loadfile browser
    fi
}

# The lines that say which tests failed, then one line per part.
close() {
    local log
    if [ ${#FAILED[@]} -gt 0 ]; then
        printf '\n== what failed\n'
        for log in "$LOGS"/*.log; do
            [ -f "$log" ] || continue
            awk '/Testing Library Version|Target Platform/ { next }
                 /^✘|error:|^FAILED|^ERROR|Fatal error/ { told = /^✘/; if (!seen[$0]++) print; next }
                 /^[↳ ]/ && told { print; next }
                 { told = 0 }' "$log" | cut -c 1-240 | head -n 80
        done
    fi
    printf '\n== closing lines\n'
    [ ! -f "$LOGS/swift-test.log" ] || grep 'Test run with' "$LOGS/swift-test.log" | tail -n 1
    [ ! -f "$LOGS/browser.log" ] || tail -n 1 "$LOGS/browser.log"
    [ ${#NOTED[@]} -eq 0 ] || printf 'note    %s\n' "${NOTED[@]}"
    [ ${#PASSED[@]} -eq 0 ] || printf 'passed  %s\n' "${PASSED[@]}"
    [ ${#FAILED[@]} -eq 0 ] || printf 'FAILED  %s\n' "${FAILED[@]}"
}

start_postgres
part messages scripts/check-messages.py
swift_tests
browser_tests
close
[ ${#FAILED[@]} -eq 0 ]
