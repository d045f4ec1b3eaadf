#!/usr/bin/env python3
"""docs/schema.json describes what refuel reads and writes: the examples of docs/json.md and many people are valid in it."""
import datetime
import itertools
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve() / "refuel"
SCHEMA = json.loads((ROOT / "docs/schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(SCHEMA)
VALIDATOR = {name: jsonschema.Draft202012Validator({"$defs": SCHEMA["$defs"], "$ref": f"#/$defs/{name}"})
             for name in SCHEMA["$defs"]}
WHOLE = jsonschema.Draft202012Validator(SCHEMA)
bad, seen = [], 0


def unknown_keys(schema, value, path=""):
    """Keys that the schema of an answer does not have. It allows them, for newer versions; here there are none."""
    schema = next((one for one in schema.get("anyOf", []) if "$ref" in one), schema)
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].split("/")[-1]]
    if isinstance(value, list):
        return [key for item in value for key in unknown_keys(schema.get("items", {}), item, path + "[]")]
    if not isinstance(value, dict):
        return []
    known = schema.get("properties", {})
    return ([f"{path}.{key}" for key in value if key not in known] +
            [key for name in value if name in known for key in unknown_keys(known[name], value[name], f"{path}.{name}")])


def judge(name, value, what):
    global seen
    seen += 1
    bad.extend(f"{what}: {'.'.join(map(str, why.absolute_path))}: {why.message[:200]}"
               for why in VALIDATOR[name].iter_errors(value))
    if name.endswith("-result"):
        bad.extend(f"{what}: {key} is not in the schema" for key in unknown_keys(SCHEMA["$defs"][name], value))


PLACE = tempfile.TemporaryDirectory()  # with the file that the example of import reads
shutil.copy(ROOT / "tests/logs/import/cronometer.csv", Path(PLACE.name, "dailysummary.csv"))


def answer(arguments, request=""):
    done = subprocess.run([PROGRAM, *arguments], input=request, text=True, capture_output=True, timeout=60, cwd=PLACE.name)
    return done.returncode, json.loads(done.stdout)


page = (ROOT / "docs/json.md").read_text(encoding="utf-8")
for key, command, request, shown in re.findall(r"^## Result of (\w+)$.*?^```sh\n(.*?)\n```(?:\n\nwith the request\n\n```json\n(.*?)\n```)?.*?```json\n(.*?)\n```",
                                               page, flags=re.M | re.S):
    if not command.startswith("refuel "):  # a function of the library that no command asks
        judge(f"{key}-result", json.loads(shown), f"docs/json.md, {key}")
        continue
    command = command.removeprefix("refuel ")
    arguments = shlex.split(command.replace("request.json", "-"))
    status, result = answer(arguments, request)
    if (status == 0) != (key != "error"):
        bad.append(f"docs/json.md, {key}: exit status {status}")
    judge(f"{key}-result", result, f"docs/json.md, {key}")
    if request and key != "error":
        judge(f"{arguments[0]}-request", json.loads(request), f"docs/json.md, {key}: request")
draw = random.Random(20261129)
for _ in range(60):
    who = {"sex": draw.choice(["female", "male"]), "age": draw.uniform(1, 95), "height_cm": draw.uniform(80, 205),
           "weight_kg": draw.uniform(12, 160), "living": draw.choice(["sedentary", 1.9]), "athlete": draw.choice(["auto", True]),
           "goal_kg_week": draw.uniform(-0.9, 0.9)}
    if draw.random() < 0.7:
        who["running"] = {"distance": f"{draw.uniform(0, 90):.0f}km/week", "speed_km_h": draw.uniform(5, 16),
                          "gait": draw.choice(["auto", "run", "walk"])}
    if draw.random() < 0.5:
        who["method"] = draw.choice(["nasem-2023", "iom-2005", "fao-2004", "multiplier"])
    if draw.random() < 0.5:
        who["floors"] = "apply"
    eaten = {**who, "intake": {"energy": "2100kcal", "protein_g_d": 90}}
    for name, key, request, arguments in (("plan", "plan", who, ["plan"]), ("check", "check", eaten, ["check"]),
                                          ("plan", "compare", who, ["plan", "--compare"]),
                                          ("project", "project", {**who, "days": 60, "every": 30}, ["project"]),
                                          ("project", "project", {**who, "target": "60kg", "in_days": 90}, ["project"])):
        if key == "project" and "target" in request:
            del request["goal_kg_week"]
        judge(f"{name}-request", request, f"{key} of {request}")
        status, result = answer([*arguments, "--json", "--input", "-"], json.dumps(request))
        judge("error-result" if status else f"{key}-result", result, f"{key} of {request}")
