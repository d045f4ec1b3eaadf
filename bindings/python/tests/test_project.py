"""Body weight over time: project for one person, project_batch for many."""
import builtins
import csv
import dataclasses
import datetime
import inspect
import json
import math
import pickle
import random
import re
import signal
import subprocess
import sys
import time

import matplotlib
import numpy
import pandas
import pytest

import refuel
from refuel import _arrays, _generated, _library, _project

matplotlib.use("Agg")

MAN = {"sex": "male", "age": 40, "height": "180cm", "weight": "95kg", "run": "30km/week"}
STARVING = {**MAN, "weight": "80kg", "resting_kcal_d": 2000, "pal": 1.8, "run": None, "intake_kcal_d": 0}  # ends early
PEOPLE = {"weight_kg": [95.0, 60.0], "height_cm": [180.0, 165.0], "age_y": 40, "fat_kg": [25.0, 15.0],
          "resting_kcal_d": [1850.0, 1300.0], "pal": 1.7, "intake_kcal_d": [2600.0, 2000.0], "sex": ["male", "female"]}
SOON = datetime.date.today() + datetime.timedelta(200)
STEPS = [(0, 2400), (90, 2900, 50), (200, 2700.5)]


def cases(root, name):
    with open(root / "tests" / "cases" / name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(line for line in file if not line.startswith("#"))


def compare_values(data, result):
    """Every key of the JSON is a member of the dataclass, with the same value; null is NaN in arrays."""
    assert set(data) <= {field.name for field in dataclasses.fields(result)}, type(result)
    for name, value in data.items():
        member = getattr(result, name)
        if isinstance(value, dict):
            compare_values(value, member)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            assert len(value) == len(member)
            for one, other in zip(value, member):
                compare_values(one, other)
        elif isinstance(value, list):
            numpy.testing.assert_array_equal(numpy.array(value, dtype=float), numpy.array(member), err_msg=name)
        else:
            assert member == value, name


@pytest.mark.parametrize("more", [{"goal": "-1lb/week"}, {"target": "85kg", "in_": "26weeks"},
                                  {"target": "85kg", "intake": "2300kcal"}, {"target": "85kg", "intake": "5000kcal"},
                                  {"target": "45kg", "in_days": 90}])
def test_results_have_the_names_and_values_of_the_json(more):
    inputs = {**MAN, **more}
    result = refuel.project(**inputs)
    compare_values(json.loads(result.json), result)
    for array in (result.day, result.weight_kg, *result.interval.weight_kg, result.static_rule.weight_kg):
        assert array.dtype == "float64" and array.shape == result.day.shape
    again = pickle.loads(pickle.dumps(result))
    assert again == result == refuel.project(**inputs) != refuel.project(**MAN)
    assert hash(again) == hash(result) and len(repr(result)) < 4000  # no series in it
    with pytest.raises(dataclasses.FrozenInstanceError):
        result.day = []


def test_what_a_projection_says():
    result = refuel.project(**MAN, goal="-0.5kg/week", days=180, every=7)
    assert result.day.tolist() == [*range(0, 180, 7), 180]
    low, high = result.interval.weight_kg
    assert (low[1:] < result.weight_kg[1:]).all() and (result.weight_kg[1:] < high[1:]).all()
    assert low[0] == high[0] == result.weight_kg[0] == 95 and result.interval.level == 0.8
    numpy.testing.assert_allclose(result.fat_kg + result.fat_free_kg, result.weight_kg, rtol=1e-14)
    assert result.baseline.intake_kcal_d == result.intake_kcal_d[0]
    assert result.intake_kcal_d[1:] == pytest.approx(result.baseline.intake_kcal_d - 0.5 / 0.45359237 * 500, rel=1e-12)
    assert result.solution is None
    assert {check.id: check.first_day for check in result.checks}["loss-rate"] is None


def test_an_intake_that_nobody_can_follow_is_refused():
    with pytest.raises(refuel.ModelError, match="on day [0-9]+ nobody could weigh as much") as caught:
        refuel.project(**{**MAN, "intake": "19000kcal"}, days=3650)
    assert caught.value.field == "intake"


def test_where_a_path_ends():
    result = refuel.project(**STARVING, days=3650)
    assert result.ended.reason == "bmi-15" and result.ended.day == result.day[-1] and "doctor" in result.ended.message
    assert result.weight_kg[-1] < 15 * 1.8 ** 2 <= result.weight_kg[-2] and type(result.ended) is refuel.Ended
    assert refuel.project(**MAN, goal="-0.5lb/week").ended is None
    lean = refuel.project(**MAN, body_fat="5%", goal="-0.5kg/week")
    assert lean.ended.reason == "essential-fat" and lean.fat_kg[-1] < 0.03 * lean.weight_kg[-1]
    slim = refuel.project(**{**MAN, "weight": "65kg"}, goal="-0.5kg/week")
    assert slim.ended.reason == "bmi-18.5"


@pytest.mark.parametrize("error, field, who", [
    (refuel.RangeError, "age", {"age": 17}), (refuel.ConflictError, "life_stage", {"life_stage": "pregnant", "gestation_week": 20}),
    (refuel.ConflictError, "life_stage", {"life_stage": "lactating", "months_since_birth": 2})])
def test_who_is_not_projected(error, field, who):
    with pytest.raises(error, match="project.*refuel plan") as caught:
        refuel.project(**{**MAN, "sex": "female", **who}, days=10)
    assert caught.value.field == field


def test_a_target_is_held():
    result = refuel.project(**MAN, intake="2300kcal", target="85kg", days=500)
    reached = math.ceil(result.solution.target_day)
    assert set(result.intake_kcal_d[reached + 1:]) == {result.solution.maintenance_kcal_d}
    assert abs(result.weight_kg[reached:] - 85).max() < 1
    with pytest.raises(refuel.ConflictError, match="leads away from the target"):
        refuel.project(**MAN, goal="+0.2kg/week", target="85kg")


def test_published_goals(root):
    """The equations solved independently, and the numbers that the public planner printed."""
    published = 0
    for row in cases(root, "hall_goals.csv"):
        number = {name: float(value) for name, value in row.items() if re.fullmatch(r"-?[\d.]+", value)}
        bmi = number["weight_kg"] / number["height_m"] ** 2
        slope, start = (37.31, -103.94) if row["sex"] == "male" else (39.96, -102.01)  # Jackson 2002
        fat_kg = (0.14 * number["age_y"] + slope * math.log(bmi) + start) / 100 * number["weight_kg"]
        who = {"sex": row["sex"], "age_y": number["age_y"], "height_cm": 100 * number["height_m"], "pal": number["pal"],
               "weight_kg": number["weight_kg"], "resting_kcal_d": number["maintenance_now_kcal_d"] / number["pal"],
               "target_weight_kg": number["goal_kg"], "in_days": number["days"]}
        planner = refuel.project(**who, parameters="planner", integrator="rk4").solution
        model = refuel.project(**who, fat_free_mass_kg=number["weight_kg"] - fat_kg).solution
        assert planner.feasible == model.feasible == (row["feasible"] == "1")
        if not model.feasible:
            continue
        assert planner.intake_kcal_d == pytest.approx(number["planner_rk4_goal_kcal_d"], abs=0.5)
        assert planner.maintenance_kcal_d == pytest.approx(number["planner_rk4_after_kcal_d"], abs=0.5)
        assert model.intake_kcal_d == pytest.approx(number["hall2011_goal_kcal_d"], abs=0.5)
        assert model.maintenance_kcal_d == pytest.approx(number["hall2011_after_kcal_d"], abs=0.5)
        assert model.settled_kcal_d == pytest.approx(number["hall2011_settled_kcal_d"], abs=0.5)
        if row["published_source"].startswith("public planner; rounded to 1 kcal"):
            assert planner.intake_kcal_d == pytest.approx(number["published_goal_kcal_d"], abs=0.5)
            published += 1
    assert published >= 1


def test_published_trajectories(root):
    tested = 0
    for row in cases(root, "hall_trajectories.csv"):
        schedule = [[float(part) for part in pair.split(":")] for pair in row["intake_kcal_d"].split()]
        plain = row["shape"] == "step" and row["sodium_change_mg_d"] in ("", "0") and not row["activity_multiplier"]
        if not plain or row["carb_schedule"] or float(row["carb_fraction"]) != 0.5:
            continue
        who = {name: float(row[name]) for name in ("age_y", "weight_kg", "pal", "resting_kcal_d")}
        who["height_cm"], fat_kg = 100 * float(row["height_m"]), float(row["fat0_used_kg"])
        model = {"parameters": row["param_set"], "sodium": row["sodium"]}
        days = [int(name[8:]) for name in row if name.startswith("weight_d")]
        expected = [float(row[f"weight_d{day}"]) for day in days]
        one = refuel.project(**who, **model, sex=row["sex"], fat_free_mass_kg=who["weight_kg"] - fat_kg,
                             integrator=row["integrator"].replace("-1d", ""), schedule=schedule, days=1825)
        assert one.weight_kg[days] == pytest.approx(expected, abs=2e-4)
        if len(schedule) == 1 and row["integrator"] == "exact":
            many = refuel.project_batch(**who, **model, sex=row["sex"], fat_kg=fat_kg, intake_kcal_d=schedule[0][1],
                                        day=1825, daily=True)
            assert many.daily_weight_kg[0, days] == pytest.approx(expected, abs=2e-4)
            tested += 1
    assert tested >= 6


def flags_of(inputs):
    names = {"in_": "in", "in_days": "in", "target_weight_kg": "target", "intake_kcal_d": "intake",
             "intake_sd_kcal_d": "intake-sd"}
    units = {"in_days": "days", "target_weight_kg": "kg", "intake_kcal_d": "kcal", "intake_sd_kcal_d": "kcal"}
    for name, value in inputs.items():
        yield f"--{names.get(name, name.replace('_', '-'))}={value}{units.get(name, '')}"


@pytest.mark.parametrize("more", [
    {}, {"goal": "-1lb/week"}, {"intake_kcal_d": 2300, "every": 30}, {"target": "85kg", "in_": "26weeks", "days": 400},
    {"target_weight_kg": 85, "in_days": 200}, {"target": "12st", "by": SOON},
    {"target": "40kg", "in_": "3months"}, {"target": "85kg", "goal": "-0.5kg/week"},
    {"goal": "-1lb/week", "pal": 1.9, "carbohydrate_fraction": 0.4, "sodium": "proportional", "level": 0.95},
    {"goal": "-1lb/week", "parameters": "planner", "integrator": "rk4", "days": 90},
    {"goal": "-1lb/week", "integrator": "reference", "band": "same-deficit", "intake_sd_kcal_d": 150, "days": 60},
    {"goal": "-1lb/week", "samples": 100, "seed": 7, "every": 50}, {"days": 4000}, {"target": "85kg"},
    {"target": "85kg", "by": "2020-01-01"}, {"goal": "-1lb/week", "intake": "2000kcal"}, {"schedule": STEPS},
    {"schedule": STEPS[:1]}, {"schedule": [(30, 2000), (0, 2100)]}, {"schedule": [(0, 2000), (0, 2100)]},
    {"schedule": [(4000, 2000)]}])
def test_agrees_with_the_command_line(more, tmp_path):
    program = _library.find().parent / "refuel"
    if not program.exists():
        pytest.skip(f"{program} is not built")
    flags = dict(more)
    if "schedule" in more:
        flags["schedule"] = tmp_path / "schedule.csv"
        frame = pandas.DataFrame(more["schedule"])
        frame.columns = ["day", "intake_kcal_d", "run_km_week"][:frame.shape[1]]
        if "run_km_week" in frame:  # a CSV has no empty cells: the running of the row before, or the usual one
            frame["run_km_week"] = frame["run_km_week"].ffill().fillna(30)
        frame.to_csv(flags["schedule"], index=False)
    done = subprocess.run([program, "project", "--json", *flags_of({**MAN, **flags})], text=True, capture_output=True)
    try:
        result = refuel.project(**MAN, **more)
    except refuel.Error as why:
        assert (done.returncode, json.loads(done.stdout)["error"]["status"]) == (2, why.status)
    else:
        assert json.loads(done.stdout) == json.loads(result.json)


def test_ways_to_give_a_schedule():
    expected = refuel.project(**MAN, schedule=STEPS)
    dicts = [dict(zip(("day", "intake_kcal_d", "run_km_week"), row)) for row in STEPS]
    frame = pandas.DataFrame(dicts)
    filled = [(0, 2400, None), (90, 2900, 50), (200, 2700.5, math.nan)]
    for schedule in (dicts, frame, frame.convert_dtypes(), frame.astype(object), frame[["run_km_week", "intake_kcal_d",
                     "day"]], iter(STEPS), tuple(map(list, STEPS)), filled, numpy.array(filled, dtype=float),
                     [*STEPS[:2], {"day": numpy.int64(200), "intake_kcal_d": numpy.float64(2700.5)}]):
        assert refuel.project(**MAN, schedule=schedule) == expected
    assert refuel.project(**MAN, schedule=frame.drop(columns="run_km_week")) != expected
    assert list(frame["day"]) == [0, 90, 200]


ONLY_HERE = {name: known for name, known in _generated.PROJECT_INPUTS.items() if name not in _generated.INPUTS}


def test_the_library_knows_every_option():
    for name, known in ONLY_HERE.items():
        with pytest.raises(refuel.Error) as caught:
            refuel.project(**MAN, **{name: 1e30 if known.number else "?"})
        assert caught.value.field == name, caught.value
        assert name == "schedule" or caught.value.status not in ("REFUEL_E_TYPE", "REFUEL_E_MISSING"), caught.value


def test_help_shows_every_option():
    own = [name for name in _generated.PROJECT_INPUTS if name not in _generated.INPUTS]
    assert list(inspect.signature(refuel.project).parameters) == [*_generated.INPUTS, "id", "explain", *own]
    for name, known in ONLY_HERE.items():
        assert known.number and not known.text or re.search(rf"\b{name}\b", refuel.project.__doc__), name
    with pytest.raises(TypeError, match=r"project\(\) got an unexpected keyword argument 'day'; .* 'days'\?"):
        refuel.project(**MAN, day=3)
    with pytest.raises(TypeError, match=r"plan\(\) got an unexpected keyword argument 'days'"):
        refuel.plan(**MAN, days=3)


@pytest.mark.parametrize("error, field, more", [
    (refuel.RangeError, "days", {"days": 4000}), (refuel.RangeError, "days", {"days": 0}),
    (refuel.SyntaxError, "days", {"days": 1.5}), (refuel.RangeError, "every", {"every": 0}),
    (refuel.RangeError, "by", {"target": "80kg", "by": datetime.date.today()}),
    (refuel.RangeError, "by", {"target": "80kg", "by": "2020-01-01"}),
    (refuel.SyntaxError, "by", {"target": "80kg", "by": "soon"}),
    (refuel.MissingError, "by", {"target": "80kg"}), (refuel.MissingError, "target", {"in_": "12weeks"}),
    (refuel.ConflictError, "in_days", {"target": "80kg", "in_": "12weeks", "in_days": 5}),
    (refuel.ConflictError, "in_", {"target": "80kg", "in_": "12weeks", "by": SOON}),
    (refuel.RangeError, "in_days", {"target": "80kg", "in_days": 9999}),
    (refuel.UnitError, "target", {"target": 80}), (refuel.RangeError, "target_weight_kg", {"target_weight_kg": 1}),
    (refuel.ConflictError, "goal", {"goal": "-1lb/week", "intake": "2000kcal"}),
    (refuel.RangeError, "weight_kg", {"weight": None, "weight_kg": 7000}),
    (refuel.RangeError, "pal", {"pal": 9}), (refuel.UnknownError, "sodium", {"sodium": "none"}),
    (refuel.TypeError, "parameters", {"parameters": 1}), (refuel.RangeError, "samples", {"samples": 3}),
    (refuel.RangeError, "intake_sd_kcal_d", {"intake_sd_kcal_d": -1}),
    (refuel.NumericError, "integrator", {"integrator": "rk4", "intake": "9000kcal"})])
def test_errors_name_the_argument(error, field, more):
    with pytest.raises(error) as caught:
        refuel.project(**{**MAN, **more})
    assert caught.value.field == field and caught.value.message


@pytest.mark.parametrize("error, message, schedule", [
    (refuel.MissingError, r"schedule\[1\]: intake_kcal_d is missing", [(0, 2000), (30, math.nan)]),
    (refuel.MissingError, r"\[1\]: day is missing", pandas.DataFrame({"day": [0, None], "intake_kcal_d": 1900})),
    (refuel.RangeError, "rise", [(30, 2000), (0, 2100)]), (refuel.DuplicateError, "given twice", [(0, 2000), (0, 2100)]),
    (refuel.RangeError, "0..3650", [(4000, 2000)]), (refuel.RangeError, "0..3650", [(-1, 2000)]),
    (refuel.RangeError, "0..3650", [(0.5, 2000)]), (refuel.RangeError, "0..20000", [(0, -1)]),
    (refuel.RangeError, "0..500", [(0, 2000, 600)]), (refuel.RangeError, "1024 rows", [(i, 2000) for i in range(1025)]),
    (refuel.RangeError, "not a finite number", [(0, math.inf)]), (refuel.TypeError, "rows", []),
    (refuel.TypeError, "rows", "schedule.csv"), (refuel.TypeError, "rows", 2000),
    (refuel.TypeError, "rows", {"day": [0], "intake_kcal_d": [2000]}), (refuel.TypeError, "a row is a dict", [0, 2000]),
    (refuel.TypeError, "it has 1 cells", [(0,)]), (refuel.TypeError, "it has 4 cells", [(0, 2000, 3, 4)]),
    (refuel.TypeError, r"schedule\[0\]: intake_kcal_d takes a number", [(0, "2000kcal")]),
    (refuel.TypeError, "takes a number", [(0, True)]), (refuel.TypeError, "one value", [(0, [2000])]),
    (refuel.TypeError, "takes a number", pandas.DataFrame({"day": ["0"], "intake_kcal_d": [2000]})),
    (refuel.UnknownError, "'kcal'", [{"day": 0, "kcal": 2000}]),
    (refuel.UnknownError, "'x'", pandas.DataFrame({"day": [0], "intake_kcal_d": [2000], "x": [1]}))])
def test_errors_of_a_schedule(error, message, schedule):
    with pytest.raises(error, match=message) as caught:
        refuel.project(**MAN, schedule=schedule)
    assert (caught.value.field, caught.value.path) == ("schedule", "schedule")


def refuse(monkeypatch, *modules):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name.split(".")[0] in modules:
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)


