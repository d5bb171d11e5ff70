#!/usr/bin/env bash
# Writes the pages that would go stale by hand: the list of decisions, and the commands as the program tells them.
set -euo pipefail
cd "$(dirname "$0")/.."

{
    printf '# Decisions\n\nOne page each, in the order in which they were taken. "Confirmation" names the\n'
    printf 'test that holds it; where a part is not built yet, the one it will land with. Written by `make docs`.\n\n'
    for page in docs/decisions/[0-9]*.md; do
        printf -- '- [%s](%s)\n' "$(sed -n '1s/^# //p' "$page")" "$(basename "$page")"
    done
} >docs/decisions/README.md
echo "docs/decisions/README.md"

program=
for candidate in .build/release/aram .build/debug/aram; do
    if [ -x "$candidate" ]; then program=$candidate; break; fi
done
if [ -z "$program" ]; then
    echo "docs/commands.md was left alone: there is no built program to ask (make build)"
    exit 0
fi
page=$(mktemp)
trap 'rm -f "$page"' EXIT
"$program" --experimental-dump-help | python3 scripts/commands.py >"$page"
cat "$page" >docs/commands.md
echo "docs/commands.md, as $program tells it"
