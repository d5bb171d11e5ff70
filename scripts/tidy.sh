#!/usr/bin/env bash
# The house checks alone, in seconds: the rules of Tests/HouseTests in a package of their own, without the rest of the
# product being built, then the layout of the code and the syntax of the scripts. Changes nothing in the checkout.
set -uo pipefail
cd "$(dirname "$0")/.."

failed=0
note() { printf 'tidy: %s\n' "$*"; failed=1; }

nest=.build-tidy
mkdir -p "$nest/Tests"
ln -sfn ../../Tests/HouseTests "$nest/Tests/HouseTests"
cat >"$nest/Package.swift" <<'EOF'
// swift-tools-version:6.2
import PackageDescription

let package = Package(
    name: "house",
    targets: [.testTarget(name: "HouseTests", path: "Tests/HouseTests")],
    swiftLanguageModes: [.v6]
)
EOF
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if swift test --package-path "$nest" >"$log" 2>&1; then
    grep -E 'Test run with' "$log"
else
    grep -Ev '^◇|^\[|^✔ Test case' "$log" | cut -c 1-300
    note "the house rules are broken"
fi

for script in scripts/*.sh .ci/run .githooks/*; do
    bash -n "$script" || note "$script is no valid script"
done

folders=()
for folder in Sources Tests Plugins bench; do
    [ ! -d "$folder" ] || folders+=("$folder")
done
# Scratch folders of the benchmark are left out; only what is written by hand is looked at.
mapfile -t files < <(find "${folders[@]}" -name '*.swift' -not -path '*/.build*' | sort)
printf '%s\n' "${files[@]}" | xargs -r -d '\n' swift format lint --strict --parallel >"$log" 2>&1 || {
    cut -c 1-200 "$log" | head -n 40
    note "$(grep -c 'error:\|warning:' "$log") places are not laid out as .swift-format says; most are mended by: make format"
}
exit "$failed"
