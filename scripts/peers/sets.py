#!/usr/bin/env python3
"""Completing sets in answer set programming (clingo).

    sets.py QUESTION GAME     QUESTION: fewest, necessary, minimal

GAME is a file: count, quota, then the weights of those who may still act. Prints the seconds of the work alone and the answer:
the size of a smallest completing set, the places of the necessary ones, or the number of minimal completing sets.
"""
import sys
import time

import clingo

RULES = """
{in(S)} :- weight(S, _).
:- #count {S : in(S)} < count.
:- #sum {W, S : in(S), weight(S, W)} < quota.
"""
# Without any one of its members a minimal set completes nothing.
MINIMAL = """
size(N) :- N = #count {S : in(S)}.
sum(N) :- N = #sum {W, S : in(S), weight(S, W)}.
needed(S) :- in(S), size(N), N - 1 < count.
needed(S) :- in(S), weight(S, W), sum(N), N - W < quota.
:- in(S), not needed(S).
"""


def main():
    question, path = sys.argv[1:]
    count, quota, *weights = map(int, open(path).read().split())
    facts = "".join(f"weight({place}, {weight}).\n" for place, weight in enumerate(weights))
    program = facts + RULES + "#show in/1.\n"
    options = {"fewest": ["--opt-mode=opt"], "necessary": ["--enum-mode=cautious", "0"], "minimal": ["0"]}[question]
    if question == "fewest":
        program += "#minimize {1, S : in(S)}.\n"
    if question == "minimal":
        program += MINIMAL
    start = time.perf_counter()
    control = clingo.Control([*options, "--warn=none", "-c", f"count={count}", "-c", f"quota={quota}"])
    control.add("base", [], program)
    control.ground([("base", [])])
    found, last = 0, None
    with control.solve(yield_=True) as models:
        for model in models:
            found += 1
            if question != "minimal":
                last = (model.cost, [symbol.arguments[0].number for symbol in model.symbols(shown=True)])
    if question == "fewest":
        answer = last[0][0]
    elif question == "necessary":
        answer = " ".join(map(str, sorted(last[1])))
    else:
        answer = found
    print(time.perf_counter() - start, answer)


main()