def test_without_numpy(monkeypatch):
    arrays = refuel.project(**MAN, goal="-1lb/week", days=1000)
    refuse(monkeypatch, "numpy", "pandas", "matplotlib")
    lists = refuel.project(**MAN, goal="-1lb/week", days=1000)
    with pytest.raises(ImportError, match="project_batch .* need numpy"):
        refuel.project_batch(**PEOPLE)
    assert lists == pickle.loads(pickle.dumps(lists))  # every member was read
    monkeypatch.undo()
    assert type(lists.weight_kg) is type(lists.interval.weight_kg[1]) is list and lists == arrays
    numpy.testing.assert_array_equal(lists.weight_kg, arrays.weight_kg)


def test_plot(monkeypatch):
    from matplotlib import pyplot

    result = refuel.project(**MAN, target="85kg", in_="26weeks", days=3650)
    axes = result.plot()
    assert axes.get_legend_handles_labels()[1] == ["80% interval", "model (hall-2011)", "3500 kcal per pound",
                                                   "target 85.0 kg"]
    numpy.testing.assert_array_equal(axes.lines[0].get_ydata(), result.weight_kg)
    numpy.testing.assert_array_equal(axes.lines[1].get_ydata(), result.static_rule.weight_kg)
    assert set(axes.lines[2].get_ydata()) == {85.0} and axes.get_ylim()[0] == 0
    band = axes.collections[0].get_paths()[0].vertices
    assert band[:, 1].min() == numpy.min(result.interval.weight_kg[0])
    axes.figure.canvas.draw()
    own = pyplot.figure().add_subplot()
    assert refuel.project(**MAN, goal="-1lb/week").plot(ax=own) is own and len(own.lines) == 2
    refuel.project(**MAN, goal="-0.5lb/week", days=3650).plot().figure.canvas.draw()
    pyplot.close("all")
    refuse(monkeypatch, "matplotlib")
    with pytest.raises(ImportError, match="plot needs matplotlib"):
        result.plot()


