#!/usr/bin/env python3
"""Makes elementary_table.h: the constants of exp, log, log10 and pow in elementary.h.

Each polynomial meets its function in Chebyshev points, which comes within a small factor of the best polynomial of its
degree (Muller, Elementary Functions, 3rd edition, 2016, chapter 3). All is computed in exact fractions: no library, no
machine has a part in it. Each coefficient is rounded to the nearest double; what the rounded polynomial is off is
measured on a grid and written beside it.

Run it without arguments after a change. With --check it writes nothing and says what is stale.
"""
import sys
from fractions import Fraction
from math import factorial
from pathlib import Path

TABLE = Path(__file__).resolve().parent / "elementary_table.h"
TERMS = 60  # of a series; the next one is below 2^-180 everywhere here
GRID = 400
PI = Fraction(3141592653589793238462643383279502884197, 10**39)

# log: a number is 2^k m with LEAST <= m < 2 LEAST, and m is near one of two centres, 1 or UPPER. UPPER lies where both
# ends of [SPLIT, 2 LEAST) are equally far from it: sqrt(SPLIT * 2 LEAST) = 1.4156, in eight bits.
LEAST, SPLIT, UPPER = Fraction(27, 32), Fraction(19, 16), Fraction(181, 128)
# High parts of logarithms are multiples of 2^-42: times a whole number up to 1100 they are exact.
GRAIN = 42


def atanh_over(square, first=1):
    """Sum of square^n / (2 n + first): atanh(s) / s for first = 1, square = s^2."""
    return sum(square**n / (2 * n + first) for n in range(TERMS))


def log(x):
    """By x = 2^k m and twice the inverse hyperbolic tangent of (m - 1) / (m + 1)."""
    half_log2 = Fraction(1, 3) * atanh_over(Fraction(1, 9))
    k = 0
    while x > Fraction(4, 3):
        x, k = x / 2, k + 1
    s = (x - 1) / (x + 1)
    return 2 * (k * half_log2 + s * atanh_over(s * s))


def rounded(x, bits=160):
    """Fractions stay short: a multiple of 2^-bits."""
    return Fraction(round(x * 2**bits), 2**bits)


def cos(x):
    return sum((-1)**n * x**(2 * n) / factorial(2 * n) for n in range(30))


def interpolate(function, low, high, degree):
    """Coefficients, lowest power first, of the polynomial that is function in the Chebyshev points of [low, high]."""
    n = degree + 1
    middle, half = (low + high) / 2, (high - low) / 2
    points = [rounded(middle + half * cos(PI * (2 * i + 1) / (2 * n)), 40) for i in range(n)]
    difference = [function(p) for p in points]
    for order in range(1, n):  # Newton's divided differences, in place
        for i in range(n - 1, order - 1, -1):
            difference[i] = (difference[i] - difference[i - 1]) / (points[i] - points[i - order])
    out = [Fraction(0)] * n
    for i in range(n - 1, -1, -1):  # out = out * (x - point) + difference
        out = [(out[j - 1] if j else 0) - points[i] * out[j] for j in range(n)]
        out[0] += difference[i]
    return [Fraction(float(c)) for c in out]


def value(coefficients, x):
    total = Fraction(0)
    for c in reversed(coefficients):
        total = total * x + c
    return total


def bits(error):
    """The largest whole n with error < 2^-n."""
    n = 0
    while error * Fraction(2)**(n + 1) < 1:
        n += 1
    return n


def grid(low, high):
    return [rounded(low + (high - low) * i / GRID, 40) for i in range(GRID + 1)]


def exp_rest(r):
    """(exp(r) - 1 - r - r^2 / 2) / r^3."""
    return sum(r**n / factorial(n + 3) for n in range(40))


def log_rest(square):
    """(atanh(s) / s - 1 - s^2 / 3) / s^4 with square = s^2."""
    return atanh_over(square, 5)


