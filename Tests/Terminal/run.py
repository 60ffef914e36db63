#!/usr/bin/env python3
"""The prompt, typed key by key: run.py EXE [NAME...]

Each test types on a pseudo-terminal and reads the screen, cell by cell. A failing one prints its screen."""
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.dirname(__file__))
from terminal import Terminal

EXECUTABLE = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "treaty"


def shell(home, *options, environment=None, **more):
    """The prompt in a home folder of its own, on a fixed day."""
    return Terminal([EXECUTABLE, "--today", "2026-11-24", *options], {"HOME": home, **(environment or {})}, **more)


def expect(holds, terminal, what):
    if not holds:
        raise AssertionError(f"{what}; the screen:\n{terminal.text}")


def test_start_question_and_leaving(home):
    with shell(home) as t:
        t.wait_for_prompt()
        expect(t.lines[0].startswith("Treaty "), t, "a line of greeting")
        t.send("which states must ratify ctbt", "return")
        t.wait_for("9 to go")
        t.wait_for_prompt()
        t.send("ctrl-d")
        expect(t.wait_for_end() == 0, t, "Ctrl-D on an empty line leaves with 0")


def test_prompt_shows_what_is_supposed(home):
    with shell(home, "--as-of", "2026-10-01") as t:
        t.wait_for_prompt("2026-10-01")
        t.send("suppose Russia, China, USA ratify ctbt", "return")
        t.wait_for_prompt("2026-10-01, supposing")
        t.send("deposits still needed of ctbt", "return")
        t.wait_for("6")
        t.wait_for_prompt("2026-10-01, supposing")
        t.send("forget", "return")
        t.wait_for_prompt("2026-10-01")


def test_typing_error_corrected_from_the_diagnostic(home):
    with shell(home, columns=100) as t:
        t.wait_for_prompt()
        t.send("count parties of parris", "return")
        t.wait_for("did you mean paris?")
        t.wait_for_prompt()
        caret = next(line for line in t.lines if "^" in line)
        typed = next(line for line in t.lines if "| count" in line)
        expect(caret.index("^") == typed.index("parris"), t, "the caret stands under the word")
        t.send("up", *["backspace"] * 3, "is", "return")
        t.wait_for_prompt()
        answer = t.lines[t.cursor[0] - 1] + t.lines[t.cursor[0] - 2]
        expect(re.search(r"\d{3}", answer), t, "the corrected line gives a number")


def test_tab_completes_by_grammar_and_names(home):
    with shell(home) as t:
        t.wait_for_prompt()
        t.send("parties of cyb", "tab")
        expect(t.current == "treaty> parties of cybercrime", t, "a treaty is completed")
        t.send("ctrl-u", "treaties of Viet ", "tab")
        expect(t.current == "treaty> treaties of Viet Nam", t, "a name goes on across its space")
        t.send("ctrl-u", "count members of Guinea", "tab")
        t.wait_for("Guinea-Bissau  state")
        t.wait_for(lambda: t.current == "treaty> count members of Guinea", "the line again below the list")
        t.send("ctrl-u", ":l", "tab")
        expect(t.current == "treaty> :load", t, "a command is completed")


def test_a_treaty_of_many_lines(home):
    with shell(home) as t:
        t.wait_for_prompt()
        t.send("treaty pact {", "return")
        expect(t.current == "   ...>" and t.cursor[1] == 8, t, "an open brace opens another line")
        t.send("open to states", "return", "enters into force 30 days after 2 deposits", "return", "}", "return")
        t.wait_for_prompt()
        t.send("on 2026-10-01 France, Japan sign pact", "return", "on 2026-10-02 France, Japan ratify pact", "return")
        t.wait_for_prompt()
        t.send("when does pact enter into force", "return")
        t.wait_for("2026-11-01")
        t.send("up", "up", "up", "up")
        expect("treaty> treaty pact {" in t.text and t.current == "   ...> }", t, "Up brings back the whole entry")
        t.send("up")
        expect(t.current.endswith("2 deposits"), t, "inside it Up goes to the line above")


def test_a_pasted_block_runs_as_one(home):
    with shell(home) as t:
        t.wait_for_prompt()
        t.send("\033[200~let n = 20\nlet m = 22\nn + m\n\033[201~")
        expect(t.current == "   ...> n + m", t, "a paste waits for Return")
        t.send("return")
        t.wait_for(lambda: "42" in t.lines, "the value of the last line")


