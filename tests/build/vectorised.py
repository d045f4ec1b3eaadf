#!/usr/bin/env python3
"""The loops over a block of people become vector instructions: each stage is compiled once more, as the build does it, and the
compiler tells which loops it made side by side. A loop that it did not, and that no line here excuses, fails: a branch that came
into a kernel costs four times the time and shows nowhere else.

vectorised.py --all    lists every loop and whether it is one"""
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()
# Loops that need not be, by file and what stands in the line. Few people go through them, or they put people side by side.
EXCUSED = {
    "block_food.c": ["k < call->bands", "steps < RF_GOAL_STEPS"],
    "block_fit.c": ["k = RF_GIVEN_DISTANCE"],
    "block_judge.c": ["young && i < RF_BLOCK"],
    "block_resting.c": ["k = call->pieces", "k < count", "k < RF_REST_BANDS"],
    "block_run.c": ["int i = 0; i < RF_BLOCK", "int k = 0; k < to->full", "int k = count", "k < who.count"],
}
LOOP = re.compile(r"^\s*(?:RF_EACH\b|for \()|\bfor \(size_t i")


def commands():
    """The stages at the levels that have vectors of numbers, and how each is compiled."""
    path = BUILD / "compile_commands.json"
    if not path.exists():
        return
    for entry in json.loads(path.read_text()):
        words = shlex.split(entry["command"])
        words = words[words[0].endswith("ccache"):]
        level = re.search(r"-march=x86-64-(v\d)", entry["command"])
        if level and Path(entry["file"]).name.startswith("block_"):
            yield Path(entry["file"]), level[1], words, entry["directory"]


def vectorised(words, directory):
    """The lines of the loops that the compiler made side by side."""
    words = [word for word in words if word != "-Werror"]
    words[words.index("-o") + 1] = os.devnull
    done = subprocess.run([*words, "-fopt-info-vec-optimized"], cwd=directory, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    if done.returncode:
        sys.exit(f"{words[-1]} does not compile:\n{done.stdout}")
    return {(Path(name).name, int(line))
            for name, line in re.findall(r"^([^:\n]+):(\d+):\d+: optimized: loop vectorized", done.stdout, re.M)}


def loops(path):
    """The line of each loop, and what stands there."""
    return [(i, line.strip()) for i, line in enumerate(path.read_text().splitlines(), 1) if LOOP.search(line)]


def main():
    found = list(commands())
    compiler = subprocess.run([found[0][2][0], "--version"], text=True, stdout=subprocess.PIPE).stdout if found else ""
    if not found or "Free Software Foundation" not in compiler or "-O3" not in found[0][2]:
        print("skipped: only GCC with -O3 is asked, and where there are levels")
        return 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(lambda one: vectorised(one[2], one[3]), found))
    seen, faults = 0, 0
    for (path, level, _, _), lines in zip(found, answers):
        for line, text in loops(path):
            holds = (path.name, line) in lines or (path.name, line + 1) in lines
            excused = any(part in text for part in EXCUSED.get(path.name, []))
            seen += holds
            if "--all" in sys.argv:
                print(f"{path.name}:{line} {level} {'side by side' if holds else 'one by one'}: {text}")
            if not holds and not excused:
                print(f"{path.name}:{line}: at {level} this loop goes one by one: {text}")
                faults += 1
    print(f"{len(found)} stages, {seen} loops side by side, {faults} faults")
    return 1 if faults or seen < 2 * 30 else 0


if __name__ == "__main__":
    sys.exit(main())
