"""How the register's files are laid out: text in quotation marks, comments, and lines broken after a comma."""
import textwrap

WIDTH = 112


def quoted(text):
    """A text of the language."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def comment(text):
    """A comment, wrapped."""
    return "".join(f"# {line}\n" for line in textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False))


def listed(head, items, tail, indent="  "):
    """`head a, b, c tail`, broken after a comma where it is long; the further lines are indented."""
    lines = []
    line = head
    for place, item in enumerate(items):
        last = place == len(items) - 1
        piece = item if last else item + ","
        if line.strip() and len(line) + 1 + len(piece) > WIDTH and place > 0:
            lines.append(line)
            line = indent + piece
        else:
            line = f"{line} {piece}" if line.strip() else line + piece
    if tail and len(line) + 1 + len(tail) > WIDTH + 8 and len(items) > 1:
        # The tail may not begin a line of its own: a line's end ends an act unless a comma stands before it.
        last = items[-1]
        lines.append(line[: len(line) - len(last)].rstrip())
        line = indent + last
    lines.append(f"{line} {tail}" if tail else line)
    return "\n".join(lines) + "\n"
