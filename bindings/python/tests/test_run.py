"""One run: its cost, and what to eat around it."""
import dataclasses
import json
import math
import pickle

import pytest

import refuel

RUN = {"pace": "5:30/km", "weight": "70kg"}


def compare_values(data, result):
    """Every key of the JSON is a member of the dataclass, with the same value."""
    for name, value in data.items():
        member = getattr(result, name)
        if isinstance(value, dict):
            compare_values(value, member)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for one, other in zip(value, member, strict=True):
                compare_values(one, other)
        else:
            assert member == (tuple(value) if isinstance(value, list) else value), name


@pytest.mark.parametrize("more", [{}, {"next": "6h"}, {"sex": "female", "age": 34, "height": "168cm"},
                                  {"climb": "300m", "terrain": "trail", "gait": "run", "level": 0.95},
                                  {"sex": "unknown", "age": 16, "height_cm": 170}])
def test_results_have_the_names_and_values_of_the_json(more):
    got = refuel.run("30km", **RUN, **more)
    data = json.loads(got.json)
    assert data["schema"] == "refuel/run/1"
    compare_values(data, got)
    assert pickle.loads(pickle.dumps(got)) == got
    assert {field.name for field in dataclasses.fields(got)} >= set(data)


def test_the_cost_is_that_of_the_equation():
    speed_m_s = 10000 / 3300
    power_w_kg = 4.43 + 1.51 * speed_m_s + 0.37 * speed_m_s ** 2  # Looney 2023
    got = refuel.run("10km", **RUN)
    assert math.isclose(got.gross_kcal, power_w_kg * 70 * 3300 / 4184, rel_tol=1e-12)
    assert math.isclose(got.net_kcal, got.gross_kcal - 70 * 55 / 60, rel_tol=1e-12)
    assert got.rest == "met" and [it.id for it in got.warnings] == ["net-by-met"]


def test_forms_of_the_inputs():
    want = refuel.run("10km", **RUN).gross_kcal
    for other in ({"distance": "10km"}, {"distance_km": 10}, {"distance_mi": 10 / 1.609344}):
        assert math.isclose(refuel.run(**RUN, **other).gross_kcal, want, rel_tol=1e-12)
    for other in ({"time": "55min"}, {"time_min": 55}, {"time_h": 55 / 60}, {"time": "55:00"}):
        assert math.isclose(refuel.run("10km", weight_kg=70, **other).gross_kcal, want, rel_tol=1e-12)
    assert math.isclose(refuel.run("55min", **RUN).distance_km, 10, rel_tol=1e-12)
    assert refuel.run("10km", **RUN, climb="200m") == refuel.run("10km", **RUN, climb_m=200)
    assert refuel.run("10km", **RUN, next="6h") == refuel.run("10km", **RUN, next_h=6)


def test_agrees_with_the_plan():
    who = {"sex": "male", "age": 41, "height_cm": 178, "weight_kg": 72}
    plan = refuel.plan(**who, run="70km/week", speed_km_h=12)
    run = refuel.run("10km", **who, run="70km/week", speed_km_h=12)
    assert math.isclose(run.net_kcal, plan.energy.running_kcal_d, rel_tol=1e-12)


def test_errors():
    with pytest.raises(refuel.MissingError) as missing:
        refuel.run()
    assert missing.value.field == "weight" and "weight, distance and pace are missing" in str(missing.value)
    with pytest.raises(refuel.RangeError) as wrong:
        refuel.run("0km", **RUN)
    assert (wrong.value.field, wrong.value.low, wrong.value.high) == ("distance", 0.1, 500)
    with pytest.raises(refuel.RangeError) as wrong:
        refuel.run(distance_km=900, **RUN)
    assert wrong.value.field == "distance_km" and wrong.value.value == 900
    with pytest.raises(refuel.ConflictError):
        refuel.run("10km", time="55min", **RUN)
    with pytest.raises(TypeError, match="did you mean 'pace'"):
        refuel.run("10km", pce="5:30/km")
    with pytest.raises(TypeError, match="multiple values"):
        refuel.run("10km", distance="10km", **RUN)
    with pytest.raises(refuel.RangeError) as young:
        refuel.run("5km", **RUN, age=9)
    assert young.value.field == "age"
