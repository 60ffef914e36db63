"""The files of states, groups and weights."""
from . import names
from .layout import comment, listed, quoted
from .tables import MEMORY
from .treaties import GENERAL, reworded

REGIONS = {
    "African Group": "ag",
    "Asia and the Pacific Group": "apg",
    "Eastern European Group": "eeg",
    "Latin American and Caribbean Group": "grulac",
    "Western European and Others Group": "weog",
    "": "",
}
KINDS = {"reio": "regional organisation"}
OPEN_DATABASE = ("The English names and the United Nations groups are taken from mledoze/countries, a database under the Open "
                 "Database License (ODbL) 1.0, and this file is offered under that licence; see NOTICE.")
# The members of the organisations that join treaties themselves.
ORGANISATION_MEMBERS = {"EUU": "eu"}
UNCHECKED_DATES = "general knowledge, typed from memory; many agree with Gleditsch and Ward's list of independent states"


def sorted_states(tables):
    """All states in the order of their short names, which is the order of their numbers."""
    return sorted(tables.states.items(), key=lambda item: names.fold(item[1]["name"]))


def kind(row):
    return KINDS.get(row["kind"], row["kind"])


# Codes that are also reserved words stand in quotation marks.
RESERVED = {"AND", "ARE", "CAN"}


def state(code, row):
    lines = [f"  code {quoted(code) if code in RESERVED else code}\n"]
    aliases = names.state_aliases(row)
    if aliases:
        lines.append(listed("  aliases", [quoted(alias) for alias in aliases], "", indent="    "))
    said = [f"un {quoted(row['un_name'])}"] if row["un_name"] != row["name"] else []
    said += [f"{language} {quoted(row['name_' + language])}" for language in names.LANGUAGES if row["name_" + language]]
    lines.append(listed("  names", said, "", indent="    "))
    if row["kind"] != "state":
        lines.append(f"  kind {kind(row)}\n")
    if code in ORGANISATION_MEMBERS:
        lines.append(f"  members {ORGANISATION_MEMBERS[code]}\n")
    region = REGIONS[row["un_group"]]
    if region:
        lines.append(f"  region {region}\n")
    dates = (f" from {row['from']}" if row["from"] else "") + (f" until {row['until']}" if row["until"] else "")
    if dates:
        lines.append(f"  exists{dates} source memory unchecked\n")
    return f"state {quoted(row['name'])} {{\n{''.join(lines)}}}\n"


def states_file(tables):
    head = comment("States and organisations: codes, names, regional groups, and the days from and until which they exist.")
    head += comment(OPEN_DATABASE)
    head += comment("Names in other languages: Unicode Common Locale Data Repository (Unicode licence).")
    source = f"source memory {quoted(UNCHECKED_DATES)}\n"
    return "\n".join([head, source, *(state(code, row) for code, row in sorted_states(tables))])


def group_file(key, tables):
    row = tables.group_names[key]
    name, beside = names.group_name(row)
    head = comment(name + ".")
    if beside:
        head += comment(reworded(beside[0].upper() + beside[1:] + "."))
    if "mledoze" in row["source"]:
        head += comment(OPEN_DATABASE)
    memory = row["source"] == GENERAL
    said = row["source"] + (f", {MEMORY}" if memory else "")
    if row["dates"]:
        said += f"; dates: {row['dates']}"
    lines = [f"  name {quoted(name)}\n"]
    aliases = [alias for alias in row["aliases"].split("|") if alias]
    if aliases:
        lines.append(listed("  aliases", [quoted(alias) for alias in aliases], "", indent="    "))
    members = sorted(tables.groups[key], key=lambda member: (member["since"], names.fold(tables.name(member["iso3"]))))
    for member in members:
        since = f" since {member['since']}" if member["since"] else ""
        until = f" until {member['until']}" if member["until"] else ""
        lines.append(f"  member {tables.name(member['iso3'])}{since}{until}\n")
    lines.append(f"  source {quoted(said)}{' unchecked' if memory else ''}\n")
    return f"{head}\ngroup {key} {{\n{''.join(lines)}}}\n"


def weight_unit(key, rows):
    """The unit of a weight; a year that differs from state to state is left to a comment."""
    units = {row["unit"] for row in rows}
    if len(units) == 1:
        return units.pop(), {}
    stems = {unit.split(" (")[0] for unit in units}
    return stems.pop(), {row["iso3"]: row["unit"].split("(")[1].rstrip(")") for row in rows}


WEIGHT_NOTES = {
    "paris-ghg": "The share of each state in world emissions, as the list fixed for article 21 of the Paris Agreement gives "
                 "it. The row of the European Union is left out: it repeats its members'.",
    "paris-ghg-gg": "The emissions behind the list fixed for article 21 of the Paris Agreement. The row of the European Union "
                    "is left out: it repeats its members'.",
    "kyoto-co2-1990": "Carbon dioxide of the Annex I Parties in 1990, for article 25 of the Kyoto Protocol.",
    "population": "Population of states; the World Bank's figures are under CC BY 4.0, see NOTICE.",
}


def weight_file(key, tables):
    rows = tables.weights[key]
    unit, years = weight_unit(key, rows)
    memory = MEMORY in rows[0]["source"]
    sorted_rows = sorted(rows, key=lambda row: names.fold(tables.name(row["iso3"])))
    values = [f"  {tables.name(row['iso3'])} {row['value']}" for row in sorted_rows]
    width = max(map(len, values))
    lines = []
    for row, value in zip(sorted_rows, values):
        year = f"  # {years[row['iso3']]}" if row["iso3"] in years else ""
        lines.append((value.ljust(width) if year else value) + year + "\n")
    lines.append(f"  source {quoted(rows[0]['source'])}{' unchecked' if memory else ''}\n")
    return f"{comment(WEIGHT_NOTES[key])}\nweight {key} in {quoted(unit)} {{\n{''.join(lines)}}}\n"


def unknown_weights(tables):
    """Weights that a clause names and of which no figures by state are known, with the treaties that name them."""
    result = {}
    for key, treaty in tables.treaties.items():
        weight = treaty["entry_into_force"]["weight"]
        if weight and weight["name"] not in tables.weights:
            result.setdefault(weight["name"], []).append(key)
    return result


UNKNOWN_UNITS = {"merchant-tonnage": "gross tons"}


def unknown_weight_file(key, treaties, tables):
    head = comment(f"No figures by state are known, so a condition on it is not known either ({', '.join(treaties)}).")
    published = [row for row in tables.tonnage if row["treaty"] in treaties]
    if published:
        head += "#\n" + comment("Published totals, as a share of the world's:")
    for row in published:
        count = f" {row['parties']} parties," if row["parties"] else ""
        head += comment(f"{row['treaty']}, {row['date']}:{count} {row['percent']} per cent; {row['note']} ({row['source']}).")
    return f"{head}\nweight {key} in {quoted(UNKNOWN_UNITS[key])} {{\n}}\n"
