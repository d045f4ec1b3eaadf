#!/usr/bin/env python3
"""refuel as functions of SQLite, through the sqlite3 shell: the numbers of the JSON answers to the last digit, what is wrong in its own
row, and one name for each column."""
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
MODULE, PROGRAM = BUILD / "refuel_sqlite.so", BUILD / "refuel"
if not MODULE.exists() or not shutil.which("sqlite3"):
    sys.exit("the module or the sqlite3 shell is missing: tests/run installs libsqlite3-dev and sqlite3")
bad = []


def sql(text, *flags):
    done = subprocess.run(["sqlite3", "-bail", *flags], input=f".load {BUILD / 'refuel_sqlite'}\n{text}\n", text=True,
                          capture_output=True, timeout=120)
    if done.returncode or done.stderr:
        bad.append(f"{text[:80]}: {done.stderr}")
    return done.stdout


def expect(name, got, wanted):
    if got != wanted:
        bad.append(f"{name}: {got!r}, not {wanted!r}")


def people(count):
    draw = random.Random(20261130)
    for i in range(count):
        yield {"sex": draw.choice(["female", "male"]), "age_y": draw.randint(15, 95), "height_cm": round(draw.uniform(140, 205), 1),
               "weight_kg": round(draw.uniform(35, 150), 2), "distance_km_week": draw.choice([None, 0, round(draw.uniform(1, 120), 2)]),
               "goal_kg_week": draw.choice([None, 0, -0.3, 0.2])}


def request(person):
    given = {key: value for key, value in person.items() if value is not None and key != "distance_km_week"}
    if person["distance_km_week"] is not None:
        given["running"] = {"distance_km_week": person["distance_km_week"]}
    return given


def literal(value):
    return "NULL" if value is None else f"'{value}'" if isinstance(value, str) else repr(value)


def check_numbers():
    """printf('%!.17g') reads back exactly; the shell's own digits do not."""
    crowd = list(people(300))
    whole = subprocess.run([PROGRAM, "plan", "--input", "-", "--json"], input=json.dumps([request(it) for it in crowd]), text=True,
                           capture_output=True, timeout=120).stdout
    columns = ["energy_resting_kcal_d", "energy_total_kcal_d", "energy_intake_kcal_d", "macros_carbohydrate_g_d", "macros_protein_g_d",
               "energy_interval_total_kcal_d_low", "check_energy_availability_value"]
    rows = ",".join("(" + ",".join([str(i), *(literal(value) for value in it.values())]) + ")" for i, it in enumerate(crowd))
    asked = ",".join(f"printf('%!.17g',r.{name})" for name in columns)
    told = sql(f"CREATE TABLE p(i,sex,age,h,w,km,goal); INSERT INTO p VALUES {rows};\n"
               f"SELECT r.status,r.overall_verdict,{asked},printf('%!.17g',refuel_total(p.sex,p.age,p.h,p.w,p.km)) FROM p, "
               "refuel_plan_each(p.sex,p.age,p.h,p.w) r WHERE r.distance_km_week IS p.km AND r.goal_kg_week IS p.goal ORDER BY i;"
               .replace(" IS ", "="), "-csv")
    lines = told.splitlines()
    expect("rows", len(lines), len(crowd))
    for person, answer, line in zip(crowd, json.loads(whole), lines):
        status, verdict, *numbers, total = line.split(",")
        if "error" in answer:
            expect(f"{person}: status", status, answer["error"]["status"])
            continue
        value = {it["id"]: it["value"] for it in answer["checks"]}.get("energy-availability")
        energy, macros = answer["energy"], answer["macros"]
        wanted = [energy["resting_kcal_d"], energy["total_kcal_d"], energy["intake_kcal_d"], macros["carbohydrate_g_d"],
                  macros["protein_g_d"], (energy["interval"]["total_kcal_d"] or [None])[0], value]
        expect(f"{person}: verdict", verdict, answer["overall"]["verdict"])
        for name, got, want in zip([*columns, "refuel_total"], [*numbers, total], [*wanted, energy["total_kcal_d"]]):
            expect(f"{person}: {name}", float(got), 0.0 if want is None else want)


