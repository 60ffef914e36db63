#!/usr/bin/env python3
"""Monte Carlo forecasts with numpy, the way a careful programmer does it: blocks, float32, a fast generator, threads.

    forecast.py RUNS THREADS GAME      GAME: a file: count, quota, then for each state its weight and its chance per month

Each state deposits in the first month in which its chance comes up; the condition needs `count` deposits and `quota` of the weight. Prints one line: the
seconds of the work alone, then how many runs reach it in each of the 360 months.
"""
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np

MONTHS = 360
BLOCK = 2000


def main():
    runs, threads = int(sys.argv[1]), int(sys.argv[2])
    words = open(sys.argv[3]).read().split()
    count, quota = int(words[0]), int(words[1])
    weight = np.array(words[2::2], dtype=np.int32)
    # A geometric waiting time is an exponential one rounded up.
    scale = (-1 / np.log1p(-np.array(words[3::2], dtype=float))).astype(np.float32)
    states = len(weight)

    def block(seed):
        random = np.random.Generator(np.random.SFC64(seed))
        months = random.standard_exponential((BLOCK, states), dtype=np.float32)
        months *= scale
        np.ceil(months, out=months)
        np.minimum(months, MONTHS + 1, out=months)
        if quota == 0:
            reached = np.partition(months, count - 1, axis=1)[:, count - 1]
        else:
            order = np.argsort(months, axis=1)
            months_in_order = np.take_along_axis(months, order, 1)
            sums = np.cumsum(weight[order], axis=1, dtype=np.int32)
            place = np.maximum(np.argmax(sums >= quota, axis=1), count - 1)
            reached = months_in_order[np.arange(BLOCK), place]
        # Whose deposits come in that month, minimal or not.
        triggers = (months == reached[:, None]).sum(axis=0)
        return np.bincount(reached.astype(np.int64), minlength=MONTHS + 2), triggers

    start = time.perf_counter()
    seeds = np.random.SeedSequence(7).spawn(runs // BLOCK)
    with ThreadPoolExecutor(threads) as pool:
        parts = list(pool.map(block, seeds))
    counts = sum(part[0] for part in parts)
    triggers = sum(part[1] for part in parts)
    seconds = time.perf_counter() - start
    assert triggers.sum() > 0
    print(f"{seconds:.6f}", *counts[1 : MONTHS + 1])


main()
