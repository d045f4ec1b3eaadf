"""Batches of what people write: a wrong cell is the business of its row, and pandas keeps its index."""
import pickle

import numpy
import pandas
import pytest

import refuel
from refuel import _arrays, _generated

FOUR = {"weight_kg": [63.5, 82.0, 55.0, 70.0], "height_cm": [168, 181, 160, 175], "age_y": [34, 41, 30, 50],
        "sex": ["female", "male", "female", "male"]}


def one(i, **more):
    return {**{name: values[i] for name, values in FOUR.items()}, **more}


def test_texts_with_a_unit_are_columns():
    columns = {"weight": ["140lb", "82kg", "55kg", None], "height": ["5ft6in", "181cm", "1.60m", "175cm"],
               "run": ["30mi/week", "50km/week", None, "0km/week"], "pace": ["9:30/mi", None, None, "5:00/km"],
               "goal": ["-1lb/week", "maintain", None, "+0.25kg/week"], "body_fat": ["24%", None, None, None],
               "equation": ["auto", "owen", "owen", None]}
    batch = refuel.plan_batch(age=["34", "41", 30, "50"], sex=FOUR["sex"], **columns)
    assert batch.named("status").tolist() == ["REFUEL_OK"] * 3 + ["REFUEL_E_MISSING"]
    for i in range(3):
        plan = refuel.plan(sex=FOUR["sex"][i], age=[34, 41, 30][i], **{name: values[i] for name, values in columns.items()})
        assert batch.total_kcal_d[i] == plan.energy.total_kcal_d and batch.intake_kcal_d[i] == plan.energy.intake_kcal_d
        assert batch.named("resting_equation")[i] == plan.energy.resting_equation
    assert batch.errors[3].field == "weight" and "weight" in str(batch.errors[3])


@pytest.mark.parametrize("name, cells, status, argument", [
    ("sex", ["female", "mail", "female", "male"], "REFUEL_E_UNKNOWN", "sex"),
    ("sex", pandas.Categorical(["female", "mail", "female", "male"]), "REFUEL_E_UNKNOWN", "sex"),
    ("living", ["typical", "lazy", 1.7, None], "REFUEL_E_", "living"),
    ("living", [1.5, 0.15, 1.7, 1.8], "REFUEL_E_RANGE", "living"),
    ("gait", ["run", "jump", None, "walk"], "REFUEL_E_UNKNOWN", "gait"),
    ("gait", ["run", 7, None, "walk"], "REFUEL_E_UNKNOWN", "gait"),
    ("terrain", numpy.array(["road", "moon", "trail", "sand"]), "REFUEL_E_UNKNOWN", "terrain"),
    ("life_stage", ["none", "pregnant", None, "none"], "REFUEL_E_CONFLICT", "life_stage"),
    ("run", ["50km/week", "50", None, "0km/week"], "REFUEL_E_UNIT", "run"),
    ("pace", ["5:00/km", "fast\0", None, "6:00/km"], "REFUEL_E_", "pace"),
    ("weight_kg", [60.0, "eighty", 70.0, 80.0], "REFUEL_E_", "weight_kg"),
    ("weight_kg", [60.0, 7000.0, 70.0, 80.0], "REFUEL_E_RANGE", "weight_kg"),
    ("distance_km_week", [60, 501, None, 0], "REFUEL_E_RANGE", "distance_km_week"),
    ("run_km_week", [60, 501, None, 0], "REFUEL_E_RANGE", "run_km_week"),
    ("equation", ["auto", "guess-1900", None, "mifflin-1990"], "REFUEL_E_UNKNOWN", "equation")])
def test_a_wrong_cell_is_its_own_row(name, cells, status, argument):
    batch = refuel.plan_batch(**{**FOUR, name: cells})
    wrong = [i for i, text in enumerate(batch.named("status")) if text != "REFUEL_OK"]
    assert wrong == [1] and list(batch.errors) == [1]
    assert batch.named("status")[1].startswith(status) and batch.errors[1].status == batch.named("status")[1]
    assert numpy.isnan(batch.total_kcal_d).tolist() == [False, True, False, False]
    why = batch.errors[1]
    assert why.field == argument and str(why).startswith(f"{argument}: ") and why.path == _generated.INPUTS[argument].of
    with pytest.raises(type(why)) as caught:
        refuel.plan_batch(**{**FOUR, name: cells}, errors="raise")
    assert str(caught.value) == f"row 1: {why}" and caught.value.field == argument
    assert list(pickle.loads(pickle.dumps(batch)).errors) == [1]


