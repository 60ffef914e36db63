#!/usr/bin/env python3
"""Whether what the pages show is so: pages.py EXE PAGE...

A block of code in a page is one of four things, told by its first line:
  treaty> …          a session: each entry is run, and what it answers must be what the page shows. A line of `…` alone
                     stands for any lines.
  treaty …           the command line: its subcommand and options must be there.
  make …, cd …       commands of a shell: a target of make must be in the Makefile.
  anything else      a script: it must run with exit status 0.
In a table with a column `type`, what stands in backquotes is asked, one after another in one session a row. A link to
a file or a heading must lead to one. Every day is 2026-11-24, as in the other tests."""
import os
import re
import subprocess
import sys
import tempfile

EXECUTABLE = os.path.abspath(sys.argv[1])
PAGES = sys.argv[2:]
OPTIONS = ["--today", "2026-11-24", "--color", "never"]
problems = []


def run(arguments, script=None):
    """What the executable says with these arguments or this script, and its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        if script is not None:
            path = os.path.join(folder, "page.treaty")
            with open(path, "w", encoding="utf-8") as file:
                file.write(script)
            arguments = [path]
        # One pipe for both streams keeps the order in which a reader sees them.
        done = subprocess.run([EXECUTABLE, *OPTIONS, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=120, check=False)
    return done.stdout, done.returncode


def each_entry(entries):
    """The options that run entries one after another."""
    return [part for entry in entries for part in ("-e", entry)]


def blocks(text):
    """The fenced blocks of code of a page, each with the number of its first line."""
    lines = text.split("\n")
    start = None
    for number, line in enumerate(lines, 1):
        if line.startswith("```"):
            if start is None:
                start = number
            else:
                yield start + 1, lines[start:number - 1]
                start = None


def matches(shown, said):
    """Whether lines are what a page shows, where `…` alone stands for any lines."""
    if not shown:
        return not said
    if shown[0].strip() == "…":
        return any(matches(shown[1:], said[skipped:]) for skipped in range(len(said) + 1))
    return bool(said) and flat(shown[0]) == flat(said[0]) and matches(shown[1:], said[1:])


def flat(line):
    """A line without what depends on the width of a terminal or on where an entry came from."""
    return re.sub(r"\s+", " ", line).strip()


def told(lines):
    """The lines that tell something: a page leaves out empty ones, and where on the command line an error was."""
    return [line for line in lines if line.strip() and not line.strip().startswith("-->")]


def check_session(page, number, lines):
    """Each entry of a session answers what stands below it."""
    entries = []
    for line in lines:
        if line.startswith("treaty> "):
            entries.append((line.removeprefix("treaty> "), []))
        else:
            entries[-1][1].append(line)
    before = []
    for entry, shown in entries:
        earlier, _ = run(each_entry(before)) if before else ("", 0)
        said, _ = run(each_entry([*before, entry]))
        said = said.removeprefix(earlier)
        said, shown = told(said.split("\n")), told(shown)
        if not matches(shown, said):
            problems.append(f"{page}:{number}: `{entry}` answers\n" + "\n".join(said) + "\nand not\n" + "\n".join(shown))
        if not any(line.startswith("error") for line in said):
            before.append(entry)


def check_commands(page, number, lines):
    """The subcommand and the options of command lines are there; their files are not."""
    for line in lines:
        words = line.split("#")[0].split()
        if not words or words[0] != "treaty":
            continue
        subcommand = [word for word in words[1:2] if re.fullmatch("[a-z]+", word)]
        known, _ = run([*subcommand, "--help"])
        for option in re.findall(r"(?<!\S)--[a-z-]+", line):
            if option not in known:
                problems.append(f"{page}:{number}: `treaty {' '.join(subcommand)}` has no option {option}")


def check_shell(page, number, lines):
    """The targets of make are in the Makefile."""
    with open("Makefile", encoding="utf-8") as file:
        makefile = file.read()
    for line in lines:
        for target in re.findall(r"^make ([a-z-]+)", line):
            if not re.search(rf"^{target}:", makefile, re.M):
                problems.append(f"{page}:{number}: there is no `make {target}`")


def check_block(page, number, lines):
    first = next((line for line in lines if line.strip()), "")
    if first.startswith("treaty> "):
        check_session(page, number, lines)
    elif re.match(r"treaty (-|[a-z]+ )[^{]*$", first) and "{" not in first:
        check_commands(page, number, lines)
    elif re.match(r"(make|cd|git|scripts/)\b", first):
        check_shell(page, number, lines)
    else:
        said, status = run([], "\n".join(lines) + "\n")
        if status != 0:
            problems.append(f"{page}:{number}: the script ends in {status}:\n{said}")


def check_table(page, text):
    """What a table says to type is answered."""
    column = None
    for number, line in enumerate(text.split("\n"), 1):
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            column = None
        elif "type" in cells:
            column = cells.index("type")
        elif column is not None and column < len(cells):
            entries = re.findall(r"`([^`]+)`", cells[column])
            said, status = run(each_entry(entries))
            if status != 0 or "error" in said:
                problems.append(f"{page}:{number}: {entries} ends in {status}:\n{said}")


def headings(path):
    """The anchors of a page's headings."""
    with open(path, encoding="utf-8") as file:
        return {re.sub(r"[^\w\- ]", "", line.lstrip("#").strip().lower()).replace(" ", "-")
                for line in file if line.startswith("#")}


def check_links(page, text):
    """Every link within the project leads somewhere, and so does every path in backquotes."""
    folder = os.path.dirname(page)
    for link in re.findall(r"\]\(([^)]+)\)", text):
        if re.match("[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        path = os.path.normpath(os.path.join(folder, path)) if path else page
        if not os.path.exists(path):
            problems.append(f"{page}: no file {path}")
        elif anchor and anchor not in headings(path):
            problems.append(f"{page}: no heading {link}")
    for path in re.findall(r"`((?:Sources|Tests|scripts|docs|examples)/[\w./-]+)`", text):
        if "NAME" not in path and not os.path.exists(path):
            problems.append(f"{page}: no file {path}")
    for target in re.findall(r"`make ([a-z-]+)", text):
        check_shell(page, 0, [f"make {target}"])


def check_counts(page, text):
    """What a page says that the register holds is what it holds; acts to the nearest hundred."""
    facts, _ = run(["facts"])
    for count, things in re.findall(r"([\d,]+) (treaties with|acts,|states and organisations|groups,|weights,)", text):
        thing = things.removesuffix(" with").rstrip(",")
        held = int(re.search(rf"(\d+) {thing}", facts)[1])
        held = round(held, -2) if thing == "acts" else held
        if int(count.replace(",", "")) != held:
            problems.append(f"{page}: the register holds {held} {thing}, and not {count}")


for page in PAGES:
    with open(page, encoding="utf-8") as file:
        text = file.read()
    for number, lines in blocks(text):
        check_block(page, number, lines)
    check_table(page, text)
    check_links(page, text)
    if page == "README.md":
        check_counts(page, text)
print("\n".join(problems))
sys.exit(1 if problems else 0)