def test_history_after_a_restart(home):
    with shell(home) as t:
        t.wait_for_prompt()
        t.send("let one = 1", "return", " let hidden = 2", "return", "if true {", "return", "print one", "return", "}", "return")
        t.wait_for_prompt()
        t.send(":quit", "return")
        expect(t.wait_for_end() == 0, t, ":quit leaves with 0")
    with shell(home) as t:
        t.wait_for_prompt()
        t.send("up")
        expect(t.current == "treaty> :quit", t, "the newest entry")
        t.send("up")
        expect(t.current == "   ...> }" and "treaty> if true {" in t.text, t, "an entry of many lines, whole")
        t.send("ctrl-u", "ctrl-c")
        t.wait_for_prompt()
        t.send("let", "up")
        expect(t.current == "treaty> let one = 1", t, "Up by what was typed; a line after a space was not kept")
        t.send("ctrl-c", "ctrl-r", "one =")
        t.wait_for("treaty> let one = 1")
    path = os.path.join(home, ".local/state/treaty/history")
    assert os.stat(path).st_mode & 0o777 == 0o600, "the history is its owner's alone"


def test_two_shells_keep_one_history(home):
    with shell(home) as a, shell(home) as b:
        a.wait_for_prompt()
        b.wait_for_prompt()
        a.send("let from_a = 1", "return")
        b.send("let from_b = 1", "return")
        a.send("let again_a = 1", "return")
    with open(os.path.join(home, ".local/state/treaty/history")) as file:
        assert file.read().split("\n")[:-1] == ["let from_a = 1", "let from_b = 1", "let again_a = 1"]


def test_ctrl_c_drops_the_line(home):
    with shell(home) as t:
        t.wait_for_prompt()
        t.send("treaty half {", "return", "open", "ctrl-c")
        t.wait_for_prompt()
        t.send("1 + 1", "return")
        t.wait_for(lambda: "2" in t.lines, "an answer after the dropped entry")


def test_ctrl_c_stops_an_answer_and_keeps_the_model(home):
    with shell(home) as t:
        t.wait_for_prompt()
        t.send("let kept = 41", "return")
        t.wait_for_prompt()
        t.child.send("for each a in states { for each b in states { for each c in states { let x = count members of un } } }\r")
        t.settle(0.5)  # the line has been taken: what is pressed now is a signal and no longer a key
        pressed = time.monotonic()
        t.child.send("\x03")
        t.wait_for_prompt()
        expect(time.monotonic() - pressed < 1.5, t, "the prompt is back at once")
        t.send("kept + 1", "return")
        t.wait_for(lambda: "42" in t.lines, "what was bound before")


def test_a_forecast(home):
    with shell(home, columns=100, rows=90) as t:
        t.wait_for_prompt()
        t.send("scenario luck { each of signatories of cybercrime ratify cybercrime with 3% chance per month }", "return")
        t.wait_for_prompt()
        t.send("forecast cybercrime under luck with 1_000 runs seed 7 until 2040-01-01", "return")
        t.wait_for("in the trigger")
        t.wait_for_prompt()
        expect("cybercrime under luck, forecast on 2026-11-24: 1,000 runs, seed 7" in t.text, t, "what was run stands first")
        expect("half of the runs in force by" in t.text, t, "the median")
        expect("█" in t.text, t, "bars")
        expect("whatever the others do" in t.text, t, "what it assumes")


def test_ctrl_c_in_a_forecast_gives_the_runs_that_were_done(home):
    with shell(home, columns=100, rows=90) as t:
        t.wait_for_prompt()
        lines = "; ".join(f"each of eligible states of {x} ratify {x} at the pace of cedaw, crc" for x in ("untoc", "trafficking"))
        t.send("scenario both { " + lines + " }", "return")
        t.wait_for_prompt()
        t.send("forecast trafficking under both with 100_000 runs as of 2002-12-12", "return")
        t.wait_for("of 100,000 runs")
        t.child.send("\x03")
        t.wait_for("interrupted: ")
        t.wait_for_prompt()
        expect("half of the runs in force by" in t.text, t, "what was done is told")
        t.send("1 + 1", "return")
        t.wait_for("2")
        t.wait_for_prompt()


