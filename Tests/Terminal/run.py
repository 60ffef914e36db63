#!/usr/bin/env python3
"""The prompt, as a person meets it: run.py EXE. Each test talks to a session of its own on a pseudo-terminal, key by key."""
import os
import sys
import tempfile
import traceback
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from terminal import Terminal  # noqa: E402

EXECUTABLE = os.path.abspath(sys.argv[1])


def session(home, **more):
    terminal = Terminal([EXECUTABLE, "--today", "2026-11-24"], {"HOME": home, "XDG_STATE_HOME": home}, rows=40, columns=100, **more)
    return terminal


def ask(terminal, line):
    terminal.send(line, "return")
    terminal.wait_for_prompt()


def test_a_question_gets_its_three_parts(home):
    with session(home) as terminal:
        terminal.wait_for_prompt()
        ask(terminal, "which states must ratify ctbt")
        assert "35 of 44 deposits, 9 to go" in terminal.text, terminal.text
        assert "North Korea" in terminal.text, terminal.text


def test_a_typing_error_is_put_right_from_the_diagnostic(home):
    with session(home) as terminal:
        terminal.wait_for_prompt()
        ask(terminal, "deposits still needed of ctbtt")
        assert "T0103" in terminal.text and "ctbt" in terminal.text, terminal.text
        terminal.send("up")
        assert terminal.current == "treaty> deposits still needed of ctbtt", terminal.text
        terminal.send("backspace", "return")
        terminal.wait_for_prompt()
        assert "\n9\n" in terminal.text, terminal.text


def test_tab_completes_the_name_of_a_treaty(home):
    with session(home) as terminal:
        terminal.wait_for_prompt()
        terminal.send("parties of cybercr", "tab")
        assert terminal.current.startswith("treaty> parties of cybercrime"), terminal.text


def test_a_treaty_over_several_lines_is_one_entry(home):
    with session(home) as terminal:
        terminal.wait_for_prompt()
        terminal.send("treaty mine {", "return")
        assert terminal.current.startswith("   ...>"), terminal.text
        terminal.send("open to states", "return", "enters into force 1 day after 2 deposits", "return", "}", "return")
        terminal.wait_for_prompt()
        ask(terminal, "on 2026-01-01 France, Việt Nam sign mine")
        ask(terminal, "count signatories of mine")
        assert "\n2\n" in terminal.text, terminal.text


def test_history_keeps_whole_entries_after_a_restart(home):
    with session(home) as terminal:
        terminal.wait_for_prompt()
        terminal.send("group pair = (France,", "return", "Japan)", "return")
        terminal.wait_for_prompt()
        terminal.send(":quit", "return")
        assert terminal.wait_for_end() == 0
    with session(home) as terminal:
        terminal.wait_for_prompt()
        terminal.send("up", "up")
        assert "group pair = (France," in terminal.text and "Japan)" in terminal.text, terminal.text


def test_ctrl_c_drops_the_line_and_ctrl_d_leaves(home):
    with session(home) as terminal:
        terminal.wait_for_prompt()
        terminal.send("half a li", "ctrl-c")
        terminal.wait_for_prompt()
        assert "error" not in terminal.text, terminal.text
        terminal.send("ctrl-d")
        assert terminal.wait_for_end() == 0


def test_wide_characters_keep_the_cursor_right(home):
    with session(home) as terminal:
        terminal.wait_for_prompt()
        terminal.send('print "中国"')
        assert terminal.cursor[1] == 8 + 12, terminal.cursor
        terminal.send("left", "left", "x", "return")
        terminal.wait_for_prompt()
        assert "中x国" in terminal.text, terminal.text
        ask(terminal, "is Việt Nam party to untoc")
        assert "true" in terminal.text, terminal.text


def test_help_and_an_unknown_command(home):
    with session(home) as terminal:
        terminal.wait_for_prompt()
        ask(terminal, ":help parties")
        assert "parties of paris" in terminal.text, terminal.text
        ask(terminal, ":hlep")
        assert ":help" in terminal.text, terminal.text


def main():
    tests = [(name[5:].replace("_", " "), value) for name, value in globals().items() if name.startswith("test_")]
    failed = 0
    for name, test in tests:
        with tempfile.TemporaryDirectory() as home:
            try:
                test(home)
            except Exception:
                failed += 1
                print(f"failed: {name}")
                traceback.print_exc(limit=2)
    print(f"terminal: {len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
