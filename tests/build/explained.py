#!/usr/bin/env python3
"""Every step of --explain can be followed: each line with a sign of equality is computed again from the numbers that it shows.

A step reads  what it is = arithmetic = result.  A number that is the result of an earlier step, or that a line of MEANINGS
introduces, is known to half a unit of its last digit; every other one is a constant or was given, and is exact.
"""
import math
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import NormalDist

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from recent_log import recent  # noqa: E402

BUILD = Path(os.environ.get("REFUEL_BUILD_DIR", ROOT / "build"))
PROGRAM = BUILD / "refuel"
TEXT = ("Source: ", "Derived from: ", "Formula: ", "Equation: ", "Note: ")  # what stands in them is not computed here

# Numbers that are introduced and not computed stand behind a colon: what was given or measured, or what the model was run for.
MEANINGS = re.compile(r": (-?\d+\.\d+)(?: to (\d+\.\d+))?(?= )")

UNITS = sorted(["kg/week", "kcal/kg/km", "kcal/kg/d", "kcal/kg/h", "kcal/kg", "kJ/kg/d", "kJ/kg", "kcal/d", "kcal", "kJ", "MJ", "g/kg", "W/kg", "km/h", "km", "kg",
                "cm", "m", "g", "h", "%", "lb", "days", "min/km", "min", "mg/kg", "mg", "L/h", "L", "g/h"], key=len, reverse=True)
WORDS = ["carbohydrate", "protein", "fat", "running", "training", "resting", "terrain", "reference", "essential fats", "floor", "eaten", "milk", "alcohol"]
TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<function>largest of|smallest of|sqrt|log10|ln)|(?P<between>to|\+-)(?=\s)"
                   r"|(?P<skip>" + "|".join(map(re.escape, WORDS)) + r")(?=\s)|(?P<unit>" + "|".join(map(re.escape, UNITS)) +
                   r")(?![A-Za-z0-9])|(?P<sign>[-+/^(),]|x(?![A-Za-z0-9])))")


class Unreadable(Exception):
    pass


