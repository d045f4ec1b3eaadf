"""plan, check, compare and equations for one person."""
import copy
import dataclasses
import datetime
import inspect
import json
import math
import pickle
import random
import re
import subprocess

import numpy
import pytest

import refuel
from refuel import _generated, _inputs, _library, _record

WOMAN = {"sex": "female", "age": 34, "height": "5ft6in", "weight": "140lb", "run": "30mi/week", "pace": "9:30/mi",
         "goal": "-1lb/week"}
HER = {"sex": "female", "age": 34, "height": "170cm", "weight": "65kg"}
BODY = {"sex": "male", "age_y": 30, "height_cm": 180, "weight_kg": 75}


def without(source, *names):
    return {name: value for name, value in source.items() if name not in names}


def test_the_example_of_the_contract():
    plan = refuel.plan(**WOMAN)
    energy = plan.energy
    assert energy.resting_equation == "ten-haaf-2014" and energy.running_equation == "re3-2025"
    for got, expected in [(energy.resting_kcal_d, 1451.01), (energy.living_kcal_d, 845.99),
                          (energy.running_kcal_d, 390.65), (energy.total_kcal_d, 2687.65), (energy.goal_kcal_d, -500),
                          (energy.intake_kcal_d, 2187.65), (plan.person.fat_free_mass_kg, 46.82)]:
        assert got == pytest.approx(expected, abs=0.005)
    assert energy.interval.total_kcal_d == pytest.approx((2294.0, 3081.3), abs=0.05)
    assert plan.goal.accepted is True and plan.goal.reasons == ()
    assert {check.id: check.verdict for check in plan.checks}["energy-availability"] == "low"
    assert (energy.resting_kcal_d + energy.living_kcal_d) + energy.running_kcal_d == energy.total_kcal_d


def test_what_resting_energy_is_mixed_of():
    energy = refuel.plan(**WOMAN).energy
    assert [part.equation for part in energy.resting_parts] == ["ten-haaf-2014", "mifflin-1990"]
    assert [part.share for part in energy.resting_parts] == pytest.approx([0.6875, 0.3125])
    assert sum(part.share * part.kcal_d for part in energy.resting_parts) == pytest.approx(energy.resting_kcal_d)
    assert [part.at_35 for part in energy.resting_parts] == [False, False]
    assert type(energy.resting_parts) is tuple and {type(part) for part in energy.resting_parts} == {refuel.RestingPart}
    assert pickle.loads(pickle.dumps(energy.resting_parts)) == energy.resting_parts
    assert dataclasses.asdict(energy)["resting_parts"][0]["equation"] == "ten-haaf-2014"
    with pytest.raises(dataclasses.FrozenInstanceError):
        energy.resting_parts[0].share = 1
    assert refuel.plan(**{**WOMAN, "age": 40}).energy.resting_parts[0].at_35 is True
    assert refuel.plan(**BODY, resting="1700kcal").energy.resting_parts == ()
    assert refuel.plan(**BODY, run="40km/week").person.trained_share == 0.5
    assert refuel.plan(**BODY).person.trained_share is None


def test_gait_and_living():
    jog = {**BODY, "run": "35km/week", "speed": "7.25km/h"}
    assert [refuel.plan(**jog, **{"gait": gait} if gait else {}).energy.run_share for gait in (None, "run", "walk")] == [0.5, 1, 0]
    for word, level in (("sedentary", 1.4), ("typical", 1.6), ("on-feet", 1.75), ("physical", 1.9), (1.3, 1.3)):
        assert refuel.plan(**BODY, living=word).energy.living_pal == pytest.approx(level)
    assert refuel.plan(**{**BODY, "age_y": 17}, living="sedentary").energy.living_pal == pytest.approx(1.6514)
    with pytest.raises(refuel.RangeError):
        refuel.plan(**BODY, living=0.15)


def test_milk_and_how_much_of_it():
    mother = {**WOMAN, "goal": None, "life_stage": "lactating", "months_since_birth": 3}
    full, partial = (refuel.plan(**mother, nursing=nursing).energy.reproduction_kcal_d for nursing in ("full", "partial"))
    assert full == refuel.plan(**mother).energy.reproduction_kcal_d > partial > 0
    assert "lactation-late" in {notice.id for notice in refuel.plan(**{**mother, "months_since_birth": 20}).warnings}
    with pytest.raises(refuel.ConflictError) as caught:
        refuel.plan(**WOMAN, nursing="full")
    assert caught.value.field == "nursing"