for _ in range(60):
    run = {"weight_kg": draw.uniform(30, 120), "distance_km": draw.uniform(0.1, 80), "speed_km_h": draw.uniform(2, 25)}
    more = {"sex": draw.choice(["female", "male", "unknown"]), "age": draw.uniform(8, 80), "height_cm": draw.uniform(130, 200),
            "climb_m": draw.uniform(0, 900), "next_h": draw.uniform(0, 20), "terrain": draw.choice(["road", "sand", None]),
            "gait": draw.choice(["auto", "run", "walk"]), "time": draw.choice([None, "50min"]), "goal": "maintain"}
    run.update({name: value for name, value in more.items() if draw.random() < 0.5})
    judge("run-request", run, f"run of {run}")
    status, result = answer(["run", "--json", "--input", "-"], json.dumps(run))
    judge("error-result" if status else "run-result", result, f"run of {run}")
SIGNS = SCHEMA["$defs"]["fatigue-request"]["properties"]["signs"]["items"]["examples"]
for _ in range(80):
    tired = {"sex": draw.choice(["female", "male", "unknown"]), "age": draw.uniform(4, 80), "height_cm": draw.uniform(120, 200),
             "weight_kg": draw.uniform(20, 120), "running": {"distance_km_week": draw.uniform(0, 120)}, "sleep_h": draw.uniform(1, 24),
             "intake": {"energy_kcal_d": draw.uniform(500, 5000), "protein_g_d": draw.uniform(10, 200)}, "performance_down": "3weeks",
             "signs": draw.choice([draw.sample(SIGNS, 3), "heavy legs", [], None, ["foo"]]), "health": {"scoff": draw.randint(0, 5)}}
    tired = {name: value for name, value in tired.items() if draw.random() < 0.7}
    judge("fatigue-request", tired, f"fatigue of {tired}")
    status, result = answer(["fatigue", "--json", "--input", "-"], json.dumps(tired))
    judge("error-result" if status else "fatigue-result", result, f"fatigue of {tired}")
HIM = {"sex": "male", "age": 30, "height_cm": 180, "weight_kg": 80}
HER = {"sex": "female", "age": 31, "height_cm": 168, "weight_kg": 62}
JOG = {"distance_km_week": 35, "speed_km_h": 7.25}
NURSING = {**HER, "life_stage": "lactating", "months_since_birth": 3}
PREGNANT = {**HER, "life_stage": "pregnant", "gestation_week": 24, "pre_pregnancy_weight_kg": 58}


def refused(status, field):
    return lambda result: (result.get("error", {}).get("status"), result.get("error", {}).get("field")) == (status, field)


def of_verdict(check, verdict, action):
    return lambda result: {(it["verdict"], it["action"]) for it in result["checks"] if it["id"] == check} == {(verdict, action)}


def ended(reason):
    return lambda result: (result["ended"] or {}).get("reason") == reason and (reason is None or result["ended"]["day"] == result["day"][-1])