def test_two_inputs_that_exclude_each_other_are_judged_by_row():
    batch = refuel.plan_batch(**FOUR, body_fat_pct=[20, numpy.nan, 25, numpy.nan], fat_free_mass_kg=[50, 60, numpy.nan, numpy.nan])
    assert batch.named("status").tolist() == ["REFUEL_E_CONFLICT", "REFUEL_OK", "REFUEL_OK", "REFUEL_OK"]
    assert batch.errors[0].field == "fat_free_mass_kg"
    with pytest.raises(refuel.ConflictError):
        refuel.plan(**one(0), body_fat_pct=20, fat_free_mass_kg=50)
    assert batch.fat_free_mass_kg[2] == refuel.plan(**one(2), body_fat_pct=25).person.fat_free_mass_kg


def test_athletes_are_truths_or_words():
    expected = [refuel.plan(**one(i), distance_km_week=50, athlete=value).energy.resting_kcal_d
                for i, value in enumerate([True, False, None, "auto"])]
    batch = refuel.plan_batch(**FOUR, distance_km_week=50, athlete=[True, False, None, "auto"])
    assert batch.resting_kcal_d.tolist() == expected
    truths = refuel.plan_batch(**FOUR, distance_km_week=50, athlete=numpy.array([True, False, True, False]))
    assert truths.resting_kcal_d[:2].tolist() == expected[:2]


def test_pregnancy_and_milk_by_row():
    sexes = {"sex": "female"}
    stages = [{"life_stage": "pregnant", "gestation_week": 30, "pre_pregnancy_weight_kg": 60}, {},
              {"life_stage": "lactating", "months_since_birth": 3, "nursing": "partial"},
              {"life_stage": "lactating", "months_since_birth": 40}]
    columns = {name: [stage.get(name) for stage in stages] for name in
               ("life_stage", "gestation_week", "pre_pregnancy_weight_kg", "months_since_birth", "nursing")}
    batch = refuel.plan_batch(**{**FOUR, **sexes}, **columns)
    for i in range(3):
        assert batch.total_kcal_d[i] == refuel.plan(**{**one(i), **sexes}, **stages[i]).energy.total_kcal_d
    assert batch.named("status")[3] == "REFUEL_E_RANGE" and batch.errors[3].field == "months_since_birth"


def test_the_index_of_a_frame_is_kept():
    frame = pandas.DataFrame({**FOUR, "terrain": ["road", "trail", None, "moon"]}, index=["ann", "bob", "cid", "dan"])
    batch = refuel.plan_batch(**frame)
    assert batch.total_kcal_d.index.tolist() == ["ann", "bob", "cid", "dan"]
    assert pandas.DataFrame(batch).index.equals(frame.index) and list(batch.errors) == ["dan"]
    plain = refuel.plan_batch(**{name: frame[name].tolist() for name in frame})
    for name in plain:
        assert batch[name].to_numpy().tobytes() == plain[name].tobytes(), name
    named = batch.named("status")
    assert named["ann"] == "REFUEL_OK" and named["dan"] == "REFUEL_E_UNKNOWN"
    whole = batch.frame()
    assert whole.index.equals(frame.index) and whole["status"]["dan"] == "REFUEL_E_UNKNOWN"
    assert whole["resting_equation"].dtype == "category" and pandas.isna(whole["resting_equation"]["dan"])
    assert "running-not-given" in whole["flags"]["ann"] and "warnings" not in whole
    assert plain.frame().index.tolist() == [0, 1, 2, 3]
    assert plain.frame()["overall"].tolist() == whole["overall"].tolist()
    with pytest.raises(refuel.UnknownError, match="row dan: terrain"):
        refuel.plan_batch(**frame, errors="raise")


