"""Many people at once, against the same people one by one."""
import array
import builtins
import pickle
import sys
import threading
import time

import numpy
import pandas
import pytest

import refuel
from refuel import _arrays, _generated

COLUMNS = ["age_y", "height_cm", "weight_kg", "fat_free_mass_kg", "distance_km_week", "speed_km_h", "climb_m_week",
           "living_pal", "goal_kg_week", "resting_kcal_d", "expenditure_kcal_d"]
TWO = {"weight_kg": [80.0, 60.0], "height_cm": [180.0, 165.0], "age_y": 30, "sex": ["male", "female"]}


def availability(plan):
    return next((check.value for check in plan.checks if check.id == "energy-availability"), None)


MEMBERS = {"resting_kcal_d": lambda p: p.energy.resting_kcal_d, "living_kcal_d": lambda p: p.energy.living_kcal_d,
           "running_kcal_d": lambda p: p.energy.running_kcal_d, "total_kcal_d": lambda p: p.energy.total_kcal_d,
           "sd_total_kcal_d": lambda p: p.energy.sd.total_kcal_d, "goal_kcal_d": lambda p: p.energy.goal_kcal_d,
           "intake_kcal_d": lambda p: p.energy.intake_kcal_d, "applied_kg_week": lambda p: p.goal.applied_kg_week,
           "safe_kg_week": lambda p: p.goal.safe_kg_week, "carbohydrate_g_d": lambda p: p.macros.carbohydrate_g_d,
           "protein_g_d": lambda p: p.macros.protein_g_d, "fat_g_d": lambda p: p.macros.fat_g_d,
           "fat_free_mass_kg": lambda p: p.person.fat_free_mass_kg, "energy_availability_kcal_kg_d": availability}
SHARES = {"trained_share": lambda p: p.person.trained_share, "athletes_share": lambda p: p.energy.athletes_share,
          "run_share": lambda p: p.energy.run_share, "resting_untrained_kcal_d": lambda p: p.energy.resting_untrained_kcal_d,
          "resting_athlete_kcal_d": lambda p: p.energy.resting_athlete_kcal_d, "living_pal": lambda p: p.energy.living_pal,
          "reproduction_kcal_d": lambda p: p.energy.reproduction_kcal_d, "mildest_kg_week": lambda p: p.goal.mildest_kg_week,
          "checks.weight-status.value": lambda p: next(c.value for c in p.checks if c.id == "weight-status")}


@pytest.fixture(scope="module")
def columns(people):
    return {"sex": [who["sex"] for who in people],
            **{name: numpy.array([who.get(name, numpy.nan) for who in people]) for name in COLUMNS}}


@pytest.mark.parametrize("common", [{}, {"method": "nasem-2023", "level": 0.95},
                                    {"floors": "apply", "terrain": "trail"},
                                    {"athlete": False, "body_fat": None, "waist": "80cm", "neck_cm": 36}])
def test_a_thousand_people_one_by_one(people, columns, common):
    batch = refuel.plan_batch(**columns, **common)
    status, overall, equation = (batch.named(name) for name in ("status", "overall", "resting_equation"))
    answered = 0
    for i, who in enumerate(people):
        inputs = {("living" if name == "living_pal" else name): value for name, value in who.items()}
        try:
            plan = refuel.plan(**inputs, **common)
        except refuel.Error as why:
            assert status[i] == why.status, who
            assert all(numpy.isnan(batch[name][i]) for name in MEMBERS)
            continue
        answered += 1
        assert status[i] == "REFUEL_OK", who
        for name, member in MEMBERS.items():
            value = member(plan)
            assert batch[name][i] == value or (value is None and numpy.isnan(batch[name][i])), (name, who)
        assert overall[i] == plan.overall.verdict
        assert equation[i] == plan.energy.resting_equation or plan.energy.resting_equation in ("measured", None)
        assert sum(batch.warned(number)[i] for number in range(1, 128)) == len(plan.warnings)
    assert answered > 300