# What few people meet, so that a drawn one may not: the request and the answer are valid, and the answer is of that kind.
for command, request, holds in (
        ("plan", {**HIM, "running": JOG}, lambda it: it["energy"]["run_share"] == 0.5 and it["person"]["trained_share"] > 0),
        ("plan", {**HIM, "running": {**JOG, "gait": "walk"}}, lambda it: it["energy"]["run_share"] == 0),
        ("plan", {**HIM, "running": {**JOG, "gait": "crawl"}}, refused("REFUEL_E_UNKNOWN", "running.gait")),
        ("plan", {**HIM, "athlete": "yes", "age": 40}, lambda it: len(it["energy"]["resting_parts"]) == 2),
        ("plan", {**HER, "athlete": "yes", "age": 40}, lambda it: [part["at_35"] for part in it["energy"]["resting_parts"]] == [True]),
        ("plan", {**HIM, "resting": "1700kcal"}, lambda it: it["energy"]["resting_parts"] == []),
        ("plan", {**HIM, "living": "on-feet"}, lambda it: it["energy"]["living_pal"] == 1.75),
        ("plan", {**HIM, "living": 0.15}, refused("REFUEL_E_RANGE", "living")),
        ("plan", NURSING, lambda it: it["energy"]["reproduction_kcal_d"] > 0),
        ("plan", {**NURSING, "nursing": "partial", "months_since_birth": 2}, lambda it: it["energy"]["reproduction_kcal_d"] > 0),
        ("plan", {**NURSING, "months_since_birth": 36}, lambda it: "lactation-late" in {one["id"] for one in it["warnings"]}),
        ("plan", {**NURSING, "months_since_birth": 36.1}, refused("REFUEL_E_RANGE", "months_since_birth")),
        ("plan", {**NURSING, "nursing": "half"}, refused("REFUEL_E_UNKNOWN", "nursing")),
        ("plan", {**HER, "nursing": "full"}, refused("REFUEL_E_CONFLICT", "nursing")),
        ("plan", {**HIM, "life_stage": "lactating"}, refused("REFUEL_E_CONFLICT", "life_stage")),
        ("plan", {**HER, "pre_pregnancy_weight": "58kg"}, refused("REFUEL_E_CONFLICT", "pre_pregnancy_weight")),
        ("plan", {**PREGNANT, "goal_kg_week": 0.2}, lambda it: it["goal"]["reasons"] == ["gate-pregnancy"]),
        ("plan", {**HER, "weight_kg": 51}, of_verdict("weight-status", "low", "refer")),
        ("plan", {**HER, "age": 16, "weight_kg": 41}, of_verdict("weight-status", "risk", "refer")),
        ("plan", {**HIM, "body_fat_pct": 3.2, "goal_kg_week": -0.5}, of_verdict("gate-essential-fat", "risk", "refuse")),
        ("plan", {**HIM, "method": "nasem-2023", "activity": "active", "running": JOG}, refused("REFUEL_E_CONFLICT", "activity")),
        ("plan", {**HIM, "method": "nasem-2023", "activity": "active", "running": {"distance": "0km/week"}},
         lambda it: it["energy"]["activity"] == "active"),
        ("plan", {**HIM, "expenditure_kcal_d": 1000}, refused("REFUEL_E_RANGE", "expenditure")),
        ("plan", {**HIM, "intake": {"energy": "2.100kcal"}}, refused("REFUEL_E_SYNTAX", "intake.energy")),
        ("check", {**NURSING, "running": JOG, "intake": {"energy": "1750kcal"}}, of_verdict("energy-availability", "risk", "warn")),
        ("check", {**HIM, "intake": {"energy_kcal_d": 2700}}, lambda it: it["overall"]["message"].endswith(".")),
        ("project", {**HIM, "goal_kg_week": -0.2, "days": 60}, ended(None)),
        ("project", {**HIM, "weight_kg": 62, "goal_kg_week": -0.5}, ended("bmi-18.5")),
        ("project", {**HIM, "weight_kg": 62, "intake": {"energy_kcal_d": 800}}, ended("bmi-15")),
        ("project", {**HIM, "body_fat_pct": 5, "goal_kg_week": -0.5}, ended("essential-fat")),
        ("project", {**HIM, "age": 17}, refused("REFUEL_E_RANGE", "age")),
        ("project", NURSING, refused("REFUEL_E_CONFLICT", "life_stage")),
        ("project", PREGNANT, refused("REFUEL_E_CONFLICT", "life_stage")),
        ("project", {**HIM, "goal_kg_week": 0.2, "target_weight_kg": 75}, refused("REFUEL_E_CONFLICT", "goal"))):
    status, result = answer([command, "--json", "--input", "-"], json.dumps(request))
    judge("error-result" if status else f"{command}-result", result, f"{command} of {request}")
    if not status:
        judge(f"{command}-request", request, f"{command} of {request}")
    if status if not "error" in result else not status:
        bad.append(f"{command} of {request}: exit status {status}")
    try:
        held = holds(result)
    except (KeyError, TypeError):
        held = False
    if not held:
        bad.append(f"{command} of {request}: it says {str(result.get('error') or result.get('ended') or result.get('checks') or result)[:300]}")