@pytest.mark.parametrize("model", [{}, {"parameters": "planner"}, {"sodium": "proportional"},
                                   {"parameters": "planner", "sodium": "constant"}])
def test_many_people_one_by_one(model):
    draw = random.Random(20110827)
    rows = [{"sex": draw.choice(["female", "male"]), "age_y": draw.uniform(18, 80), "height_cm": draw.uniform(150, 200),
             "weight_kg": draw.uniform(50, 140), "resting_kcal_d": draw.uniform(1100, 2400),
             "pal": draw.uniform(1.2, 2.4), "intake_kcal_d": draw.uniform(400, 5000),
             "fat_free_mass_kg": draw.uniform(43, 49)} for _ in range(60)]
    columns = {name: numpy.array([row[name] for row in rows]) for name in rows[0]}
    columns["fat_kg"] = columns["weight_kg"] - columns.pop("fat_free_mass_kg")
    batch = refuel.project_batch(**columns, **model, day=500, daily=True)
    last = refuel.project_batch(**columns, **model, day=500)
    assert "daily_weight_kg" not in last and batch.daily_weight_kg.shape == (60, 501)
    ended = 0
    for i, (row, status, reason) in enumerate(zip(rows, batch.named("status"), batch.named("end_reason"))):
        one = refuel.project(**row, **model, days=500, band="same-deficit")
        days = len(one.day)
        numpy.testing.assert_array_equal(batch.daily_weight_kg[i, :days], one.weight_kg)
        assert numpy.isnan(batch.daily_weight_kg[i, days:]).all() and status == "REFUEL_OK"
        for many in (batch, last):
            final = (one.weight_kg[-1], one.fat_kg[-1]) if days == 501 else (math.nan, math.nan)
            numpy.testing.assert_array_equal((many.final_weight_kg[i], many.final_fat_kg[i]), final)
            numpy.testing.assert_array_equal(many.end_day[i], math.nan if one.ended is None else one.ended.day)
        assert reason == ("" if one.ended is None else one.ended.reason)
        ended += one.ended is not None
    assert 5 < ended < 30


