#!/usr/bin/env python3
"""The loops over a block of people become vector instructions: each stage is compiled once more, as the build does it for each of the
three levels, and the compiler tells which loops it made side by side. A loop that it did not, and that no line here excuses, fails: a
branch that came into a kernel costs four times the time and shows nowhere else. So does a loop that it made side by side in one of the
functions that it was put into, and not in another.

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
# Loops that need not be, by file and what stands in the line. Few people go through them, they put people side by side, or they fill
# with one number.
EXCUSED = {
    "block_food.c": ["k < call->bands", "steps < RF_GOAL_STEPS"],
    "block_fit.c": ["k = RF_GIVEN_DISTANCE"],
    "block_judge.c": ["young && i < RF_BLOCK", "RF_VALUE(WEIGHT_EDGE) = RF_UNDERWEIGHT_BMI;"],
    "block_resting.c": ["p->kcal_d[i] = NAN;", "k = call->pieces", "k < count", "k < RF_REST_BANDS"],
    "block_move.c": ["int i = 0; i < RF_BLOCK", "int k = 0; k < to->full", "int k = count", "k < who.count"],
}
# At the oldest level, which few processors are left of, these functions have a loop that goes one by one. No other may.
BASE = {
    "block_copy.c": ["RF_BLOCK_STAGE(rf_block_words)"],
    "block_energy.c": ["take_measured", "rest_by_mass"],
    "block_fit.c": ["has_words"],
    "block_goal.c": ["see_floor", "pass_gates_of"],
    "block_judge.c": ["see_bare", "judge_carbohydrate", "judge_protein_of"],
    "block_overall.c": ["see_essential_fat_of", "see_rates_of", "see_protein_of", "add_up_of"],
    "block_resting.c": ["take_piece_of_bmi", "youngest_of"],
    "block_move.c": ["run_of"],
    "block_tell.c": ["tell_resting_of", "warn_of_running", "warn_of_body_of", "warn_of_eaten"],
}
LEVELS = ["base", "v3", "v4"]
LOOP = re.compile(r"^\s*(?:RF_EACH\b|for \()|\bfor \(size_t i")


def commands():
    """The stages at each level, and how each is compiled."""
    path = BUILD / "compile_commands.json"
    if not path.exists():
        return
    for entry in json.loads(path.read_text()):
        words = shlex.split(entry["command"])
        words = words[words[0].endswith("ccache"):]
        level = re.search(r"-march=x86-64-(v\d)", entry["command"])
        if Path(entry["file"]).parent.name == "batch" and "RF_BLOCK_STAGE(" in Path(entry["file"]).read_text():
            yield Path(entry["file"]), level[1] if level else LEVELS[0], words, entry["directory"]


def vectorised(words, directory):
    """The lines of the loops that the compiler made side by side, and of those that it did not, wherever they were put into."""
    words = [word for word in words if word != "-Werror"]
    words[words.index("-o") + 1] = os.devnull
    done = subprocess.run([*words, "-fopt-info-vec-optimized-missed"], cwd=directory, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    if done.returncode:
        sys.exit(f"{words[-1]} does not compile:\n{done.stdout}")
    told = re.findall(r"^([^:\n]+):(\d+):\d+: (optimized|missed):\s+(loop vectorized|couldn't vectorize loop)", done.stdout, re.M)
    return [{(Path(name).name, int(line)) for name, line, one, _ in told if one == kind} for kind in ("optimized", "missed")]


def loops(path):
    """The line of each loop, what stands there, and the function that it is in."""
    function = ""
    for i, line in enumerate(path.read_text().splitlines(), 1):
        named = re.match(r"\w.*?(\w+(?:\(\w+\))?)\((?!\w+\)\()", line)
        function = named[1] if named else function
        if LOOP.search(line):
            yield i, line.strip(), function


def is_excused(path, level, text, function):
    return any(part in text for part in EXCUSED.get(path.name, [])) or (level == LEVELS[0] and function in BASE.get(path.name, []))


def main():
    found = list(commands())
    compiler = subprocess.run([found[0][2][0], "--version"], text=True, stdout=subprocess.PIPE).stdout if found else ""
    if not found or "Free Software Foundation" not in compiler or "-O3" not in found[0][2]:
        print("skipped: only GCC with -O3 is asked, and where there are levels")
        return 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(lambda one: vectorised(one[2], one[3]), found))
    seen, faults = dict.fromkeys(LEVELS, 0), 0
    for level in LEVELS:
        if {path.name for path, at, _, _ in found if at == level} != {path.name for path, _, _, _ in found}:
            print(f"{level}: not every stage is built for it")
            faults += 1
    for (path, level, _, _), (done, missed) in zip(found, answers):
        for line, text, function in loops(path):
            holds = bool(done & {(path.name, line), (path.name, line + 1)}) and not missed & {(path.name, line), (path.name, line + 1)}
            seen[level] += holds
            if "--all" in sys.argv:
                print(f"{path.name}:{line} {level} {'side by side' if holds else 'one by one'}: {function}: {text}")
            if not holds and not is_excused(path, level, text, function):
                print(f"{path.name}:{line}: at {level} this loop of {function} goes one by one: {text}")
                faults += 1
    print(f"{len(found)} stages, {seen} loops side by side, {faults} faults")
    return 1 if faults or min(seen.values()) < 30 else 0


if __name__ == "__main__":
    sys.exit(main())