judge("equations-result", answer(["equations", "--json"])[1], "equations")
RUN = {"date": "2025-03-02", "distance_km": 10}
for request, holds in (
        ({"log": [RUN]}, lambda it: it["kind"] == "distance" and it["flags"] == [["short-history"]]),
        ({"log": [{**RUN, "duration": "52:30", "rpe": 4, "heart_rate": 150, "shoes": "red"}], "id": "a"}, lambda it: it["kind"] == "session-rpe"),
        ({"log": [{**RUN, "duration_min": 52.5, "heart_rate": 150}], "sex": "male", "resting_heart_rate": 50, "max_heart_rate_bpm": 185},
         lambda it: it["kind"] == "trimp"),
        ({"log": "date,distance_km\n2025-01-01,10\n2025-03-02,21\n", "last_days": 3}, lambda it: len(it["day"]) == 3),
        ({"log": [RUN, {**RUN, "date": "2025-01-20"}], "from": "2025-01-01", "until": "2025-03-20", "kind": "distance"},
         lambda it: it["day"][0] == "2025-01-01" and it["flags"][60] == ["nothing-before"]),
        ({"log": [{"date": f"2025-03-0{day}", "distance_km": 10} for day in range(1, 8)]}, lambda it: it["flags"][-1] == ["short-history", "equal-days"])):
    judge("load-request", request, f"load of {request}")
    status, result = answer(["load", "--json", "--input", "-"], json.dumps(request))
    judge("error-result" if status else "load-result", result, f"load of {request}")
    if status or not holds(result):
        bad.append(f"load of {request}: it says {str(result)[:300]}")

FORGIVEN, TOO_MUCH = 0.99e-6, 1.01e-6  # of a limit


def fits_together(error, request):
    """Whether a number is refused only because of another one: for a limit that follows from it, or in what follows from both."""
    own_limit = re.search(r" is outside (0 or )?[^ ]+( [^ ]+)?(; (did you mean|the most is).*)?$", error["message"])
    given = error["field"] and f'"{error["field"].rpartition(".")[2]}' in json.dumps(request)
    return error["status"] == "REFUEL_E_RANGE" and not (own_limit and given) and not (error["field"] or "").startswith(("schedule", "log"))


def agree(command, request, what):
    """Whether the schema takes what the program takes. Numbers that do not fit together are not its business."""
    global seen
    seen += 1
    status, result = answer([command, "--json", "--input", "-"], json.dumps(request))
    error = result["error"] if status else {"status": "", "field": None, "message": "yes"}
    takes = (error["status"] in ("", "REFUEL_E_MODEL") or fits_together(error, request)
             or error["status"] == "REFUEL_E_MISSING" and not error["field"].startswith(("sex", "age", "height", "weight", "log"))
             or error["status"] == "REFUEL_E_CONFLICT" and not re.search("^[^ ]+ [^ ]+ and [^ ]+ exclude|was given as", error["message"]))
    if VALIDATOR[f"{command}-request"].is_valid(request) != takes:
        bad.append(f"{what}: the program says {error['message']}, the schema {'no' if takes else 'yes'}")


