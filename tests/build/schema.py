#!/usr/bin/env python3
"""docs/schema.json describes what refuel reads and writes: the examples of docs/json.md and many people are valid in it."""
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
VALIDATOR = {name: jsonschema.Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{name}"}) for name in SCHEMA["$defs"]}
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
wrong = [{"sex": "male"}, {"sex": "x", "age": 1, "height": "1m", "weight": "9kg"}, {"sex": "male", "age": 1, "height": 1, "weight": "9kg"},
         {"sex": "male", "age": 1, "height": "1m", "weight": "9kg", "runing": {}},
         {"sex": "male", "age": 121, "height": "1m", "weight": "9kg"}]
bad.extend(f"the schema allows {request}" for request in wrong if VALIDATOR["plan-request"].is_valid(request))
print(f"{seen} documents, {len(bad)} wrong")
sys.exit("\n".join(bad[:30]) or (0 if seen > 100 else "hardly anything was looked at"))
