#!/usr/bin/env python3
"""The commands and the program of docs/scaling.md: run as they stand, they give the answers of one process to the last bit, also when a
worker process is killed on the way."""
import importlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy
import pandas
from dask.distributed import Client, LocalCluster, as_completed

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()
PAGE = (ROOT / "docs/scaling.md").read_text(encoding="utf-8")
PEOPLE, FILES, SECONDS = 3000, 12, 120
bad, counted = [], 0


def expect(right, what):
    global counted
    counted += 1
    if not right:
        bad.append(what)


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, flags=re.M | re.S)


def environment(folder):
    """refuel on the PATH, and the package that goes with it."""
    return {**os.environ, "PATH": f"{BUILD}{os.pathsep}{os.environ['PATH']}", "HOME": str(folder), "REFUEL_LIBRARY": str(BUILD / "librefuel.so"),
            "PYTHONPATH": f"{ROOT / 'bindings/python'}{os.pathsep}{folder}", "PYTHONDONTWRITEBYTECODE": "1"}


def run(command, folder, **more):
    return subprocess.run(command, cwd=folder, env={**environment(folder), **more}, stdin=subprocess.DEVNULL, capture_output=True,
                          timeout=SECONDS)


def cohort(folder):
    """The people as tables and as lines of JSON. Each seventh is wrong."""
    draw = random.Random(41)
    people = [{"id": i, "sex": draw.choice(["female", "male"]), "age_y": draw.uniform(18, 80), "height_cm": draw.uniform(150, 200),
               "weight_kg": draw.uniform(45, 110) * (100 if i % 7 == 3 else 1), "distance_km_week": draw.uniform(0, 100)}
              for i in range(1, PEOPLE + 1)]
    frame = pandas.DataFrame(people)
    frame.to_csv(folder / "people.csv", index=False)
    for part, rows in enumerate(numpy.array_split(frame, FILES)):
        rows.to_csv(folder / f"people-{part:02}.csv", index=False)
    keys = {"distance_km_week": "running"}
    (folder / "people.ndjson").write_text("".join(
        json.dumps({keys.get(name, name): {name: value} if name in keys else value for name, value in who.items()}) + "\n" for who in people))


def whole(folder, name):
    done = run(["refuel", "batch", name, *FIELDS], folder)
    expect(done.returncode == 4, f"refuel batch {name}: {done.stderr}")
    return done.stdout


FIELDS = ["--fields", "energy.total_kcal_d,energy.intake_kcal_d,checks.energy-availability.value"]


def without_place(answers):
    """The lines without the number of the line, which a part counts for itself."""
    return re.sub(rb',"line":\d+', b"", answers).splitlines()


def in_parallel(folder):
    pipe, table, shards, join = (block for block in blocks("sh") if not block.startswith("#!"))
    narrow = [block.replace("--block 10M", "--block 50k").replace("refuel batch", "refuel batch " + " ".join(FIELDS))
              for block in (pipe, table, shards)]
    one = whole(folder, "people.ndjson")
    done = run(["sh", "-c", narrow[0]], folder)
    expect(without_place((folder / "answers.ndjson").read_bytes()) == without_place(one), f"parallel over lines: {done.stderr}")
    done = run(["sh", "-c", narrow[1]], folder)
    rows = [line.split(b",") for line in (folder / "answers.csv").read_bytes().splitlines()]
    header, *expected = [line.split(b",") for line in whole(folder, "people.csv").splitlines()]
    given = [row[:1] + row[2:] for row in rows if row != header]
    expect(rows.count(header) > 1 and given == [row[:1] + row[2:] for row in expected], f"parallel over a table: {done.stderr}")
    (folder / "answers.ndjson").unlink()
    done = run(["sh", "-c", narrow[2]], folder)
    expect(done.returncode == 8, f"eight parts with wrong lines each: {done.returncode} {done.stderr}")
    run(["sh", "-c", join], folder)
    expect((folder / "answers.ndjson").read_bytes() == one, "the parts in turn are the whole")