class Span:
    """All values that a rounded number, or an expression of such, may have."""

    def __init__(self, low, high=None):
        self.low, self.high = low, low if high is None else high

    def of(self, other, function):
        every = [function(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Span(min(every), max(every))

    def map(self, function):
        every = [function(self.low), function(self.high)]
        return Span(min(every), max(every))


def power(a, b):
    even = b.low == b.high and b.low % 2 == 0
    if even and a.low < 0 < a.high:
        return Span(0, max(a.low ** b.low, a.high ** b.low))
    return a.of(b, lambda x, y: x ** y)


class Arithmetic:
    """Reads one expression. `end` says which of a pair, "3 to 5" or "20 +- 2", is meant: 0 or 1."""

    def __init__(self, text, end, rounded):
        self.tokens, at = [], 0
        text = text.rstrip()
        while at < len(text):
            found = TOKEN.match(text, at)
            if not found:
                raise Unreadable(text[at:])
            at = found.end()
            if found.lastgroup not in ("skip", "unit"):
                self.tokens.append((found.lastgroup, found[found.lastgroup]))
        self.end, self.rounded, self.at = end, rounded, 0
        if not self.tokens:
            raise Unreadable("nothing")

    def peek(self):
        return self.tokens[self.at][1] if self.at < len(self.tokens) else None

    def take(self, *which):
        if self.peek() in which:
            self.at += 1
            return self.tokens[self.at - 1][1]
        return None

    def value(self):
        result = self.sum()
        if self.at < len(self.tokens):
            raise Unreadable(self.tokens[self.at][1])
        return result

    def sum(self):
        left = self.product()
        while sign := self.take("+", "-", "+-"):
            if sign == "+-":
                sign = "-+"[self.end]
            left = left.of(self.product(), (lambda a, b: a + b) if sign == "+" else (lambda a, b: a - b))
        return left

    def product(self):
        left = self.factor()
        while sign := self.take("x", "/"):
            left = left.of(self.factor(), (lambda a, b: a * b) if sign == "x" else (lambda a, b: a / b))
        return left

    def factor(self):
        if self.take("-"):
            return self.factor().map(lambda a: -a)
        left = self.one()
        return power(left, self.factor()) if self.take("^") else left

    def one(self):
        if function := self.take("largest of", "smallest of", "sqrt", "log10", "ln"):
            return self.call(function)
        if self.take("("):
            inner = self.sum()
            if not self.take(")"):
                raise Unreadable("a bracket stays open")
            return inner
        first = self.number()
        if not self.take("to"):
            return first
        negative = self.take("-")
        second = self.number()
        return (first, second.map(lambda a: -a) if negative else second)[self.end]

    def call(self, function):
        if not self.take("("):
            raise Unreadable(function)
        given = [self.sum()]
        while self.take(","):
            given.append(self.sum())
        if not self.take(")"):
            raise Unreadable("a bracket stays open")
        if function in ("largest of", "smallest of"):
            pick = max if function == "largest of" else min
            return Span(pick(one.low for one in given), pick(one.high for one in given))
        return given[0].map({"sqrt": lambda a: math.sqrt(max(a, 0)), "log10": math.log10, "ln": math.log}[function])

    def number(self):
        if self.at == len(self.tokens) or self.tokens[self.at][0] != "number":
            raise Unreadable(self.peek())
        text = self.tokens[self.at][1]
        self.at += 1
        half = half_unit(text) if text in self.rounded else 0
        return Span(float(text) - half, float(text) + half)


RESULT = re.compile(r"^\(?(-?\d+(?:\.\d+)?)\)?(?: to (-?\d+(?:\.\d+)?))?(?![\d.])")


def half_unit(text):
    return 0.5 * 10.0 ** -len(text.partition(".")[2])


class Reader:
    """One explanation, line by line."""

    def __init__(self, command, files):
        self.files, self.command, self.rounded, self.steps, self.bad = files, command, set(), 0, []

    def know(self, text):
        self.rounded.add(text.lstrip("-"))

    def step(self, sides):
        """what it is, arithmetic, ..., result: each neighbour is computed again, from what stands left of the result."""
        result = RESULT.match(sides[-1])
        if not result:
            raise Unreadable(f"{sides[-1]!r} is no result")
        arithmetic = []
        for i, side in enumerate(sides[:-1]):
            try:
                all_added = Arithmetic(side.replace(" - ", " + "), 1, self.rounded)
                arithmetic.append([Arithmetic(side, end, self.rounded).value() for end in (0, 1)] + [all_added.value()])
            except Unreadable:
                if i > 0 or len(sides) == 2:
                    raise
        for values in arithmetic:
            for end, text in enumerate(result.groups()):
                if text is None:
                    continue
                shown, half = float(text), half_unit(text)
                slack = half + 1e-9 * (1 + abs(shown))
                if not values[end].low - slack <= shown <= values[end].high + slack:
                    self.bad.append(f"{' = '.join(sides)}\n    gives {values[end].low:.6g} to {values[end].high:.6g}, not {text}")
                if values[end].high - values[end].low > 4 * slack + 0.02 * abs(shown) + 1e-4 * values[2].high:
                    self.bad.append(f"{' = '.join(sides)}\n    is shown with too few digits to follow")
        self.steps += len(arithmetic)
        for text in filter(None, result.groups()):
            self.know(text)

    def line(self, line):
        body = re.sub(r"^ *\d+\. ", "", line).strip()
        if body.startswith(TEXT):
            return
        for found in MEANINGS.finditer(body):
            for text in filter(None, found.groups()):
                self.know(text)
        if "z: " in body:
            level, z = re.search(r"hold ([\d.]+) %.*z: ([\d.]+)", body).groups()
            if abs(NormalDist().inv_cdf((1 + float(level) / 100) / 2) - float(z)) > 5.1e-5:
                self.bad.append(f"{body}\n    z is not that of {level} %")
        for clause in body.split("; "):
            sides = clause.split(" = ")
            if "=" in clause and len(sides) == 1:
                self.bad.append(f"{body}\n    a sign of equality without spaces")
            if len(sides) > 1:
                try:
                    self.step(sides)
                except (Unreadable, ZeroDivisionError, OverflowError) as why:
                    self.bad.append(f"{body}\n    cannot be computed: {why}")

    def read(self):
        arguments = [self.files.get(word, word.replace("LOGS", str(ROOT / "tests/logs"))) for word in self.command.split()]
        done = subprocess.run([PROGRAM, *arguments, "--explain"], text=True, encoding="utf-8", stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False)
        if done.returncode not in (0, 3):
            self.bad.append(f"exit status {done.returncode}: {done.stderr.strip()}")
        for line in done.stdout.splitlines():
            self.line(line)
        return [f"refuel {self.command} --explain\n    {one}" for one in self.bad]


HER = "--sex female --age 34 --height 168cm --weight 63.5kg"
HIM = "--sex male --age 41 --height 178cm --weight 72kg"
REQUESTS = [
    "plan " + HER,
    "fatigue " + HER + " --run 48km/week --intake 1700kcal --sleep 6h15 --performance-down 3weeks --sign heavy-legs",
    "fatigue --sex female --age 15 --height 168cm --weight 55kg --sleep 7h --sign dark-urine",
    "plan " + HER + " --run 48km/week --speed 10.5km/h --goal -0.4kg/week",
    "plan " + HER + " --run 0km/week --goal -0.25kg/week",
    "plan " + HER + " --run 45-60km/week --pace 5:40/km",
    "plan " + HER + " --run 45km/week --run-sd 6km/week",
    "plan " + HER + " --run 48km/week --goal 0.2kg/week --level 0.95",
    "plan " + HER + " --run 48km/week --goal -0.9kg/week",
    "plan " + HER + " --run 48km/week --goal -0.9kg/week --floors apply",
    "plan " + HER + " --run 20km/week --goal -0.8kg/week --floors apply",
    "plan " + HER + " --run 20km/week --goal -0.9kg/week",
    "plan " + HER + " --run 20km/week --goal -0.9kg/week --floors apply",
    "plan " + HER + " --run 90km/week --speed 11km/h --body-fat 22.5%",
    "plan " + HER + " --run 90km/week --speed 11km/h --fat-free-mass 50kg --goal -0.3kg/week",
    "plan " + HER + " --run 40km/week --waist 71cm --hip 96cm --neck 32cm",
    "plan " + HER + " --run 40km/week --waist 71cm --hip 96cm --neck 32cm --equation cunningham-1980",
    "plan " + HER + " --run 40km/week --waist 71cm",
    "plan " + HER + " --resting 1400kcal --run 30km/week",
    "plan " + HER + " --expenditure 2600kcal --run 30km/week",
    "plan " + HER + " --expenditure 2600kcal --expenditure-sd 120kcal --run 30km/week --level 0.5",
    "plan " + HER + " --life-stage pregnant --gestation-week 8 --run 10km/week",
    "plan " + HER + " --life-stage pregnant --gestation-week 20",
    "plan " + HER + " --life-stage pregnant --gestation-week 34 --goal -0.3kg/week",
    "plan " + HER + " --life-stage lactating --months-since-birth 2",
    "plan " + HER + " --life-stage lactating --months-since-birth 9 --run 25km/week",
    "plan " + HER + " --life-stage lactating --months-since-birth 3 --nursing partial --run 25km/week",
    "plan " + HER + " --life-stage lactating --months-since-birth 5 --nursing partial --method nasem-2023 --activity active",
    "plan " + HER + " --life-stage lactating --months-since-birth 14 --method nasem-2023 --activity active",
    "plan " + HER + " --life-stage lactating --months-since-birth 3 --expenditure 2500kcal --run 20km/week",
    "plan " + HER + " --life-stage lactating --months-since-birth 5 --method fao-2004 --activity light",
    "plan " + HER + " --life-stage pregnant --gestation-week 24 --pre-pregnancy-weight 58kg --method iom-2005 --activity active",
    "plan " + HER + " --life-stage pregnant --gestation-week 24 --pre-pregnancy-weight 58kg --method multiplier --run 20km/week",
    "plan " + HER + " --life-stage pregnant --gestation-week 24 --pre-pregnancy-weight 58kg --method nasem-2023 --activity active",
    "plan " + HER + " --life-stage pregnant --gestation-week 24 --method iom-2005 --activity low-active",
    "plan " + HER + " --life-stage lactating --months-since-birth 4 --method nasem-2023 --activity active",
    "plan " + HER + " --life-stage pregnant --gestation-week 30 --expenditure 2500kcal",
    "plan " + HER + " --life-stage pregnant --expenditure 2500kcal",
    "plan " + HIM,
    "plan " + HIM + " --run 60km/week --climb 900m/week --terrain trail",
    "plan " + HIM + " --run 60km/week --speed 12km/h --climb 900m/week",
    "plan " + HIM + " --run 60km/week --speed 12km/h --climb 900m/week --descent 400m/week",
    "plan " + HIM + " --run 60km/week --speed 12km/h --climb 0m/week --descent 900m/week",
    "plan " + HIM + " --run 30km/week --speed 7km/h --incline 4.5%",
    "plan " + HIM + " --run 30km/week --incline -2%",
    "plan " + HIM + " --run 60km/week --speed 12km/h --terrain sand --living 1.45",
    "plan " + HIM + " --run 30km/week --speed 5.5km/h --climb 1500m/week --terrain trail",
    "plan " + HIM + " --run 30km/week --speed 6km/h",
    "plan " + HIM + " --run 60km/week --terrain trail --method nasem-2023",
    "plan " + HIM + " --run 60km/week --method iom-2005",
    "plan " + HIM + " --run 60km/week --method fao-2004",
    "plan " + HIM + " --run 60km/week --method multiplier",
    "plan " + HIM + " --method nasem-2023 --activity inactive --goal -0.5kg/week",
    "plan " + HIM + " --method iom-2005 --activity very-active",
    "plan " + HIM + " --method fao-2004 --activity moderate",
    "plan " + HIM + " --method multiplier --activity active",
    "plan " + HIM + " --run 160km/week --speed 14km/h",
    "plan " + HIM + " --run 300km/week --speed 12km/h --goal -0.5kg/week",
    "plan " + HIM + " --equation harris-benedict-1919 --run 40km/week",
    "plan " + HIM + " --equation cunningham-1991 --fat-free-mass 60kg",
    "plan --sex male --age 25 --height 182cm --weight 70kg --run 100km/week --speed 13km/h --fat-free-mass 63kg",
    "plan --sex male --age 50 --height 175cm --weight 110kg --goal -0.75kg/week --run 20km/week",
    "plan --sex female --age 45 --height 160cm --weight 112kg --goal -0.9kg/week",
    "plan --sex female --age 28 --height 170cm --weight 50kg --goal -0.5kg/week --run 60km/week",
    "plan --sex unknown --age 28 --height 170cm --weight 60kg --goal -0.5kg/week --run 60km/week",
    "plan --sex unknown --age 28 --height 170cm --weight 65kg --body-fat 10% --goal -0.5kg/week --run 60km/week",
    "check --sex unknown --age 36 --height 170cm --weight 70kg --run 20km/week --intake 2000kcal",
    "plan --sex female --age 24 --height 170cm --weight 45kg",
    "plan --sex female --age 28 --height 170cm --weight 54kg --goal -0.5kg/week --run 60km/week",
    "plan --sex female --age 28 --height 170cm --weight 56.3kg --goal -1.5lb/week --run 30km/week --floors apply",
    "plan --sex male --age 28 --height 180cm --weight 70kg --body-fat 3.5% --goal -0.5kg/week --run 60km/week",
    "plan --sex female --age 28 --height 168cm --weight 60.2kg --neck 33cm --waist 62cm --hip 84cm --goal -0.7kg/week --run 60km/week",
    "plan " + HER + " --life-stage lactating --months-since-birth 3 --goal -1.7lb/week --run 20km/week --level 0.9",
    "plan " + HER + " --life-stage lactating --months-since-birth 1 --goal -0.2kg/week --run 20km/week",
    "plan --sex female --age 60 --height 150cm --weight 45kg --life-stage lactating --months-since-birth 3 --run 0km/week --goal -2lb/week",
    "plan --sex female --age 60 --height 150cm --weight 42kg --run 0km/week --goal -2lb/week --floors apply",
    "plan " + HER + " --life-stage pregnant --gestation-week 20 --pre-pregnancy-weight 58.4kg --goal 0.2kg/week",
    "plan --sex female --age 16.3 --height 165cm --weight 40kg --run 30km/week",
    "plan --sex male --age 19.2 --height 180cm --weight 62kg --run 30km/week",
    "check " + HER + " --life-stage lactating --months-since-birth 3 --run 40km/week --intake 1750kcal",
    "check " + HIM + " --run 60km/week --intake 9000kcal",
    "check --sex female --age 15 --height 165cm --weight 55kg --run 40km/week --intake 1500kcal",
    "check --sex male --age 44 --height 178cm --weight 95kg --run 40km/week --intake 2500kcal",
    "plan --sex male --age 85 --height 165cm --weight 60kg --run 5km/week --goal -0.2kg/week",
    "plan --sex female --age 70 --height 158cm --weight 64kg --run 40km/week",
    "plan --sex male --age 3 --height 96cm --weight 15kg",
    "plan --sex female --age 8 --height 128cm --weight 26kg --method nasem-2023 --activity active",
    "plan --sex male --age 12 --height 150cm --weight 40kg --run 20km/week",
    "plan --sex female --age 14 --height 162cm --weight 52kg --run 30km/week --goal -0.4kg/week",
    "plan --sex male --age 16 --height 175cm --weight 63kg --run 50km/week --athlete yes --body-fat 12%",
    "plan --sex male --age 16 --height 175cm --weight 63kg --run 50km/week --method iom-2005",
    "plan --sex male --age 30 --height 180cm --weight 300kg",
    "plan --compare " + HER + " --run 48km/week",
    "check " + HER + " --run 48km/week --intake 2300kcal --carbohydrate 280g --protein 85g --fat 70g --fibre 22g",
    "check " + HER + " --run 48km/week --carbohydrate 230g --protein 40g --fat 60g --level 0.9",
    "check " + HER + " --intake 1900kcal --protein 60g",
    "check " + HIM + " --run 60km/week --intake 2300kcal --protein 90g",
    "check " + HIM + " --run 60km/week --intake 4000kcal --protein 230g --carbohydrate 900g --fat 40g",
    "check " + HIM + " --run 60km/week --intake 700kcal --intake-days 7",
    "check --sex male --age 70 --height 170cm --weight 100kg --run 20km/week --climb 600m/week --waist 105cm --neck 40cm --intake 1700kcal "
    "--protein 60g --fat 50g --fibre 14g --goal -0.9kg/week",
    "check " + HER + " --run 48km/week --intake 1500kcal --nutrient iron=12mg --nutrient calcium=700mg --nutrient sodium=3g",
    "check " + HIM + " --intake 2300kcal --nutrient vitamin-a=3000IU_retinol --nutrient total-water=2l --diet vegan",
    "needs " + HER + " --run 48km/week --diet vegetarian",
    "needs --sex male --age 44 --height 178cm --weight 95kg",
    "needs --sex unknown --age 12 --weight 40kg",
    "project " + HER + " --run 48km/week --goal -0.3kg/week --days 200",
    "project " + HER + " --run 48km/week --goal -0.3kg/week --days 1",
    "project " + HER + " --run 48km/week --intake 2300kcal --target 60kg",
    "project " + HER + " --run 48km/week --target 60kg --in 112days",
    "project " + HER + " --run 48km/week --target 60kg --in 112days --days 300 --samples 50",
    "project " + HER + " --run 48km/week --target 55kg --in 60days",
    "project " + HER + " --run 48km/week --target 50kg --in 365days",
    "project " + HER + " --run 48km/week --target 70kg --in 20days --integrator rk4",
    "project " + HER + " --body-fat 22.5% --run 30km/week --goal -0.2kg/week --band same-deficit --intake-sd 100kcal",
    "project " + HIM + " --pal 1.75 --intake 2400kcal --carbohydrate-fraction 0.4 --level 0.9",
    "project " + HIM + " --pal 1.75 --goal -0.5kg/week --parameters planner",
    "project " + HIM + " --expenditure 2900kcal --intake 2400kcal",
    "project " + HIM + " --run 60km/week --method nasem-2023 --intake 3500kcal --sodium proportional",
    "project " + HIM + " --run 60km/week --intake 3300kcal --target 60kg",
    "project " + HIM + " --run 60km/week --schedule SCHEDULE --days 120",
    "project " + HIM + " --schedule SCHEDULE --days 120 --integrator reference",
    "project --sex male --age 50 --height 175cm --weight 110kg --goal -0.75kg/week --run 20km/week",
    "project --sex male --age 18 --height 175cm --weight 70kg --run 20km/week --target 65kg --in 100days",
    "project " + HER + " --run 48km/week --intake 500kcal",
    "project " + HER + " --run 48km/week --intake 1000kcal --target 40kg",
    "project " + HER + " --run 48km/week --intake 5000kcal --days 3000",
    "project " + HER + " --run 48km/week --body-fat 14% --goal -0.5kg/week",
    "project " + HIM + " --neck 40cm --waist 90cm --run 60km/week --goal -0.5kg/week --target 70kg --days 400",
    "check --sex male --age 8 --height 130cm --weight 27kg --run 5km/week --intake 1800kcal",
    "plan " + HER + " --run 48km/week --goal -0.3kg/week --missed-periods 4 --periods-year 7 --bone-stress 1 --scoff 3 --unplanned-loss 6.3%",
    "plan " + HER + " --run 48km/week --dietary-restriction yes --menarche 15.5 --periods-year 7 --bone-stress 1 --bone-stress-months 1.5",
    "plan " + HER + " --hormonal-contraception yes --menarche not-yet --dietary-restriction no --bone-density-z -1.3 --bone-stress 0",
    "plan " + HIM + " --run 10km/week --glp1 yes --goal -0.3kg/week",
    "plan " + HIM + " --run 10km/week --glp1 yes --kidney-disease yes",
    "check " + HIM + " --run 10km/week --glp1 yes --intake 2000kcal --protein 80g",
    "plan " + HER + " --run 48km/week --goal -0.3kg/week --day-types rest,easy,hard,long",
    "plan " + HER + " --run 47.3km/week --pace 5:47/km --day-types rest,easy,easy,hard,rest,easy,long --walk 20km/week --exercise cycling=3h/week",
    "plan " + HER + " --pace 5:30/km --run-week 10km,0,8km,0,12km,0,25km --goal -1lb/week",
    "plan " + HER + " --pace 5:30/km --run-week 6.2mi,0,5mi,0,7.7mi,0,16mi --goal -2lb/week --climb 317m/week --terrain trail",
    "plan " + HIM + " --run 60km/week --method nasem-2023 --day-types rest,easy,hard,long --goal +0.2kg/week",
    "plan " + HIM + " --run 60km/week --expenditure 2900kcal --goal -0.3kg/week --day-types easy,hard",
    "plan " + HIM + " --run 30km/week --speed 7.2km/h --day-types rest,long",
    "plan " + HER + " --run 25km/week --life-stage lactating --months-since-birth 4 --goal -0.2kg/week --day-types rest,easy,long",
    "plan --sex male --age 16 --height 175cm --weight 63kg --run 50km/week --day-types rest,easy,long --goal -0.2kg/week",
    "plan --sex unknown --age 28 --height 170cm --weight 60kg --goal -0.5kg/week --run 60km/week --day-types rest,easy,hard",
    "check " + HER + " --run 48km/week --day-types rest,easy,long --intake 2300kcal",
    # Expenditure from a log: one that tells enough, one that does not, and one that lacks food.
    "plan --log RECENT --sex female --age 34 --height 168cm --run 60km/week --goal -0.25kg/week",
    "check --log LOGS/track/sixty-days.csv --sex female --age 34 --height 168cm",
    "project --log RECENT --sex female --age 34 --height 168cm --goal -0.25kg/week --days 60",
    "track LOGS/track/sixty-days.csv --sex female --age 34 --height 168cm",
    "track LOGS/track/sixty-days.csv --sex female --age 34 --height 168cm --body-fat 24.5% --level 0.95 --walk 20km/week",
    "track LOGS/track/sixty-days.csv --sex male --age 41 --height 183cm --method nasem-2023",
    "track RECENT --sex female --age 34 --height 168cm --life-stage lactating --months-since-birth 4",
    "track LOGS/track/ten-days.csv --sex female --age 34 --height 168cm",
    "track LITTLE --sex female --age 34 --height 168cm",
    # What else is eaten, and around a session.
    "check " + HER + " --run 48km/week --intake 2300kcal --carbohydrate 281g --protein 85.5g --fat 70g --alcohol 11g --saturated-fat 26.3g "
    "--added-sugar 61.5g --exercise-carbohydrate 12.5g --caffeine 333mg --caffeine-single 120mg --meals 4",
    "check " + HER + " --run 48km/week --intake 1900kcal --body-fat 21% --protein 85g --free-sugar 40g --meals 31.5g,22g,8g",
    "check " + HER + " --carbohydrate 230g --protein 40g --fat 60g --alcohol 20.5g --saturated-fat 21g --added-sugar 50g",
    "check --sex female --age 16 --height 165cm --weight 53.7kg --run 40km/week --intake 2500kcal --caffeine 140mg --carbohydrate 300g",
    "check " + HER + " --life-stage lactating --months-since-birth 3 --intake 2600kcal --caffeine 210mg",
    "plan " + HER + " --run 48km/week --session 2h20 --next 5h30 --carbohydrate-before 1.7g/kg --before-time 2h30 --carbohydrate-during 121g "
    "--carbohydrate-after 190g --protein-after 17g --after-time 50min --drink 1.1l --weight-before 64.1kg --weight-after 62.75kg "
    "--urine 130ml --sweat-sodium 33.3mmol/L --event 3h50 --loading 8.8g/kg --loading-time 40h",
    "plan " + HIM + " --run 60km/week --session 3h --drink 0.55l/h --sweat-rate 1.37l/h --sweat-sodium 1100mg/L --carbs-during 95g/h "
    "--sugars both",
    "plan " + HIM + " --weight-before 159.2lb --weight-after 159.9lb --session 47min --drink 21floz",
    "plan --sex male --age 50 --height 175cm --weight 110kg --run 20km/week --session 80min --carbohydrate-before 200g --before-time 2h "
    "--event 85min --loading 700g --protein-after 30g --after-time 1h",
    # On the straight lines of protein, carbohydrate and the weight that g/kg refers to; what is left and what gives way.
    "plan " + HER + " --run 28.7km/week",
    "plan " + HER + " --run 71.3km/week --goal 0.1kg/week",
    "plan " + HER + " --run 12.3km/week --goal -0.1kg/week",
    "plan --sex female --age 67 --height 158cm --weight 64kg --run 28.7km/week",
    "plan --sex male --age 50 --height 175cm --weight 92.3kg --run 15km/week --goal -1lb/week",
    "plan --sex male --age 50 --height 175cm --weight 93kg",
    "plan " + HIM + " --run 10km/week --expenditure 4300kcal",
    "plan " + HIM + " --run 0km/week --expenditure 5000kcal --goal 0.9kg/week",
    "plan " + HIM + " --run 100km/week --expenditure 1900kcal",
    "plan " + HIM + " --run 100km/week --expenditure 1900kcal --goal -0.2kg/week",
    "plan " + HIM + " --run 100km/week --expenditure 1850kcal",
    "plan " + HIM + " --run 100km/week --expenditure 1820kcal",
    "plan " + HIM + " --run 0km/week --expenditure 1640kcal --goal -0.9kg/week",
    "plan --sex male --age 17 --height 175cm --weight 63kg --run 60km/week --expenditure 1900kcal",
    "plan --sex male --age 12 --height 150cm --weight 40kg --run 5km/week",
    "check " + HER + " --run 28.7km/week --intake 1500kcal --carbohydrate 180g --protein 60g --fat 50g --fibre 15g",
    "check " + HER + " --run 12.3km/week --intake 1500kcal --fat 30g --fibre 15g --goal -0.3kg/week",
    "check --sex female --age 52 --height 165cm --weight 60kg --life-stage lactating --months-since-birth 3 --intake 2000kcal --protein 60g",
    # Units and paces that give no round numbers.
    "plan --sex female --age 34 --height 5ft6in --weight 140lb --run 30mi/week --pace 9:30/mi --goal -1lb/week",
    "plan --sex male --age 52 --height 6ft1in --weight 240lb --run 15mi/week --pace 11:00/mi --climb 1200ft/week --goal -2lb/week "
    "--floors apply",
    "plan --sex female --age 34 --height 168cm --weight 63kg --run 60km/week --pace 7:00/km",
    "plan --sex female --age 34 --height 168cm --weight 63kg --run 31.7km/week --pace 8:30/km --climb 317m/week",
    "plan --sex male --age 47 --height 5ft9.5in --weight 171.3lb --run 31.7km/week --pace 9:37/mi --goal -1.3lb/week",
    "plan --sex male --age 47 --height 5ft9.5in --weight 171.3lb --run 41.3mi/week --pace 5:23/km --climb 2345ft/week --goal 0.3lb/week",
    "plan --sex male --age 47 --height 5ft9.5in --weight 251lb --run 17.3mi/week --pace 9:37/mi --goal -1.7lb/week",
    "plan --sex female --age 61 --height 5ft3in --weight 133.7lb --run 13.1mi/week --pace 13:47/mi --climb 777ft/week --terrain trail",
    "plan --sex female --age 28 --height 5ft7in --weight 151.9lb --run 19.9mi/week --climb 1111ft/week --goal -2lb/week",
    "plan --sex female --age 45 --height 160cm --weight 247lb --goal -1.9lb/week",
    "plan --sex female --age 28 --height 5ft7in --weight 151.9lb --waist 28.3in --hip 38.7in --neck 12.6in --run 10mi/week --pace 10:10/mi",
    "plan --sex male --age 30 --height 170cm --weight 86kg --goal -2lb/week --expenditure 2000kcal --run 0km/week",
    "plan --sex female --age 40 --height 5ft5in --weight 141.1lb --run 33.3mi/week --pace 8:41/mi --method nasem-2023",
    "check --sex male --age 33 --height 5ft11in --weight 158.4lb --run 26.2mi/week --pace 7:47/mi --climb 901ft/week --intake 2650kcal "
    "--carbohydrate 331g --protein 101g --fat 77g",
    "check --sex female --age 21 --height 5ft1.5in --weight 140.0lb --run 11km/week --pace 8:18/mi --intake 7264kJ",
    "check --sex male --age 31 --height 5ft4.5in --weight 179.8lb --run 49.6km/week --pace 5:46/km --intake 8515kJ --fibre 1.1oz",
    "check --sex male --age 31 --height 5ft4.5in --weight 179.8lb --run 49.6km/week --pace 5:46/km --carbohydrate 13.3oz --protein 3.7oz "
    "--fat 2.9oz",
    "project --sex female --age 34 --height 168cm --weight 141lb --run 22.2mi/week --pace 9:37/mi --goal -0.7lb/week --days 120",
    "project --sex male --age 44 --height 5ft10in --weight 177.7lb --run 60km/week --pace 7:00/km --schedule SCHEDULE --days 120",
    "project --sex male --age 44 --height 5ft10in --weight 177.7lb --run 31.7km/week --pace 8:30/km --target 166.6lb --in 150days",
    "run 10km --pace 5:30/km --weight 70kg",
    "run marathon --time 3:47 " + HER + " --next 5h",
    "run 50min --pace 8:51/mi " + HIM + " --run 60km/week --level 0.95",
    "run 31.7km --pace 7:13/km --climb 1234m --terrain trail " + HIM + " --athlete yes",
    "run 8km --speed 7.2km/h --terrain sand --sex male --age 16.5 --height 175cm --weight 61.3kg",
    "run 8km --speed 7.2km/h --sex unknown --age 16.5 --height 175cm --weight 61.3kg --next 3.5h",
    "run 100km --time 15h --climb 5000m --sex male --age 50 --height 170cm --weight 90kg",
    "run 6km --speed 9km/h --gait walk --weight 154.3lb --resting 1500kcal --sex female --age 40 --height 5ft6in",
    "run 21.1km --pace 6:37/km " + HER + " --life-stage pregnant --pre-pregnancy-weight 58kg",
    "load LOGS/steady.csv",
    "load LOGS/spike.csv --last 2days --until 2025-03-09",
    "load LOGS/monotony.csv --kind minutes",
    "load LOGS/gap.csv --until 2025-02-25 --sex female --resting-heart-rate 50 --max-heart-rate 185 --kind trimp",
    "load LOGS/rest-week.csv --sex male --resting-heart-rate 47 --max-heart-rate 151 --kind trimp",
    "load LOGS/rest-week.csv --sex male --resting-heart-rate 115 --max-heart-rate 191 --kind trimp --until 2025-03-04",
    "load LOGS/steady.csv --kind distance --from 2025-03-03",
    "load MIXED",
]
LEAST_STEPS = 4000
LEAST_OF_ONE = 5

FILES = {"SCHEDULE": "day,intake_kcal_d,run_km_week\n0,2600,60\n30,2300,80\n60,3000,0\n",
         # Two runs a day, miles, and runs without a duration or without a distance.
         "MIXED": "date,distance,duration\n" + "".join(f"2025-03-{day:02},{day % 5 + 3.1:.1f}mi,{'' if day % 3 else f'{day + 29}:17'}\n"
                                                         for day in range(1, 31, 2)) + "2025-03-29,,31:00\n",
         # Six weeks of half of what is eaten, and a weighing of somebody else.
         "LITTLE": "date,weight_kg,intake_kcal\n" + "".join(f"2026-03-{day:02},{90 if day == 9 else 64 + day % 3 / 10},{1000 + 7 * (day % 5)}\n"
                                                             for day in range(1, 32)) + "2026-04-01,64,\n",
         "RECENT": recent((ROOT / "tests/logs/track/sixty-days.csv").read_text(encoding="utf-8"))}


def main():
    bad, steps = [], 0
    with tempfile.TemporaryDirectory() as folder:
        files = {name: os.path.join(folder, name + ".csv") for name in FILES}
        for name, text in FILES.items():
            Path(files[name]).write_text(text, encoding="utf-8")
        readers = [Reader(one, files) for one in REQUESTS]
        for reader in readers:
            bad += reader.read()
    for reader in readers:
        steps += reader.steps
        if reader.steps < (1 if reader.command.startswith("needs") else LEAST_OF_ONE):  # a need is looked up, but protein
            bad.append(f"refuel {reader.command} --explain\n    has only {reader.steps} steps")
    if steps < LEAST_STEPS:
        bad.append(f"only {steps} steps were computed, not {LEAST_STEPS}")
    print(f"{steps} steps of {len(REQUESTS)} requests")
    sys.exit("\n".join(bad) or 0)


if __name__ == "__main__":
    main()