def place(path, value):
    """A request with one input, in place of the other forms of it."""
    group, _, key = path.rpartition(".")
    request = {name: given for name, given in HIM.items() if name.split("_")[0] != key.split("_")[0]}
    return {**request, **({group: {key: value}} if group else {key: value})}


def leaves(schema, before=""):
    for key, member in schema["properties"].items():
        if "object" in member.get("type", ""):
            yield from leaves(member, f"{before}{key}.")
        else:
            yield before + key, member


LIMITED = [(path, limits) for path, member in leaves(SCHEMA["$defs"]["project-request"])
           for limits in ({**member, **part} for part in member.get("anyOf", [{}])) if "minimum" in limits]
counted = [path for path, member in LIMITED if "integer" in member["type"]]
if sorted(counted) != ["days", "every", "health.bone_stress", "health.bone_stress_high_risk", "health.missed_periods", "health.periods_year",
                       "health.scoff", "intake.days", "intake.meals", "samples", "seed"]:
    bad.append(f"whole numbers are {counted}")
for path, member in LIMITED:
    for limit, sign in ((member["minimum"], -1), (member["maximum"], 1)):
        meant = limit if path in counted else limit / (1 + sign * 1e-6 * (1 if limit > 0 else -1))
        for share in (0, FORGIVEN, TOO_MUCH):
            agree("project", place(path, meant + sign * share * abs(meant)), f"{path}, {share} beyond {meant}")
    if path in counted:
        whole = min(11, member["maximum"])
        for value in (whole - 0.5, float(whole), str(whole)):
            agree("project", place(path, value), f"{path} {value}")
ROW = {"day": 3, "intake_kcal_d": 2000, "run_km_week": 30}
for row in (ROW, {**ROW, "day": 3.5}, {**ROW, "day": 3651}, {**ROW, "day": -1}, {**ROW, "intake_kcal_d": -1},
            {**ROW, "intake_kcal_d": 20000.01}, {**ROW, "run_km_week": 500.001}, {**ROW, "run_km_week": -1},
            {"day": 3, "intake_kcal_d": 0}, {**ROW, "intake_kcal_d": 99.9}, {**ROW, "run": 1}, {**ROW, "day": "3"}):
    agree("project", {**HIM, "schedule": [row]}, f"schedule {row}")
for row in (RUN, {"date": "2025-03-02"}, {"distance_km": 10}, {**RUN, "distance_km": 500.001}, {**RUN, "distance_km": -1}, {**RUN, "rpe": 10.1},
            {**RUN, "heart_rate": 0}, {**RUN, "heart_rate": 24}, {**RUN, "heart_rate": 251}, {**RUN, "duration_min": 10081}, {**RUN, "rpe": None},
            {**RUN, "duration": 52}, {**RUN, "date": 20250302}, {**RUN, "mood": {}}):
    agree("load", {"log": [RUN, row]}, f"log {row}")
for request in ({}, {"log": None}, {"log": []}, {"log": 5}, {"log": [RUN], "weight_kg": 60}, {"log": [RUN], "last_days": 0},
                {"log": [RUN], "max_heart_rate": 231}, {"log": [RUN], "kind": "steps"}, {"log": [RUN], "last": "3weeks", "last_days": 3}):
    agree("load", request, f"load of {request}")
