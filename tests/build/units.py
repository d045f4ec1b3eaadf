#!/usr/bin/env python3
"""docs/units.md and the tables of words: every word of a table stands on the page, and every example on the page is read by the
program, or refused where the page says so."""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build")).resolve() / "refuel"
PAGE = (ROOT / "docs/units.md").read_text(encoding="utf-8")
faults = []


def source(name):
    return (ROOT / "src" / name).read_text(encoding="utf-8")


def array(name, table):
    """What stands in the braces of an array of C; an array that is gone is a fault."""
    found = re.search(r"\b" + table + r"\[\]\s*=\s*\{(.*?)\};|\b" + table + r"\[\]\s*=\s*\{(.*?)\}, \*const", source(name), re.DOTALL)
    if not found:
        sys.exit(f"src/{name} has no array {table} any more: mend this test")
    return found[1] or found[2]


def strings(text):
    return [it.encode().decode("unicode_escape").encode("latin-1").decode("utf-8") for it in re.findall(r'"((?:[^"\\]|\\.)*)"', text)]


def section(title):
    return re.search(rf"^#+ {title}$(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE)[1]


def spans(text):
    return re.findall(r"`([^`]+)`", text)


def lines(text):
    return [line for line in text.splitlines() if line.startswith("| ") and not line.startswith("|---")]


def expect_line(what, words, text):
    """All words stand in one line of a table."""
    if not any(set(words) <= {it.lower() for it in spans(line)} for line in lines(text)):
        faults.append(f"{what}: no line of a table in docs/units.md has all of {', '.join(sorted(words))}")


# Units: all words of one stand in one line, and so do those of the rates that are the same.
units, by_kind = {}, {}
for word, kind, of, per in re.findall(r'\{"(\w+)", (\w+), RF_U_(\w+), RF_U_(\w+)\}', source("core/units_table.h")):
    units.setdefault((of, per) if kind in ("UNIT", "RATE") else kind, set()).add(word)
for first, second, of in re.findall(r'\{"(\w+)", "(\w+)", RF_U_(\w+)\}', array("core/units.c", "unit_pairs")):
    units[of, "END"].add(f"{first} {second}") if (of, "END") in units else units.update({(of, "END"): {f"{first} {second}"}})
for first, second, kind, of in re.findall(r"\{'(\w)', '(\w)', (\w+), RF_U_(\w+)\}", array("core/units.c", "initials")):
    key = (of, "END") if kind == "UNIT" else kind
    units[key].add(f"{first}.{second}." if kind == "UNIT" else f"{first}/{second}")
if len(units) < 30:
    sys.exit("the words of src/core/units_table.h were not found: mend this test")
for key, words in units.items():
    expect_line(f"unit_words {key}", words, section("The units") if isinstance(key, tuple) else section("How to write a quantity"))
for sign in strings(array("core/units.c", "unit_signs")):
    if sign.isascii() and sign not in spans(section("The units")):
        faults.append(f"unit_signs: {sign} does not stand among the units of docs/units.md")

# Words of numbers, of how often, of signs: each array in one line.
for name, tables in {"core/number_word.c": ["counts", "articles", "parts"], "core/amount_times.c": ["words", "marks", "after"],
                     "core/amount_sign.c": ["nouns"], "core/field_read.c": ["names"], "core/amount.c": ["of_age"]}.items():
    for table in tables:
        expect_line(f"{name} {table}", {it for it in strings(array(name, table)) if it.isascii() and it.isalpha() or " " in it},
                    section("How to write a quantity"))
expect_line("core/amount_sign.c in_front", set(strings(array("core/amount_sign.c", "in_front"))), section("How to write a quantity"))

# Other words of inputs: those of one input in one line.
tables = re.findall(r"const refuel_choice (rf_\w+_also)\[\] = \{(.*?)\};", source("plan/choices.c"), re.DOTALL)
if len(tables) < 10:
    sys.exit("the words of src/plan/choices.c were not found: mend this test")
for table, text in [*tables, ("distance_words", array("session/session_input.c", "distance_words"))]:
    for line in lines(section("Words")):
        line_words = {re.sub(r"[ ,]+", "-", it.lower()) for it in spans(line)}
        if {re.sub(r"[ ,]+", "-", it.lower()) for it in strings(text)} <= line_words:
            break
    else:
        faults.append(f"{table}: no line among the words of docs/units.md has all of {', '.join(strings(text))}")

# Kinds: the examples of messages stand on the page.
for example in re.findall(r'\.info = \{"[^"]+", RF_UNIT_\w+, "([^"]+)"\}', source("core/kind.c")):
    for one in example.split(" or "):
        if one not in spans(section("How to write a quantity")):
            faults.append(f"core/kind.c: {one} does not stand on the page")

# The examples. Where each kind is asked for: command, path in JSON, and what else the request has.
HER = {"sex": "female", "age": "34", "height": "170cm", "weight": "65kg"}
PACED = {"running": {"pace": "6:00/km"}}
RUN = {"weight": "65kg", "pace": "6:00/km"}
LOG = {"log": "date,distance_km\n2026-01-01,10\n", "weight": None}
KINDS = {"length": [("plan", "height", {})], "mass": [("plan", "weight", {})],
         "distance per week": [("plan", "running.distance", PACED), ("plan", "running.distance", {})],
         "speed or pace": [("plan", "running.pace", {"running": {"distance": "30km/week"}})],
         "time per week": [("plan", "exercise", {})], "climb per week": [("plan", "running.climb", {"running": {"distance": "30km/week"}})],
         "weight change": [("plan", "goal", {})], "energy per day": [("plan", "intake.energy", {})],
         "food per day": [("plan", "intake.carbohydrate", {"intake": {"energy": "2000kcal"}})], "percentage": [("plan", "body_fat", {})],
         "duration": [("project", "in", {"target": "60kg"})], "distance": [("run", "distance", RUN), ("run", "distance", {"weight": "65kg"})],
         "climb": [("run", "climb", {**RUN, "distance": "10km"})], "time": [("run", "time", {"weight": "65kg", "distance": "10km"})],
         "age": [("plan", "age", {})], "weeks of pregnancy": [("plan", "gestation_week", {"life_stage": "pregnant"})],
         "months since a birth": [("plan", "months_since_birth", {"life_stage": "lactating"})],
         "days": [("plan", "intake.days", {})], "number": [("plan", "level", {}), ("plan", "living", {})],
         "vitamin or mineral per day": [("plan", f"intake.micronutrients.{it}", {}) for it in ("iron", "vitamin_d", "vitamin_a", "sodium")],
         "caffeine per day": [("plan", "intake.caffeine", {})],
         "food or drink at once": [("plan", f"session.{it}", {}) for it in ("carbohydrate_before", "protein_after", "urine")] +
                                  [("plan", "intake.caffeine_single", {})],
         "food or drink per hour": [("plan", f"session.{it}", {"session": {"duration": "2h"}}) for it in ("carbohydrate_during", "drink")],
         "meals": [("plan", "intake.meals", {})], "sodium of sweat": [("plan", "session.sweat_sodium", {})],
         "water per day": [("plan", "intake.micronutrients.total_water", {})], "heart rate": [("load", "resting_heart_rate", LOG)],
         "days of training": [("plan", "running.week", {"running": {"pace": "6:00/km"}})],
         "date": [("plan", "born", {})], "activities": [("plan", "exercise", {})]}
WORDS = {"sex": "sex", "athlete": "athlete", "life stage": "life_stage", "nursing": "nursing", "living": "living",
         "terrain": "running.terrain", "gait": "running.gait", "goal": "goal", "units": "units", "questions about health": "health.dietary_restriction",
         "eating disorder": "health.eating_disorder", "first period": "health.menarche", "equation": "equation",
         "diet": "diet", "sugars": "session.sugars", "days of training": "day_types"}


def request(path, text, more):
    tree = json.loads(json.dumps({**(HER if "weight" not in more else {}), **more}))
    if path == "born":
        del tree["age"]
    *groups, key = path.split(".")
    inner = tree
    for group in groups:
        inner = inner.setdefault(group, {})
    inner[key] = text
    return {name: it for name, it in tree.items() if it is not None}


asked = {"plan": [], "project": [], "run": [], "load": []}


def ask(command, path, text, more, then):
    asked[command].append((request(path, text, more), path, then))


def answers():
    """What the program says of each request: the message about the input, or "" where it was read."""
    for command, all_of in asked.items():
        for part in (all_of[i:i + 400] for i in range(0, len(all_of), 400)):
            done = subprocess.run([PROGRAM, command, "--json", "--input", "-"], input=json.dumps([it for it, *_ in part]), capture_output=True,
                                  text=True, encoding="utf-8", timeout=120)
            for (_, path, then), answer in zip(part, json.loads(done.stdout), strict=True):
                then(next((it["message"] for it in answer.get("errors", []) if it["field"] == path and it["status"] != "REFUEL_E_MISSING"), ""))


def read_by(where, text, ways, but=None):
    """One of the ways reads it; a message with `but` in it is as good."""
    came = []

    def then(message):
        came.append("" if but and but in message else message)
        if len(came) == len(ways) and all(came):
            faults.append(f"{where}: `{text}` is not read: {came[0]}")
    for command, path, more in ways:
        ask(command, path, text, more, then)


def refused_by(where, text, ways, words):
    def then(message):
        if not message or words not in message:
            faults.append(f"{where}: `{text}` is not refused with {words!r}: {message or 'it is read'}")
    for command, path, more in ways:
        ask(command, path, text, more, then)


kinds = {line.split("|")[1].strip(): line.split("|")[3] for line in lines(section("How to write a quantity")) if line.count("|") == 5}
kinds.pop("kind")
for kind in kinds.keys() ^ (KINDS.keys() - {"date", "activities", "days of training"}):
    faults.append(f"kind {kind}: it stands on one side only")
for kind, cell in kinds.items():
    for text in spans(cell):
        read_by(kind, f"cycling {text}" if kind == "time per week" else text, KINDS.get(kind, []))

# Words of inputs. In a JSON text all of them can stand; "-" and "_" are blanks.
for line in lines(section("Words"))[1:]:
    name = line.split("|")[1].strip()
    if name == "distance of a run":
        for text in spans(line):
            read_by(name, text, KINDS["distance"])
        continue
    if name == "vitamins and minerals":
        for text in spans(line):  # names of --nutrient alone: the keys of JSON are exact
            done = subprocess.run([PROGRAM, "plan", *(it for key, value in HER.items() for it in (f"--{key}", value)), "--nutrient",
                                   f"{text}={'1l' if text == 'water' else '1mg'}"], capture_output=True, text=True, timeout=60)
            if done.returncode != 0:
                faults.append(f"{name}: {text} is not read: {done.stderr.strip()}")
        continue
    for text in spans(line):
        more = {"life_stage": "lactating", "months_since_birth": "3"} if name == "nursing" else {}
        read_by(name, text, [("plan", WORDS[name], more)])
        read_by(name, text.upper() if name != "units" else text, [("plan", WORDS[name], more)])
        read_by(name, re.sub(r"(?<!,) ", "_", text.replace("-", " ")), [("plan", WORDS[name], more)])

# Everything else in backticks: an example of some kind, a word of a line above, or something that is no quantity.
said = {it for line in lines(PAGE) for it in spans(line)}
NO_QUANTITY = re.compile(r"--|REFUEL_|refuel|[a-z]+_[a-z]+|.*\.(json|h)|feet-decimal|range-given|goal-unsigned|-0\.9101kg/week|JSON|units|as-given|metric,kJ|imperial,kJ|project$")
REFUSED = {"5ft30in": (KINDS["length"], "does not add up"), "-0.9101kg/week": (KINDS["weight change"], "outside"), "2100 cal": (KINDS["energy per day"], "can mean"),
           "5.30 min/km": (KINDS["speed or pace"], "can mean"), "1.30 h/week": (KINDS["distance per week"][:1], "can mean"),
           "30m/week": (KINDS["distance per week"][:1], "can mean"), "05/06/1990": (KINDS["date"], "can mean")}
everywhere = [way for ways in KINDS.values() for way in ways]
for line in PAGE.split("```")[::2]:
    for text in spans(line):
        if text in REFUSED:
            refused_by("refused", text, *REFUSED[text])
        elif text not in said and not NO_QUANTITY.match(text):
            read_by("an example", text, everywhere)
for text in ("2100 Cal",):
    read_by("Cal", text, KINDS["energy per day"])
read_by("of a climb", "30m/week", KINDS["climb per week"])

# The table of separators: for each text what energy says, and what all else says.
for line in lines(section("How to write a quantity")):
    cells = [it.strip() for it in line.strip("|").split("|")]
    if len(cells) != 3 or cells[0] == "written" or not re.match(r"`[\d']", cells[0]):
        continue
    for text in spans(cells[0]):
        for says, unit, ways in ((cells[1], "kcal", KINDS["energy per day"]), (cells[2], "km/week", KINDS["distance per week"][:1])):
            if "asked back" in says:
                refused_by(f"{text} {says}", text + " " + unit, ways, "can mean")
            elif says == "refused":
                refused_by(f"{text} {says}", text + " " + unit, ways, "")
            else:
                read_by(f"{text} {says}", text + " " + unit, ways, "is outside")

# The messages that the page shows are those of the program.
TEXTS = {"height: 170 ": "170", "height: 70kg": "70kg", "height: 1.75": "1.75 cm", "weight: 63": "63,503 kg", "intake: 2.100": "2.100 kcal",
         "intake: 2100": "2100 cal", "pace: 55": "55:00/mi", "goal: -1": "-1 kg/week", "sex: ": "femal"}
PATHS = {"intake": "intake.energy", "pace": "running.pace"}
shown = [line for line in section("What is refused, and how").split("```")[1].splitlines() if line]


def as_shown(line):
    return lambda message: message.partition(":")[2] == line.partition(":")[2] or faults.append(f"shown: {line}\ncame:  {message}")


for line in shown:
    name = line.partition(":")[0]
    text = next(text for head, text in TEXTS.items() if line.startswith(head))
    ask("plan", PATHS.get(name, name), text, {"running": {"distance": "30km/week"}} if name == "pace" else {}, as_shown(line))
if len(shown) != len(TEXTS):
    faults.append("the page shows other messages than the test knows")
answers()
sys.exit("\n".join(faults) or 0)