def test_shapes_of_a_batch():
    batch = refuel.project_batch(**PEOPLE)
    assert list(pandas.DataFrame(batch).columns) == ["final_weight_kg", "final_fat_kg", "end_day", "end_reason", "status"]
    assert refuel.project_batch(**PEOPLE, day=0).final_weight_kg.tolist() == PEOPLE["weight_kg"]
    assert refuel.project_batch(**PEOPLE, day=numpy.int64(365)).final_fat_kg.tolist() == batch.final_fat_kg.tolist()
    frame = pandas.DataFrame(PEOPLE)
    assert refuel.project_batch(**frame).final_weight_kg.tolist() == batch.final_weight_kg.tolist()
    empty = refuel.project_batch(**{**PEOPLE, **{name: [] for name in PEOPLE}}, daily=True)
    assert empty.final_weight_kg.shape == (0,) and empty.daily_weight_kg.shape == (0, 366)
    assert list(pickle.loads(pickle.dumps(batch))) == list(batch)
    with pytest.raises(AttributeError, match="daily_weight_kg"):
        batch.daily_weight_kg


def test_fat_that_is_not_given():
    ruled = refuel.project_batch(**{**PEOPLE, "fat_kg": numpy.nan}, parameters="planner", day=0)
    percent = [0.14 * PEOPLE["age_y"] + 37.31 * math.log(95 / 1.8 ** 2) - 103.94,
               0.14 * PEOPLE["age_y"] + 39.96 * math.log(60 / 1.65 ** 2) - 102.01]
    numpy.testing.assert_allclose(ruled.final_fat_kg, numpy.array(percent) / 100 * PEOPLE["weight_kg"], rtol=1e-12)
    assert set(refuel.project_batch(**{**PEOPLE, "fat_kg": numpy.nan}).named("status")) == {"REFUEL_E_MISSING"}


