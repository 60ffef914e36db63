"""The clauses of a treaty in the words of the language, from its entry in treaties.json.

Each function gives one clause without its source; `block` puts them together in the order in which a treaty has them.
"""
import re

from . import names
from .layout import listed, quoted

def ordinal(number):
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def many(number, unit):
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def delay(rule, of):
    """A delay with its `after`, or `upon`, before what it runs from."""
    if rule.get("days") == 0:
        return f"upon {of}"
    if "days" in rule:
        return f"{many(rule['days'], 'day')} after {of}"
    if "months" in rule:
        return f"{many(rule['months'], 'month')} after {of}"
    if "first_of_nth_month_after" in rule:
        return f"on the first day of the {ordinal(rule['first_of_nth_month_after'])} month after {of}"
    following = rule["first_of_month_after"]
    span = many(following["months"], "month") if following["months"] else many(following["days"], "day")
    return f"on the first day of the month following {span} after {of}"


# Facts of the clauses that the tables give only in words: which instruments a number counts (Arms Trade Treaty 22),
# another treaty's condition (Montreal Protocol 16(1)), a date that stands for another treaty's entry into force
# (Trafficking Protocol 17(1)), a floor for later parties (Cartagena Protocol 37(2), Nagoya Protocol 33(2)).
# By what a signatory consents (Convention against Cybercrime 64, 65(1)).
SUBJECT_TO = {"cybercrime": "ratification, acceptance or approval"}
COUNTED = {"att": "deposits of ratification, acceptance or approval"}
CONDITION_OF = {"montreal": "vienna"}
FLOOR_OF = {"trafficking": "untoc"}
LATER_FLOOR_OF = {"cartagena": "cbd", "nagoya": "cbd"}
# Where the named states are to be counted beside the others: 3 depositaries and 40 more (NPT IX(3)).
NAMED_BESIDE_OTHERS = {"npt"}


def condition(treaty, tables):
    rule = treaty["entry_into_force"]
    key = treaty["id"]
    parts = []
    named = rule["required"]
    if named and "states" in named:
        states = [tables.name(code) for code in named["states"]]
        from_all = f"deposits from all of ({', '.join(states)})"
        if key in NAMED_BESIDE_OTHERS:
            parts.append(f"{from_all} and {rule['count'] - len(states)} other deposits")
        else:
            parts.append(f"{rule['count']} deposits including {from_all}")
    elif named:
        parts.append(f"deposits from all of {named['group']}")
    elif rule["count"]:
        parts.append(f"{rule['count']} {COUNTED.get(key, 'deposits' if rule['count'] > 1 else 'deposit')}")
    share = rule["count_share_of_parties_to"]
    if share:
        parts.append(f"deposits from at least {share['share']} of (parties of {share['treaty']})")
    for minimum in rule["group_minimum"] or []:
        parts[-1] += f" including deposits from at least {minimum['count']} of {minimum['group']}"
    weight = rule["weight"]
    if weight:
        parts.append(f"deposits holding at least {weight['percent']}% of {weight['name']}")
    if key in CONDITION_OF:
        parts.append(f"the condition of {CONDITION_OF[key]} is met")
    return " and ".join(parts)


def entry_into_force(treaty, tables):
    rule = treaty["entry_into_force"]
    if rule["fixed_date"]:
        return (f"enters into force on {rule['fixed_date']} if the condition is met by then, otherwise "
                + delay(rule["delay"], condition(treaty, tables)))
    return "enters into force " + delay(rule["delay"], condition(treaty, tables)) + floor(treaty)


def floor(treaty):
    day = treaty["entry_into_force"]["not_before"]
    if not day:
        return ""
    if treaty["id"] in FLOOR_OF:
        return f", not before entry into force of {FLOOR_OF[treaty['id']]}"
    opening = treaty["open_for_signature"]
    if opening and opening[4:] == day[4:]:
        return f", not before {many(int(day[:4]) - int(opening[:4]), 'year')} after opening"
    return f", not before {day}"


def later_parties(treaty):
    text = "for later parties " + delay(treaty["entry_into_force"]["later_joiners"], "deposit")
    parent = LATER_FLOOR_OF.get(treaty["id"])
    return text + (f", not before entry into force of {parent} for the state" if parent else "")