def in_slurm(folder):
    """The job of an array, each of its parts; one of them was interrupted in the middle of a line before."""
    job = next(block for block in blocks("sh") if block.startswith("#!"))
    job = job.replace("refuel batch", "refuel batch " + " ".join(FIELDS))
    one = whole(folder, "people.ndjson")
    for part in folder.glob("answers-*"):
        part.unlink()
    for part in range(1, 65):
        more = {"SLURM_ARRAY_TASK_ID": str(part), "SLURM_CPUS_PER_TASK": "2"}
        done = run(["sh", "-c", job], folder, **more)
        answers = folder / f"answers-{part}.ndjson"
        expect(done.returncode in (0, 4), f"part {part}: {done.stderr}")
        if part == 5:
            answers.write_bytes(answers.read_bytes()[:-30])
            run(["sh", "-c", job], folder, **more)
    answers = (folder / "answers-6.ndjson").read_bytes()
    (folder / "answers-6.ndjson.new").mkdir()
    done = run(["sh", "-c", job], folder, SLURM_ARRAY_TASK_ID="6", SLURM_CPUS_PER_TASK="2")
    expect(done.returncode == 1 and (folder / "answers-6.ndjson").read_bytes() == answers, "a part that cannot be mended is left as it is")
    parts = [iter((folder / f"answers-{part}.ndjson").read_bytes().splitlines(True)) for part in range(1, 65)]
    turns = [next(parts[i % 64], b"") for i in range(PEOPLE)]
    expect(b"".join(turns) == one, "the parts of the array in turn are the whole")


def numbers(paths):
    return pandas.concat([pandas.read_csv(path, float_precision="round_trip") for path in paths], ignore_index=True)


def slowly(people):
    time.sleep(0.1)
    return people


def with_a_worker_killed(folder, module):
    """One of two workers is killed when some parts are done; the nanny starts another."""
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        parts = module.read(str(folder / "people-*.csv")).map_partitions(slowly).repartition(npartitions=FILES).to_delayed()
        futures = client.compute(parts)
        for done, _ in enumerate(as_completed(futures), 1):
            if done == 3:
                os.kill(next(iter(client.run(os.getpid).values())), signal.SIGKILL)
        expect(done == FILES, f"{done} of {FILES} parts came")
        return pandas.concat(client.gather(futures), ignore_index=True)


def in_dask(folder):
    program, = blocks("python")
    (folder / "cohort.py").write_text(program)
    done = run([sys.executable, "cohort.py", "dask-*.csv", "people-*.csv"], folder)
    expect(done.returncode == 0, f"cohort.py: {done.stderr.decode()}")
    os.environ.update(environment(folder))
    sys.path[:0] = [str(ROOT / "bindings/python"), str(folder)]
    module = importlib.import_module("cohort")
    people = numbers([folder / "people.csv"])
    here = module.planned(people)
    there = numbers(sorted(folder.glob("dask-*.csv"), key=lambda path: int(path.stem.split("-")[1])))
    expect(here.notna().all(axis=1).sum() == PEOPLE - len(range(3, PEOPLE + 1, 7)), "who is answered")
    pandas.testing.assert_frame_equal(there, here, check_exact=True)
    pandas.testing.assert_frame_equal(with_a_worker_killed(folder, module), here, check_exact=True)
    (folder / "one.csv").write_bytes(whole(folder, "people.csv"))
    shell = numbers([folder / "one.csv"])
    for ours, name in zip(module.FIELDS, FIELDS[1].split(",")):
        column = shell[name if name in shell else name.replace(".", "_")]
        expect((column.isna() == here[ours].isna()).all() and (column.dropna() == here[ours].dropna()).all(), f"{name}: shell and Dask")
    half = numpy.quantile(here.total_kcal_d.dropna(), 0.5, method="inverted_cdf")
    expect(done.stdout.decode() == f"half of them need {half:.0f} kcal a day or less\n", done.stdout)
    quantiles(module, here)


def quantiles(module, here):
    column = module.dask.dataframe.from_pandas(here.total_kcal_d, npartitions=7)
    for share in (0, 0.001, 0.25, 0.5, 0.9, 1):
        exact = numpy.quantile(here.total_kcal_d.dropna(), share, method="inverted_cdf")
        expect(module.quantile(column, share) == exact, f"quantile {share}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        cohort(folder)
        in_parallel(folder)
        in_slurm(folder)
        in_dask(folder)
    print(f"{counted} expectations, {len(bad)} not met")
    print(*bad, sep="\n")
    sys.exit(bool(bad))