def two_parts(x):
    """x as a multiple of 2^-GRAIN and the rest."""
    high = Fraction(round(x * 2**GRAIN), 2**GRAIN)
    return float(high), float(x - high)


def hexadecimal(x):
    return float(x).hex()


def table():
    reach = log(Fraction(2)) / 2 + Fraction(1, 10**6)  # |r| of exp; a little more, since k is rounded from a rounded product
    exp_terms = interpolate(exp_rest, -reach, reach, 9)
    exp_off = max(abs(r**3 * (value(exp_terms, r) - exp_rest(r)) / sum(r**n / Fraction(factorial(n)) for n in range(40)))
                  for r in grid(-reach, reach))
    ends = [(m - c) / (m + c) for m, c in ((LEAST, 1), (SPLIT, 1), (SPLIT, UPPER), (2 * LEAST, UPPER))]
    most = max(map(abs, ends))**2
    log_terms = interpolate(log_rest, Fraction(0), rounded(most, 40), 5)
    log_off = max(q**2 * abs(value(log_terms, q) - log_rest(q)) / atanh_over(q) for q in grid(Fraction(0), most))
    log2, log_upper, log10 = log(Fraction(2)), log(UPPER), log(Fraction(10))
    lines = [
        "/* The constants of exp, log, log10 and pow (elementary.h).",
        "   Made by src/core/elementary_table.py, which derives them: change that file and run the script. */",
        "#ifndef REFUEL_CORE_ELEMENTARY_TABLE_H", "#define REFUEL_CORE_ELEMENTARY_TABLE_H", "", "/* clang-format off */"]

    def constant(name, x, note=""):
        lines.append(f"#define {name} {hexadecimal(x)}" + (f" /* {note} */" if note else ""))

    def logarithm(name, x, note):
        high, low = two_parts(x)
        constant(f"{name}_HIGH", high, f"{note}, to 2^-{GRAIN}")
        constant(f"{name}_LOW", low, "the rest")

    logarithm("RF_LN_2", log2, "ln 2")
    constant("RF_ONE_OVER_LN_2", 1 / log2, "1 / ln 2")
    logarithm("RF_LN_UPPER", log_upper, "ln of the upper centre")
    whole = 1 / log10
    short = Fraction(round(whole * 2**27), 2**27)
    constant("RF_ONE_OVER_LN_10_HIGH", short, "1 / ln 10, in 26 bits")
    constant("RF_ONE_OVER_LN_10_LOW", whole - short, "the rest")
    lines += ["", "/* m of x = 2^k m lies from LEAST to 2 LEAST, and is near 1 or, from SPLIT on, near UPPER. */"]
    for name, x in (("LEAST", LEAST), ("SPLIT", SPLIT), ("UPPER", UPPER)):
        constant(f"RF_LOG_{name}", x, str(float(x)))
    lines += ["", f"/* (exp(r) - 1 - r - r^2 / 2) / r^3, |r| < {float(reach):.5f}; exp(r) is off by less than 2^-{bits(exp_off)} of itself. */"]
    for i, c in enumerate(exp_terms):
        constant(f"RF_EXP_{i + 3}", c)
    lines += ["", f"/* (atanh(s) / s - 1 - s^2 / 3) / s^4 as a polynomial in s^2 < {float(most):.6f}; atanh(s) is off by less than",
              f"   2^-{bits(log_off)} of itself. */"]
    for i, c in enumerate(log_terms):
        constant(f"RF_ATANH_{2 * i + 5}", c)
    return "\n".join([*lines, "", "#endif"]) + "\n"


text = table()
if sys.argv[1:] == ["--check"]:
    if not TABLE.exists() or TABLE.read_text(encoding="utf-8") != text:
        sys.exit("src/core/elementary_table.h is stale: python3 src/core/elementary_table.py")
elif sys.argv[1:]:
    sys.exit(__doc__)
else:
    TABLE.write_text(text, encoding="utf-8")
