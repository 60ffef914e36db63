"""All files of the register by their paths below the C target's folder: how they are made, compared and written."""
import os

from . import index, names, negotiation, things, treaties
from .tables import Tables

NEGOTIATED = "cybercrime"
# The files of a negotiation are not embedded: nothing reads them yet.
NOT_EMBEDDED = "negotiation/"
LIST = "RegisterFiles.h"


def files(tables: Tables):
    """Every file, made from the tables."""
    aliases = names.treaty_aliases(tables)
    made = {"states.treaty": things.states_file(tables)}
    for key in tables.groups:
        made[f"groups/{key}.treaty"] = things.group_file(key, tables)
    for key in tables.weights:
        made[f"weights/{key}.treaty"] = things.weight_file(key, tables)
    for key, named_by in things.unknown_weights(tables).items():
        made[f"weights/{key}.treaty"] = things.unknown_weight_file(key, named_by, tables)
    for key, treaty in tables.treaties.items():
        made[f"treaties/{key}.treaty"] = treaties.file(treaty, tables, aliases[key])
    votes = {}
    for row in tables.votes:
        votes.setdefault(row["vote"], []).append(row)
    for vote, rows in votes.items():
        made[f"negotiation/{vote.lower().replace('/', '-')}.treaty"] = negotiation.vote_file(vote, rows, tables)
    made[f"negotiation/{NEGOTIATED}.treaty"] = negotiation.sessions_file(NEGOTIATED, tables)
    return with_indexes(made)


def indexed(folder):
    """Every file, with the indexes made anew from the `.treaty` files that the folder holds."""
    held = {}
    for path in existing(folder):
        if path.endswith(".treaty"):
            with open(os.path.join(folder, path), encoding="utf-8", newline="") as file:
                held[path.removeprefix("register/")] = file.read()
    return with_indexes(held)


def with_indexes(texts):
    embedded = {path: text for path, text in texts.items() if not path.startswith(NOT_EMBEDDED)}
    indexes, header = index.indexes(embedded)
    return {LIST: header, **{f"register/{path}": text for path, text in {**texts, **indexes}.items()}}


def existing(folder):
    found = {LIST} if os.path.exists(os.path.join(folder, LIST)) else set()
    for place, _, names_of_files in os.walk(os.path.join(folder, "register")):
        found |= {os.path.relpath(os.path.join(place, name), folder) for name in names_of_files if not name.startswith(".")}
    return found


def differences(wanted, folder):
    """The paths that are missing, too many, or different."""
    result = set(wanted) ^ existing(folder)
    for path in set(wanted) - result:
        with open(os.path.join(folder, path), encoding="utf-8", newline="") as file:
            if file.read() != wanted[path]:
                result.add(path)
    return sorted(result)


def write(wanted, folder):
    """Writes what differs and removes what is no longer wanted."""
    for path in differences(wanted, folder):
        full = os.path.join(folder, path)
        if path not in wanted:
            os.remove(full)
            continue
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8", newline="") as file:
            file.write(wanted[path])