def test_an_index_of_another_order_is_refused():
    frame = pandas.DataFrame(FOUR)
    with pytest.raises(refuel.ConflictError, match="height_cm: its index is not that of weight_kg"):
        refuel.plan_batch(**{**FOUR, "weight_kg": frame["weight_kg"], "height_cm": frame["height_cm"][::-1]})
    batch = refuel.project_batch(weight_kg=frame["weight_kg"][1:], height_cm=170, age_y=30, fat_kg=15, resting_kcal_d=1500, pal=1.6,
                                 intake_kcal_d=2400, male=True, day=30)
    assert batch.final_weight_kg.index.tolist() == [1, 2, 3]
    kcal_d = refuel.resting_batch("mifflin-1990", weight_kg=frame["weight_kg"][1:], height_cm=170, age_y=30, male=True)
    assert kcal_d.index.tolist() == [1, 2, 3]


def test_a_word_that_no_sex_is_in_the_other_batches():
    kcal_d = refuel.resting_batch("mifflin-1990", weight_kg=[60, 60, 60], height_cm=170, age_y=30, sex=["female", "mail", None])
    assert numpy.isnan(kcal_d).tolist() == [False, True, True]
    batch = refuel.project_batch(weight_kg=[60, 60], height_cm=170, age_y=30, fat_kg=15, resting_kcal_d=1500, pal=1.6,
                                 intake_kcal_d=2400, sex=["male", "mail"], day=30)
    assert batch.named("status")[0] == "REFUEL_OK" != batch.named("status")[1]


def test_flags_by_name():
    batch = refuel.plan_batch(**FOUR, distance_km_week=[50, None, 40, 0], speed_km_h=[10, None, 5, None])
    for i, (km, speed) in enumerate([(50, 10), (None, None), (40, 5), (0, None)]):
        plan = refuel.plan(**one(i), distance_km_week=km, speed_km_h=speed)
        assert sorted(batch.flags[i]) == sorted(note.id for note in plan.warnings)
    assert batch.warned("running-not-given").tolist() == [False, True, False, False]
    assert batch.warned("walking").tolist() == batch.warned(_generated.WARNINGS["walking"]).tolist() == [False, False, True, False]
    with pytest.raises(refuel.UnknownError, match="no-such"):
        batch.warned("no-such")
    assert batch.names("overall")[batch.overall[0]] == batch.named("overall")[0]
    with pytest.raises(KeyError):
        batch.names("total_kcal_d")


def test_progress(monkeypatch, capsys):
    monkeypatch.setattr(_arrays, "SLICE", 3)
    told = []
    refuel.plan_batch(**FOUR, progress=lambda done, people: told.append((done, people)))
    refuel.check_batch(**FOUR, intake_kcal_d=2000, progress=lambda done, people: told.append((done, people)))
    assert told == [(3, 4), (4, 4)] * 2 and capsys.readouterr().err == ""
    refuel.plan_batch(**FOUR, progress=True)
    assert capsys.readouterr().err == "\rrefuel: 3 of 4 people, 75%\rrefuel: 4 of 4 people, 100%\n"
    refuel.project_batch(weight_kg=[60, 60], height_cm=170, age_y=30, fat_kg=15, resting_kcal_d=1500, pal=1.6, intake_kcal_d=2400,
                         male=True, day=30, progress=True)
    assert capsys.readouterr().err == "\rrefuel: 2 of 2 people, 100%\n"
    with pytest.raises(ZeroDivisionError):
        refuel.plan_batch(**FOUR, progress=lambda done, people: 1 / 0)


def test_arrays_are_read_where_they_are():
    numbers = numpy.arange(40.0, 80.0)
    assert _arrays.column("weight_kg", _generated.INPUTS["weight_kg"], numbers).numbers is numbers or numpy.shares_memory(
        _arrays.column("weight_kg", _generated.INPUTS["weight_kg"], numbers).numbers, numbers)
    assert numpy.shares_memory(_arrays.repeated(numbers, 40), numbers)
    assert not numpy.shares_memory(_arrays.repeated(numbers[::2], 20), numbers)