GIVEN = {"age": 30, "age_y": 30, "born": "1990-05-17", "height": "180cm", "height_cm": 180, "weight": "80kg", "weight_kg": 80,
         "body_fat": "20%", "body_fat_pct": 20, "fat_free_mass": "60kg", "fat_free_mass_kg": 60, "goal": "maintain",
         "goal_kg_week": 0, "by": (datetime.date.today() + datetime.timedelta(90)).isoformat(), "in": "12weeks", "in_days": 84,
         "target": "75kg", "target_weight_kg": 75}
for one, two in itertools.combinations(GIVEN, 2):
    given = {**HIM, "target_weight_kg": 75, one: GIVEN[one], two: GIVEN[two]}
    for mine in ("age", "height_cm", "weight_kg", "target_weight_kg"):  # those that the pair brings stay alone
        if any(name.split("_")[0] == mine.split("_")[0] for name in (one, two)) and mine not in (one, two):
            del given[mine]
    if "born" in (one, two) and "age" not in (one, two):
        given.pop("age", None)
    agree("project", given, f"{one} and {two}")
for one, two in itertools.combinations(("pace", "speed", "speed_km_h", "distance", "distance_km_week"), 2):
    values = {"pace": "6:00/km", "speed": "10km/h", "speed_km_h": 10, "distance": "30km/week", "distance_km_week": 30}
    agree("plan", {**HIM, "running": {one: values[one], two: values[two]}}, f"{one} and {two}")
for gone in HIM:
    left = {key: value for key, value in HIM.items() if key != gone}
    agree("plan", left, f"without {gone}")
    agree("project", {**left, "days": 60, "every": 30, "in": "12weeks", "target": "70kg"}, f"without {gone}")
RUN = {"weight_kg": 70, "distance_km": 10, "speed_km_h": 12}
agree("run", RUN, "a run")
for path, value in itertools.product(("distance_km", "time_h", "speed_km_h", "climb_m", "next_h"), (-1, 0, 0.001, 0.3, 9, 400, 40000)):
    given = {**RUN, "distance": None, path: value}
    if path == "time_h":
        del given["speed_km_h"]
    if any(why.absolute_path for why in VALIDATOR["run-request"].iter_errors(given)):  # else others may forbid it
        agree("run", given, f"run, {path} {value}")
for one, two in itertools.combinations(("pace", "pace_min_km", "speed", "speed_mph"), 2):
    values = {"pace": "6:00/km", "pace_min_km": 6, "speed": "10km/h", "speed_mph": 6}
    agree("run", {"weight_kg": 70, "distance_km": 10, one: values[one], two: values[two]}, f"run, {one} and {two}")
agree("run", {"distance_km": 10, "speed_km_h": 12}, "a run without a weight")
agree("plan", {**HIM, "goal_kg_week": -0.907185}, "-2 lb as it is printed")
agree("check", {**HIM, "intake": {"energy_kcal_d": 0}}, "nothing eaten")
WHO = {key: value for key, value in HIM.items() if not key.startswith("weight")}
agree("plan", {**WHO, "log": [{"date": "2026-03-02", "weight_kg": 61.4, "distance_km": 10, "duration": "52:30"}]}, "the weight of a log")
agree("plan", {**WHO, "log": "date,weight_kg\n2026-03-02,61.4\n"}, "a log as the text of a file")
agree("plan", {**WHO, "log": None}, "no log and no weight")
agree("plan", {**HIM, "log": 3}, "a log that is a number")
YESTERDAY = str(datetime.date.today() - datetime.timedelta(days=1))  # a projection begins with a weight of now
agree("project", {**WHO, "goal": "-0.1kg/week", "log": [{"date": YESTERDAY, "weight_kg": 61.4}]}, "a projection from a log")
agree("check", {**HIM, "intake": {"energy_kcal_d": 8.7}}, "MJ without their unit")
NULLS = {path: None for path in SCHEMA["$defs"]["plan-request"]["properties"]}
agree("plan", {**NULLS, **HIM}, "null for all else")
agree("plan", {**HIM, "running": {"distance": None, "distance_mi_week": 30}, "intake": None}, "null in an object")
agree("plan", {**HIM, "height": None}, "null beside a height")
agree("plan", {**HIM, "weight_kg": None}, "null for what is needed")
agree("project", {**HIM, "schedule": None, "target": None}, "null for a schedule")
agree("project", {**HIM, "schedule": [{**ROW, "run_km_week": None}]}, "null in a row")
for given in ("12", 12, 1.5, None, True, [], {}):
    agree("plan", {**HIM, "id": given}, f"id {given!r}")
