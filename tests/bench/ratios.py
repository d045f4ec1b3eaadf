#!/usr/bin/env python3
"""Time and memory of this build as ratios to the baseline (tests/bench/baseline.sh), both measured in one run.

  ratios.py                  builds the baseline where it is not built, and compares
  ratios.py --rounds 15      more rounds: each row takes the best of both builds over this many alternating rounds
  ratios.py --only json      rows whose name holds a text
  ratios.py --instructions   counts instructions with callgrind instead: slower, but the same in every run
  ratios.py --json FILE      writes the same rows as JSON

It measures and does not judge: a ratio beside its aim is marked, and the exit status stays 0.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import beside

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "tests" / "bench"
SHE = ["--sex", "female", "--age", "34", "--height", "5ft6in", "--weight", "140lb", "--run", "30mi/week", "--pace",
       "9:30/mi"]
GOAL = ["--goal", "-1lb/week"]
# What is called, and what the ratio should be at most; None: only to be seen.
FUNCTIONS = {"refuel_plan_json": 1 / 8, "refuel_check_json": None, "refuel_compare_json": 1 / 10, "refuel_plan": 1 / 2,
             "refuel_plan with checks": None, "refuel_project_json": None, "refuel_equations_json": None}
PYTHON = {"Python plan()": (1 / 4, "refuel.plan(sex='female', age=34, height='5ft6in', weight='140lb', "
                            "run='30mi/week', pace='9:30/mi', goal='-1lb/week')"),
          "Python project()": (None, "refuel.project(sex='male', age=40, height='180cm', weight='95kg', "
                               "run='30km/week', goal='-0.5kg/week')")}
# Of one person among many (probe_batch.c). Old builds had only these columns; the checks behind the overall verdict were fewer.
FASTER = 1 / beside.by_level(40, 25)
BATCHES = {"refuel_plan_batch, all columns of the baseline": (FASTER, "all"),
           "refuel_plan_batch, total only": (FASTER, "total")}
# Instructions of one person.
COUNTS = {"all": 320, "total": 150}
COMMANDS = [["--version"], ["plan", *SHE, *GOAL], ["plan", *SHE, *GOAL, "--json"], ["plan", *SHE, *GOAL, "--explain"],
            ["plan", *SHE, *GOAL, "--compare"], ["plan", *SHE, *GOAL, "--compare", "--json"],
            ["check", *SHE, "--intake", "2000kcal"], ["project", *SHE, *GOAL], ["project", *SHE, *GOAL, "--json"],
            ["project", *SHE, "--target", "132lb", "--in", "16weeks"],
            ["project", *SHE, *GOAL, "--samples", "500", "--days", "100"], ["equations", "--json"], ["help", "plan"]]
PROBE_PEOPLE = 12800  # of a call in probe_batch.c
NOISE = 1.05  # "not larger" forgives as much: two runs of one program differ by it
BURST = """
import refuel, sys, time
def call(): return {call}
calls = int(sys.argv[1])
if calls:
    for _ in range(calls): call()
    sys.exit()
def burst(n):
    start = time.perf_counter()
    for _ in range(n): call()
    return (time.perf_counter() - start) / n