def test_a_wrong_person_is_a_status():
    for name, value, status in [("weight_kg", 7000.0, "RANGE"), ("intake_kcal_d", numpy.nan, "MISSING"),
                                ("fat_kg", numpy.nan, "MISSING"), ("fat_kg", 0.0, "RANGE"), ("pal", 1.0, "RANGE"), ("weight_kg", 80.0, "MODEL"),
                                ("sex", None, "MISSING")]:
        people = {**PEOPLE, "intake_kcal_d": [0.0, 2000.0], "resting_kcal_d": [2000.0, 1300.0]}
        people[name] = [value, numpy.broadcast_to(PEOPLE[name], 2)[1]]
        batch = refuel.project_batch(**people, day=3650, daily=True, ends=())
        assert batch.named("status").tolist() == [f"REFUEL_E_{status}", "REFUEL_OK"], name
        assert numpy.isnan([batch.final_weight_kg[0], batch.final_fat_kg[0]]).all()
        assert numpy.isnan(batch.daily_weight_kg[0, 0]) == (status != "MODEL")
        assert batch.final_weight_kg[1] == refuel.project_batch(**PEOPLE, day=3650).final_weight_kg[1]


def test_minors_are_not_projected_in_a_batch():
    batch = refuel.project_batch(**{**PEOPLE, "age_y": [17.99, 18]})
    assert batch.named("status").tolist() == ["REFUEL_E_RANGE", "REFUEL_OK"]
    assert math.isnan(batch.final_weight_kg[0]) and batch.final_weight_kg[1] > 40