def test_shares_and_words_one_by_one(people, columns):
    some = slice(0, 300)
    words = {"gait": [None, "run", "walk"], "living": ["sedentary", None, "physical", 1.55, "typical"],
             "life_stage": [None, None, None, "lactating"], "nursing": [None, None, None, "partial"]}
    more = {name: [values[i % len(values)] for i in range(300)] for name, values in words.items()}
    months = [3 if stage else None for stage in more["life_stage"]]
    inputs = {name: values[some] for name, values in columns.items() if name not in ("living_pal", "expenditure_kcal_d")}
    batch = refuel.plan_batch(**inputs, **more, months_since_birth=months, fields=[*SHARES, "status"])
    status, answered = batch.named("status"), 0
    for i, who in enumerate(people[some]):
        alone = {name: value for name, value in who.items() if name not in ("living_pal", "expenditure_kcal_d")}
        try:
            plan = refuel.plan(**alone, **{name: values[i] for name, values in more.items()}, months_since_birth=months[i])
        except refuel.Error as why:
            assert status[i] == why.status, (who, i)
            continue
        answered += 1
        for name, member in SHARES.items():
            value = member(plan)
            assert batch[name][i] == value or (value is None and numpy.isnan(batch[name][i])), (name, who, i)
    assert answered > 100


def test_living_is_a_column_of_words_and_levels():
    four = {"weight_kg": 60, "height_cm": 170, "age_y": [15, 30, 30, 30], "male": True, "fields": ["living_pal", "status"]}
    expected = [1.597, 1.75, 1.6, 1.6]  # the level of a boy of 15 less 0.2; of adults
    for living in (["sedentary", "on-feet", None, "typical"], pandas.Categorical(["sedentary", "on-feet", None, "typical"]),
                   pandas.array(["sedentary", "on-feet", None, "typical"], dtype="string"),
                   numpy.array(["sedentary", "on-feet", numpy.nan, 1.6], dtype=object)):
        assert refuel.plan_batch(**four, living=living).living_pal == pytest.approx(expected)
    # What stands for a word in C is no level: 0 is not typical, and 0.15 is not on-feet.
    for name in ("living", "living_pal"):
        batch = refuel.plan_batch(**four, **{name: numpy.array([0.15, 1.7, numpy.nan, 0])})
        assert batch.named("status").tolist() == ["REFUEL_E_RANGE", "REFUEL_OK", "REFUEL_OK", "REFUEL_E_RANGE"]
        assert batch.living_pal[1:3] == pytest.approx([1.7, 1.6])
    assert set(refuel.plan_batch(**four, living_pal=0.3).named("status")) == {"REFUEL_E_RANGE"}
    assert set(refuel.plan_batch(**four, living=1.75).living_pal) == {1.75}


def test_common_texts_mean_what_the_columns_mean():
    texts = refuel.plan_batch(**TWO, run="50km/week", pace="5:00/km", goal="-0.25kg/week", living="on-feet")
    numbers = refuel.plan_batch(**TWO, distance_km_week=50, speed_km_h=12, goal_kg_week=-0.25, living_pal=1.75)
    for name in texts:
        numpy.testing.assert_array_equal(texts[name], numbers[name])


def test_ways_to_give_a_column(columns):
    expected = refuel.plan_batch(**columns)
    sex = numpy.array(columns["sex"])
    wide = numpy.full((2 * sex.size,), numpy.nan)
    wide[::2] = columns["weight_kg"]
    frame = pandas.DataFrame(columns)
    for change in ({"sex": sex}, {"sex": frame["sex"]}, {"sex": frame["sex"].astype("category")},
                   {"sex": pandas.Categorical(sex)}, {"sex": frame["sex"].astype("string")},
                   {"sex": None, "male": sex == "male"}, {"sex": None, "male": (sex == "male").astype("uint8")},
                   {"sex": None, "male": list(sex == "male")}, {"weight_kg": wide[::2]},
                   {"weight_kg": frame["weight_kg"]}, {"weight_kg": columns["weight_kg"].astype(">f8")},
                   {"weight_kg": list(columns["weight_kg"])},
                   {"distance_km_week": frame["distance_km_week"].astype("Float64")},
                   {"distance_km_week": [None if numpy.isnan(x) else x for x in columns["distance_km_week"]]},
                   {"distance_km_week": numpy.ma.masked_invalid(columns["distance_km_week"])}):
        batch = refuel.plan_batch(**{**columns, **change})
        for name in expected:
            numpy.testing.assert_array_equal(batch[name], expected[name], err_msg=str(change))


def test_numbers_of_other_types():
    whole = refuel.plan_batch(**{**TWO, "weight_kg": numpy.array([80, 60], dtype="int16")})
    nullable = refuel.plan_batch(**{**TWO, "weight_kg": pandas.array([80, None], dtype="Int64")})
    assert whole.total_kcal_d.tolist() == refuel.plan_batch(**TWO).total_kcal_d.tolist()
    assert nullable.named("status").tolist() == ["REFUEL_OK", "REFUEL_E_MISSING"]


