"""Turns the help that the program dumps as JSON (argument-parser's tool info) into one page of Markdown."""
import json
import sys


def spelling(argument):
    names = [("--" if len(n["name"]) > 1 else "-") + n["name"] for n in argument.get("names", [])]
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return f"<{value}>"
    return ", ".join(names) + (f" <{value}>" if argument["kind"] == "option" else "")


def section(command, path, depth):
    path = path + [command["commandName"]]
    lines = ["#" * min(depth, 4) + " `" + " ".join(path) + "`", "", command.get("abstract", "") or "No summary.", ""]
    if command.get("discussion"):
        lines += [command["discussion"], ""]
    rows = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]
    if rows:
        lines += ["| argument | meaning | default |", "|---|---|---|"]
        for a in rows:
            words = [spelling(a), a.get("abstract", ""), a.get("defaultValue", "")]
            lines.append("| " + " | ".join(w.replace("|", "\\|").replace("\n", " ") for w in words) + " |")
        lines.append("")
    for child in command.get("subcommands", []):
        if child["commandName"] != "help":
            lines += section(child, path, depth + 1)
    return lines


dump = json.load(sys.stdin)
print("# Commands\n\nAs the program itself tells them. Written by `make docs`.\n")
print("\n".join(section(dump["command"], [], 2)).rstrip())
