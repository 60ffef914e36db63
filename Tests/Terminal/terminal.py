"""A program on a pseudo-terminal, and the screen that a person would see: keys go in, cells come out."""
import os
import time

import pexpect
import pyte

KEYS = {"tab": "\t", "return": "\r", "up": "\033[A", "down": "\033[B", "left": "\033[D", "right": "\033[C",
        "home": "\033[H", "end": "\033[F", "backspace": "\x7f", "ctrl-a": "\x01", "ctrl-c": "\x03", "ctrl-d": "\x04",
        "ctrl-e": "\x05", "ctrl-l": "\x0c", "ctrl-r": "\x12", "ctrl-u": "\x15", "ctrl-w": "\x17"}


class Terminal:
    """`with Terminal(command) as terminal:` runs a command on a terminal of its own."""

    def __init__(self, command, environment=None, columns=80, rows=24, timeout=20):
        self.command, self.columns, self.rows, self.timeout = command, columns, rows, timeout
        self.environment = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": os.environ["PATH"], **(environment or {})}

    def __enter__(self):
        self.screen = pyte.Screen(self.columns, self.rows)
        self.stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(self.command[0], self.command[1:], env=self.environment,
                                   dimensions=(self.rows, self.columns), timeout=self.timeout)
        self.child.delaybeforesend = None
        self.seen = b""
        return self

    def __exit__(self, *_):
        self.child.close(force=True)

    def receive(self, seconds):
        """Draws what arrives within so many seconds."""
        try:
            data = self.child.read_nonblocking(1 << 16, seconds)
            self.seen += data
            self.stream.feed(data)
            return True
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False

    def settle(self, seconds=0.12):
        """Draws until nothing has come for a moment."""
        while self.receive(seconds):
            pass

    def send(self, *parts):
        """Types: a name of KEYS is that key, anything else is typed as it is, each part after the screen has settled."""
        for part in parts:
            self.child.send(KEYS.get(part, part))
            self.settle()

    @property
    def lines(self):
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self):
        return "\n".join(self.lines).rstrip()

    @property
    def cursor(self):
        return self.screen.cursor.y, self.screen.cursor.x

    @property
    def current(self):
        """The line that the cursor is on."""
        return self.lines[self.screen.cursor.y]

    def wait_for(self, wanted, what=None):
        """Draws until a text is on the screen (or a condition holds), or fails with the screen as it is."""
        holds = wanted if callable(wanted) else lambda: wanted in self.text
        end = time.monotonic() + self.timeout
        while not holds():
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what or wanted!r}; the screen:\n{self.text}")
            self.receive(0.05)

    def wait_for_prompt(self, context=""):
        """Draws until the last line is an empty prompt; `context` is what stands in its brackets."""
        prompt = f"treaty [{context}]>" if context else "treaty>"
        self.wait_for(lambda: self.current == prompt and self.cursor[1] == len(prompt) + 1, "a prompt")

    def wait_for_end(self):
        """Waits until the program has ended; gives its exit status."""
        end = time.monotonic() + self.timeout
        while self.child.isalive():
            if time.monotonic() > end:
                raise AssertionError(f"did not end; the screen:\n{self.text}")
            self.receive(0.05)
        self.settle()
        return self.child.exitstatus