def test_inputs_are_not_changed(columns):
    kept = {name: numpy.array(values) for name, values in columns.items()}
    refuel.plan_batch(**columns)
    for name, values in kept.items():
        numpy.testing.assert_array_equal(values, columns[name])


def test_fields_and_shapes():
    batch = refuel.plan_batch(**TWO, fields=["total_kcal_d", "warnings"])
    assert list(batch) == ["total_kcal_d", "warnings", "warnings_high"]
    assert batch.total_kcal_d.dtype == "float64" and batch.warnings.dtype == "uint64" and batch.warnings.shape == (2,)
    with pytest.raises(AttributeError, match="fat_g_d"):
        batch.fat_g_d
    assert list(pandas.DataFrame(batch).columns) == list(batch)
    assert list(pickle.loads(pickle.dumps(batch))) == list(batch)
    assert refuel.plan_batch(weight_kg=70, height_cm=170, age_y=30, sex="male").total_kcal_d.shape == (1,)
    assert refuel.plan_batch(weight_kg=[], height_cm=[], age_y=[], male=numpy.array([], bool)).status.shape == (0,)


def test_fields_by_path():
    fields = ["energy.interval.total_kcal_d.low", "interval_total_kcal_d_low", "checks.protein-daily.verdict",
              "checks_protein_daily_verdict", "overall.direction", "goal.accepted", "targets_protein_g_d_high", "warnings"]
    batch = refuel.plan_batch(**TWO, fields=fields)
    plan = refuel.plan(sex="female", age=30, height_cm=165, weight_kg=60)
    assert batch["energy.interval.total_kcal_d.low"][1] == plan.energy.interval.total_kcal_d[0]
    assert batch["interval_total_kcal_d_low"].tolist() == batch["energy.interval.total_kcal_d.low"].tolist()
    verdict = {check.id: check.verdict for check in plan.checks}["protein-daily"]
    assert batch.named("checks.protein-daily.verdict")[1] == batch.named("checks_protein_daily_verdict")[1] == verdict
    assert batch.named("overall.direction")[1] == plan.overall.direction
    assert batch["goal.accepted"].tolist() == [1, 1]
    assert batch.targets_protein_g_d_high[1] == plan.targets.protein_g_d[1]
    with pytest.raises(refuel.UnknownError, match="did you mean 'energy.total_kcal_d'"):
        refuel.plan_batch(**TWO, fields=["energy.total_kcal"])


def test_every_column_of_the_tables_is_known_to_the_library():
    names = list(_generated.COLUMNS)
    assert len({column.path for column in _generated.COLUMNS.values()}) == len(names) > 100
    for at in range(0, len(names), 100):
        batch = refuel.plan_batch(**TWO, fields=names[at:at + 100])
        assert [len(batch[name]) for name in names[at:at + 100]] == [2] * len(names[at:at + 100])


def test_any_number_or_word_may_be_a_column():
    batch = refuel.plan_batch(**TWO, distance_km_week=50, terrain=["road", "trail"], level=[0.5, 0.9],
                              months_since_birth=[numpy.nan, 3], life_stage=[None, "lactating"],
                              fields=["interval_level", "total_kcal_d"])
    assert batch.interval_level.tolist() == [0.5, 0.9]
    for i, more in enumerate([{"terrain": "road"}, {"terrain": "trail", "life_stage": "lactating",
                                                    "months_since_birth": 3}]):
        who = {name: values[i] if isinstance(values, list) else values for name, values in TWO.items()}
        assert batch.total_kcal_d[i] == refuel.plan(**who, distance_km_week=50, **more).energy.total_kcal_d
    for name, known in _generated.INPUTS.items():
        if known.unit:  # of single calls; a column has the unit of the library
            with pytest.raises(TypeError):
                refuel.plan_batch(**TWO, **{name: numpy.array([numpy.nan, numpy.nan])})
        elif known.number and name not in ("age", "age_y", "height_cm", "weight_kg"):
            refuel.plan_batch(**TWO, **{name: numpy.array([numpy.nan, numpy.nan])})  # not given to anybody