def test_who_is_underweight_is_told():
    girl = refuel.plan(sex="female", age=16, height_cm=165, weight_kg=40)
    found = {check.id: check for check in girl.checks}["weight-status"]
    assert (found.verdict, found.action, found.value) == ("risk", "refer", pytest.approx(40 / 1.65 ** 2))
    refused = refuel.plan(sex="female", age=16, height_cm=165, weight_kg=40, goal="-0.5lb/week").goal
    assert not refused.accepted and refused.applied_kg_week == 0 and "gate-minor" in refused.reasons


def names_of(cls):
    return {field.name for field in dataclasses.fields(cls)}


def compare_names(data, result):
    """Every key of the JSON is a member of the dataclass, with the same value."""
    assert set(data) <= names_of(type(result)), type(result)
    for name, value in data.items():
        member = getattr(result, name)
        if isinstance(value, dict):
            compare_names(value, member)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            assert len(value) == len(member)
            for one, other in zip(value, member):
                compare_names(one, other)
        else:
            assert member == (tuple(value) if isinstance(value, list) else value), name


@pytest.mark.parametrize("function, more", [(refuel.plan, {}), (refuel.check, {"intake": "2000kcal"}),
                                            (refuel.compare, {"method": "nasem-2023"}),
                                            (refuel.plan, {"life_stage": "lactating", "months_since_birth": 3,
                                                           "goal": None})])
def test_results_have_the_names_and_values_of_the_json(function, more):
    result = function(**{**WOMAN, **more})
    compare_names(json.loads(result.json), result)
    assert pickle.loads(pickle.dumps(result)) == result
    hash(result)
    with pytest.raises(dataclasses.FrozenInstanceError):
        result.schema = "ok"


def test_equations_have_the_names_and_values_of_the_json():
    rows = refuel.equations()
    assert len(rows) >= 40 and len({row.key for row in rows}) == len(rows)
    assert "10.1093/ajcn/51.2.241" in {row.doi for row in rows}
    from refuel import _plan
    for data, row in zip(json.loads(_plan.answer("refuel_equations_json", None, called=str))["equations"], rows):
        compare_names(data, row)


def test_keys_of_a_newer_library_do_no_harm():
    data = json.loads(refuel.plan(**WOMAN).json)
    data["new"], data["energy"]["new"] = {}, 1
    del data["targets"], data["checks"]
    plan = _record.answer(refuel.Plan, json.dumps(data))
    assert plan.targets.fat_g_d is None and plan.checks == ()


def test_results_are_read_when_they_are_looked_at():
    plan, again = refuel.plan(**WOMAN), refuel.plan(**WOMAN)
    assert plan.energy is plan.energy and plan == again and hash(plan) == hash(again) and repr(plan) == repr(again)
    assert copy.copy(plan) == plan == copy.deepcopy(plan) == dataclasses.replace(plan)
    assert dataclasses.asdict(plan)["energy"]["sd"]["total_kcal_d"] == plan.energy.sd.total_kcal_d
    assert isinstance(refuel.compare(**WOMAN), refuel.Plan) and plan.overall.worst
    assert all(type(value) is float for value in (plan.person.age_y, plan.energy.goal_kcal_d))
    with pytest.raises(AttributeError, match="'Plan' object has no attribute 'total'"):
        plan.total


def test_an_answer_that_does_not_fit_is_asked_for_again(monkeypatch):
    from refuel import _plan
    whole = refuel.plan(**WOMAN)
    monkeypatch.setattr(_plan, "_CAPACITY", 10)
    assert refuel.plan(**WOMAN) == whole


def test_the_library_knows_every_input():
    for name, known in _generated.INPUTS.items():
        if name in ("micronutrients", "log"):
            continue  # a dict and a file: test_nutrients.py, test_log.py
        value = 1e30 if known.number else "?"
        try:
            refuel.plan(**{name: value if known.text or known.number else [1e30]})
        except refuel.Error as why:
            assert why.field == name, (name, why)
            assert why.status not in ("REFUEL_E_TYPE", "REFUEL_E_MISSING"), (name, why)
        else:
            pytest.fail(f"{name} was ignored")