def test_wide_characters_keep_the_cursor_right(home):
    with shell(home) as t:
        t.wait_for_prompt()
        t.send("Việt Nam")
        expect(t.cursor[1] == 8 + 8, t, "accents take no column of their own")
        t.send("ctrl-u", "中国")
        expect(t.cursor[1] == 8 + 4, t, "each of these takes two columns")
        t.send("left", "backspace", "中", "return")
        t.wait_for(lambda: "China" in t.lines, "the name is the state's")


def test_a_long_line_wraps_and_is_edited(home):
    with shell(home, columns=40) as t:
        t.wait_for_prompt()
        t.send("parties of paris within asean but not parties of ctbt")
        expect("t parties of ctbt" in t.current or t.cursor[0] == 2, t, "the line wraps")
        t.send("home", "count (", "end", ")", "return")
        t.wait_for(lambda: any(re.fullmatch(r"\d+", line) for line in t.lines), "a number")


def test_a_changed_window(home):
    with shell(home, columns=60) as t:
        t.wait_for_prompt()
        t.send("count members of un")
        t.child.setwinsize(24, 40)
        t.screen.resize(24, 40)
        t.settle()
        t.send(" + 1", "return")
        t.wait_for(lambda: "194" in t.lines, "the answer after the change")


def test_commands(home):
    with open(os.path.join(home, "mine.treaty"), "w") as file:
        file.write("let mine = 12\n")
    with shell(home) as t:
        t.wait_for_prompt()
        t.send(":load ~/mine.treaty", "return", "mine + 1", "return")
        t.wait_for(lambda: "13" in t.lines, "what the file bound")
        t.send(":laod x", "return")
        t.wait_for("did you mean :load?")
        t.send(":load no-such-file", "return")
        t.wait_for("No such file")
        t.send(":help sets", "return")
        t.wait_for("parties of paris within asean")
        t.send("exit", "return")
        expect(t.wait_for_end() == 0, t, "exit alone leaves")


def test_no_colour_where_none_is_wanted(home):
    for environment, options in (({"NO_COLOR": "1"}, ()), ({"TERM": "dumb"}, ()), ({}, ("--color", "never"))):
        with shell(home, *options, environment=environment) as t:
            t.wait_for("treaty>")
            t.send("parties of ctbtt", "return")
            t.wait_for("did you mean")
            t.send("if true {", "return", "}", "return")
            expect(not re.search(rb"\033\[[0-9;]*m", t.seen), t, f"no colour with {environment} {options}")


def test_a_script_then_the_prompt(home):
    path = os.path.join(home, "first.treaty")
    with open(path, "w") as file:
        file.write("let seven = 7\nseven\n")
    with shell(home, "-i", path) as t:
        t.wait_for_prompt()
        t.send("seven * 6", "return")
        t.wait_for(lambda: "42" in t.lines, "what the script bound")


def test_a_closed_pipe_ends_in_silence(home):
    command = f"{EXECUTABLE} --today 2026-11-24 -e 'for each s in states {{ print s }}' | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, env={**os.environ, "HOME": home})
    assert done.stderr == b"" and done.stdout.count(b"\n") == 1, done


def test_a_script_is_interrupted_with_130(home):
    # Each line stays within the budget of steps, and together they take far longer than the test waits.
    line = "for each a in states { for each b in states { let x = count members of un } }\n"
    path = os.path.join(home, "long.treaty")
    with open(path, "w") as file:
        file.write("print \"begun\"\n" + line * 2_000)
    process = subprocess.Popen([EXECUTABLE, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "HOME": home})
    assert process.stdout.readline() == b"begun\n"
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=20)
    assert process.returncode == 130, process.returncode


def run(test):
    with tempfile.TemporaryDirectory() as home:
        try:
            test(home)
            return None
        except Exception:  # whatever went wrong is this test's failure, and the others go on
            return traceback.format_exc()


def main():
    names = set(sys.argv[2:])
    tests = [value for name, value in globals().items() if name.startswith("test_") and (not names or name in names)]
    with ThreadPoolExecutor(2) as pool:
        results = list(zip(tests, pool.map(run, tests)))
    for test, failure in results:
        if failure:
            print(f"failed: {test.__name__}\n{failure}")
    failed = sum(1 for _, failure in results if failure)
    print(f"terminal: {len(tests) - failed} of {len(tests)} tests passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