def test_a_missing_sex_is_a_status():
    for sex in ([None, "male"], [numpy.nan, "male"], pandas.Categorical([None, "male"]),
                pandas.array([None, "male"], dtype="string")):
        assert refuel.plan_batch(**{**TWO, "sex": sex}).named("status").tolist() == ["REFUEL_E_MISSING", "REFUEL_OK"]
    male = pandas.array([None, True], dtype="boolean")
    batch = refuel.plan_batch(**{**TWO, "sex": None, "male": male})
    assert batch.named("status").tolist() == ["REFUEL_E_MISSING", "REFUEL_OK"]
    assert batch.total_kcal_d[1] == refuel.plan_batch(**{**TWO, "sex": "male"}).total_kcal_d[1]


@pytest.mark.parametrize("error, field, change", [
    (refuel.ConflictError, "height_cm", {"height_cm": [180.0, 170.0, 160.0]}),
    (refuel.ConflictError, "sex", {"sex": ["male", "male", "female"]}),
    (refuel.ConflictError, "male", {"male": True}),
    (refuel.MissingError, "sex", {"sex": None}),
    (refuel.TypeError, "sex", {"sex": [1, 2]}),
    (refuel.TypeError, "sex", {"sex": ["male", {}]}),
    (refuel.TypeError, "male", {"sex": None, "male": [0.0, 1.0]}),
    (refuel.RangeError, "male", {"sex": None, "male": [0, 2]}),
    (refuel.TypeError, "weight_kg", {"weight_kg": ["80kg", "60kg"]}),
    (refuel.TypeError, "weight_kg", {"weight_kg": numpy.array(["80", "60"], dtype=object)}),
    (refuel.TypeError, "weight_kg", {"weight_kg": [[80.0, 60.0]]}),
    (refuel.TypeError, "weight_kg", {"weight_kg": [True, False]}),
    (refuel.TypeError, "weight_kg", {"weight_kg": [10 ** 400, 60]}),
    (refuel.TypeError, "weight_kg", {"weight_kg": [{}, 60]}),
    (refuel.UnknownError, "fields", {"fields": ["total"]}),
    (refuel.UnknownError, "method", {"method": "guess"}),
    (refuel.UnitError, "goal", {"goal": -1}),
    (refuel.UnitError, "run", {"run": "50"}),
    (refuel.UnknownError, "living", {"living": "lazy"}),
    (refuel.TypeError, "living", {"living": ["typical", b"lazy"]}),
    (refuel.TypeError, "living", {"living": [True, False]}),
    (refuel.RangeError, "living", {"living": 0.15}),
    (refuel.UnknownError, "gait", {"gait": "jump"}),
    (refuel.TypeError, "gait", {"gait": [1, 2]}),
    (refuel.UnknownError, "nursing", {"nursing": "half"}),
    (refuel.RangeError, "level", {"level": 2}),
    (refuel.RangeError, "level", {"level": numpy.nan}),
    (refuel.TypeError, "run", {"run": [50, 60]}),
    (refuel.TypeError, "run", {"run": [["50km/week", "60km/week"]]}),
    (refuel.ConflictError, "fat_free_mass", {"body_fat": "20%", "fat_free_mass": "50kg"}),
    (refuel.MissingError, "weight_kg", {"weight_kg": None}),
    (refuel.UnknownError, "errors", {"errors": "skip"}),
    (refuel.TypeError, "neck_cm", {"neck_cm": "36"}),
    (refuel.SyntaxError, "terrain", {"terrain": "road\0"}),
    (refuel.ConflictError, "run", {"run": "50km/week", "distance_km_week": 50}),
    (refuel.ConflictError, "living", {"living": "typical", "living_pal": 1.6}),
    (refuel.ConflictError, "neck_cm", {"neck": "36cm", "neck_cm": 36}),
    (refuel.UnknownError, "born", {"born": "1990-01-01"}),
])
def test_errors_name_the_argument(error, field, change):
    if field == "born":
        with pytest.raises(TypeError, match="unexpected keyword argument 'born'"):
            refuel.plan_batch(**{**TWO, **change})
        return
    with pytest.raises(error) as caught:
        refuel.plan_batch(**{**TWO, **change})
    assert caught.value.field == field and caught.value.message
    paths = {"male": "sex", "living_pal": "living", "fields": None, "errors": None}
    assert caught.value.path == (paths[field] if field in paths else _generated.INPUTS[field].of)