def test_help_shows_every_input():
    assert list(inspect.signature(refuel.plan).parameters) == [*_generated.INPUTS, "id", "explain"]
    for name, known in _generated.INPUTS.items():
        for function in (refuel.plan, refuel.check, refuel.compare):
            line = re.search(rf"^    (\w+ or )*{name}\b.*$", function.__doc__, re.M)
            assert line and all(f'"{word}"' in line[0] for word in known.words), name


@pytest.mark.parametrize("error, field, path, more", [
    (refuel.RangeError, "run", "running.distance", {"run": "600km/week"}),
    (refuel.RangeError, "distance_km_week", "running.distance", {"distance_km_week": 600}),
    (refuel.RangeError, "weight_kg", "weight", {"weight_kg": 7000}),
    (refuel.MissingError, "weight", "weight", {"weight_kg": None}),
    (refuel.MissingError, "sex", "sex", {"sex": None}),
    (refuel.UnitError, "weight", "weight", {"weight_kg": None, "weight": 70}),
    (refuel.UnitError, "height", "height", {"height_cm": None, "height": "180"}),
    (refuel.SyntaxError, "height", "height", {"height_cm": None, "height": "tall"}),
    (refuel.SyntaxError, "terrain", "running.terrain", {"terrain": "road\0"}),
    (refuel.SyntaxError, "intake", "intake.energy", {"intake": numpy.str_("2000kcal\0")}),
    (refuel.UnknownError, "terrain", "running.terrain", {"terrain": "ice"}),
    (refuel.UnknownError, "equation", "equation", {"equation": "no-such"}),
    (refuel.ConflictError, "weight", "weight", {"weight": "70kg"}),
    (refuel.ConflictError, "age", "age", {"age": 30}),
    (refuel.ConflictError, "energy_kcal_d", "intake.energy", {"intake_kcal_d": 1, "energy_kcal_d": 1}),
    (refuel.ConflictError, "speed", "running.speed", {"run": "1km/week", "pace": "5:00/km", "speed": "12km/h"}),
    (refuel.TypeError, "weight_kg", "weight", {"weight_kg": "70kg"}),
    (refuel.TypeError, "weight_kg", "weight", {"weight_kg": True}),
    (refuel.TypeError, "weight_kg", "weight", {"weight_kg": [70, 71]}),
    (refuel.TypeError, "weight_kg", "weight", {"weight_kg": numpy.array([70.0])}),
    (refuel.TypeError, "sex", "sex", {"sex": b"male"}),
    (refuel.TypeError, "sex", "sex", {"sex": 1}),
    (refuel.RangeError, "age_y", "age", {"age_y": math.nan}),
    (refuel.RangeError, "age_y", "age", {"age_y": numpy.float64("inf")}),
    (refuel.RangeError, "age_y", "age", {"age_y": 10 ** 400}),
])
def test_errors_name_the_argument(error, field, path, more):
    with pytest.raises(error) as caught:
        refuel.plan(**{**BODY, **more})
    why = caught.value
    assert (why.field, why.path) == (field, path)
    assert why.status == error.status and why.message == str(why) != ""
    assert isinstance(why, refuel.RefuelError) and isinstance(why, (ValueError, TypeError))


def test_the_path_is_that_of_the_text_form():
    for name, known in _generated.PROJECT_INPUTS.items():
        if name == "log":
            continue  # test_log.py
        wrong = [math.nan, 1e30, [1e30]] if known.number else ["\0", "?", [1e30]]
        for value in [*wrong, *([] if known.text else ["text"])]:
            with pytest.raises(refuel.Error) as caught:
                refuel.project(**{name: value})
            assert (caught.value.field, caught.value.path) == (name, known.of), (name, value)


def test_a_range_error_has_the_numbers():
    with pytest.raises(refuel.RangeError) as caught:
        refuel.plan(**{**BODY, "weight_kg": 7000})
    why = caught.value
    assert (why.value, why.low, why.high) == (7000, 2, 650)
    assert why.message == "weight_kg: 7000 kg is outside 2..650 kg"


