"""This build beside what else does the same work, or part of it: cJSON, strtod, the triad, NumPy, one thread, /bin/true. Each row
is measured in one run. ratios.py shows them."""
import csv
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = ROOT / "build" / "bin"
V4 = {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}
V3 = {"avx2", "fma", "bmi1", "bmi2"}
PEOPLE = 100_000  # of a table in SQL
PLANNED = ("energy.total_kcal_d energy.resting_kcal_d energy.living_kcal_d energy.running_kcal_d energy.intake_kcal_d "
           "goal.applied_kg_week macros.carbohydrate_g_d macros.protein_g_d macros.fat_g_d").split()
START = 200  # of a program


def level():
    """The instruction set that the kernels of this machine are chosen for."""
    try:
        flags = re.search(r"^flags\s*:(.*)$", Path("/proc/cpuinfo").read_text(), re.M)[1].split()
    except (OSError, TypeError):
        return "base"
    return "x86-64-v4" if {*V4, *V3} <= {*flags} else "x86-64-v3" if {*V3} <= {*flags} else "base"


def by_level(v4, v3):
    return v4 if level() == "x86-64-v4" else v3


def aims():
    """What a ratio should be at most; None: only to be seen."""
    return {"NDJSON, numbers / cJSON parsing it": 0.4, "NDJSON, not plain / cJSON parsing it": 1.4,
            "CSV, numbers / strtod reading it": 0.7,
            "check, 6 verdicts / plan, 14 results": 2, "Python plan_batch, out=, / C": 1.1,
            "plan in 12 columns / NumPy's Mifflin": by_level(3, 5), "total only / NumPy's Mifflin": by_level(1.6, None),
            "start, refuel --version / true": 2, "refuel_total in SQL / a row of CSV": 3,
            "refuel_plan_each, 9 columns / a row of CSV": 3}


def least():
    """How many times as fast it should be at least, or how much of a bandwidth is reached."""
    return {"Mifflin, of the triad's bandwidth": 0.9, "Henry, of the triad's bandwidth": by_level(0.8, 0.6),
            "Mifflin, NumPy's / resting_batch": 6, "NDJSON, one job / two jobs": 1.8, "NDJSON not plain, one job / two jobs": 1.8,
            "CSV, one job / two jobs": None, "plan, one thread / two threads": 1.85}


def said(*command, **more):
    return subprocess.run([str(part) for part in command], check=True, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more).stdout


def stream():
    """Lines by refuel batch: test_bench_stream names what each is compared with."""
    found = {}
    for line in said(BIN / "test_bench_stream").splitlines():
        name, ns = re.match(r"(.*?) +(\d+) ns a line", line).groups()
        found[name] = float(ns)
    cjson, strtod = found["cJSON parses a line"], found["strtod reads a row"]
    for what in ("numbers", "not plain", "quoted", "whole plan"):
        yield f"NDJSON, {what} / cJSON parsing it", cjson, found[f"NDJSON, {what}"]
    yield "NDJSON, texts / cJSON parsing it", found["cJSON parses a line of texts"], found["NDJSON, texts"]
    for what in ("numbers", "texts", "quoted", "not plain"):
        yield f"CSV, {what} / strtod reading it", strtod, found[f"CSV, {what}"]
    for what, name in (("NDJSON, numbers", "NDJSON"), ("NDJSON, not plain", "NDJSON not plain"), ("CSV, numbers", "CSV")):
        yield f"{name}, one job / two jobs", found[f"{what}, one job"], found[f"{what}, two jobs"]


def resting():
    """At the best level of this machine, which comes last. The triad moves 24 bytes, a person 33."""
    for line in said(BIN / "test_bench_resting").splitlines():
        name = "Mifflin" if line.startswith("mifflin") else "Henry"
        each, share = re.findall(r"level \d +([\d.]+) ns, +([\d.]+) of it", line)[-1]
        yield f"{name}, of the triad's bandwidth", float(share) * float(each), float(each)