def test_ends_of_a_batch():
    people = {**PEOPLE, "weight_kg": [95.0, 60.0], "intake_kcal_d": [2600.0, 700.0]}
    batch = refuel.project_batch(**people, daily=True)
    day = int(batch.end_day[1])
    assert batch.named("end_reason").tolist() == ["", "bmi-15"] and math.isnan(batch.end_day[0])
    assert batch.named("status").tolist() == ["REFUEL_OK"] * 2
    assert batch.daily_weight_kg[1, day] < 15 * 1.65 ** 2 <= batch.daily_weight_kg[1, day - 1]
    assert numpy.isnan(batch.daily_weight_kg[1, day + 1:]).all() and math.isnan(batch.final_weight_kg[1])
    goal = refuel.project_batch(**people, ends=["bmi-18.5", "bmi-15"])
    assert goal.named("end_reason").tolist() == ["", "bmi-18.5"] and goal.end_day[1] < day
    lean = refuel.project_batch(**{**people, "fat_kg": [25.0, 8.0]}, ends="essential-fat")
    assert lean.named("end_reason").tolist() == ["", "essential-fat"]
    free = refuel.project_batch(**people, ends=())
    assert free.end_reason.tolist() == [0, 0] and free.final_weight_kg[1] < 15 * 1.65 ** 2
    assert free.final_weight_kg[0] == batch.final_weight_kg[0]


