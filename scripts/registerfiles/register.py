"""All files of the register, by their path, and the list from which the C target embeds them."""
import os

from . import names, negotiation, things, treaties
from .tables import Tables

NEGOTIATED = "cybercrime"


def listing(rows):
    return "".join("\t".join(row) + "\n" for row in rows)


def register_files(tables: Tables):
    files = {}
    aliases = names.treaty_aliases(tables)
    files["states.index"] = things.states_index(tables)
    files["groups.index"] = listing((key, names.group_name(tables.group_names[key])[0]) for key in sorted(tables.groups))
    files["treaties.index"] = listing(
        (key, treaty["name"], treaty["known_until"], treaty["kind"], treaty["parent"] or "")
        for key, treaty in sorted(tables.treaties.items()))
    files["states.treaty"] = things.states_file(tables)
    for key in tables.groups:
        files[f"groups/{key}.treaty"] = things.group_file(key, tables)
    unknown = things.unknown_weights(tables)
    units = {key: things.weight_unit(key, rows)[0] for key, rows in tables.weights.items()}
    for key in tables.weights:
        files[f"weights/{key}.treaty"] = things.weight_file(key, tables)
    for key, named_by in unknown.items():
        files[f"weights/{key}.treaty"] = things.unknown_weight_file(key, named_by, tables)
        units[key] = things.UNKNOWN_UNITS[key]
    files["names.index"] = names.index(tables, units)
    files["weights.index"] = listing(sorted(units.items()))
    for key, treaty in tables.treaties.items():
        files[f"treaties/{key}.treaty"] = treaties.file(treaty, tables, aliases[key])
    return files


def files(tables: Tables):
    """Every file by its path below the C target's folder. The negotiation's files are not embedded: nothing reads them."""
    embedded = register_files(tables)
    result = {f"register/{path}": text for path, text in embedded.items()}
    votes = {}
    for row in tables.votes:
        votes.setdefault(row["vote"], []).append(row)
    for vote, rows in votes.items():
        path = vote.lower().replace("/", "-")
        result[f"register/negotiation/{path}.treaty"] = negotiation.vote_file(vote, rows, tables)
    result[f"register/negotiation/{NEGOTIATED}.treaty"] = negotiation.sessions_file(NEGOTIATED, tables)
    result["RegisterFiles.h"] = embedding(sorted(embedded, key=str.encode)) + line_starts(embedded["names.index"])
    return result


def embedding(paths):
    """C: the bytes of each file, and a table of them in the order of their paths."""
    lines = ["// Written by scripts/facts: the files of the register, in the order of the bytes of their paths.\n",
             "// Only CRegister.c includes it.\n\n"]
    for place, path in enumerate(paths):
        lines.append(f"static const char file_{place}[] = {{\n#embed \"register/{path}\"\n}};\n")
    lines.append("\nstatic const CRegisterFile files[] = {\n")
    for place, path in enumerate(paths):
        lines.append(f"  {{\"{path}\", file_{place}, sizeof file_{place}}},\n")
    lines.append("};\n")
    return "".join(lines)


def line_starts(text):
    """C: the offset of each line of the index of names, so that it is searched without looking for line ends."""
    starts = [0]
    for line in text.encode().split(b"\n")[:-2]:
        starts.append(starts[-1] + len(line) + 1)
    rows = [", ".join(map(str, starts[i : i + 16])) for i in range(0, len(starts), 16)]
    return ("\n// Where each line of names.index begins.\nstatic const uint32_t name_starts[] = {\n  "
            + ",\n  ".join(rows) + ",\n};\n")


def existing(folder):
    found = {"RegisterFiles.h"} if os.path.exists(os.path.join(folder, "RegisterFiles.h")) else set()
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