def word_of_leaving(treaty):
    """What the treaty calls leaving it, where the note on it says so."""
    note = (treaty["note"] or "").lower()
    words = [word for word in ("withdrawal", "denunciation") if word in note]
    return words[0] if len(words) == 1 else "withdrawal or denunciation"


def leaving(treaty):
    """The clause on leaving, or none where the treaty has none."""
    rule = treaty["withdrawal"]
    word = word_of_leaving(treaty)
    if rule is None:
        return None
    if rule == "unknown":
        return f"{word} is not known"
    if "periods" in rule:
        first, then = map(int, re.fullmatch(r"(\d+) years, then (\d+)-year periods", rule["periods"]).groups())
        return (f"{word} at the end of {first} years and then of each {then} years after entry into force, "
                f"notice {rule['notice_months']} months before")
    if "notice_days" in rule:
        notice = f"{many(rule['notice_days'], 'day')} after notice"
    elif "notice_months" in rule:
        months = rule["notice_months"]
        notice = (many(months // 12, "year") if months % 12 == 0 else many(months, "month")) + " after notice"
    else:
        notice = delay({"first_of_month_after": rule["first_of_month_after"]}, "notice")
    years = rule.get("not_before_years_in_force")
    beforehand = f", notice not before {many(years, 'year')} after entry into force for the state" if years else ""
    return f"{word} takes effect {notice}{beforehand}"


def places(treaty):
    """Where it was adopted and where it was opened: `Strasbourg (adopted); Budapest (opened)`."""
    parts = [re.sub(r" \(.*\)", "", part) for part in treaty["adopted_place"].split("; ")]
    return parts[0], parts[1] if len(parts) > 1 else None


# Where it was opened with ceremony, and by whom.
OPENED_AT = {"cybercrime": ("Ha Noi", "VNM"), "ottawa": ("Ottawa", "CAN")}


def signature(treaty, tables):
    opening = treaty["open_for_signature"]
    if not opening:
        return None if treaty["kind"] == "amendment" else "open for signature never"
    text = f"open for signature from {opening}"
    if treaty.get("signature_closes_on") == "entry into force":
        text += " until entry into force"
    elif treaty["signature_closes"]:
        text += f" until {treaty['signature_closes']}"
    place, host = OPENED_AT.get(treaty["id"], (places(treaty)[1], None))
    if place:
        text += f" at {quoted(place)}"
    return text + (f" host {tables.name(host)}" if host else "")


def block(treaty, tables, source, aliases):
    """The declaration of a treaty. `source` gives the words that end a clause of that part of the table."""
    lines = []

    def line(text, part=None):
        if text:
            lines.append(f"  {text}{source(part) if part else ''}\n")

    line(f"name {quoted(treaty['name'])}")
    if aliases:
        lines.append(listed("  aliases", [quoted(alias) for alias in aliases], "", indent="    "))
    line(f"adopted on {treaty['adopted']} at {quoted(places(treaty)[0])}", "dates")
    line(f"open to {treaty['open_to']}", "eligible")
    line(signature(treaty, tables), "dates")
    if treaty["accession"] != "always":
        line(f"open for accession {treaty['accession']}", "accession")
    if treaty["id"] in SUBJECT_TO:
        line(f"subject to {SUBJECT_TO[treaty['id']]}", "rule")
    if treaty["needs_parent"]:
        line(f"only depositors of {treaty['parent']} may join", "eligible")
    line(entry_into_force(treaty, tables), "rule")
    if "regional organisations" in treaty["open_to"] or "not-additional" in treaty["entry_into_force"]["reio_counts"]:
        line("regional organisations count as nothing", "rule")
    line(later_parties(treaty), "later")
    line(leaving(treaty), "withdrawal")
    if isinstance(treaty["withdrawal"], dict) and treaty["withdrawal"].get("not_during_armed_conflict"):
        line("not during armed conflict of the state", "withdrawal")
    if treaty.get("ends_below_parties"):
        line(f"ends below {treaty['ends_below_parties']} parties", "rule")
    line(f"depositary {quoted(treaty['depositary'])}")
    if treaty["real_eif"]:
        line(f"entered into force on {treaty['real_eif']}")
    note = f" {quoted(treaty['known_until_note'])}" if treaty["known_until_note"] else ""
    line(f"known until {treaty['known_until']}{note}")
    head = treaty["kind"] + " " + treaty["id"] + (f" to {treaty['parent']}" if treaty["parent"] else "")
    return f"{head} {{\n{''.join(lines)}}}\n"