n = 1 + int(0.02 / burst(3))
print(1e9 * min(burst(n) for _ in range(5)))
"""


class Failed(Exception):
    """A command did not end in 0; the text is what it said."""


def output(*command, **more):
    done = subprocess.run([str(part) for part in command], text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
    if done.returncode:
        raise Failed(f"{command[0]} fails: {done.stdout}{done.stderr}".strip())
    return done.stdout, done.stderr


class Side:
    """One of the two builds: its tree, its build folder, and the probe that was compiled against it."""

    def __init__(self, tree, folder, name):
        self.program, self.library, self.probe = tree / "build" / "refuel", tree / "build", folder / f"probe-{name}"
        if not self.program.exists():
            sys.exit(f"{self.program} is not built")
        self.batch = folder / f"batch-{name}"
        linked = [f"-I{tree / 'include'}", f"-L{self.library}", "-lrefuel", "-lm", f"-Wl,-rpath,{self.library}"]
        compile_c(BENCH / "probe.c", self.probe, *linked)
        fixed = "refuel_plan_columns" in (tree / "include" / "refuel" / "batch.h").read_text()
        compile_c(BENCH / "probe_batch.c", self.batch, *(["-DPROBE_FIXED_COLUMNS"] if fixed else []), *linked)
        self.env = {**os.environ, "PYTHONPATH": str(tree / "bindings" / "python"), "PYTHONDONTWRITEBYTECODE": "1",
                    "REFUEL_LIBRARY": str(self.library / "librefuel.so")}

    def python(self, call, calls):
        return [sys.executable, "-c", BURST.format(call=call), str(calls)]


def compile_c(source, program, *more):
    output(os.environ.get("CC", "cc"), "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O2", source, "-o", program, *more)


def rounds_of(sides, rounds, measure):
    """The least of each number that measure gives for a side, over alternating rounds: [(old, new), ...]."""
    best = {}
    for turn in range(rounds):
        for side in sides if turn % 2 else sides[::-1]:
            got = measure(side)
            best[side] = [min(pair) for pair in zip(best.get(side, got), got)]
    return list(zip(*(best[side] for side in sides)))


def instructions(*command, **more):
    _, told = output("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command, **more)
    found = re.search(r"Collected : (\d+)", told)
    if not found:
        sys.exit(f"callgrind told no count:\n{told}")
    return float(found[1])


def per_call(few, many, command, **more):
    """Instructions of one call: what more calls cost, without the start of the program."""
    counts = [instructions(*command(calls), **more) for calls in (few, many)]
    return (counts[1] - counts[0]) / (many - few)


def text_of(value, unit):
    if unit != "ns":
        return f"{value:,.0f} {unit}".rstrip()
    for limit, size, name in ((1e3, 1, "ns"), (1e6, 1e3, "us"), (1e9, 1e6, "ms")):
        if value < limit:
            return f"{value / size:.3g} {name}" if value / size < 100 else f"{value / size:.0f} {name}"
    return f"{value / 1e9:.3g} s"


shown_rows = []


def show(what, old, new, unit, target, at_least=False):
    """at_least: the ratio says how many times as fast this build is, and the aim is the least of it."""
    ratio = old / new if at_least else new / old
    aim = "" if target is None else f"{'>=' if at_least else '<='} {target:.3g}"
    edge = None if target is None else target * (NOISE if target == 1 else 1)
    met = None if target is None else ratio >= edge if at_least else ratio <= edge
    shown_rows.append({"what": what, "reference": old, "this": new, "unit": unit or "instructions", "ratio": ratio,
                       "aim": target and {"at_least" if at_least else "at_most": target}, "met": met})
    print(f"{what:<66} {text_of(old, unit):>14} {text_of(new, unit):>14} {ratio:>8.3f}  {aim:<9}"
          f"{'' if met is None else 'met' if met else 'missed'}".rstrip(), flush=True)


def shown(command):
    """A command in a row: without what every plan has."""
    return " ".join(["refuel", *[word for word in command if word not in SHE]])


def rows(options):
    """What is compared: name, target, and how it is called (a function, a call of Python, or a command)."""
    found = [(name, target, "probe", name) for name, target in FUNCTIONS.items()]
    found += [(name, target, "batch", what) for name, (target, what) in BATCHES.items()]
    found += [(name, target, "python", call) for name, (target, call) in PYTHON.items()]
    found += [(shown(command), 1, "command", command) for command in COMMANDS]
    return [row for row in found if options.only in row[0]]


def compare_time(sides, spawn, row, rounds):
    name, target, kind, what = row
    if kind == "probe":
        times, = rounds_of(sides, rounds, lambda side: [float(output(side.probe, what)[0])])
    elif kind == "batch":
        times, = rounds_of(sides, rounds, lambda side: [float(output(side.batch, what)[0])])
    elif kind == "python":
        times, = rounds_of(sides, rounds, lambda side: [float(output(*side.python(what, 0), env=side.env)[0])])
    else:
        times, peaks = rounds_of(sides, rounds, lambda side: [
            float(part) for part in output(spawn, 10, side.program, *what)[0].split()])
    show(name if kind != "command" else f"{name}, time", *times, "ns", target)
    if kind == "command":
        show(f"{name}, memory", *peaks, "KiB", target)


def compare_beside(side, spawn, only):
    """This build alone, against what else does the same."""
    print(f"{'':<66} {'beside':>14} {'this build':>14} {'ratio':>8}  aim")
    for name, reference, own, aim, at_least in beside.rows(spawn, side.env, only):
        show(name, reference, own, "ns", aim, at_least)


def compare_instructions(sides, row):
    name, target, kind, what = row
    if kind == "probe":
        counts = [per_call(2, 12, lambda calls: [side.probe, what, calls]) for side in sides]
    elif kind == "batch":  # valgrind knows no AVX-512: these are of x86-64-v3
        counts = [per_call(1, 3, lambda calls: [side.batch, what, calls]) / PROBE_PEOPLE for side in sides]
        show(f"{name}, of one person", 1, counts[1], "", COUNTS[what])
    elif kind == "python":
        counts = [per_call(5, 25, lambda calls: side.python(what, calls), env=side.env) for side in sides]
    else:
        counts = [instructions(side.program, *what) for side in sides]
    show(name, *counts, "", target)


def main():
    parser = argparse.ArgumentParser(description="Compare time and memory with the baseline.")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="", metavar="TEXT")
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    done = subprocess.run([str(BENCH / "baseline.sh")], text=True, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    if done.returncode:
        print("no comparison: the baseline cannot be built here")
        sys.exit(0 if done.returncode == 3 else 1)
    with tempfile.TemporaryDirectory(prefix="refuel-bench-") as folder:
        sides = [Side(Path(done.stdout.strip()), Path(folder), "old"), Side(ROOT, Path(folder), "new")]
        spawn = Path(folder, "spawn")
        compile_c(BENCH / "spawn.c", spawn)
        print(f"{'':<66} {'baseline':>14} {'this build':>14} {'ratio':>8}  aim")
        for row in rows(options):
            try:
                if options.instructions:
                    compare_instructions(sides, row)
                else:
                    compare_time(sides, spawn, row, options.rounds)
            except Failed as why:
                print(f"{row[0]}: {str(why).splitlines()[-1]}", flush=True)
        if not options.instructions:
            compare_beside(sides[1], spawn, options.only)
    if options.json:
        Path(options.json).write_text(json.dumps({"instruction_set": beside.level(), "rows": shown_rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
