"""What many people eat, against the same people one by one."""
import random

import numpy
import pandas
import pytest

import refuel
from refuel import _table

WORDS = {"athlete": ["yes", "no", None, None], "terrain": ["road", "trail", "sand", None], "gait": ["run", "walk", "auto", None],
         "living": ["sedentary", "typical", "on-feet", "physical", 1.7, None], "floors": ["warn", "apply", None]}
NUMBERS = {"age_y": (5, 90, 1), "height_cm": (140, 205, 1), "weight_kg": (35, 140, 1), "distance_km_week": (0, 130, 0.7),
           "speed_km_h": (5, 16, 0.6), "climb_m_week": (0, 1500, 0.4), "goal_kg_week": (-0.8, 0.8, 0.5)}
MEASURED = {"body_fat_pct": (5, 45, 0.3), "fat_free_mass_kg": (25, 80, 0.05)}
EATEN = {"intake_kcal_d": (500, 5000, 0.6), "carbohydrate_g_d": (0, 600, 0.7), "protein_g_d": (0, 250, 0.8),
         "fat_g_d": (0, 200, 0.8), "fibre_g_d": (0, 60, 0.5), "intake_days": (1, 14, 0.3)}
PREGNANT = {"gestation_week": (0, 40, 0.9), "pre_pregnancy_weight_kg": (40, 90, 0.5)}
LACTATING = {"months_since_birth": (0, 36, 0.9)}


def numbers(draw, ranges):
    return {name: draw.uniform(low, high) for name, (low, high, share) in ranges.items() if draw.random() < share}


def somebody(draw):
    """Keyword arguments of check; a few are impossible, or contradict each other."""
    who = {"sex": draw.choice(["female", "male"]), **{name: draw.choice(words) for name, words in WORDS.items()}}
    for ranges in (NUMBERS, MEASURED, EATEN):
        who.update(numbers(draw, ranges))
    if draw.random() < (0.3 if who["sex"] == "female" else 0.05):
        stage = draw.choice(["pregnant", "lactating"])
        who.update(numbers(draw, PREGNANT if stage == "pregnant" else LACTATING), life_stage=stage)
        who["nursing"] = draw.choice(["full", "partial"]) if stage == "lactating" else None
    if draw.random() < 0.04:
        who[draw.choice(["weight_kg", "age_y", "living", "climb_m_week"])] = 99999.0
    if who.get("intake_days"):
        who["intake_days"] = round(who["intake_days"])
    return {name: who.get(name) for name in ("sex", *WORDS, *NUMBERS, *MEASURED, *EATEN, *PREGNANT, *LACTATING, "life_stage",
                                             "nursing")}


@pytest.fixture(scope="module")
def crowd():
    draw = random.Random(90817)
    return [somebody(draw) for _ in range(4000)]


@pytest.fixture(scope="module")
def batch(crowd):
    fields = [*refuel._batch._CHECKED, *(f"checks.{check}.{what}" for check in _table.CHECKS for what in (
        "action", "direction", "low", "high", "interval.low", "interval.high")), "eaten_protein_g_d", "intake_kcal_d"]
    return refuel.check_batch(**{name: [who[name] for who in crowd] for name in crowd[0]}, fields=fields)


def same(number, value):
    return number == value or (value is None and numpy.isnan(number))


def expect_check(columns, i, check, found):
    """One check of one person: found is that of the single call, None where it does not concern the person."""
    for what in ("verdict", "action", "direction"):
        text = columns[check, what][i]
        assert text == (getattr(found, what) if found else "none" if what != "verdict" else ""), (check, what, i)
    values = {"value": found.value, "low": found.low, "high": found.high} if found else dict.fromkeys(("value", "low", "high"))
    values["interval.low"], values["interval.high"] = (found.interval if found and found.interval else (None, None))
    for what, value in values.items():
        assert same(columns[check, what][i], value), (check, what, i)