def test_resting_batch(people, columns):
    sex = numpy.array(columns["sex"])
    body = {name: columns[name] for name in ("weight_kg", "height_cm", "age_y")}
    kcal_d = refuel.resting_batch("mifflin-1990", **body, sex=sex)
    w, h, a = body.values()
    expected = (10 * w + 6.25 * h) - 5 * a + numpy.where(sex == "male", 5, -161)
    possible = (w <= 650) & (h <= 272) & (a <= 120)
    adult = possible & (a >= 19)
    numpy.testing.assert_allclose(kcal_d[adult], expected[adult], rtol=1e-13)
    assert numpy.isnan(kcal_d[~possible]).all() and (~possible).any()
    numpy.testing.assert_array_equal(refuel.resting_batch("mifflin-1990", **body, male=sex == "male"), kcal_d)
    cunningham = refuel.resting_batch("cunningham-1980", weight_kg=[70], age_y=30, male=True, fat_free_mass_kg=[60.0])
    assert cunningham.tolist() == [500 + 22 * 60]  # Cunningham 1980: 500 + 22 FFM


@pytest.mark.parametrize("error, field, equation, change", [
    (refuel.UnknownError, "equation", "no-such", {}), (refuel.UnknownError, "equation", "nasem-2023", {}),
    (refuel.SyntaxError, "equation", "mifflin-1990\0", {}),
    (refuel.MissingError, "height_cm", "mifflin-1990", {"height_cm": None}),
    (refuel.MissingError, "fat_free_mass_kg", "cunningham-1980", {}),
    (refuel.MissingError, "sex", "mifflin-1990", {"sex": None}),
    (refuel.ConflictError, "age_y", "mifflin-1990", {"age_y": [1.0, 2.0, 3.0]})])
def test_resting_batch_errors(error, field, equation, change):
    with pytest.raises(error) as caught:
        refuel.resting_batch(equation, **{**TWO, **change})
    assert caught.value.field == field


def test_other_names_of_flags_may_be_columns():
    who = {"weight_kg": [60.0, 70.0], "height_cm": 170, "age_y": 30}
    usual = refuel.check_batch(**who, sex=["female", "male"], run=["30mi/week", "20km/week"], intake=["2000kcal", "9MJ"], fibre="30g")
    named = refuel.check_batch(**who, gender=["female", "male"], distance=["30mi/week", "20km/week"], calories=["2000kcal", "9MJ"], fiber="30g")
    assert all(usual[name].tobytes() == named[name].tobytes() for name in usual) and not usual["status"].any()
    wrong = refuel.plan_batch(**who, gender=["female", "wolf"])
    assert str(wrong.errors[1]) == 'gender: "wolf" is not known; write female, male or unknown'
    with pytest.raises(refuel.ConflictError, match="^gender: it was given as sex already$"):
        refuel.plan_batch(**who, sex="female", gender=["female", "male"])
    for name in ("dob", "id"):
        with pytest.raises(TypeError, match=f"unexpected keyword argument '{name}'"):
            refuel.plan_batch(**who, sex="female", **{name: ["1990-05-17", "1991-05-17"]})


def test_slices_are_the_whole(columns, monkeypatch):
    columns = {name: values[:100] for name, values in columns.items()}
    body = {name: columns[name] for name in ("weight_kg", "height_cm", "age_y", "sex")}
    fields = list(_generated.COLUMNS)[:100] + ["status", "warnings"]
    whole, resting = refuel.plan_batch(**columns, fields=fields), refuel.resting_batch("mifflin-1990", **body)
    monkeypatch.setattr(_arrays, "SLICE", 3)
    parts = refuel.plan_batch(**columns, fields=fields)
    assert list(parts) == list(whole) and set(whole.named("status")) > {"REFUEL_OK"}
    for name in whole:
        assert parts[name].tobytes() == whole[name].tobytes(), name
    assert refuel.resting_batch("mifflin-1990", **body).tobytes() == resting.tobytes()
    with pytest.raises(refuel.MissingError, match="height"):
        refuel.resting_batch("mifflin-1990", **{**body, "height_cm": None})


def test_without_numpy(monkeypatch):
    real = builtins.__import__

    def refuse(name, *rest, **more):
        if name == "numpy":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(ImportError, match="check_batch, plan_batch, project_batch and resting_batch need numpy"):
        refuel.plan_batch(**TWO)
    assert refuel.plan(sex="male", age=30, height="180cm", weight="75kg").overall


@pytest.mark.parametrize("function", [refuel.plan_batch, refuel.check_batch])
def test_any_number_of_threads_gives_the_same(people, columns, function):
    eaten = {} if function is refuel.plan_batch else {"intake_kcal_d": 2000}
    batches = [function(**columns, **eaten, threads=threads) for threads in (0, 1, 3)]
    for name, column in batches[0].items():
        for other in batches[1:]:
            numpy.testing.assert_array_equal(other[name], column, name)
    assert len(batches[0]["status"]) == len(people)