def test_an_error_has_all_the_others():
    with pytest.raises(refuel.UnknownError) as caught:
        refuel.plan(gender="wolf", age=34, height="1.75cm", weight_kg=7000, run="30")
    assert [(type(one), one.field, one.path, one.value) for one in caught.value.errors] == [
        (refuel.UnknownError, "gender", "sex", None), (refuel.RangeError, "height", "height", 1.75),
        (refuel.RangeError, "weight_kg", "weight", 7000.0), (refuel.UnitError, "run", "running.distance", None)]
    assert caught.value.errors[0] is caught.value
    assert str(caught.value.errors[2]) == "weight_kg: 7000 kg is outside 2..650 kg"
    again = pickle.loads(pickle.dumps(caught.value))
    assert [str(one) for one in again.errors] == [str(one) for one in caught.value.errors]


@pytest.mark.parametrize("function, inputs, fields", [
    (refuel.plan, {}, ["sex", "age", "height", "weight"]),
    (refuel.plan, {**HER, "age": math.nan, "height": [170], "weight": b"65kg"}, ["age", "height", "weight"]),
    (refuel.project, {**HER, "sex": "unknown", "weight": "7000kg"}, ["sex", "weight"]),
    (refuel.run, {"distance": "10kg", "weight": "1g"}, ["weight", "distance", "pace"]),
    (refuel.plan, {**HER, "activity": "active", "nursing": "full"}, ["nursing", "activity"]),
])
def test_all_errors_by_their_fields(function, inputs, fields):
    with pytest.raises(refuel.Error) as caught:
        function(**inputs)
    assert [one.field for one in caught.value.errors] == fields


def test_an_error_alone():
    with pytest.raises(refuel.RangeError) as caught:
        refuel.plan(**{**HER, "weight": "7000kg"})
    assert caught.value.errors == (caught.value,)


@pytest.mark.parametrize("given", ["a runner", "", 7, -1, 0, 1.5, 2 ** 70, numpy.int64(8), numpy.float64(0.25)])
@pytest.mark.parametrize("function, more", [(refuel.plan, {}), (refuel.check, {"intake": "2000kcal"}), (refuel.compare, {}),
                                            (refuel.project, {"days": 7}), (refuel.run, {"distance": "10km", "pace": "6:00/km"})])
def test_an_id_is_given_back(function, more, given):
    day = function(**HER, **more, id=given)
    assert day.id == given and type(day.id) is type(getattr(given, "item", lambda: given)())
    assert json.loads(day.json)["id"] == given
    assert day == pickle.loads(pickle.dumps(day))
    assert function(**HER, **more).id is None


@pytest.mark.parametrize("wrong", [True, [1], {"a": 1}, b"a", 1j])
def test_what_is_no_id(wrong):
    with pytest.raises(refuel.TypeError, match="id: it takes a text or a number") as caught:
        refuel.plan(**HER, id=wrong)
    assert caught.value.field == "id"
    with pytest.raises(refuel.RangeError):
        refuel.plan(**HER, id=math.inf)


def test_other_names_are_those_of_the_flags(root):
    """Every other name of a flag is an argument with the same answer."""
    text = subprocess.run([root / "build" / "refuel", "help", "plan"], capture_output=True, text=True, check=True).stdout
    flag, found = "", {}
    for line in text.splitlines():
        flag = line.split()[0][2:] if line.startswith("  --") else flag
        found.update({name: flag for name in re.findall(r"also --([a-z-]+)\b(?! alone)", line)})
    assert found["fiber"] == "fibre" and found["gender"] == "sex" and len(found) >= 10
    values = {"sex": "male", "born": "1990-05-17", "run": "30km/week", "intake": "2000kcal", "carbohydrate": "250g", "fibre": "30g",
              "body-fat": "18%", "walk-speed": "5km/h", "saturated-fat": "20g", "added-sugar": "30g", "free-sugar": "35g",
              "exercise-carbohydrate": "10g", "caffeine-single": "100mg", "session": "2h", "carbohydrate-before": "100g",
              "carbohydrate-during": "60g/h", "carbohydrate-after": "60g/h", "event": "3h"}
    rest = {name.replace("-", "_"): value for name, value in values.items()}
    usual = refuel.check(height="170cm", weight="65kg", **rest)
    for other, flag in found.items():
        named = {name: value for name, value in rest.items() if name != flag.replace("-", "_")}
        named[other.replace("-", "_")] = values[flag]
        assert refuel.check(height="170cm", weight="65kg", **named) == usual, other
    with pytest.raises(refuel.ConflictError, match="^fiber: it was given as fibre already$"):
        refuel.plan(**HER, fibre="30g", fiber="30g")


