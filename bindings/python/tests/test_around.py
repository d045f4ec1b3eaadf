"""Food and drink around a session, and what else is eaten."""
import math

import numpy
import pytest

import refuel

HE = {"sex": "male", "age": 30, "height": "180cm", "weight": "70kg", "run": "50km/week"}


def verdicts(answer):
    return {it.id: it.verdict for it in answer.checks}


def test_a_session_in_words_and_in_numbers():
    words = refuel.plan(**HE, session="2h30", drink="500ml/h", weight_before="70kg", weight_after="68.5kg", sweat_sodium="40mmol/L",
                        carbohydrate_during="60g/h", sugars="table sugar")
    numbers = refuel.plan(**HE, duration_h=2.5, drink_l_h=0.5, weight_before_kg=70, weight_after_kg=68.5, sweat_sodium_mmol_l=40,
                          carbohydrate_during_g_h=60, sugars="glucose-fructose")
    assert words == numbers
    assert words.session.sweat_rate_l_h == pytest.approx((1.5 + 1.25) / 2.5)
    assert words.session.fluid_after_l == pytest.approx(2.25)
    assert words.session.sodium_loss_mg_h == pytest.approx(1.1 * 40 * 22.99)
    assert verdicts(words)["fluid-loss"] == "high" and verdicts(words)["fluid-overdrinking"] == "ok"
    assert verdicts(words)["carbohydrate-during"] == "ok"


def test_nobody_asked():
    plain = refuel.plan(**HE)
    assert plain.session.sweat_rate_l_h is None
    assert not {"fluid-loss", "fluid-overdrinking", "carbohydrate-during", "caffeine"} & set(verdicts(plain))


def test_meals_are_a_list_a_number_or_a_text():
    he = {**HE, "intake": "2800kcal", "protein": "120g"}
    assert verdicts(refuel.check(**he, meals_g=[30, 25.5, numpy.float64(20)]))["protein-per-meal"] == "ok"
    assert verdicts(refuel.check(**he, meals=4))["protein-per-meal"] == "ok"
    assert verdicts(refuel.check(**he, meals="60g, 60g"))["protein-per-meal"] == "low"
    with pytest.raises(refuel.RangeError):
        refuel.check(**he, meals_g=[30, 900])
    with pytest.raises(refuel.TypeError):
        refuel.check(**he, meals_g=["much"])
    with pytest.raises(refuel.ConflictError):
        refuel.check(**he, meals=3, meals_g=[30])


def test_many_people():
    got = refuel.check_batch(sex=["female"] * 3, age_y=[30, 17, 30], height_cm=[168] * 3, weight_kg=[60, 50, 60], intake_kcal_d=[2600] * 3,
                             caffeine_mg_d=[400, 151, numpy.nan], caffeine_single_mg=[150, numpy.nan, numpy.nan],
                             drink_l_h=[1.2, 0.5, numpy.nan], sweat_rate_l_h=[numpy.nan, 0.4, numpy.nan], duration_h=[3, 1, 1],
                             fields=["checks.caffeine.verdict", "checks.fluid-overdrinking.verdict", "session.lost_kg"])
    assert list(got.named("checks.caffeine.verdict")) == ["ok", "high", ""]
    assert list(got.named("checks.fluid-overdrinking.verdict")) == ["risk", "risk", ""]
    assert [None if math.isnan(it) else round(it, 6) for it in got["session.lost_kg"]] == [None, -0.1, None]