@pytest.mark.parametrize("error, field, change", [
    (refuel.RangeError, "day", {"day": 4000}), (refuel.RangeError, "day", {"day": -1, "daily": True}),
    (refuel.RangeError, "day", {"day": 10 ** 30, "daily": True}), (refuel.TypeError, "day", {"day": 1.5}),
    (refuel.TypeError, "day", {"day": "90"}), (refuel.UnknownError, "parameters", {"parameters": "hall"}),
    (refuel.UnknownError, "sodium", {"sodium": ["constant"]}), (refuel.TypeError, "pal", {"pal": "1.7"}),
    (refuel.ConflictError, "pal", {"pal": [1.7, 1.8, 1.9]}), (refuel.MissingError, "sex", {"sex": None}), (refuel.UnknownError, "ends", {"ends": ["bmi-16"]})])
def test_errors_of_a_batch(error, field, change):
    with pytest.raises(error) as caught:
        refuel.project_batch(**{**PEOPLE, **change})
    assert caught.value.field == field
    assert caught.value.path == {"day": "days"}.get(field, field)


def test_numbers_are_those_of_the_headers(root):
    headers = "".join((root / "include" / "refuel" / name).read_text(encoding="utf-8") for name in
                      ("hall.h", "project.h"))
    assert f"REFUEL_PROJECT_DAYS_MAX {_project._DAYS_MAX}\n" in headers
    assert len(re.findall(r" X\(REFUEL_END_", headers)) == _project._ENDS


