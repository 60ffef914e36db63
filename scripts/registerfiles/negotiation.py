"""A vote and the sessions of a negotiation, in the words of the language. Nothing loads these files yet."""
from . import names
from .layout import comment, listed, quoted
from .treaties import Sources

# The source of the vote lists Serbia under the code of Yugoslavia, whose seat it took in the United Nations.
SUCCESSORS = {"YUG": "SRB"}


def vote_file(vote, rows, tables):
    sources = Sources(tables)
    lines = []
    for cast in ("yes", "no", "abstain"):
        voters = (SUCCESSORS.get(row["iso3"], row["iso3"]) for row in rows if row["cast"] == cast)
        states = sorted(map(tables.name, voters), key=names.fold)
        lines.append(listed(f"  {cast}", states, "", indent="    "))
    end = f"  source {sources.use(rows[0]['source'])}\n"
    head = comment(f"Recorded vote of the General Assembly on {vote}.")
    return f"{head}\n{sources.declarations()}\nvote {quoted(vote)} on {rows[0]['date']} {{\n{''.join(lines)}{end}}}\n"


def sessions_file(treaty, tables):
    sources = Sources(tables)
    rows = tables.sessions
    body = rows[0]["body"]
    lines = []
    for row in rows:
        title = row["session"] if row["body"] == body else row["body"].removeprefix(body + ", ") + f", {row['session']}"
        if row["note"]:
            lines.append(f"  # {row['note']}\n")
        lines.append(f"  session {quoted(title)} from {row['from']} to {row['to']} at {quoted(row['place'])}"
                     f" source {sources.use(row['source'])}\n")
    head = comment(f"Sessions of the {body} that wrote the text.")
    return (f"{head}\n{sources.declarations()}\nnegotiation of {treaty} {{\n  body {quoted(body)} by \"A/RES/74/247\"\n"
            f"{''.join(lines)}}}\n")
