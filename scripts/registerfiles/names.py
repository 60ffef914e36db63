"""Names: how they are folded, which can be typed, and the index that the lexicon searches.

The folding is the one of NameFolding in TreatySyntax; a test compares them on every name of the index.
"""
import re
import unicodedata

APOSTROPHES = {0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x02BB, 0x02BC, 0x02BF, 0x02BE, 0x2032}
SPACES = {0x20, 0x09, 0xA0, 0x202F}
LETTERS = {
    "æ": "ae", "đ": "d", "ð": "d", "ø": "o", "þ": "th", "ß": "ss", "ħ": "h", "ı": "i", "ĳ": "ij", "ĸ": "k",
    "ŀ": "l", "ł": "l", "ŉ": "n", "ŋ": "n", "œ": "oe", "ŧ": "t", "ſ": "s", "ё": "е", "й": "и",
}
TYPED = re.compile(r"[^\W\d_]['’]?\w*([ '’-]\w[\w'’]*)*")
LANGUAGES = ["id", "vi", "fr", "es", "zh", "ru", "ar"]


def is_accented(value):
    """Whether the accents of a letter are dropped: Latin-1, Latin Extended-A, Vietnamese, and a few more."""
    return 0xC0 <= value <= 0x17F or 0x1EA0 <= value <= 0x1EF9 or value in (0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x218, 0x219, 0x21A, 0x21B)


def fold(name):
    """The key of a name: lower case, without accents, one style of apostrophe, one space between words."""
    key = ""
    for letter in name:
        value = ord(letter)
        if value in SPACES:
            if key and key[-1] != " ":
                key += " "
        elif 0x300 <= value <= 0x36F:
            continue
        elif value in APOSTROPHES:
            key += "'"
        else:
            small = letter.lower()
            if small in LETTERS:
                key += LETTERS[small]
            elif is_accented(value):
                key += "".join(c for c in unicodedata.normalize("NFD", small) if not unicodedata.combining(c))
            else:
                key += small
    return key.rstrip(" ")


def can_be_typed(name):
    """Whether a name is a run of words that can stand without quotation marks."""
    return bool(TYPED.fullmatch(name))


# Short forms in common use that no rule gives.
EXTRA_TREATY_ALIASES = {
    "npt": ["Nuclear Non-Proliferation Treaty"],
    "ctbt": ["Comprehensive Test Ban Treaty"],
    "cat": ["Torture Convention", "UN Convention against Torture"],
    "crc": ["Child Rights Convention"],
    "crpd": ["Disability Convention"],
    "paris": ["Paris Accord"],
    "tpnw": ["Ban Treaty"],
    "unccd": ["Desertification Convention"],
    "untoc": ["Organized Crime Convention"],
    "uncac": ["Corruption Convention"],
    "unclos": ["Law of the Sea"],
    "ballast": ["Ballast Water Convention"],
}
KINDS_OF_TREATY = r"(Convention|Protocol|Agreement|Statute|Amendment|Treaty)"
LONGEST_RESPELT = 6
TOO_GENERAL = {"International", "Optional", "Second", "United", "Framework", "African", "UN", "WHO", *KINDS_OF_TREATY[1:-1].split("|")}


def short_forms(treaty):
    """Further names of a treaty, made by rule from its full name: all that people type for it and that are one thing."""
    names = [treaty["name"], *treaty["aliases"]]
    forms = list(EXTRA_TREATY_ALIASES.get(treaty["id"], []))
    for name in names:
        if name.startswith("United Nations "):
            forms.append("UN " + name.removeprefix("United Nations "))
        head = re.match(r"((?:[\w'-]+ ){1,2}" + KINDS_OF_TREATY + r") (?:on|for|to|of|against)\b", name)
        if head and head[1].split()[0] not in TOO_GENERAL:
            forms.append(head[1])
        words = re.sub(r"[ -]", "[ -]", re.escape(name).replace("\\ ", " ").replace("\\-", "-"))
        hyphenated = re.search(words + "$", treaty["name"])
        if hyphenated:
            forms.append(hyphenated[0])
    for name in names + forms:
        if re.search(r"\w-\w", name) and can_be_typed(name) and len(name.split()) <= LONGEST_RESPELT:
            forms.append(re.sub(r"(?<=\w)-(?=\w)", " ", name))
    known = {fold(name) for name in [treaty["id"], *names]}
    result = []
    for form in forms:
        if fold(form) not in known:
            known.add(fold(form))
            result.append(form)
    return result


def treaty_aliases(tables):
    """The aliases of every treaty: those of the table, and the short forms that mean one treaty only."""
    forms = {key: short_forms(treaty) for key, treaty in tables.treaties.items()}
    owners = {}
    for key, treaty in tables.treaties.items():
        for name in {fold(n) for n in [key, treaty["name"], *treaty["aliases"], *forms[key]]}:
            owners.setdefault(name, set()).add(key)
    return {
        key: treaty["aliases"] + [form for form in forms[key] if owners[fold(form)] == {key}]
        for key, treaty in tables.treaties.items()
    }


def state_aliases(row):
    """The English names of a state besides its short one, each once."""
    known = {row["name"], row["un_name"]}
    result = []
    for alias in row["aliases"].split("|"):
        if alias and alias not in known:
            known.add(alias)
            result.append(alias)
    return result


def group_name(row):
    """The name of a group and what its table says beside it in brackets."""
    match = re.fullmatch(r"(.*?) \((.*)\)", row["name"])
    if match and match[2] != "UN":
        return match[1], match[2]
    return row["name"], ""


def index(tables, weights):
    """The lines of the index: folded key, kind, spelling, thing, and for names in other languages the lower-case form.

    Kinds: s state, g group, t treaty, w weight. Spellings: f free, x exact but for case, c capitals, q in quotation
    marks. Sorted by the bytes of the folded key.
    """
    lines = set()

    def add(name, kind, thing, spelling=None):
        spelling = spelling or ("f" if can_be_typed(name) else "q")
        lines.add((fold(name), kind, spelling, thing, ""))

    for code, row in tables.states.items():
        english = {row["name"], row["un_name"], *state_aliases(row)}
        for name in english:
            add(name, "s", row["name"])
        add(code, "s", row["name"], "c")
        free = {fold(name) for name in english}
        for language in LANGUAGES:
            name = row["name_" + language]
            if name and fold(name) not in free:
                spelling = "x" if can_be_typed(name) else "q"
                lines.add((fold(name), "s", spelling, row["name"], name.lower() if spelling == "x" else ""))
    for key in tables.groups:
        row = tables.group_names[key]
        for name in [key, group_name(row)[0], *filter(None, row["aliases"].split("|"))]:
            add(name, "g", key)
    aliases = treaty_aliases(tables)
    for key, treaty in tables.treaties.items():
        for name in [key, treaty["name"], *aliases[key]]:
            add(name, "t", key)
    for key in weights:
        add(key, "w", key)
    check_names(lines)
    return "".join("\t".join(line) + "\n" for line in sorted(lines, key=lambda line: (line[0].encode(), line)))


# The names that mean two states on purpose: the language asks which is meant.
SHARED = {"korea", "congo"}


def check_names(lines):
    """Stops where one name would mean two things."""
    things = {}
    for key, kind, spelling, thing, exact in lines:
        if spelling in "fq":
            things.setdefault(key, set()).add((kind, thing))
    shared = {key: value for key, value in things.items() if len(value) > 1 and key not in SHARED}
    if shared:
        raise SystemExit(f"one name, two things: {shared}")