def test_slices_are_the_whole(monkeypatch):
    draw = numpy.random.default_rng(20110827)
    weight_kg = draw.uniform(50, 140, 50)
    weight_kg[[7, 30]] = 7000, numpy.nan
    people = {"weight_kg": weight_kg, "height_cm": draw.uniform(150, 200, 50), "age_y": draw.uniform(18, 80, 50),
              "fat_kg": draw.uniform(8, 40, 50), "resting_kcal_d": draw.uniform(1100, 2400, 50),
              "pal": draw.uniform(1.2, 2.4, 50), "intake_kcal_d": draw.uniform(0, 5000, 50),
              "male": draw.integers(0, 2, 50)}
    for more in ({"day": 400}, {"day": 400, "daily": True}, {"day": 0, "daily": True}, {"day": 400, "parameters": "planner"}):
        with monkeypatch.context() as patch:
            whole = refuel.project_batch(**people, **more)
            patch.setattr(_arrays, "SLICE", 3)
            slices = [refuel.project_batch(**people, **more)]
            patch.setattr(_project, "_SLICE_DAYS", 700)  # one person for 400 days
            slices.append(refuel.project_batch(**people, **more))
        for parts in slices:
            assert list(parts) == list(whole)
            for name in whole:
                assert parts[name].tobytes() == whole[name].tobytes(), (more, name)


ONE = """
def work():
    refuel.project(sex="male", age=40, height="180cm", weight="95kg", goal="-0.5kg/week", days=3650, every=3650,
                   samples=100000)
"""
PLANS = """
weight_kg = numpy.full(2_000_000, 80.0)
def work():
    refuel.plan_batch(weight_kg=weight_kg, height_cm=180, age_y=40, male=True, fields=["total_kcal_d", "overall"])
"""
PATHS = """
weight_kg = numpy.full(1_000_000, 95.0)
def work():
    refuel.project_batch(weight_kg=weight_kg, height_cm=180, age_y=40, fat_kg=25, male=True, resting_kcal_d=1850, pal=1.7,
                         intake_kcal_d=2600, day=3650)
"""
DAILY = """
weight_kg = numpy.full(30_000, 95.0)
def work():
    refuel.project_batch(weight_kg=weight_kg, height_cm=180, age_y=40, fat_kg=25, male=True, resting_kcal_d=1850, pal=1.7,
                         intake_kcal_d=2600, day=3650, daily=True)
"""
LONG = """
print("started", flush=True)
try:
    while True:
        work()
except KeyboardInterrupt:
    print("interrupted", flush=True)
    refuel.plan(sex="male", age=40, height="180cm", weight="95kg")  # the library can be used all the same
"""


@pytest.mark.parametrize("work", [ONE, PLANS, PATHS, DAILY], ids=["project", "plan_batch", "project_batch", "daily"])
def test_an_interrupt_acts_within_a_second(work):
    code = f"import numpy\nimport refuel\n{work}{LONG}"
    with subprocess.Popen([sys.executable, "-c", code], text=True, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == "started\n"
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        begin = time.monotonic()
        assert process.stdout.readline() == "interrupted\n"
        assert time.monotonic() - begin < 1
        assert process.wait(timeout=10) == 0