def check_arguments():
    """The same order in both: who, how far, how fast, and at the end the goal."""
    who = {"sex": "female", "age_y": 34, "height_cm": 168, "weight_kg": 63.5}
    whole = {**who, "running": {"distance_km_week": 48, "speed_km_h": 9.5}, "goal_kg_week": -0.3}
    energy = json.loads(subprocess.run([PROGRAM, "plan", "--input", "-", "--json"], input=json.dumps(whole), text=True, capture_output=True,
                                       timeout=120).stdout)["energy"]
    given = ",".join(literal(value) for value in who.values())
    told = sql(f"SELECT printf('%!.17g',refuel_total({given},48,9.5)), printf('%!.17g',refuel_intake({given},48,9.5,-0.3)), "
               f"printf('%!.17g',energy_intake_kcal_d) FROM refuel_plan_each({given},48,9.5,-0.3);")
    expect("arguments", [float(it) for it in told.split("|")], [energy["total_kcal_d"], energy["intake_kcal_d"], energy["intake_kcal_d"]])


def check_wrong():
    expect("null in", sql("SELECT refuel_total('female',34,NULL,63) IS NULL, refuel_plan(NULL) IS NULL;"), "1|1\n")
    expect("out of range", sql("SELECT refuel_total('male',34,170,6300) IS NULL, refuel_resting('femal',34,170,63) IS NULL;"), "1|1\n")
    told = json.loads(sql("SELECT refuel_plan('{\"sex\":\"male\"}');"))
    expect("error as JSON", (told["schema"], told["error"]["status"]), ("refuel/error/1", "REFUEL_E_MISSING"))
    urgent = json.loads(sql("""SELECT refuel_check('{"sex":"female","age":29,"signs":["dark-urine"]}');"""))
    expect("an emergency", "seek medical help now" in urgent["error"]["message"], True)
    expect("row", sql("SELECT status,error,energy_total_kcal_d IS NULL FROM refuel_plan_each('male',34,170,6300);"),
           "REFUEL_E_RANGE|weight: 6300 kg is outside 2..650 kg|1\n")
    expect("units", sql("SELECT energy_total_kcal_d > 2600 FROM refuel_plan_each('female',34) WHERE height_cm='5ft6in' AND "
                        "weight_kg='140lb' AND distance_km_week='30mi/week';"), "1\n")


def check_columns():
    names = sql("SELECT name FROM pragma_table_xinfo('refuel_plan_each');").split()
    expect("names twice", sorted({it for it in names if names.count(it) > 1}), [])
    if len(names) < 100 or any(not it.replace("_", "").isalnum() for it in names):
        bad.append(f"columns: {names}")


def check_without():
    """What docs/sql.md says of a database where the extension is not loaded."""
    total = "refuel_total(sex, age_y, height_cm, weight_kg)"
    inputs = "sex TEXT, age_y REAL, height_cm REAL, weight_kg REAL"
    made = {"ordinary": f"CREATE TABLE p({inputs}, total REAL); UPDATE p SET total = {total};",
            "view": f"CREATE TABLE p({inputs}); CREATE VIEW v AS SELECT {total} FROM p;",
            "stored": f"CREATE TABLE p({inputs}, total REAL AS ({total}) STORED);",
            "virtual": f"CREATE TABLE p({inputs}, total REAL AS ({total}) VIRTUAL);",
            "index": f"CREATE TABLE p({inputs}); CREATE INDEX i ON p({total});"}
    asked = {"SELECT * FROM p": ["virtual"], "PRAGMA integrity_check": ["virtual", "index"], "VACUUM": ["stored", "virtual", "index"],
             "INSERT INTO p(sex) VALUES ('male')": ["stored", "virtual", "index"], "SELECT * FROM v": ["view"]}
    row = "INSERT INTO p(sex, age_y, height_cm, weight_kg) VALUES ('male', 40, 180, 75);"
    for kind, text in made.items():
        with tempfile.TemporaryDirectory() as folder:
            base = str(Path(folder) / "p.db")
            sql(f"{text.replace(';', '; ' + row, 1)}", base)
            for question, fails in asked.items():
                if question.endswith("v") and kind != "view":
                    continue
                done = subprocess.run(["sqlite3", base, question], text=True, capture_output=True, timeout=60)
                expect(f"{kind}: {question} fails", done.returncode != 0, kind in fails)


check_numbers()
check_arguments()
check_without()
check_wrong()
check_columns()
print(*bad[:20], sep="\n")
sys.exit(1 if bad else 0)
