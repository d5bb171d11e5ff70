#!/usr/bin/env python3
"""Writes String Catalogs.

  strings.py add FILE KEY EN HU FA [--args "count:Int"] [--comment TEXT]
  strings.py load FILE < lines        one text a line: key | en | hu | fa | args
  strings.py list FILE                prints the same lines

Placeholders are the argument's name in braces: "{count} open cases". A form for
one thing stands before a caret: "{count} open case ^ {count} open cases".
FILE is made when it is missing; keys that exist are replaced.
"""
import json
import pathlib
import re
import sys

LANGUAGES = ("en", "hu", "fa")


def fail(text):
    sys.exit(f"strings.py: {text}")


def read(path):
    if path.exists():
        return json.loads(path.read_text(encoding="utf-8"))
    return {"sourceLanguage": "en", "strings": {}, "version": "1.0"}


def write(path, catalog):
    """Sorted keys and one line a language, so that changes are easy to read."""
    out = ['{', '  "sourceLanguage" : "en",', '  "strings" : {']
    entries = sorted(catalog["strings"].items())
    for index, (key, entry) in enumerate(entries):
        out.append(f'    {dump(key)} : {{')
        if entry.get("comment"):
            out.append(f'      "comment" : {dump(entry["comment"])},')
        out.append('      "localizations" : {')
        local = [(code, entry["localizations"][code]) for code in LANGUAGES if code in entry["localizations"]]
        for number, (code, value) in enumerate(local):
            out.append(f'        "{code}" : {dump(value)}' + ("," if number + 1 < len(local) else ""))
        out.append('      }')
        out.append('    }' + ("," if index + 1 < len(entries) else ""))
    out += ['  },', '  "version" : "1.0"', '}', '']
    path.write_text("\n".join(out), encoding="utf-8")


def dump(value):
    return json.dumps(value, ensure_ascii=False, separators=(", ", " : "))


def arguments(text):
    """[(name, type)] of "count:Int, at:Instant(time)"."""
    return [tuple(part.strip().split(":", 1)) for part in text.split(",") if part.strip()]


def numbered(words, args, key):
    names = [name for name, _ in args]

    def replace(match):
        name = match.group(1)
        if name not in names:
            fail(f"key '{key}': {{{name}}} is not among the arguments")
        kind = args[names.index(name)][1]
        return f"%{names.index(name) + 1}$" + ("lld" if kind.strip() == "Int" else "@")

    return re.sub(r"\{(\w+)\}", replace, words)


def unit(words):
    return {"stringUnit": {"state": "translated", "value": words}}


def localization(words, args, key):
    words = numbered(words.strip().replace("\\n", "\n"), args, key)
    if " ^ " in words:
        one, other = words.split(" ^ ", 1)
        return {"variations": {"plural": {"one": unit(one.strip()), "other": unit(other.strip())}}}
    return unit(words)


def put(catalog, key, words, args_text="", comment=""):
    if not re.fullmatch(r"[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*", key):
        fail(f"key '{key}' is not words of ASCII letters and digits joined by dots")
    if len(words) != 3 or not all(w.strip() for w in words):
        fail(f"key '{key}' needs English, Hungarian and Persian words")
    args = arguments(args_text)
    entry = {}
    notes = "; ".join(filter(None, ["args: " + args_text.strip() if args else "", comment.strip()]))
    if notes:
        entry["comment"] = notes
    entry["localizations"] = {code: localization(text, args, key) for code, text in zip(LANGUAGES, words)}
    catalog["strings"][key] = entry


def add(path, rest):
    options = {"--args": "", "--comment": ""}
    plain = []
    while rest:
        item = rest.pop(0)
        if item in options:
            options[item] = rest.pop(0) if rest else fail(f"{item} needs a value")
        else:
            plain.append(item)
    if len(plain) != 4:
        fail("add needs KEY EN HU FA")
    catalog = read(path)
    put(catalog, plain[0], plain[1:], options["--args"], options["--comment"])
    write(path, catalog)


def load(path):
    catalog = read(path)
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        columns = [column.strip() for column in line.rstrip("\n").split("|")]
        if len(columns) not in (4, 5):
            fail(f"line {number} has {len(columns)} columns, expected key | en | hu | fa | args")
        put(catalog, columns[0], columns[1:4], columns[4] if len(columns) == 5 else "")
    write(path, catalog)


def show(path):
    for key, entry in sorted(read(path)["strings"].items()):
        found = re.search(r"args: ([^;]*)", entry.get("comment", ""))
        args = arguments(found.group(1)) if found else []
        columns = [key]
        for code in LANGUAGES:
            value = entry["localizations"][code]
            plural = value.get("variations", {}).get("plural", {})
            forms = [plural[f] for f in ("one", "other") if f in plural] or [value]
            words = " ^ ".join(form["stringUnit"]["value"] for form in forms).replace("\n", "\\n")
            columns.append(re.sub(r"%(\d)\$(?:lld|@)", lambda m: "{" + args[int(m.group(1)) - 1][0] + "}", words))
        print(" | ".join(columns + ([found.group(1)] if found else [])))


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("add", "load", "list"):
        sys.exit(__doc__)
    path = pathlib.Path(sys.argv[2])
    if path.suffix != ".xcstrings":
        fail("the file name ends in .xcstrings")
    {"add": lambda: add(path, sys.argv[3:]), "load": lambda: load(path), "list": lambda: show(path)}[sys.argv[1]]()


main()
