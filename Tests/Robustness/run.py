#!/usr/bin/env python3
"""Bad input: run.py EXE [EXAMPLE...]

Whatever the file holds, the command ends by itself in 0, 1 or 2 (in 2 exactly when it printed an error other than a
false `expect`), in time and within memory. Each example, and the text below, is also cut off at every byte."""
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SECONDS, MEGABYTES = 30, 200
FALSE_EXPECT = re.compile(rb"^error T052[012]:", re.M)
ERROR = re.compile(rb"^error\b", re.M)

SCRIPT = """#!/usr/bin/env treaty
# Every kind of line, with letters of more than one byte: Việt Nam, 中国, Côte d’Ivoire.
state "Fœnwick" { code FNW; aliases "Wick"; population 6_000 }
group trio = Việt Nam, France, Fœnwick
weight tonnage in "gross tons" { France 30; Japan 70 }
treaty pact {
  name "Pact on \\"Cut\\" Files\\u{2026}"; open to states
  enters into force 30 days after deposits from at least 2 of trio and deposits holding at least 40% of tonnage
  denunciation takes effect 1 year after notice
}
on 2026-01-10 France, Việt Nam sign pact
on 2026-01-15 France ratifies pact source "a text"
let n = count (signatories of pact) + 1_000 * 2.5
define missing(t) = which states must ratify t
for each s in trio { if s is party to pact { print s } else { print "not yet" } }
as of 2026-02-01 { expect count signatories of pact = 2 "two signed" }
expect error "already" { on 2026-01-16 France ratifies pact }
what if (on 2026-03-01 Japan signs pact; on 2026-03-02 Japan ratifies pact): when does pact enter into force
trio where population > 1 million sorted by population descending
explain France is party to pact as of 2026-06-01
"""


def generated():
    """The bad files, by name."""
    noise = random.Random(4)
    yield "empty", b""
    yield "only a line break", b"\n"
    yield "only a mark of byte order", b"\xef\xbb\xbf"
    yield "binary", bytes(noise.randrange(256) for _ in range(200_000))
    yield "zeros", bytes(100_000)
    yield "broken UTF-8", b"parties of \xff\xfe\xc3( \xed\xa0\x80 \xf8\x88\x80\x80\x80\n" * 2_000
    yield "10 MB of (", b"(" * 10_000_000
    yield "1 MB of {", b"{" * 1_000_000
    yield "1 MB of nested brackets", b"(" * 500_000 + b"1" + b")" * 500_000
    yield "1 MB of nested lists", b"[" * 500_000 + b"]" * 500_000
    yield "1 MB of closing brackets", b")}]" * 333_333
    yield "a line of one word of 1 MB", b"a" * 1_000_000
    yield "a line of words of 1 MB", b"parties of " * 90_000
    yield "a line of known names of 1 MB", b"United States, " * 70_000
    yield "a sum of 1 MB", b"1 + " * 250_000 + b"1"
    yield "a product that grows", b"let n = " + b"9999999999 * " * 500 + b"1\nn"
    yield "a number of 1 MB", b"9" * 1_000_000
    yield "a text without end", b'"' + b"x" * 1_000_000
    yield "many texts without end", b'"x\n' * 20_000
    yield "100,000 times not", b"not " * 100_000 + b"true"
    yield "100,000 times minus", b"-" * 100_000 + b"1"
    yield "100,000 times if", b"if true then 1 else " * 100_000 + b"1"
    yield "100,000 blocks", b"if true {\n" * 100_000
    yield "100,000 wrong lines", b"prties of ctbt\n" * 100_000
    yield "100,000 right lines", b"let a = 1\n" * 100_000
    yield "controls", b"print \"\x1b[2J\x07\"\n\x1b]0;title\x07\n\x08\x08\n"
    yield "line breaks of other systems", b"print 1\r\nprint 2\rprint 3\r\n"


def cuts(name, text):
    for end in range(len(text)):
        yield f"{name} cut at byte {end}", text[:end]


def run(executable, folder, name, data):
    """Runs one file; gives what is wrong with how that went, or nothing."""
    path = Path(folder) / f"{threading.get_ident()}.treaty"
    path.write_bytes(data)
    command = [executable, "--color", "never", "--today", "2026-11-24", str(path)]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, cwd=folder)
    late = threading.Timer(SECONDS, process.kill)
    late.start()
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    late.cancel()
    process.stderr.close()
    code, memory = process.returncode, usage.ru_maxrss / 1024
    wrong = len(ERROR.findall(errors)) > len(FALSE_EXPECT.findall(errors))
    if code == -9:
        return f"{name}: no end after {SECONDS} seconds"
    if code not in (0, 1, 2):
        return f"{name}: ended in {code}: {errors[-300:].decode(errors='replace')}"
    if (code == 2) != wrong:
        return f"{name}: ended in {code}, and printed {errors[:300].decode(errors='replace')!r}"
    if name == "empty" and code != 0:
        return f"{name}: ended in {code}"
    if memory > MEGABYTES:
        return f"{name}: took {memory:.0f} MB"
    return None


def main():
    executable = os.path.abspath(sys.argv[1])
    cases = list(generated()) + list(cuts("the script", SCRIPT.encode()))
    for path in sys.argv[2:]:
        cases += cuts(path, Path(path).read_bytes())
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        failures = [f for f in pool.map(lambda case: run(executable, folder, *case), cases) if f]
    for failure in failures[:40]:
        print(f"failed: {failure}")
    print(f"robustness: {len(cases) - len(failures)} of {len(cases)} files met as they should be")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
