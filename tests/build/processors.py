#!/usr/bin/env python3
"""Answers have the same bits on every processor: random requests through the JSON functions, and commands of the program, once as
this processor is and once as if it had neither FMA nor AVX2 (the C library then takes other versions of exp, log and pow; ours have
one). Skipped, and says so, where there is nothing to switch off. Neither library nor program calls those of the C library, GSL
within them included.

processors.py [REQUESTS [SEED]]"""
import ctypes
import hashlib
import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()
OTHER = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-AVX2"}
FUNCTIONS = ("plan", "check", "compare", "project", "run", "load", "needs", "fatigue")
BASE = ["--sex", "female", "--age", "34", "--height", "168cm", "--weight", "63.5kg"]
RUNS = ["--run", "48km/week", "--pace", "5:54/km", "--climb", "700m/week"]
COMMANDS = [["plan", *BASE], ["plan", *BASE, *RUNS, "--goal", "-1lb/week", "--explain"], ["plan", *BASE, *RUNS, "--compare"],
            ["plan", *BASE, "--neck", "33cm", "--waist", "74cm", "--hip", "99cm", "--explain"],
            ["plan", *BASE, "--run", "20km/week", "--pace", "9:30/km", "--climb", "900m/week", "--terrain", "trail", "--level", "0.93"],
            ["plan", "--sex", "male", "--age", "15.3", "--height", "172cm", "--weight", "58kg", *RUNS, "--explain"],
            ["plan", "--sex", "male", "--age", "71", "--height", "5ft9in", "--weight", "171lb", "--units", "imperial,kJ"],
            ["check", *BASE, *RUNS, "--intake", "2300kcal", "--carbohydrate", "300g", "--protein", "95g", "--fat", "80g"],
            ["project", *BASE, *RUNS, "--goal", "-0.4kg/week", "--days", "400", "--explain"],
            ["project", *BASE, *RUNS, "--target", "60kg", "--in", "16weeks"],
            ["project", *BASE, *RUNS, "--goal", "-0.4kg/week", "--samples", "300", "--days", "100"],
            ["project", *BASE, "--intake", "1900kcal", "--days", "1000", "--level", "0.9"],
            ["run", "--weight", "63.5kg", "--distance", "21.1km", "--time", "1:52:10", "--climb", "310m"],
            ["run", *BASE, "--distance", "10mi", "--pace", "9:10/mi", "--explain"], ["needs", *BASE, "--explain"],
            ["load", "tests/logs/spike.csv"], ["load", "tests/logs/monotony.csv", "--explain"],
            ["load", "tests/logs/steady.csv", "--json"], ["equations"]]
OPENLY = ["plan", "check", "project", "run", "needs"]  # commands that write JSON as well


def number(draw, low, high):
    """With as many digits as a double has, or as people write it."""
    x = draw.uniform(low, high)
    return x if draw.random() < 0.7 else round(x, 1)


def person(draw, least):
    sex, age = draw.choice(["female", "male"]), number(draw, least, max(least + 8, 85 * draw.random()))
    height = number(draw, 150, 200) if age >= 18 else number(draw, 70 + 5 * age, 95 + 5 * age)
    it = {"sex": sex, "age": age, "height_cm": height, "weight_kg": number(draw, 17, 38) * height * height / 1e4}
    if age < 18:
        it["weight_kg"] = number(draw, 15, 24) * height * height / 1e4
    kind = draw.randrange(4)
    if kind == 0:
        it["body_fat_pct"] = number(draw, 8, 40)
    elif kind == 1 and age >= 18:
        it |= {"neck_cm": number(draw, 31, 42), "waist_cm": number(draw, 68, 110)}
        if sex == "female":
            it["hip_cm"] = number(draw, 85, 120)
    if draw.random() < 0.9:
        it["running"] = {"distance_km_week": number(draw, 5, 140), "speed_km_h": number(draw, 4, 16)}
        if draw.random() < 0.8:
            it["running"]["climb_m_week"] = number(draw, 0, 30) * it["running"]["distance_km_week"]
        if draw.random() < 0.3:
            it["running"]["terrain"] = draw.choice(["road", "trail", "sand"])
    if draw.random() < 0.6:
        it["goal_kg_week"] = number(draw, -0.7, 0.5)
    if draw.random() < 0.4:
        it["level"] = number(draw, 0.55, 0.98)
    return it


