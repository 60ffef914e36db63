#!/usr/bin/env python3
"""Both indices of power, exact, the way a careful programmer does it with numpy or with Python's own integers.

    power.py METHOD GAME       METHOD: numpy, integers, halves

A game wins with at least `count` members and at least `quota` weight; GAME is a file: count, quota, then the weights.
Prints one line: the seconds of the work alone, then for each player its Shapley-Shubik and its normalised Banzhaf index.
"""
import sys
import time
from fractions import Fraction
from math import comb, lcm


def indices(players, swings):
    """From swings by size of the coalition without the player."""
    whole = lcm(*range(1, players + 1))
    shares = [whole // (players * comb(players - 1, size)) for size in range(players)]
    known = {}
    total = sum(sum(row) for row in swings)
    for row in set(map(tuple, swings)):
        known[row] = (Fraction(sum(a * b for a, b in zip(row, shares)), whole), Fraction(sum(row), total))
    return [known[tuple(row)] for row in swings]


def from_table(count, quota, weights, upto):
    """`upto(size, weight)`: how many coalitions of a size weigh at most so much. A player is taken out by an alternating sum."""
    players = len(weights)

    def lighter(size, most, own):
        result, sign = 0, 1
        while size >= 0 and most >= 0:
            result += sign * upto(size, most)
            size, most, sign = size - 1, most - own, -sign
        return result

    rows = {}
    for own in set(weights):
        row = []
        for size in range(players):
            everyone = comb(players - 1, size)
            losing = everyone if size < count else lighter(size, quota - 1, own)
            losing_with = everyone if size + 1 < count else lighter(size, quota - own - 1, own)
            row.append(losing - losing_with)
        rows[own] = row
    return indices(players, [rows[own] for own in weights])


def by_numpy(count, quota, weights):
    """A table of coalitions by size and weight, in numpy, numbers of 256 bits as four words with carries."""
    import numpy

    players = len(weights)
    words = [numpy.zeros((players + 1, quota), dtype=numpy.uint64) for _ in range(4)]
    words[0][0, 0] = 1
    for place, own in enumerate(sorted(weights)):
        if own >= quota:
            continue
        carry = None
        for word in words:
            old = word[1 : place + 2, own:]
            add = word[: place + 1, : quota - own]
            total = old + add
            over = total < old
            if carry is not None:
                total += carry
                over |= total < carry
            carry = over.astype(numpy.uint64)
            word[1 : place + 2, own:] = total
    carry = None
    # From each weight to all up to it, a column at a time.
    for weight in range(1, quota):
        carry = None
        for word in words:
            total = word[:, weight] + word[:, weight - 1]
            over = total < word[:, weight]
            if carry is not None:
                total += carry
                over |= total < carry
            carry = over.astype(numpy.uint64)
            word[:, weight] = total

    def upto(size, weight):
        return sum(int(word[size, weight]) << (64 * place) for place, word in enumerate(words))

    return from_table(count, quota, weights, upto)


def by_integers(count, quota, weights):
    """The same table with a row in each of Python's integers, whose digits are the numbers."""
    players = len(weights)
    width = players // 8 + 1
    bits = 8 * width
    mask = (1 << bits * quota) - 1
    rows = [1] + [0] * players
    for place, own in enumerate(sorted(weights)):
        if own < quota:
            for size in range(place + 1, 0, -1):
                rows[size] += rows[size - 1] << bits * own & mask
    digits = []
    for row in rows:
        step = 1
        while step < quota:
            row = row + (row << bits * step) & mask
            step *= 2
        digits.append(row.to_bytes(width * quota, "little"))

    def upto(size, weight):
        return int.from_bytes(digits[size][width * weight : width * (weight + 1)], "little")

    return from_table(count, quota, weights, upto)


def by_halves(count, quota, weights):
    """For large weights of some forty players: halves sorted by weight, joined by binary search in numpy; the others only count."""
    import numpy

    players = len(weights)
    heavy = [place for place, own in enumerate(weights) if own > 0]
    light = players - len(heavy)
    middle = len(heavy) // 2

    def half(places):
        sums = numpy.zeros(1, dtype=numpy.int64)
        masks = numpy.zeros(1, dtype=numpy.int64)
        for bit, place in enumerate(places):
            sums = numpy.concatenate([sums, sums + weights[place]])
            masks = numpy.concatenate([masks, masks | 1 << bit])
        sizes = numpy.array([bin(mask).count("1") for mask in range(len(masks))])[masks]
        result = []
        for size in range(len(places) + 1):
            mine = sizes == size
            order = numpy.argsort(sums[mine], kind="stable")
            result.append((sums[mine][order], masks[mine][order]))
        return result

    left, right = half(heavy[:middle]), half(heavy[middle:])
    whole = [0] * (len(heavy) + 1)
    with_player = [[0] * (len(heavy) + 1) for _ in heavy]

    def join(mine, theirs, first, count_whole):
        for size, (sums, masks) in enumerate(mine):
            for other, (others, _) in enumerate(theirs):
                fits = numpy.searchsorted(others, quota - sums, side="left")
                if count_whole:
                    whole[size + other] += int(fits.sum())
                for bit in range(len(mine) - 1):
                    with_player[first + bit][size + other] += int(fits[(masks >> bit & 1) == 1].sum())

    join(left, right, 0, True)
    join(right, left, middle, False)

    def spread(row, others):
        """Losing by weight, with so many others who only count."""
        return [
            sum(row[k] * comb(others, size - k) for k in range(min(size, len(row) - 1) + 1)) if size >= count
            else None for size in range(len(heavy) + others + 1)
        ]

    def losing(row, others, total):
        return [comb(total, size) if value is None else value for size, value in enumerate(spread(row, others))]

    everyone = losing(whole, light, players)
    rows = {}
    for place, own in enumerate(weights):
        if own == 0:
            key = "light"
            if key not in rows:
                rows[key] = losing(whole, light - 1, players - 1)
        else:
            bit = heavy.index(place)
            without = [a - b for a, b in zip(whole, with_player[bit])][:-1]
            rows[place] = losing(without, light, players - 1)
    swings = []
    for place, own in enumerate(weights):
        row = rows[place if own else "light"]
        following = row[1:] + [0]
        swings.append([row[k] - (everyone[k + 1] - following[k]) for k in range(players)])
    return indices(players, swings)


def main():
    method, path = sys.argv[1:]
    count, quota, *weights = map(int, open(path).read().split())
    work = {"numpy": by_numpy, "integers": by_integers, "halves": by_halves}[method]
    start = time.perf_counter()
    result = work(count, quota, weights)
    print(time.perf_counter() - start, *(f"{shapley},{banzhaf}" for shapley, banzhaf in result))


main()