def batch():
    """At the best level of this machine."""
    cost = {}
    for line in said(BIN / "test_bench_batch").splitlines():
        name = re.match(r"(\w+, \w+)", line)[1]
        cost[name] = float(re.findall(r"level \d +([\d.]+) ns", line)[-1])
    yield "check, 6 verdicts / plan, 14 results", cost["plan, 14"], cost["check, total"]


def columns(env):
    for line in said(sys.executable, ROOT / "tests" / "bench" / "columns.py", env=env).splitlines():
        name, _, numbers = line.rpartition(": ")
        yield (name, *map(float, numbers.split()))


def start(spawn, program):
    """Of a program, against one that does nothing."""
    pair = [float(said(spawn, START, *command).split()[0]) for command in (["/bin/true"], [program, "--version"])]
    yield "start, refuel --version / true", *pair


def spent(call):
    start_s = time.process_time()
    call()
    return 1e9 * (time.process_time() - start_s) / PEOPLE


def spent_by(command):
    """os.times() counts in hundredths of a second, and such a command takes a few of them."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    said(*command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1e9 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / PEOPLE


def sql(program, extension, rounds=5):
    """People of a table in memory, against the same from a file of CSV by refuel batch."""
    import sqlite3
    people = [(i, "male" if i % 2 else "female", 20 + i % 40, 155.5 + i % 40, 50.25 + i % 30, 10 + i % 60, 9 + 0.1 * (i % 40))
              for i in range(PEOPLE)]
    base = sqlite3.connect(":memory:")
    base.enable_load_extension(True)
    base.load_extension(str(extension))
    base.execute("CREATE TABLE people (id, sex, age_y, height_cm, weight_kg, distance_km_week, speed_km_h)")
    base.executemany("INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?)", people)
    sums = ", ".join(f"sum(r.{field.replace('.', '_')})" for field in PLANNED)
    given = "p.sex, p.age_y, p.height_cm, p.weight_kg, p.distance_km_week, p.speed_km_h"
    asked = [("refuel_total in SQL / a row of CSV", PLANNED[:1], f"SELECT sum(refuel_total({given})) FROM people p"),
             ("refuel_plan_each, 9 columns / a row of CSV", PLANNED, f"SELECT {sums} FROM people p, refuel_plan_each({given}) r")]
    with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="") as table:
        write = csv.writer(table, lineterminator="\n")
        write.writerow("id sex age_y height_cm weight_kg distance_km_week speed_km_h".split())
        write.writerows(people)
        table.flush()
        for name, fields, query in asked:
            batch = [program, "batch", table.name, "--jobs", "1", "--fields", ",".join(fields)]
            yield (name, min(spent_by(batch) for _ in range(rounds)),
                   min(spent(lambda: base.execute(query).fetchall()) for _ in range(rounds)))


def rows(spawn, env, only):
    """(name, what it is beside, this build, aim, whether the aim is a least one) of those that have a text in their names, in
    nanoseconds."""
    most, at_least = aims(), least()
    program, extension = ROOT / "build" / "refuel", ROOT / "build" / "refuel_sqlite.so"
    sources = [(stream, "NDJSON CSV cJSON strtod jobs"), (resting, "Mifflin Henry triad bandwidth"), (batch, "check plan"),
               (lambda: columns(env), "Python NumPy Mifflin plan total people threads"), (lambda: start(spawn, program), "start"),
               (lambda: sql(program, extension), "refuel_total refuel_plan_each SQL CSV")]
    for source, words in sources:
        if only not in f" / {words}" and not any(word in only for word in words.split()):
            continue
        try:
            for name, beside, own in source():
                if only in name:
                    yield name, beside, own, at_least.get(name, most.get(name)), name in at_least
        except (OSError, subprocess.CalledProcessError, ImportError, AttributeError, KeyError) as why:
            print(f"not measured: {why}", file=sys.stderr)
