#!/usr/bin/env python3
"""What refuel says about health informs and refers: no output and no page names a disease as a finding, claims to know what somebody has,
shows a score or a zone that is not to be shown, or tells somebody at risk to eat less. The list of tests/support/wording.h, which the
unit tests hold against every constant text, is held here against whole answers; the pages are read against the part of it that no page
needs."""
import itertools
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve() / "refuel"
LIST = (ROOT / "tests/support/wording.h").read_text(encoding="utf-8")
REFUSED = re.findall(r'"([^"]+)"', LIST.split("refused_wording[] = {")[1].split("};")[0])
# "say whether you are one": of training, and not of health.
OUTPUT = [word for word in REFUSED if word != "you are "]
ZONES = ["overtraining syndrome", "leaf-q", "leam-q", "traffic light", "traffic-light", "safe zone", "danger zone", "sweet spot", "acwr",
         "red flag", "you suffer", "you are ill", "you are overtrained", "overtrained", "burnout"]
ALLOWED = re.compile(r"\b(?:no|not a|is a|makes no|any|never a) diagnosis\b|diagnosis of exclusion", re.I)
LESS = ["eat less", "eating less", "lose weight", "lose a little", "cut down", "fewer calories"]
HER = "--sex female --age 31 --height 168cm --weight 58kg --run 45km/week --pace 5:45/km".split()
HIM = "--sex male --age 41 --height 178cm --weight 72kg --run 60km/week --pace 5:13/km".split()
AT_RISK = {"minor": "--sex female --age 15 --height 160cm --weight 48kg --run 50km/week",
           "boy": "--sex male --age 12 --height 150cm --weight 40kg --run 20km/week",
           "pregnant": "--sex female --age 30 --height 168cm --weight 64kg --life-stage pregnant --gestation-week 20 --run 20km/week",
           "nursing": "--sex female --age 30 --height 168cm --weight 64kg --life-stage lactating --months-since-birth 3 --run 30km/week",
           "thin": "--sex female --age 29 --height 165cm --weight 46kg --run 70km/week",
           "very thin": "--sex male --age 29 --height 180cm --weight 50kg --run 70km/week",
           "eating disorder": "--sex female --age 24 --height 168cm --weight 58kg --run 45km/week --eating-disorder now",
           "before": "--sex female --age 24 --height 168cm --weight 58kg --run 45km/week --eating-disorder past",
           "scoff": "--sex male --age 24 --height 178cm --weight 68kg --run 45km/week --scoff 3",
           "periods": "--sex female --age 24 --height 168cm --weight 58kg --run 45km/week --missed-periods 6",
           "bones": "--sex male --age 24 --height 178cm --weight 68kg --run 45km/week --bone-stress 2"}
bad, counted = [], {"answers": 0, "texts": 0, "pages": 0}


def run(*arguments):
    done = subprocess.run([PROGRAM, *arguments], text=True, capture_output=True, timeout=60)
    if done.returncode not in (0, 3):
        bad.append(f"{' '.join(arguments)}: {done.stderr}")
    return done.stdout


def texts_of(value, path=""):
    """Every text for people in an answer; the citations are of others."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in ("sources", "schema", "id", "source"):
                yield from texts_of(part, f"{path}.{key}")
    elif isinstance(value, list):
        for part in value:
            yield from texts_of(part, f"{path}[]")


def look(where, text, words):
    counted["texts"] += 1
    small = ALLOWED.sub("", text).lower()
    bad.extend(f"{where}: \"{word}\" in: {text[:200]}" for word in words if word in small)


def judge(arguments, more=()):
    counted["answers"] += 1
    answer = run(*arguments, "--json")
    if answer:
        for path, text in texts_of(json.loads(answer)):
            look(f"{' '.join(arguments)} {path}", text, [*OUTPUT, *ZONES, *more])
    look(" ".join(arguments), re.sub(r"\s+", " ", run(*arguments)), [*OUTPUT, *ZONES, *more])


SIGNS = json.loads(subprocess.run([PROGRAM, "fatigue", "--sign", "?", "--json"], text=True, capture_output=True).stdout)["signs"]
if len(SIGNS) < 19:
    bad.append(f"only {len(SIGNS)} signs")
for sign in SIGNS:
    judge(["fatigue", "--sign", sign])
    judge(["fatigue", *HER, "--sign", sign, "--all"])
for down, sleep, eaten in itertools.product(["0d", "5days", "3weeks", "3months"], ["4h", "8h"], ["1500kcal", "3300kcal", "12000kcal"]):
    judge(["fatigue", *HIM, "--performance-down", down, "--sleep", sleep, "--intake", eaten])
judge(["fatigue", *HER, "--intake", "1500kcal", "--carbohydrate", "120g", "--protein", "35g", "--fat", "60g", "--ferritin", "9"])
judge(["fatigue", *HIM, "--thyroid-disease", "yes", "--insulin", "yes", "--glp1", "yes", "--unplanned-loss", "6%", "--low-libido", "yes"])
for name, who in AT_RISK.items():
    for eaten in "600kcal", "1500kcal", "2400kcal", "3800kcal":
        judge(["fatigue", *who.split(), "--intake", eaten, "--sleep", "8h", "--performance-down", "4weeks"], LESS)
        judge(["check", *who.split(), "--intake", eaten])
for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "docs/refuel.1", ROOT / "bindings/python/refuel/_generated.py"]:
    counted["pages"] += 1
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        look(f"{page.relative_to(ROOT)}:{number}", line, [*ZONES, "you have an ", "diagnos"])
print(", ".join(f"{count} {what}" for what, count in counted.items()))
sys.exit("\n".join(bad[:40]) or (0 if all(counted.values()) else "something was not read"))
