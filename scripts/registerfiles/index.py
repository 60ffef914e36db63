"""The indexes of the register and the list of its files, made from the files themselves."""
import re

from . import declared, names

KINDS = {"state": "s", "group": "g", "weight": "w", "treaty": "t", "protocol": "t", "amendment": "t"}


def indexes(files):
    """The indexes by their paths, and the C list of all files, from the texts of the `.treaty` files by their paths."""
    things = [thing for path in sorted(files, key=str.encode) for thing in declared.declarations(files[path])]
    states = [thing for thing in things if thing.kind == "state"]
    groups = sorted((thing for thing in things if thing.kind == "group"), key=lambda thing: thing.name)
    weights = sorted((thing for thing in things if thing.kind == "weight"), key=lambda thing: thing.name)
    treaties = sorted((thing for thing in things if KINDS[thing.kind] == "t"), key=lambda thing: thing.name)
    result = {
        "names.index": names_index(things),
        "states.index": listing(map(state_row, states)),
        "groups.index": listing((group.name, group.text("name")) for group in groups),
        "treaties.index": listing(map(treaty_row, treaties)),
        "weights.index": listing((weight.name, declared.TEXT.search(weight.head)[1]) for weight in weights),
    }
    paths = sorted([*files, *result], key=str.encode)
    return result, embedding(paths) + line_starts(result["names.index"])


def listing(rows):
    return "".join("\t".join(row) + "\n" for row in rows)


def state_row(state):
    """Name, code, name of the United Nations, kind, region, exists from and until, members."""
    exists = state.lines.get("exists", "")
    dates = [re.search(word + r" (\d{4}-\d\d-\d\d)", exists) for word in ("from", "until")]
    return [state.name, state.text("code"), foreign_names(state).get("un", ""), state.lines.get("kind", "state"),
            state.lines.get("region", ""), *(date[1] if date else "" for date in dates), state.lines.get("members", "")]


def treaty_row(treaty):
    """Word, name, known until, kind, parent."""
    parent = re.fullmatch(r"to ([\w-]+)", treaty.head)
    known = re.match(r"until (\S+)", treaty.lines.get("known", ""))
    return [treaty.name, treaty.text("name"), known[1] if known else "", treaty.kind, parent[1] if parent else ""]


def foreign_names(state):
    """The names of a state by language."""
    return {language: declared.unquoted(name) for language, name in re.findall(r'(\w+) "((?:[^"\\]|\\.)*)"', state.lines.get("names", ""))}


def names_index(things):
    """The lines of the index: folded key, kind, spelling, thing, and for names in other languages the lower-case form.

    Kinds: s state, g group, t treaty, w weight. Spellings: f free, x exact but for case, c capitals, q in quotation
    marks. Sorted by the bytes of the folded key.
    """
    lines = set()
    for thing in things:
        kind = KINDS[thing.kind]
        foreign = foreign_names(thing) if kind == "s" else {}
        english = [thing.name, *filter(None, [thing.text("name"), foreign.pop("un", "")]), *thing.texts("aliases")]
        for name in english:
            lines.add((names.fold(name), kind, "f" if names.can_be_typed(name) else "q", thing.name, ""))
        if kind == "s":
            lines.add((names.fold(thing.text("code")), kind, "c", thing.name, ""))
        free = {names.fold(name) for name in english}
        for name in foreign.values():
            if names.fold(name) not in free:
                exact = name.lower() if names.can_be_typed(name) else ""
                lines.add((names.fold(name), kind, "x" if exact else "q", thing.name, exact))
    check_names(lines)
    return listing(sorted(lines, key=lambda line: (line[0].encode(), line)))


# The names that mean two states on purpose: the language asks which is meant.
SHARED = {"korea", "congo"}


def check_names(lines):
    """Stops where one name would mean two things."""
    things = {}
    for key, kind, spelling, thing, _ in lines:
        if spelling in "fq":
            things.setdefault(key, set()).add((kind, thing))
    shared = {key: value for key, value in things.items() if len(value) > 1 and key not in SHARED}
    if shared:
        raise SystemExit(f"one name, two things: {shared}")


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
