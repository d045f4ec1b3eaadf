#!/usr/bin/env python3
"""No input makes an emergency sign disappear: random command lines of refuel fatigue, right and wrong, in text and in JSON, and signs
given to any other command. The words
come first, whatever the exit status, and once JSON is asked for standard output is one JSON document that holds them."""
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve() / "refuel"
KEYS = ["dark-urine", "little-urine", "muscle-swelling", "severe-muscle-pain", "muscle-weakness", "numb-limb", "palpitations",
        "fainting", "confusion", "vomiting", "collapse", "heat-illness", "headache-after-drinking"]
FIRST = "Seek medical help now: call the emergency number, or go to an emergency department."
RIGHT = [["--sex", "female"], ["--age", "31"], ["--height", "168cm"], ["--weight", "58kg"], ["--run", "45km/week"], ["--pace", "5:45/km"],
         ["--intake", "1700kcal"], ["--sleep", "6h"], ["--performance-down", "3weeks"], ["--sign", "heavy-legs"], ["--sign", "low mood"],
         ["--goal", "-1lb/week"], ["--all"], ["--explain"], ["--strict"], ["--units", "imperial,kJ"], ["--eating-disorder", "now"],
         ["--life-stage", "lactating"], ["--kidney-disease", "yes"], ["--html", "page.html"], ["--log", "log.csv"]]
# Logs by name: right, and wrong in every way that somebody's file may be.
LOGS = {"log.csv": "date,distance_km\n2025-02-01,10\n2025-02-03,12\n", "header.csv": "date,distance_km\n", "comment.csv": "# mine\n\n",
        "notes.csv": "date;distance (mi);rpe;shoes;note\n2025-02-01;6,2;4;red;collapse\n2025-02-01;3;5;blue;dark urine\n",
        "wrong.csv": "date,distance_km\n2025-02-01,far\nfainting,collapse\n", "future.csv": "date,distance_km\n2999-01-01,10\n",
        "nobody.csv": "distance_km,rpe\n10,4\n", "twice.csv": "date,date,distance_km\n2025-02-01,2025-02-01,10\n",
        "open.csv": 'date,distance_km,note\n2025-02-01,10,"fainting\n', "unit.csv": "date,distance\n2025-02-01,10\n",
        "rows.csv": "date,distance_km\n" + "2025-02-30,10\n" * 3000, "long.csv": "date,distance_km\n2025-02-01," + "9" * 90000 + "\n",
        "zeros.csv": "date,distance_km\n\0\0\0", "bytes.csv": "\udcff\udcfe,\udc80\n\udcc3,1\n", "empty.csv": ""}
WRONG = [["--sign", "foo"], ["--sign", ""], ["--sign"], ["--weight", "7t"], ["--age", "900"], ["--nonsense", "1"], ["nonsense"],
         ["--input", "nofile.json"], ["--input", "broken.json"], ["--me"], ["--html", "/nowhere/x.html"], ["--sleep", "forty"],
         ["--floors", "apply"], ["--sex", "male", "--sex", "female"], ["--life-stage", "pregnant", "--sex", "male"], ["--level", "7"],
         ["--sign", "heavy-legs;" * 300], ["--pace", "5:00"], ["--height"], ["--log", "nolog.csv"], ["--log", "."],
         ["--log"], ["--log", ""], ["--log", "log.csv", "--log", "log.csv"], ["--log", "/dev/null"]]
OTHERS = ["plan", "check", "project", "run", "needs", "me", "load", "batch", "equations", "help", "fatige"]
draw, bad, counted = random.Random(20261130), [], {"text": 0, "json": 0, "wrong": 0}


def spelled(key):
    return draw.choice([key, key, key.replace("-", " "), key.upper(), key.replace("-", "_")])


def sign(key):
    """The ways to say it."""
    word = spelled(key)
    return draw.choice([["--sign", word], [f"--sign={word}"], ["--sign", f"heavy-legs, {word}"], ["--sign", f"{word}; bar"],
                        ["--symptom", word], ["--signs", f"{word} and low-mood"]])


def run(arguments, folder, request=None, command="fatigue"):
    done = subprocess.run([PROGRAM, command, *arguments], cwd=folder, input=request, encoding="utf-8", errors="surrogateescape", capture_output=True,
                          timeout=60, env={**os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder})
    if done.returncode not in (0, 1, 2, 3, 4):
        bad.append(f"{arguments}: exit status {done.returncode}")
    return done


