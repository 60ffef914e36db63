"""Names: how they are folded, which can be typed, and the short forms of treaties that people type.

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
