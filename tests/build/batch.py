#!/usr/bin/env python3
"""refuel batch: random people, right and wrong. The bytes are the same for any number of threads, any way in which the input comes, and any
parts; the answers are those of refuel plan; what breaks off can be gone on with; memory stays flat, whatever the length of the input and of
its lines. REFUEL_LONG_LINE=1 makes the long line one of 1 GiB."""
import json
import os
import random
import resource
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve() / "refuel")
PEOPLE, SECONDS = 2000, 150
draw, bad, counted = random.Random(20261130), [], {}
LIMIT = 1 << 20  # bytes of a line
LONG = (1 << 30) if os.environ.get("REFUEL_LONG_LINE") else (40 << 20)
FIELDS = ["energy.total_kcal_d", "energy.interval.total_kcal_d", "macros", "goal.accepted", "overall.verdict", "person.fat_free_mass_source",
          "checks.energy-availability.value", "checks.energy-availability.verdict"]


def expect(right, what):
    counted[what] = counted.get(what, 0) + 1
    if not right:
        bad.append(what)


def batch(arguments, given, **more):
    return subprocess.run([PROGRAM, "batch", *arguments], input=given, capture_output=True, timeout=SECONDS, **more)


def person(i):
    it = {"id": draw.choice([i, f"p{i}", f"p, \"{i}\"", None]), "sex": draw.choice(["female", "male", "female", "male", "unknown"]),
          "age_y": round(draw.uniform(18, 80), draw.choice([0, 1, 6])), "height_cm": round(draw.uniform(145, 205), draw.choice([0, 1, 9])),
          "weight_kg": round(draw.uniform(45, 120), draw.choice([0, 1, 12]))}
    if draw.random() < 0.7:
        it["running"] = {"distance_km_week": round(draw.uniform(0, 150), 2)}
        if draw.random() < 0.5:
            it["running"]["speed_km_h"] = round(draw.uniform(7, 16), 3)
    if draw.random() < 0.4:
        it["goal_kg_week"] = round(draw.uniform(-0.9, 0.9), 3)
    if draw.random() < 0.2:
        it["body_fat_pct"] = round(draw.uniform(6, 45), 1)
    if draw.random() < 0.3:
        it["intake"] = {"energy_kcal_d": round(draw.uniform(1200, 4000)), "protein_g_d": draw.randint(30, 200)}
    return it


def spoilt(it):
    key = draw.choice(["age_y", "height_cm", "weight_kg", "sex"])
    return draw.choice([{k: v for k, v in it.items() if k != key}, {**it, "weight_kg": 7500}, {**it, "sex": "femle"}, {**it, "wieght": 1},
                        {**it, "height_cm": 1.7}, {**it, "goal_kg_week": 3}, {**it, "age_y": None}])


def lines_of_json(count=PEOPLE):
    """The lines, and what refuel plan reads for each."""
    requests = [person(i) for i in range(count)]
    requests = [spoilt(it) if draw.random() < 0.15 else it for it in requests]
    return [json.dumps(it, ensure_ascii=draw.random() < 0.5) for it in requests]


def cell(value):
    text = "" if value is None else str(value)
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') or draw.random() < 0.05 else text


def rows_of(requests):
    """The same people as a table; keys that no column has are not for it."""
    columns = ["id", "sex", "age_y", "height_cm", "weight_kg", "distance_km_week", "speed_km_h", "goal_kg_week", "body_fat_pct"]
    flat = [{**it, **(it.get("running") or {})} for it in requests]
    return [",".join(columns)] + [",".join(cell(it.get(column)) for column in columns) for it in flat]


def read_rows(text):
    import csv
    return list(csv.reader(text.decode().splitlines()))


