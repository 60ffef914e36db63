#!/usr/bin/env python3
"""Which subcommands and options of the command, told as JSON on standard input, a manual page lacks: manual.py PAGE"""
import json
import sys


def names(command):
    """The subcommands and the long options of a command, as the page writes them."""
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True):
            continue
        for name in argument.get("names") or []:
            if name["kind"] == "long":
                yield "Fl -" + name["name"]
    for inner in command.get("subcommands", []):
        if inner["commandName"] != "help":
            yield "Em " + inner["commandName"]
            yield from names(inner)


with open(sys.argv[1], encoding="utf-8") as page:
    text = page.read()
missing = sorted({name for name in names(json.load(sys.stdin)["command"]) if name.split(" ", 1)[1] not in text})
print(", ".join(missing))
sys.exit(1 if missing else 0)
