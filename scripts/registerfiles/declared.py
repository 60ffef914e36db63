"""What the register's own files declare, read for the indexes: names, kinds, dates of existence, and no acts.

Reads the layout that `treaty fmt` gives: a declaration's head on one line, each line of its body on lines of its own, and
a line that ends in a comma goes on. The language's own parser checks the same files in the tests.
"""
import re
from dataclasses import dataclass, field

HEAD = re.compile(r'(state|group|weight|treaty|protocol|amendment) ("(?:[^"\\]|\\.)*"|[\w-]+)(.*)\{$')
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass
class Declared:
    """One declaration: its kind, its name, the rest of its head, and the lines of its body by their first word."""

    kind: str
    name: str
    head: str
    lines: dict = field(default_factory=dict)

    def texts(self, word):
        """The texts in quotation marks of the line that begins with a word."""
        return [unquoted(text) for text in TEXT.findall(self.lines.get(word, ""))]

    def text(self, word):
        """The first text, or the bare word, of the line that begins with a word; empty where there is none."""
        texts = self.texts(word)
        return texts[0] if texts else self.lines.get(word, "")


def unquoted(text):
    return text.replace('\\"', '"').replace("\\\\", "\\")


def declarations(text):
    """The declarations of a file, in its order."""
    found = []
    current = None
    whole = ""
    for line in text.splitlines():
        line = line.split("  #")[0]
        if current is None:
            head = HEAD.match(line)
            if head:
                name = unquoted(head[2][1:-1]) if head[2].startswith('"') else head[2]
                current = Declared(head[1], name, head[3].strip())
        elif line == "}":
            found.append(current)
            current = None
        elif not line.lstrip().startswith("#"):
            whole = f"{whole} {line.strip()}".strip()
            if not whole.endswith(","):
                word, _, rest = whole.partition(" ")
                current.lines.setdefault(word, rest)
                whole = ""
    return found