def dribble(arguments, given, pieces):
    """Gives the input in pieces, with pauses, through a pipe."""
    with subprocess.Popen([PROGRAM, "batch", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as it:
        got = []
        reader = threading.Thread(target=lambda: got.append(it.stdout.read()))
        reader.start()
        at = 0
        while at < len(given):
            step = pieces()
            it.stdin.write(given[at:at + step])
            it.stdin.flush()
            at += step
            if draw.random() < 0.02:
                time.sleep(0.002)
        it.stdin.close()
        reader.join(SECONDS)
        it.wait(SECONDS)
    return got[0]


def same_bytes(given, name, arguments=()):
    whole = batch(["--jobs", "1", *arguments], given)
    expect(whole.returncode == 4, f"{name}: exit status 4")
    for jobs in (2, 3, 5):
        expect(batch(["--jobs", str(jobs), *arguments], given).stdout == whole.stdout, f"{name}: {jobs} jobs give the same bytes")
    for pieces, title in ((lambda: draw.randint(1, 900), "small pieces"), (lambda: draw.choice([1, 65536, 100000]), "large and small pieces")):
        jobs = str(draw.randint(1, 4))
        expect(dribble(["--jobs", jobs, *arguments], given, pieces) == whole.stdout, f"{name}: {title} with {jobs} jobs give the same bytes")
    return whole.stdout


def equals_plan(lines, answers):
    """As values, and as the texts of their numbers."""
    read = lambda text: json.loads(text, parse_float=str, parse_int=str)
    for k in range(0, len(lines), 250):
        done = subprocess.run([PROGRAM, "plan", "--json", "--input", "-"], input=("[" + ",".join(lines[k:k + 250]) + "]").encode(),
                              capture_output=True, timeout=SECONDS)
        singles = read(done.stdout)
        for i, (one, line) in enumerate(zip(singles, answers[k:k + 250], strict=True)):
            it = read(line)
            number = it.pop("line", None)
            expect(number in (None, str(k + i + 1)), "an error names its line")
            expect(it == one, "an answer is that of refuel plan")


def json_lines():
    lines = lines_of_json()
    given = "\n".join(lines).encode() + b"\n"
    answers = same_bytes(given, "NDJSON").decode().splitlines()
    expect(len(answers) == len(lines), "NDJSON: an answer for each line")
    equals_plan(lines, answers)
    same_bytes(given, "NDJSON --fields", ["--fields", ",".join(FIELDS)])
    return given, batch([], given).stdout


def at_path(answer, path):
    parts = path.split(".")
    if parts[0] == "checks":
        found = [it for it in answer["checks"] if it["id"] == parts[1]]
        return found[0].get(parts[2]) if found else None
    for part in parts:
        answer = answer[{"low": 0, "high": 1}.get(part, part)] if isinstance(answer, list) else answer.get(part)
        if answer is None:
            return None
    return answer


def csv_rows():
    requests = [person(i) for i in range(PEOPLE)]
    for it in requests:
        it.pop("intake", None)
        if draw.random() < 0.1:
            it[draw.choice(["age_y", "weight_kg"])] = draw.choice([7500, "x", None])
    given = "\n".join(rows_of(requests)).encode() + b"\n"
    table = read_rows(same_bytes(given, "CSV", ["--fields", ",".join(FIELDS)]))
    answers = batch([], "\n".join(json.dumps(it) for it in requests).encode()).stdout.decode().splitlines()
    expect(len(table) == PEOPLE + 1, "CSV: a row for each person")
    for i, (row, line) in enumerate(zip(table[1:], answers, strict=True)):
        answer = json.loads(line, parse_float=str, parse_int=str)
        expect(row[0] == ("" if requests[i]["id"] is None else str(requests[i]["id"])) and row[1] == str(i + 2), "CSV: id and line")
        expect((row[2] == "REFUEL_OK") == ("error" not in answer), "CSV: status")
        if "error" in answer:
            expect(row[3] != "" and not any(row[4:]), "CSV: an error has no values")
            continue
        for name, value in zip(table[0][4:], row[4:], strict=True):
            meant = at_path(answer, name)
            meant = "" if meant is None else str(meant).lower() if isinstance(meant, bool) else meant
            expect(value == meant, f"CSV: {name} is that of JSON")


def parts(given, whole):
    lines = whole.splitlines(keepends=True)
    for n in (2, 3, 7):
        shards = [batch(["--shard", f"{i}/{n}"], given).stdout.splitlines(keepends=True) for i in range(1, n + 1)]
        mixed = [shards[k % n][k // n] for k in range(len(lines))]
        expect(mixed == lines and sum(map(len, shards)) == len(lines), f"{n} shards are the whole")
    for skip in (0, 1, draw.randint(2, PEOPLE), PEOPLE, PEOPLE + 5):
        expect(b"".join(lines[:skip]) + batch(["--skip", str(skip)], given).stdout == whole, "what is there and the rest are the whole")
    expect(b"".join(lines[1::3][4:]) == batch(["--skip", "4", "--shard", "2/3"], given).stdout, "the rest of a shard")


def broken_off(given, whole):
    """A signal leaves complete lines and says how to go on; after kill -9 the complete lines can be counted."""
    large = given * 5
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        with tempfile.TemporaryDirectory() as folder:
            path, out = Path(folder) / "in", Path(folder) / "out"
            path.write_bytes(large)
            with open(out, "wb") as to, subprocess.Popen([PROGRAM, "batch", path], stdout=to, stderr=subprocess.PIPE) as it:
                end = time.monotonic() + SECONDS
                while out.stat().st_size < 200000 and time.monotonic() < end and it.poll() is None:
                    time.sleep(0.001)
                it.send_signal(number)
                said = it.stderr.read().decode()
            got = out.read_bytes()
            complete = got[:got.rfind(b"\n") + 1]
            done = complete.count(b"\n")
            expect(it.returncode == -number, f"{number.name}: the signal ends it")
            if number != signal.SIGKILL:
                expect(complete == got, f"{number.name}: lines are complete")
                expect(f"--skip {done} " in said, f"{number.name}: it says how to go on: {said}")
            rest = subprocess.run([PROGRAM, "batch", path, "--skip", str(done)], capture_output=True, timeout=SECONDS).stdout
            texts = (complete + rest).splitlines()
            expect(done > 0 and len(texts) == 5 * PEOPLE and texts[:PEOPLE] == whole.splitlines(), f"{number.name}: it goes on")
            expect([it.split(b'"line"')[0] for it in texts[-PEOPLE:]] == [it.split(b'"line"')[0] for it in whole.splitlines()],
                   f"{number.name}: to the end")


def nowhere_to_go(given):
    with open("/dev/full", "wb") as full:
        done = subprocess.run([PROGRAM, "batch"], input=given, stdout=full, stderr=subprocess.PIPE, timeout=SECONDS)
    expect(done.returncode == 1 and b"No space left" in done.stderr, "a full disk is exit status 1")
    for jobs in "13":
        with subprocess.Popen([PROGRAM, "batch", "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as it:
            it.stdout.close()
            try:
                it.stdin.write(given)
                it.stdin.close()
            except BrokenPipeError:
                pass
            expect(it.wait(SECONDS) != 0, "a closed pipe is never exit status 0")


def peak(feed, arguments=()):
    """Most memory that a run has, in KiB, its output and status; feed writes the input."""
    with tempfile.TemporaryFile() as out:
        with subprocess.Popen([PROGRAM, "batch", "--jobs", "2", *arguments], stdin=subprocess.PIPE, stdout=out, stderr=subprocess.DEVNULL) as it:
            feed(it.stdin)
            it.stdin.close()
            _, status, usage = os.wait4(it.pid, 0)
            it.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return usage.ru_maxrss, out.read(), it.returncode


def memory():
    line = b'{"id":1,"sex":"female","age":34,"height_cm":168,"weight_kg":63.5}\n'
    fields = ["--fields", "energy.total_kcal_d"]

    def long_line(to):
        to.write(line + b'{"id":2,"sex":"')
        piece = b"x" * (1 << 20)
        for _ in range(LONG >> 20):
            to.write(piece)
        to.write(b'"}\n' + line)

    few, _, _ = peak(lambda to: to.write(line * 1000), fields)
    many, out, status = peak(lambda to: [to.write(line * 1000) for _ in range(100)], fields)
    expect(status == 0 and out.count(b"\n") == 100000, "100,000 lines have 100,000 answers")
    expect(many < few + 2048, f"memory stays flat: {few} KiB for 1,000 lines, {many} for 100,000")
    one, out, status = peak(long_line, fields)
    answers = out.splitlines()
    expect(status == 4 and len(answers) == 3 and answers[0] == answers[2] and b'"line":2' in answers[1] and b"longer than" in answers[1],
           "a line that is too long is an error of its own")
    # The buffer holds a line of the greatest length, and touches all of it only then.
    expect(one < few + (LIMIT >> 10) + 2048, f"memory stays flat: {one} KiB with a line of {LONG >> 20} MiB")


def promptness():
    for jobs in "14":
        for head, line in ((b"", b'{"sex":"female","age":34,"height_cm":168,"weight_kg":63.5}\n'),
                           (b"sex,age_y,height_cm,weight_kg\n", b"female,34,168,63.5\n")):
            with subprocess.Popen([PROGRAM, "batch", "--jobs", jobs, "--fields", "macros.fat_g_d"], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE) as it:
                it.stdin.write(head)
                for i in range(5 + (head != b"")):
                    if i >= (head != b""):
                        it.stdin.write(line)
                    it.stdin.flush()
                    ready = select.select([it.stdout], [], [], 60)[0]
                    expect(bool(ready) and os.read(it.stdout.fileno(), 65536).count(b"\n") == 1,
                           f"{jobs} jobs: a line is answered before the next one comes")
                    if not ready:
                        it.kill()
                        break
                it.stdin.close()
                it.wait(SECONDS)


resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
given, whole = json_lines()
csv_rows()
parts(given, whole)
broken_off(given, whole)
nowhere_to_go(given)
memory()
promptness()
for line in list(dict.fromkeys(bad))[:20]:
    print(f"{bad.count(line)} times not so: {line}")
print(f"{sum(counted.values())} expectations of {len(counted)} kinds, {len(bad)} faults")
sys.exit(bool(bad))
