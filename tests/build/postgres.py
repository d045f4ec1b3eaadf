#!/usr/bin/env python3
"""refuel as functions of PostgreSQL, on a server that is started and stopped here: the numbers of the command line to the last bit, also in a
parallel query, and what is wrong in its own row. Registered where the module was built."""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve()
MODULE, PROGRAM, SECONDS = BUILD / "refuel_postgres.so", BUILD / "refuel", 120
bad, counted = [], 0


def expect(name, got, wanted):
    global counted
    counted += 1
    if got != wanted:
        bad.append(f"{name}: {got!r}, not {wanted!r}")


def programs():
    """The folder of the server's programs."""
    folder = Path(subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True, check=True).stdout.strip())
    if not MODULE.exists() or not (folder / "postgres").exists():
        sys.exit("the module or the server is missing: tests/run --postgres installs postgresql-15 and its headers")
    return folder


class Server:
    """A server with one socket in an empty folder. It refuses to run as root."""

    def __init__(self, folder, bin_folder):
        self.folder, self.bin = folder, bin_folder
        self.owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.owner:
            shutil.chown(folder, "postgres")
            shutil.copy(MODULE, folder / MODULE.name)  # the build folder need not be open to the owner of the server

    def run(self, *command, **more):
        done = subprocess.run([*self.owner, *command], cwd=self.folder, capture_output=True, text=True, timeout=SECONDS, **more)
        if done.returncode:
            sys.exit(f"{command[0]}: {done.stderr}")
        return done.stdout

    def __enter__(self):
        data = str(self.folder / "data")
        self.run(str(self.bin / "initdb"), "-D", data, "-U", "refuel", "-A", "trust", "-E", "UTF8", "--locale", "C", "-N")
        self.run(str(self.bin / "pg_ctl"), "-D", data, "-w", "-l", str(self.folder / "log"), "-o",
                 f"-c listen_addresses='' -k {self.folder} -c fsync=off -c max_parallel_workers_per_gather=2", "start",
                 stdin=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.run(str(self.bin / "pg_ctl"), "-D", str(self.folder / "data"), "-m", "fast", "-w", "stop")

    def sql(self, text):
        return self.run(str(self.bin / "psql"), "-h", str(self.folder), "-U", "refuel", "-d", "postgres", "-X", "-q", "-A", "-t", "-v",
                        "ON_ERROR_STOP=1", input=text)


def declared(server):
    module = (server.folder if server.owner else BUILD) / MODULE.stem
    return (ROOT / "bindings/postgres/refuel.sql").read_text(encoding="utf-8").replace("MODULE_PATHNAME", str(module))


def crowd(count):
    draw = random.Random(7)
    for _ in range(count):
        yield {"sex": draw.choice(["female", "male"]), "age_y": draw.uniform(15, 90), "height_cm": draw.uniform(140, 205),
               "weight_kg": draw.uniform(35, 150) * draw.choice([1, 1, 1, 100]), "distance_km_week": draw.choice([None, 0, draw.uniform(1, 120)]),
               "speed_km_h": draw.choice([None, draw.uniform(5, 18)]), "goal_kg_week": draw.choice([None, 0, -0.3, 0.2])}


def request(person):
    running = {key: person[key] for key in ("distance_km_week", "speed_km_h") if person[key] is not None}
    rest = {key: value for key, value in person.items() if value is not None and key not in ("distance_km_week", "speed_km_h")}
    return {**rest, "running": running} if running else rest


def literal(value):
    return "NULL" if value is None else f"'{value}'" if isinstance(value, str) else repr(value)


def planned(requests):
    return json.loads(subprocess.run([PROGRAM, "plan", "--input", "-", "--json"], input=json.dumps(requests), text=True, capture_output=True,
                                     timeout=SECONDS).stdout)


def number(text):
    return float(text) if text else None


def check_numbers(server):
    people = list(crowd(400))
    whole = planned([request(it) for it in people])
    at_rest = planned([{key: it[key] for key in ("sex", "age_y", "height_cm", "weight_kg")} for it in people])
    rows = ",".join(f"({i},{','.join(literal(value) for value in it.values())})" for i, it in enumerate(people))
    told = server.sql("CREATE TABLE p(i int, sex text, age float8, h float8, w float8, km float8, kmh float8, goal float8);\n"
                      f"INSERT INTO p VALUES {rows};\nSELECT refuel_resting(sex,age,h,w), refuel_total(sex,age,h,w,km,kmh), "
                      "refuel_intake(sex,age,h,w,km,kmh,goal) FROM p ORDER BY i;").splitlines()
    expect("rows", len(told), len(people))
    for person, resting, answer, line in zip(people, at_rest, whole, told):
        energy = answer.get("energy", {"total_kcal_d": None, "intake_kcal_d": None})
        expect(person, list(map(number, line.split("|"))), [resting.get("energy", {"resting_kcal_d": None})["resting_kcal_d"],
                                                            energy["total_kcal_d"], energy["intake_kcal_d"]])
    expect("who is wrong", 20 < sum("error" in answer for answer in whole) < 200, True)


def check_parallel(server):
    """The sum over ten thousand people by several processes is that of one."""
    server.sql("CREATE TABLE many AS SELECT i, 'male'::text AS sex, 20 + i % 60 AS age, 150 + i % 50 AS h, 50 + i % 70 AS w "
               "FROM generate_series(1, 10000) i; ANALYZE many;")
    query = "SELECT sum(refuel_total(sex, age, h, w, 40)::numeric) FROM many;"
    fast = "SET parallel_setup_cost=0; SET parallel_tuple_cost=0; SET min_parallel_table_scan_size=0;\n"
    plan = server.sql(f"{fast}EXPLAIN {query}")
    expect("workers are planned", "Workers Planned: 2" in plan, True)
    expect("the same sum", server.sql(fast + query), server.sql("SET max_parallel_workers_per_gather=0;\n" + query))


def check_json(server):
    for what in ("plan", "check", "needs", "run"):
        given = {"plan": '{"sex":"female","age_y":34,"height_cm":168,"weight_kg":63.5,"id":"Zoë"}',
                 "check": '{"sex":"female","age_y":34,"height_cm":168,"weight_kg":63.5,"intake":{"energy_kcal_d":1800}}',
                 "needs": '{"sex":"female","age_y":34}', "run": '{"weight_kg":63.5,"distance_km":10,"pace":"5:30/km"}'}[what]
        wanted = subprocess.run([PROGRAM, what, "--input", "-", "--json"], input=given, text=True, capture_output=True, timeout=SECONDS).stdout
        expect(f"refuel_{what}", json.loads(server.sql(f"SELECT refuel_{what}('{given}');")), json.loads(wanted))
    told = json.loads(server.sql("SELECT refuel_plan('{\"sex\":\"male\"}');"))
    expect("error as JSON", (told["schema"], told["error"]["status"]), ("refuel/error/1", "REFUEL_E_MISSING"))
    ended = json.loads(server.sql("SELECT refuel_project('{\"sex\":\"male\",\"age_y\":30,\"height_cm\":180,\"weight_kg\":90,\"days\":3000}');"))
    expect("a long answer", len(ended["day"]), 3001)
    expect("null", server.sql("SELECT refuel_plan(NULL) IS NULL, refuel_total('male',NULL,170,63) IS NULL, refuel_version();"),
           "t|t|" + subprocess.run([PROGRAM, "--version"], text=True, capture_output=True, check=True).stdout.split()[1] + "\n")


def check_files():
    """The file of the extension names the module that was built, and the version of the library."""
    control = (BUILD / "refuel.control").read_text(encoding="utf-8")
    expect("module", f"$libdir/{MODULE.stem}'" in control, True)
    version = subprocess.run([PROGRAM, "--version"], text=True, capture_output=True, check=True).stdout.split()[1]
    expect("version", f"default_version = '{version}'" in control, True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place, Server(Path(place), programs()) as server:
        server.sql(declared(server))
        check_numbers(server)
        check_parallel(server)
        check_json(server)
    check_files()
    print(f"{counted} expectations, {len(bad)} not met", *bad[:20], sep="\n")
    sys.exit(1 if bad else 0)