@pytest.mark.parametrize("threads", [-1, 257, 2 ** 40])
def test_a_number_of_threads_that_cannot_be(threads):
    with pytest.raises(refuel.RangeError) as why:
        refuel.plan_batch(**TWO, threads=threads)
    assert why.value.field == "threads" and (why.value.low, why.value.high) == (0, 256)


@pytest.mark.parametrize("threads", ["two", 1.5, True, None])
def test_threads_are_a_whole_number(threads):
    with pytest.raises(refuel.TypeError, match="threads: it takes a whole number"):
        refuel.plan_batch(**TWO, threads=threads)


def test_other_threads_of_python_run_during_a_call(people, columns, monkeypatch):
    """Nobody is made to switch: another thread runs in the middle only if the library's calls let it."""
    monkeypatch.setattr(_arrays, "SLICE", 200)
    interval, done, seen = sys.getswitchinterval(), [0], set()
    many = {name: numpy.resize(column, 20_000) for name, column in columns.items()}
    call = threading.Thread(target=refuel.plan_batch, kwargs={**many, "progress": lambda so_far, size: done.__setitem__(0, so_far)})
    sys.setswitchinterval(1000)
    try:
        call.start()
        while call.is_alive():
            seen.add(done[0])
            time.sleep(0.0001)
    finally:
        sys.setswitchinterval(interval)
        call.join()
    assert done == [20_000] and len(seen - {0, 20_000}) > 3


class Exchanged:
    """A column of another library, as numpy's protocol has it: Arrow's arrays and those of polars are read so."""

    def __init__(self, values):
        self.values = numpy.array(values)

    def __array__(self, dtype=None, copy=None):
        return self.values


def test_buffers_of_other_libraries_are_read_where_they_are():
    values = [63.5, 80.0]
    owned = array.array("d", values)
    assert _arrays.numbers("weight_kg", owned).ctypes.data == owned.buffer_info()[0]
    seen = memoryview(owned)
    assert _arrays.numbers("weight_kg", seen).ctypes.data == owned.buffer_info()[0]
    other = Exchanged(values)
    assert _arrays.numbers("weight_kg", other).ctypes.data == other.values.ctypes.data
    alike = [refuel.plan_batch(weight_kg=weight, height_cm=170, age_y=30, sex="female").total_kcal_d.tolist()
             for weight in (values, owned, seen, other, numpy.array(values)[::-1][::-1])]
    assert all(one == alike[0] for one in alike)


def test_arrays_of_an_earlier_batch_are_written_again():
    first = refuel.plan_batch(**TWO)
    kept = {name: array.copy() for name, array in first.items()}
    lighter = {**TWO, "weight_kg": numpy.asarray(TWO["weight_kg"]) - 5}
    second, fresh = refuel.plan_batch(**lighter, out=first), refuel.plan_batch(**lighter)
    for name, array in second.items():
        assert numpy.shares_memory(array, first[name]), name
        numpy.testing.assert_array_equal(array, fresh[name], name)
    assert (kept["total_kcal_d"] > second.total_kcal_d).all()


def test_what_an_earlier_batch_has_not_is_made():
    first = refuel.plan_batch(**TWO, fields=["total_kcal_d"])
    second = refuel.plan_batch(**TWO, fields=["total_kcal_d", "bmi_kg_m2"], out=first)
    assert second["total_kcal_d"] is first["total_kcal_d"]
    numpy.testing.assert_array_equal(second.bmi_kg_m2, refuel.plan_batch(**TWO, fields=["bmi_kg_m2"]).bmi_kg_m2)


def test_an_earlier_batch_that_does_not_fit_is_refused():
    with pytest.raises(refuel.ConflictError, match="out: total_kcal_d has 1 values"):
        refuel.plan_batch(**TWO, fields=["total_kcal_d"], out={"total_kcal_d": numpy.empty(1)})
    with pytest.raises(refuel.TypeError, match="total_kcal_d"):
        refuel.plan_batch(**TWO, fields=["total_kcal_d"], out={"total_kcal_d": [1.0, 2.0]})


def test_booleans_are_read_where_they_are():
    who = {name: value for name, value in TWO.items() if name != "sex"}
    for male in (numpy.array([True, False]), numpy.array([True, True, False, False])[::2]):
        assert refuel.plan_batch(**who, male=male, fields=["sex"]).named("sex").tolist() == ["male", "female"]