def judge(arguments, key, done, title):
    wrong = done.returncode in (1, 2)
    counted["wrong"] += wrong
    if "--json" in arguments:
        counted["json"] += 1
        told = json.loads(done.stdout)
        found = [it["sign"] for it in told.get("emergency", [])]
        first = next(name for name in told if name not in ("schema", "id", "refuel"))
        if key not in found or first != "emergency" or ("errors" in told) != wrong:
            bad.append(f"{arguments}: {key} is lost in {done.stdout[:300]}")
        return
    counted["text"] += 1
    if not done.stdout.startswith(FIRST) or title.lower() not in done.stdout.lower():
        bad.append(f"{arguments}: {key} is lost in {done.stdout[:300]}")


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "broken.json").write_text('{"sex":"female",,}', encoding="utf-8")
    for name, text in LOGS.items():
        Path(folder, name).write_text(text, encoding="utf-8", errors="surrogateescape")
    titles = {}
    for key in KEYS:
        done = run(["--sign", key, "--json"], folder)
        titles[key] = json.loads(done.stdout)["emergency"][0]["title"]
        if done.returncode:
            bad.append(f"{key} alone: exit status {done.returncode}")
    for _ in range(500):
        key = draw.choice(KEYS)
        parts = draw.sample(RIGHT, draw.randint(0, 6)) + draw.sample(WRONG, draw.choice([0, 0, 1, 1, 2])) + [sign(key)]
        if draw.random() < 0.3:
            parts.append(["--log", draw.choice(list(LOGS))])
        draw.shuffle(parts)
        arguments = [word for part in parts for word in part] + draw.choice([[], ["--json"]])
        judge(arguments, key, run(arguments, folder), titles[key])
    for name in LOGS:  # each with each way to give it, and nothing else
        for key in draw.sample(KEYS, 2):
            for arguments in (["--log", name, "--sign", key], ["--sign", key, "--log", name, "--json"], ["--log", name, "--all", "--sign", key]):
                judge(arguments, key, run(arguments, folder), titles[key])
            judge(["--log", "-", "--sign", key, "--json"], key, run(["--log", "-", "--sign", key, "--json"], folder, LOGS[name]), titles[key])
    logs = [*LOGS.values(), [], [5], [None], [{}], [{"date": "2025-02-01", "distance_km": 10, "note": "collapse"}], {"fainting": 1}, 7, None,
            [{"date": "2025-02-01", "distance": "far"}], [{"date": "2999-01-01", "distance_km": 1}], [{"date": 5, "rpe": [[]]}]]
    for _ in range(300):
        key = draw.choice(KEYS)
        request = {name: value for name, value in (("sex", "female"), ("age", draw.choice([30, -3, "x"])), ("nonsense", 1),
                                                   ("weight", draw.choice(["60kg", "7t"])), ("id", "collapse"),
                                                   ("log", draw.choice(logs))) if draw.random() < 0.4}
        request[draw.choice(["signs", "signs", "sign", "symptoms"])] = draw.choice(
            [[spelled(key)], spelled(key), ["foo", spelled(key)], [7, spelled(key)], f"{spelled(key)}, foo", {"a": spelled(key)}])
        text = json.dumps(request)
        text = draw.choice([text, text, text[:-1], text[:-1] + ",}", text + "x"])
        arguments = ["--input", "-", *draw.choice([[], ["--json"], ["--sign", "heavy-legs"], ["--weight", "9t", "--json"], ["--log", "-"],
                                                   ["--log", draw.choice(list(LOGS)), "--json"]])]
        judge([*arguments, text], key, run(arguments, folder, text), titles[key])
    if json.loads(run(["--sign", "heavy-legs", "--input", "-", "--json"], folder, '{"id":"collapse"}').stdout)["emergency"]:
        bad.append("what a request calls itself is no sign")
    for arguments, request in ((["--log", "notes.csv"], None), (["--log", "-"], LOGS["notes.csv"]), (["--log", "wrong.csv"], None),
                               (["--input", "-"], json.dumps({"log": LOGS["notes.csv"]})),
                               (["--input", "-"], json.dumps({"log": [{"date": "2025-02-01", "distance_km": 10, "note": "collapse"}]}))):
        if json.loads(run([*arguments, "--json"], folder, request).stdout).get("emergency"):
            bad.append(f"{arguments}: what stands in a log is no sign of now")
    base = ["--sex", "female", "--age", "31", "--height", "168cm", "--weight", "58kg"]
    for command in OTHERS:
        for key in KEYS:
            arguments = draw.sample([base, sign(key)], 2)
            arguments = [word for part in arguments for word in part]
            arguments += [] if command in ("me", "batch", "help", "equations") else draw.choice([[], ["--json"]])
            done = run(arguments, folder, "", command)
            judge(arguments, key, done, titles[key])
            if done.returncode != 2:
                bad.append(f"{command} {arguments}: exit status {done.returncode}")
        name = Path(folder, "vomiting.json")
        name.write_text('{"id":"collapse","sex":"female"}', encoding="utf-8")
        done = run(["--input", str(name)], folder, "", command)
        if FIRST in done.stdout:
            bad.append(f"{command}: a file's name is no sign")
    for command in ("plan", "check", "project", "run", "needs", "load"):
        for key in draw.sample(KEYS, 4):
            request = {"sex": "female", "age": 31, "height": "168cm", "weight": "58kg", draw.choice(["signs", "symptoms"]): [spelled(key)]}
            text = draw.choice([json.dumps(request), json.dumps(request)[:-1]])
            for arguments in (["--input", "-"], ["--input", "-", "--json"]):
                judge([command, *arguments, text], key, run(arguments, folder, text, command), titles[key])
            told = json.loads(run(["--input", "-"], folder, json.dumps([request, {"id": "collapse", "x": 1}]), command).stdout)
            if [it["sign"] for it in told[0].get("emergency", [])] != [key] or "emergency" in told[1]:
                bad.append(f"{command}: {key} is lost in an array: {told}")
            line = json.loads(run([], folder, text + "\n", "batch").stdout)
            if [it["sign"] for it in line.get("emergency", [])] != [key]:
                bad.append(f"batch: {key} is lost in a line: {line}")
    for command in ("load", "batch"):
        if FIRST in run(["collapse.csv"], folder, "", command).stdout:
            bad.append(f"{command}: a file's name is no sign")
print(", ".join(f"{count} {what}" for what, count in counted.items()))
sys.exit("\n".join(bad[:20]) or (0 if all(counted.values()) else "something was not tried"))