def test_thousands_one_by_one(crowd, batch):
    columns = {}
    for check in _table.CHECKS:
        short = f"checks_{check.replace('-', '_')}"
        columns[check, "verdict"], columns[check, "value"] = batch.verdicts[check], batch.judged[check]
        for what in ("action", "direction"):
            columns[check, what] = batch.named(f"checks.{check}.{what}")
        for what in ("low", "high", "interval.low", "interval.high"):
            columns[check, what] = batch[f"checks.{check}.{what}"]
        assert short + "_verdict" in batch
    status, overall, direction = (batch.named(name) for name in ("status", "overall", "overall_direction"))
    flags, statuses, answered = batch.flags, set(), 0
    for i, who in enumerate(crowd):
        statuses.add(status[i])
        try:
            day = refuel.check(**who)
        except refuel.Error as why:
            assert status[i] == why.status, (who, str(why))
            assert numpy.isnan(batch.total_kcal_d[i]) and overall[i] == "" and not flags[i]
            continue
        answered += 1
        assert status[i] == "REFUEL_OK", who
        assert (overall[i], direction[i]) == (day.overall.verdict, day.overall.direction)
        assert same(batch.total_kcal_d[i], day.energy.total_kcal_d) and same(batch.intake_kcal_d[i], day.energy.intake_kcal_d)
        assert same(batch.eaten_energy_kcal_d[i], day.eaten.energy_kcal_d)
        assert same(batch.eaten_balance_kcal_d[i], day.eaten.balance_kcal_d)
        assert same(batch.eaten_protein_g_d[i], day.eaten.protein_g_d)
        assert sorted(flags[i]) == sorted(note.id for note in day.warnings)
        found = {check.id: check for check in day.checks}
        for check in _table.CHECKS:
            expect_check(columns, i, check, found.get(check))
    assert answered > 1000 and {"REFUEL_OK", "REFUEL_E_MISSING", "REFUEL_E_RANGE", "REFUEL_E_CONFLICT"} <= statuses


def test_errors_say_what_the_single_call_says(crowd, batch):
    assert len(batch.errors) == 100
    for row, why in list(batch.errors.items()):
        with pytest.raises(refuel.Error) as caught:
            refuel.check(**crowd[row])
        said, expected = (str(it).partition(": ")[2] for it in (why, caught.value))
        assert (said, why.path, why.value, why.low) == (expected, caught.value.path, caught.value.value, caught.value.low)


TWO = {"weight_kg": [63.5, 80.0], "height_cm": [168, 180], "age_y": 30, "sex": ["female", "male"], "distance_km_week": 50}


def test_numbers_and_names():
    batch = refuel.check_batch(**TWO, intake_kcal_d=[1500, 3600])
    assert batch.overall.dtype == "int32" and batch.checks_energy_floor_value.tolist() == [1500, 3600]
    assert batch.names("overall")[batch.overall[0]] == batch.named("overall")[0] == "risk"
    assert list(batch.verdicts) == list(batch.judged) == _table.CHECKS
    assert batch.verdicts["loss-rate"].dtype == object


def test_a_frame_gets_categories():
    frame = pandas.DataFrame({**TWO, "intake": ["1500kcal", "3600kcal"]}, index=[7, 3])
    batch = refuel.check_batch(**frame)
    assert batch.overall.dtype == "category" and batch.overall[7] == "risk" and batch.index.tolist() == [7, 3]
    assert batch.checks_energy_availability_verdict.tolist() == batch.verdicts["energy-availability"].tolist()
    assert batch.status.tolist() == ["REFUEL_OK"] * 2 and batch.judged["energy-floor"][3] == 3600
    assert pandas.isna(batch.checks_gain_rate_verdict[7]) and batch.verdicts["gain-rate"][7] == ""
    assert batch.frame()["overall"].tolist() == batch.overall.tolist()


def test_who_eats_nothing_known_is_marked():
    batch = refuel.check_batch(**TWO, intake_kcal_d=[None, 2500])
    assert batch.named("status").tolist() == ["REFUEL_E_MISSING", "REFUEL_OK"] and batch.errors[0].field == "intake_kcal_d"
    with pytest.raises(refuel.MissingError, match="row 0"):
        refuel.check_batch(**TWO, intake_kcal_d=[None, 2500], errors="raise")
    assert set(refuel.check_batch(**TWO).named("status")) == {"REFUEL_E_MISSING"}
    with pytest.raises(TypeError, match=r"check_batch\(\) got an unexpected keyword argument 'intak'; did you mean 'intake'"):
        refuel.check_batch(**TWO, intak=2000)
