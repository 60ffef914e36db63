"""The file of a treaty: its sources, its clauses, and its acts in order of date."""
import re

from . import clauses, names
from .layout import comment, listed, quoted
from .tables import MEMORY

# Verbs in the order in which acts of one day are entered, each in the singular and the plural; `{}` is the treaty.
VERBS = {
    "sign": ("signs {}", "sign {}"),
    "definitive-signature": ("signs {} definitively", "sign {} definitively"),
    "provisional": ("applies {} provisionally", "apply {} provisionally"),
    "ratify": ("ratifies {}", "ratify {}"),
    "accept": ("accepts {}", "accept {}"),
    "approve": ("approves {}", "approve {}"),
    "accede": ("accedes to {}", "accede to {}"),
    "succeed": ("succeeds to {}", "succeed to {}"),
    "withdraw": ("withdraws from {}", "withdraw from {}"),
    "revoke": ("revokes withdrawal from {}", "revoke withdrawal from {}"),
}
NOT_SIGNED = "no signature in the source"
GENERAL = "general knowledge"
# Words of the tables about themselves, as a reader of the register needs them.
REWORDED = [
    (" in actions_bounded.csv", " between bounds"),
    ("open_for_signature is", "The opening for signature is"),
    ("Real not_before:", "Not before"),
    ("not in states.csv", "not in the register"),
]


def reworded(text):
    for old, new in REWORDED:
        text = text.replace(old, new)
    return text


class Sources:
    """The short names of a file's sources, in the order of first use."""

    def __init__(self, tables):
        self.tables = tables
        self.used = {}

    def use(self, key):
        """Declares a source of the table; one that its text refers to comes with it."""
        if key not in self.used:
            self.used[key] = self.tables.sources[key]
            for other in re.findall(r"\b[stfg]\d+\b", self.tables.sources[key]):
                if other in self.tables.sources:
                    self.use(other)
        return key

    def say(self, name, text):
        """Declares a source by its text, under a name that says what it is for."""
        for known, declared in self.used.items():
            if declared == text:
                return known
        while name in self.used:
            name += "-2"
        self.used[name] = text
        return name

    def declarations(self):
        numbered = re.compile(r"[stfg]\d+")
        order = sorted(self.used, key=lambda key: (key[0], int(key[1:]), key) if numbered.fullmatch(key) else ("", 0, key))
        return "".join(f"source {key} {quoted(self.used[key])}\n" for key in order)


def clause_source(treaty, sources):
    """A function that ends a clause: where it was read, and `unchecked` where it was typed from memory."""
    told = treaty["sources"]
    later_from_memory = re.search(r"Later joiners: [^.]*from memory", treaty["note"] or "")

    def end(part):
        text = told["rule" if part == "later" else part]
        if text is None:
            return ""
        if text == GENERAL:
            return f" source {sources.say('memory', f'{GENERAL}, {MEMORY}')} unchecked"
        unchecked = "memory" in text or GENERAL in text or (part == "later" and later_from_memory)
        names_of_parts = {"rule": "text", "later": "text", "eligible": "joining", "accession": "joining"}
        return f" source {sources.say(names_of_parts.get(part, part), text)}" + (" unchecked" if unchecked else "")

    return end


def acts(treaty, tables, sources):
    """The lines of the acts; those with one date, verb, source and allowance stand together."""
    key = treaty["id"]
    together = {}

    def add(row, first, last):
        identity = (key, row["iso3"], first, last, row["action"])
        reason = tables.exceptions.get((key, row["iso3"], last, row["action"]), "") if first == "" else ""
        if identity in tables.unsigned:
            reason = NOT_SIGNED
        place = (last, first != "", first, list(VERBS).index(row["action"]), row["source"], reason)
        together.setdefault(place, []).append(tables.name(row["iso3"]))

    definitive = {(row["iso3"], row["date"]) for row in tables.actions[key] if row["action"] == "definitive-signature"}
    for row in tables.actions[key]:
        # A definitive signature is one act, which the table also has as a signature.
        if row["action"] != "sign" or (row["iso3"], row["date"]) not in definitive:
            add(row, "", row["date"])
    for row in tables.bounded[key]:
        # A succession that the source lists without a day lies between the state's beginning and the register's end.
        first, last = row["not_before"], row["not_after"]
        if not last:
            first, last = tables.exists_from(row["iso3"]), treaty["known_until"]
        add(row, first, last)
    lines = []
    for (last, bounded, first, verb, source, reason), states in sorted(together.items()):
        when = f"between {first} and {last}" if bounded else f"on {last}"
        words = list(VERBS.values())[verb][len(states) > 1].format(key)
        unchecked = " unchecked" if MEMORY in tables.sources[source] else ""
        allowed = f"allow {quoted(reason)} " if reason else ""
        lines.append(listed(allowed + when, sorted(states, key=names.fold), f"{words} source {sources.use(source)}{unchecked}"))
    return "".join(lines)


def file(treaty, tables, aliases):
    """The whole file."""
    sources = Sources(tables)
    declaration = clauses.block(treaty, tables, clause_source(treaty, sources), aliases)
    lines = acts(treaty, tables, sources)
    number = f" (United Nations Treaty Collection, {treaty['untc']})" if treaty["untc"] else ""
    head = comment(treaty["name"] + number + ".")
    if treaty["note"]:
        head += comment(reworded(treaty["note"]))
    alternative = treaty["entry_into_force"]["alternative"]
    if alternative:
        head += comment(alternative)
    weight = treaty["entry_into_force"]["weight"]
    if weight and "and" in weight:
        head += comment(f"The clause also asks for a {weight['and']}; no figures are known.")
    parts = [head, sources.declarations(), declaration, lines]
    return "\n".join(part for part in parts if part)
