#!/usr/bin/env bash
# A PostgreSQL for one test run: own data folder, own port, loopback only, gone afterwards. Root runs it as the
# user postgres, because the server refuses root; everybody else runs it as themselves.
#
#   scripts/postgres.sh start DIR [PORT]    make and start a cluster in DIR (made if needed); prints its URL
#   scripts/postgres.sh url DIR             print the URL again
#   scripts/postgres.sh stop DIR            stop it at once and delete DIR
#
# ARAM_POSTGRES_FSYNC=on flushes every commit to disk, which measurements want and tests do without.
set -euo pipefail

fail() { printf 'postgres: %s\n' "$*" >&2; exit 1; }

programs() {
    local folder
    for folder in /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin; do
        if [ -x "$folder/initdb" ]; then printf '%s\n' "$folder"; return; fi
    done
    command -v initdb >/dev/null || fail "no PostgreSQL server found; run scripts/setup.sh --tests"
    dirname "$(command -v initdb)"
}

as_owner() {
    if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

start() {
    local dir port sockets bin
    mkdir -p "$1"
    dir=$(realpath "$1")
    port=${2:-$(free_port)}
    bin=$(programs)
    [ ! -e "$dir/cluster" ] || fail "$dir holds a cluster already"
    # A socket path may have 107 bytes; a deep folder gets a short one beside it.
    sockets=$dir/s
    if [ ${#sockets} -gt 85 ]; then sockets=$(mktemp -d); else mkdir -p "$sockets"; fi
    chmod 711 "$dir"
    chmod 700 "$sockets"
    if [ "$(id -u)" -eq 0 ]; then install -d -o postgres -m 700 "$dir/cluster"; chown postgres "$sockets"; fi
    printf '%s\n' "$port" >"$dir/port"
    printf '%s\n' "$sockets" >"$dir/sockets"
    as_owner "$bin/initdb" -D "$dir/cluster" -U aram -A trust -E UTF8 --locale=C.UTF-8 >"$dir/initdb.log" 2>&1 \
        || { cat "$dir/initdb.log" >&2; fail "initdb failed"; }
    as_owner tee -a "$dir/cluster/postgresql.conf" >/dev/null <<EOF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$sockets'
max_connections = 200
timezone = 'UTC'
fsync = ${ARAM_POSTGRES_FSYNC:-off}
log_min_messages = warning
EOF
    as_owner "$bin/pg_ctl" -D "$dir/cluster" -l "$dir/cluster/server.log" -w -t 60 start >/dev/null \
        || { cat "$dir/cluster/server.log" >&2; fail "the server did not start"; }
    "$bin/psql" -XAtq -h 127.0.0.1 -p "$port" -U aram -d postgres -c 'CREATE DATABASE test_aram' >/dev/null
    url "$dir"
}

url() {
    [ -f "$1/port" ] || fail "no cluster was started in $1"
    printf 'postgresql://aram@127.0.0.1:%s/test_aram\n' "$(cat "$1/port")"
}

stop() {
    local dir sockets
    [ -d "$1" ] || return 0
    [ -f "$1/port" ] || fail "no cluster was started in $1, nothing is deleted"
    dir=$(realpath "$1")
    sockets=$(cat "$dir/sockets" 2>/dev/null || true)
    if [ -f "$dir/cluster/postmaster.pid" ]; then
        as_owner "$(programs)/pg_ctl" -D "$dir/cluster" -m immediate -w stop >/dev/null
    fi
    [ -z "$sockets" ] || rm -rf -- "$sockets"
    rm -rf -- "$dir"
}

case "${1:-}:$#" in
    start:2 | start:3) start "${@:2}" ;;
    url:2) url "$2" ;;
    stop:2) stop "$2" ;;
    *) fail "use: scripts/postgres.sh start DIR [PORT] | url DIR | stop DIR" ;;
esac
