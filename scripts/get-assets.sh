#!/usr/bin/env bash
# Set-up step: fetches the pinned third-party browser files from PyPI wheels into Vendor/ (git-ignored).
# Usage: scripts/get-assets.sh [FOLDER]     Does nothing when FOLDER is complete and its sums are right.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
vendor=$(realpath -m "${1:-$root/Vendor}")
icons=$root/Assets/icons.txt

stamp=$(sha256sum "$0" "$icons" | cut -d ' ' -f 1 | sha256sum | cut -d ' ' -f 1)
if [ -f "$vendor/SHA256SUMS" ] && [ "$(cat "$vendor/.stamp" 2>/dev/null)" = "$stamp" ] \
  && (cd "$vendor" && sha256sum --quiet -c SHA256SUMS); then
  echo "get-assets: $vendor is complete"
  exit 0
fi
command -v python3 >/dev/null || { echo "get-assets: python3 is missing (apt-get install python3-venv)" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" || { echo "get-assets: python3-venv is missing (apt-get install python3-venv)" >&2; exit 1; }
pip() { "$work/venv/bin/python" -m pip --quiet --disable-pip-version-check "$@"; }

# fetch NAME==VERSION SHA256: one wheel, checked by its whole hash
fetch() {
  printf '%s --hash=sha256:%s\n' "$1" "$2" > "$work/one.txt"
  pip download --no-deps --only-binary :all: --require-hashes -d "$work/wheels" -r "$work/one.txt"
}
unpack() { python3 -m zipfile -e "$work"/wheels/"$1"-*.whl "$work/x"; }

mkdir -p "$work/wheels" "$work/x"
fetch django-htmx==1.29.0 0ec5be1645ed71e6787bd75e0250624f00274ac3bb1730f07b6629a95688929b
fetch lucide==1.1.4 c2aa88a2bd7d99fcb56a9cdd4959cdf0c5ecd75f05d7ebbeb41010341639f449
fetch fontpkg-inter==4.1.post1 b1105c8b368787112e9352ba657fe4fd32feb0722cc3046a308f65962298ddf8
for name in django_htmx lucide fontpkg_inter; do unpack "$name"; done

rm -rf "$work/out"; mkdir -p "$work/out/fonts" "$work/out/licenses"
install -m 644 "$work/x/django_htmx/static/django_htmx/htmx-2.min.js" "$work/out/htmx.min.js"

# Latin with the letters of Hungarian; the weight and optical size axes stay
pip install 'fonttools==4.*' brotli
"$work/venv/bin/pyftsubset" "$work/x/fontpkg_inter/files/Inter[opsz,wght].ttf" --flavor=woff2 \
  --unicodes='U+0020-007E,U+00A0-017F,U+0218-021B,U+2010-2027,U+2030,U+2032-203A,U+20AC,U+2122,U+2190-2199,U+2212,U+2215,U+FFFD' \
  --layout-features='kern,liga,calt,ccmp,locl,mark,mkmk,tnum,cv11,ss03,case,zero' \
  --output-file="$work/out/fonts/inter-latin.woff2"

# Persian: the variable font, else the regular one of a second wheel, else the system's Noto through the font list
vazirmatn=$work/out/fonts/vazirmatn-arabic.woff2
if fetch django-unfold-farsi==0.2.0 291f6ef2be015aa9388b67b87b5531052efb41d4c969600ad33b413e81c24226 && unpack django_unfold_farsi \
  && install -m 644 "$work/x/unfold_farsi/static/unfold_farsi/fonts/vazirmatn/vazirmatn-arabic.woff2" "$vazirmatn"; then
  :
elif fetch django-daisy-theme==0.1.3 47eff1df13af03757b74b919f434d4882fb59d88c0231f34290298a73d385c42 && unpack django_daisy_theme \
  && install -m 644 "$(find "$work/x" -iname '*vazirmatn*regular*.woff2' | head -n 1)" "$vazirmatn"; then
  echo "get-assets: the variable Persian font was not to be had, took the regular one" >&2
else
  echo "get-assets: no Persian font; pages use the system's (apt-get install fonts-noto-core)" >&2
fi

# The same letters for printed sheets: outlines in two weights, which Pango reads as woff2 it does not
mkdir -p "$work/out/fonts/print"
"$work/venv/bin/python" - "$work/x/fontpkg_inter/files/Inter[opsz,wght].ttf" "$vazirmatn" "$work/out/fonts/print" <<'PY'
import pathlib
import sys

from fontTools import subset, ttLib
from fontTools.varLib import instancer

inter, vazirmatn, folder = sys.argv[1:]
for family, source, keep in (("inter", inter, "U+0020-024F,U+2010-2027,U+2030,U+2032-203A,U+20AC,U+2122,U+2212"),
                             ("vazirmatn", vazirmatn, "*")):
    if not pathlib.Path(source).exists():
        continue
    for name, weight in (("regular", 400), ("bold", 700)):
        font = ttLib.TTFont(source)
        if "fvar" in font:
            axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
            font = instancer.instantiateVariableFont(font, {**axes, "wght": weight})
        elif weight != 400:
            continue
        font["OS/2"].usWeightClass = weight
        subsetter = subset.Subsetter(subset.Options(layout_features=["*"], name_IDs=["*"], glyph_names=False))
        unicodes = font.getBestCmap() if keep == "*" else subset.parse_unicodes(keep.replace("U+", ""))
        subsetter.populate(unicodes=unicodes)
        subsetter.subset(font)
        font.flavor = None
        font.save(pathlib.Path(folder) / f"{family}-{name}.ttf")
PY

# Icon sprite from the names in Assets/icons.txt
python3 - "$work/x/lucide/lucide.zip" "$icons" "$work/out/icons.svg" <<'PY'
import re
import sys
import zipfile

archive = zipfile.ZipFile(sys.argv[1])
lines = ['<svg xmlns="http://www.w3.org/2000/svg">']
for name in open(sys.argv[2], encoding="utf-8").read().split():
    drawing = archive.read(name + ".svg").decode()
    shapes = re.search(r"<svg[^>]*>(.*)</svg>", drawing, re.S).group(1)
    lines.append(f'<symbol id="{name}" viewBox="0 0 24 24">' + re.sub(r"\s+", " ", shapes).strip() + "</symbol>")
open(sys.argv[3], "w", encoding="utf-8").write("\n".join(lines) + "\n</svg>\n")
PY

find "$work/x" -path '*dist-info*' -type f \( -iname 'LICENSE*' -o -iname 'OFL*' \) | while read -r file; do
  package=${file#"$work/x/"}
  cp "$file" "$work/out/licenses/${package%%-*}-$(basename "$file")"
done
(cd "$work/out" && find . -type f | LC_ALL=C sort | sed 's|^\./||' | xargs -d '\n' sha256sum > "$work/SHA256SUMS")
mv "$work/SHA256SUMS" "$work/out/SHA256SUMS"
echo "$stamp" > "$work/out/.stamp"
rm -rf "$vendor"
mkdir -p "$(dirname "$vendor")"
cp -r "$work/out" "$vendor"
echo "get-assets: wrote $(find "$vendor" -type f | wc -l) files to $vendor"
