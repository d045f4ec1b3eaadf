#!/usr/bin/env python3
"""docs/schema.json describes what refuel reads and writes: the examples of docs/json.md and many people are valid in it."""
import datetime
import itertools
import json
import os
import random
import re
import shlex
import subprocess
import sys
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


def answer(arguments, request=""):
    done = subprocess.run([PROGRAM, *arguments], input=request, text=True, capture_output=True, timeout=60)
    return done.returncode, json.loads(done.stdout)


page = (ROOT / "docs/json.md").read_text(encoding="utf-8")
for key, command, request in re.findall(r"^## Result of (\w+)$.*?^```sh\nrefuel (.*?)\n```(?:\n\nwith the request\n\n```json\n(.*?)\n```)?",
                                        page, flags=re.M | re.S):
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
        who["running"] = {"distance": f"{draw.uniform(0, 90):.0f}km/week", "speed_km_h": draw.uniform(5, 16)}
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
judge("equations-result", answer(["equations", "--json"])[1], "equations")

HIM = {"sex": "male", "age": 30, "height_cm": 180, "weight_kg": 80}
FORGIVEN, TOO_MUCH = 0.99e-6, 1.01e-6  # of a limit


def fits_together(error, request):
    """Whether a number is refused only because of another one: for a limit that follows from it, or in what follows from both."""
    own_limit = re.search(r" is outside (0 or )?[^ ]+( [^ ]+)?(; did you mean.*)?$", error["message"])
    given = error["field"] and f'"{error["field"].rpartition(".")[2]}' in json.dumps(request)
    return error["status"] == "REFUEL_E_RANGE" and not (own_limit and given) and error["field"] != "schedule"


def agree(command, request, what):
    """Whether the schema takes what the program takes. Numbers that do not fit together are not its business."""
    global seen
    seen += 1
    status, result = answer([command, "--json", "--input", "-"], json.dumps(request))
    error = result["error"] if status else {"status": "", "field": None, "message": "yes"}
    takes = (error["status"] in ("", "REFUEL_E_MODEL") or fits_together(error, request)
             or error["status"] == "REFUEL_E_MISSING" and error["field"] not in ("sex", "age", "height", "weight")
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
        if member.get("type") == "object":
            yield from leaves(member, f"{before}{key}.")
        else:
            yield before + key, member


LIMITED = [(path, limits) for path, member in leaves(SCHEMA["$defs"]["project-request"])
           for limits in ({**member, **part} for part in member.get("anyOf", [{}])) if "minimum" in limits]
counted = [path for path, member in LIMITED if "integer" in member["type"]]
if sorted(counted) != ["days", "every", "intake.days", "samples", "seed"]:
    bad.append(f"whole numbers are {counted}")
for path, member in LIMITED:
    for limit, sign in ((member["minimum"], -1), (member["maximum"], 1)):
        meant = limit if path in counted else limit / (1 + sign * 1e-6 * (1 if limit > 0 else -1))
        for share in (0, FORGIVEN, TOO_MUCH):
            agree("project", place(path, meant + sign * share * abs(meant)), f"{path}, {share} beyond {meant}")
    if path in counted:
        for value in (11.5, 11.0, "11"):
            agree("project", place(path, value), f"{path} {value}")
ROW = {"day": 3, "intake_kcal_d": 2000, "run_km_week": 30}
for row in (ROW, {**ROW, "day": 3.5}, {**ROW, "day": 3651}, {**ROW, "day": -1}, {**ROW, "intake_kcal_d": -1},
            {**ROW, "intake_kcal_d": 20000.01}, {**ROW, "run_km_week": 500.001}, {**ROW, "run_km_week": -1},
            {"day": 3, "intake_kcal_d": 0}, {**ROW, "intake_kcal_d": 99.9}, {**ROW, "run": 1}, {**ROW, "day": "3"}):
    agree("project", {**HIM, "schedule": [row]}, f"schedule {row}")
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
agree("plan", {**HIM, "goal_kg_week": -0.907185}, "-2 lb as it is printed")
agree("check", {**HIM, "intake": {"energy_kcal_d": 0}}, "nothing eaten")
agree("check", {**HIM, "intake": {"energy_kcal_d": 8.7}}, "MJ without their unit")
for document in (HIM, {**HIM, "days": 60}, answer(["plan", "--json", "--input", "-"], json.dumps(HIM))[1],
                 answer(["plan", "--json", "--input", "-"], "{}")[1]):
    if not WHOLE.is_valid(document):
        bad.append(f"the schema as a whole refuses {str(document)[:80]}")
bad.extend(f"the schema as a whole allows {document}" for document in ({}, [], 1, "plan", {"sex": "male"}, {**HIM, "runing": {}})
           if WHOLE.is_valid(document))
wrong = [{"sex": "male"}, {"sex": "x", "age": 1, "height": "1m", "weight": "9kg"}, {"sex": "male", "age": 1, "height": 1, "weight": "9kg"},
         {"sex": "male", "age": 1, "height": "1m", "weight": "9kg", "runing": {}},
         {"sex": "male", "age": 121, "height": "1m", "weight": "9kg"}]
bad.extend(f"the schema allows {request}" for request in wrong if VALIDATOR["plan-request"].is_valid(request))
print(f"{seen} documents, {len(bad)} wrong")
sys.exit("\n".join(bad[:30]) or (0 if seen > 100 else "hardly anything was looked at"))