for one, two in itertools.combinations(("height", "height_cm", "height_m", "height_in"), 2):
    values = {"height": "180cm", "height_cm": 180, "height_m": 1.8, "height_in": 71}
    agree("plan", {"sex": "male", "age": 30, "weight_lb": 170, one: values[one], two: values[two]}, f"{one} and {two}")
for one, two in itertools.combinations(("pace", "pace_min_km", "pace_min_mi", "speed_mph", "speed_km_h"), 2):
    values = {"pace": "6:00/km", "pace_min_km": 6, "pace_min_mi": 9.5, "speed_mph": 6, "speed_km_h": 10}
    agree("plan", {**HIM, "running": {one: values[one], two: values[two]}}, f"{one} and {two}")
MANY = [{**HIM, "id": "a"}, {"id": 2, "sex": "male"}, {**HER, "id": 3.5}, None]
for command, name, more in (("plan", "plan", []), ("check", "check", []), ("plan", "compare", ["--compare"]), ("project", "project", [])):
    asked = [{**one, "intake": {"energy_kcal_d": 2500}} if one else one for one in MANY]
    asked[2].update({"days": 30, "every": 10} if command == "project" else {})
    judge(f"{command}-requests", [asked[0], asked[2]], f"{name} of an array: request")
    status, result = answer([command, *more, "--json", "--input", "-"], json.dumps(asked))
    judge(f"{name}-results", result, f"{name} of an array")
    if status != 4 or [one.get("id") for one in result] != ["a", 2, 3.5, None] or not WHOLE.is_valid(result):
        bad.append(f"{name} of an array: exit status {status}, {str(result)[:80]}")
    if [one["schema"] for one in result] != [f"refuel/{command}/1", "refuel/error/1"] * 2:
        bad.append(f"{name} of an array: {[one['schema'] for one in result]}")
    if result[1]["error"] != result[1]["errors"][0] or len(result[1]["errors"]) != 3:
        bad.append(f"{name} of an array: errors {result[1]}")
for document in (HIM, {**HIM, "days": 60}, answer(["plan", "--json", "--input", "-"], json.dumps(HIM))[1],
                 answer(["plan", "--json", "--input", "-"], "{}")[1]):
    if not WHOLE.is_valid(document):
        bad.append(f"the schema as a whole refuses {str(document)[:80]}")
bad.extend(f"the schema as a whole allows {document}" for document in ([], 1, "plan", {"sexe": "male"}, {**HIM, "runing": {}})
           if WHOLE.is_valid(document))
bad.extend(f"only fatigue takes {request}" for request in ({}, {"sex": "male"}, {"sleep": "6h"}) for key in ("plan", "run", "fatigue")
           if VALIDATOR[f"{key}-request"].is_valid(request) != (key == "fatigue"))
wrong = [{"sex": "male"}, {"sex": "x", "age": 1, "height": "1m", "weight": "9kg"}, {"sex": "male", "age": 1, "height": 1, "weight": "9kg"},
         {"sex": "male", "age": 1, "height": "1m", "weight": "9kg", "runing": {}},
         {"sex": "male", "age": 121, "height": "1m", "weight": "9kg"}]
bad.extend(f"the schema allows {request}" for request in wrong if VALIDATOR["plan-request"].is_valid(request))
print(f"{seen} documents, {len(bad)} wrong")
sys.exit("\n".join(bad[:30]) or (0 if seen > 100 else "hardly anything was looked at"))