def request(draw, function):
    it = person(draw, {"project": 20, "run": 18}.get(function, 8))
    if function == "check":
        it["intake"] = {"carbohydrate_g_d": number(draw, 100, 600), "protein_g_d": number(draw, 40, 200),
                        "fat_g_d": number(draw, 20, 150)}
    elif function == "project":
        it["days"] = draw.randrange(20, 700)
        if draw.random() < 0.3:
            it["samples"] = draw.randrange(50, 200)
        elif draw.random() < 0.3:
            it.pop("goal_kg_week", None)
            it |= {"target": f"{it['weight_kg'] * draw.uniform(0.94, 0.99)}kg", "in": f"{it.pop('days') // 7 + 6}weeks"}
    elif function == "run":
        it |= {"distance": f"{number(draw, 3, 45)}km", "pace": f"{draw.randrange(240, 480)}s/km"}
        it.pop("running", None)
    elif function == "load":
        log = [{"date": f"2026-{1 + i // 28:02}-{1 + i % 28:02}", "distance_km": km, "duration_min": km * number(draw, 4.5, 8),
                "heart_rate": draw.randrange(110, 185)}
               for i in range(120) if draw.random() < 0.7 for km in [number(draw, 3, 30)]]
        return {"log": log, "kind": "trimp", "sex": it["sex"], "resting_heart_rate": draw.randrange(40, 65), "max_heart_rate": draw.randrange(186, 205)}
    elif function == "fatigue":
        it |= {"sleep": f"{number(draw, 4, 9)}h", "signs": "heavy-legs"}
    return it


def answers(count, seed):
    """A line for each request and command: what was asked, and the text that came back."""
    library, draw = ctypes.CDLL(str(BUILD / "librefuel.so")), random.Random(seed)
    buffer, needed = ctypes.create_string_buffer(4 << 20), ctypes.c_size_t()
    for i in range(count):
        function = FUNCTIONS[i % len(FUNCTIONS)]
        asked = request(draw, function)
        if function != "needs" and draw.random() < 0.1:
            asked["explain"] = True
        text = json.dumps(asked).encode()
        got = getattr(library, f"refuel_{function}_json")(text, ctypes.c_size_t(len(text)), buffer, ctypes.c_size_t(len(buffer)),
                                                           ctypes.byref(needed), None)
        yield function, got, buffer.value if got == 0 else b"", text.decode()
    home = {**os.environ, "HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent"}
    for command in [*COMMANDS, *([*c, "--json"] for c in COMMANDS if c[0] in OPENLY and "--explain" not in c)]:
        done = subprocess.run([BUILD / "refuel", *command], stdin=subprocess.DEVNULL, capture_output=True, cwd=ROOT, env=home)
        yield "command", done.returncode, done.stdout + done.stderr, " ".join(command)


def told(count, seed, more):
    done = subprocess.run([sys.executable, __file__, "--answers", str(count), str(seed)], text=True, stdout=subprocess.PIPE,
                          check=True, env={**os.environ, **more})
    return [json.loads(line) for line in done.stdout.splitlines()]


def of_the_c_library(more):
    """Bits of exp and pow of the C library, in a process that is started with more in its environment."""
    code = ("import math; print([(math.exp(x / 1000), math.pow(x / 1000, 1.7), math.log(x)) for x in range(1, 20000)])")
    return subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True, env={**os.environ, **more}).stdout


def main():
    if sys.argv[1:2] == ["--answers"]:
        for function, status, text, asked in answers(int(sys.argv[2]), int(sys.argv[3])):
            print(json.dumps([function, status, hashlib.sha256(text).hexdigest(), asked]))
        sys.exit()
    for binary in ("librefuel.so", "refuel"):
        needed = subprocess.run(["nm", "-D", "--undefined-only", BUILD / binary], text=True, stdout=subprocess.PIPE, check=True).stdout
        called = re.findall(r" U ((?:exp|exp2|expm1|log|log2|log10|log1p|pow|hypot|cbrt|a?(?:sin|cos|tan)h?|atan2|fma)[fl]?)(?:@|$)", needed, re.M)
        if " U fmin" not in needed or called:
            sys.exit(f"{binary} calls {called or 'nothing, it seems'} of the C library")
    if of_the_c_library({}) == of_the_c_library(OTHER):
        print("skipped: on this machine the C library has one version of exp and pow only")
        sys.exit()
    count, seed = (int(sys.argv[1]) if sys.argv[1:] else 2000), (int(sys.argv[2]) if sys.argv[2:] else 1)
    here, there = told(count, seed, {}), told(count, seed, OTHER)
    differing = [a for a, b in zip(here, there) if a != b]
    for function in (*FUNCTIONS, "command"):
        mine = [a for a in here if a[0] == function]
        print(f"{function}: {len(mine)} asked, {sum(a[1] == 0 for a in mine)} answered, {sum(a[0] == function for a in differing)} differ")
        if sum(a[1] == 0 for a in mine) < 0.6 * len(mine):
            sys.exit(f"{function}: most requests are refused: {mine[0][3]}")
    if len(here) != len(there) or differing:
        sys.exit(f"{len(differing)} of {len(here)} answers differ, the first of: {differing[:1]}")


if __name__ == "__main__":
    main()