def test_an_argument_that_does_not_exist():
    with pytest.raises(TypeError, match=r"plan\(\) got an unexpected keyword argument 'wieght_kg'; .* 'weight_kg'\?"):
        refuel.plan(**BODY, wieght_kg=70)
    with pytest.raises(refuel.MissingError):
        refuel.check(**BODY)


def test_the_ways_to_write_an_input_agree():
    plan = refuel.plan(**BODY)
    texts = {"sex": "male", "age": "30", "height": "1.8m", "weight": "75 kg"}
    assert refuel.plan(**texts) == plan
    assert refuel.plan(**{**without(BODY, "age_y"), "age": 30}) == plan
    assert refuel.plan(**{**BODY, "weight_kg": numpy.float32(75), "height_cm": numpy.int64(180),
                          "age_y": numpy.array(30.0), "sex": numpy.str_("male"), "athlete": None}) == plan
    for yes in (True, numpy.bool_(True), "yes"):
        assert refuel.plan(**BODY, athlete=yes).person.athlete == "yes"
    born = datetime.date(1996, 1, 2)
    assert refuel.plan(**without(BODY, "age_y"), born=born).person.age_y == pytest.approx(
        (datetime.date.today() - born).days / 365.25, abs=0.01)
    assert refuel.plan(**BODY, intake="2000kcal").warnings == refuel.plan(**BODY, intake_kcal_d=2000).warnings


def flags_of(who):
    units = {"height_cm": "cm", "weight_kg": "kg", "fat_free_mass_kg": "kg", "distance_km_week": "km/week",
             "speed_km_h": "km/h", "climb_m_week": "m/week", "goal_kg_week": "kg/week", "resting_kcal_d": "kcal",
             "expenditure_kcal_d": "kcal"}
    flags = {"age_y": "age", "distance_km_week": "run", "living_pal": "living"}
    for name, value in who.items():
        flag = flags.get(name) or re.sub("_(cm|kg|km_h|m_week|kg_week|kcal_d)$", "", name).replace("_", "-")
        sign = "+" if name == "goal_kg_week" and value > 0 else ""  # a gain without one is read with a note
        yield f"--{flag}={sign}{value!r}{units.get(name, '')}" if isinstance(value, float) else f"--{flag}={value}"


def test_agrees_with_the_command_line(people):
    program = _library.find().parent / "refuel"
    if not program.exists():
        pytest.skip(f"{program} is not built")
    answered = 0
    for who in random.Random(1).sample(people, 40):
        done = subprocess.run([program, "plan", "--json", *flags_of(who)], text=True, capture_output=True)
        try:
            plan = refuel.plan(**{("living" if name == "living_pal" else name): value for name, value in who.items()})
        except refuel.Error as why:
            assert (done.returncode, json.loads(done.stdout)["error"]["status"]) == (2, why.status)
        else:
            assert json.loads(done.stdout) == json.loads(plan.json), list(flags_of(who))
            answered += 1
    assert answered > 20


def test_explain():
    her = {"sex": "female", "age": 34, "height": "168cm", "weight": "60kg"}
    plain, told = refuel.plan(**her), refuel.plan(**her, explain=True)
    assert plain.explain == () and told.explain[0].startswith(" 1. Body mass index = 60.000 kg / (1.6800 m)^2")
    assert told.energy == plain.energy and refuel.plan(**her, explain=False) == plain
    assert len(refuel.load("date,distance_km,duration\n2026-03-01,10,50:00\n", explain=True).explain) > 5
    assert len(refuel.project(**her, explain=True).explain) > 20
    with pytest.raises(refuel.TypeError, match="explain: it takes True or False"):
        refuel.plan(**her, explain="yes")
    with pytest.raises(refuel.UnknownError):
        refuel.needs(**her, explain=True)
