"""The days of a plan: types, or a week of distances as texts or numbers."""
import pytest

import refuel

WOMAN = {"sex": "female", "age": 34, "height_cm": 168, "weight_kg": 63.5, "pace": "5:30/km"}
WEEK = [10, 0, 8, 0, 12, 0, 25]


def test_types_share_the_volume():
    plan = refuel.plan(**WOMAN, run="48km/week", goal="-0.25lb/week", day_types="rest,easy,hard,long")
    assert [day.type for day in plan.days] == ["rest", "easy", "hard", "long"]
    assert sum(day.intake_kcal_d for day in plan.days) / 4 == pytest.approx(plan.energy.intake_kcal_d, abs=1e-9)
    assert plan.days[1].goal_kcal_d == plan.days[2].goal_kcal_d == plan.days[3].goal_kcal_d == 0
    assert plan.days[0].goal_kcal_d == pytest.approx(-500)
    assert plan.days_mean.deficit_days == "free-days"
    for day in plan.days:
        energy = 4 * (day.carbohydrate_g_d + day.protein_g_d) + 9 * day.fat_g_d
        assert energy == pytest.approx(day.intake_kcal_d, abs=1e-6)


def test_a_week_in_three_ways():
    text = refuel.plan(**WOMAN, run_week="10km,0,8km,0,12km,0,25km")
    assert text == refuel.plan(**WOMAN, week_km=WEEK)
    assert text == refuel.plan(**WOMAN, run_week=["10km", "rest", "8km", "0", "12km", "0km", "25km"])
    assert text.energy.running_h_week == pytest.approx(55 * 5.5 / 60)
    assert [day.distance_km for day in text.days] == WEEK
    numpy = pytest.importorskip("numpy")
    assert text == refuel.plan(**WOMAN, week_km=numpy.array(WEEK))


def test_days_only_where_they_are_asked_for():
    plan = refuel.plan(**WOMAN, run="48km/week")
    assert not plan.days and plan.days_mean.intake_kcal_d is None
    check = refuel.check(**WOMAN, run="48km/week", intake="2300kcal", day_types=["rest", "easy"])
    assert len(check.days) == 2 and check.days_mean.distance_km == pytest.approx(48 / 7)


@pytest.mark.parametrize("given, error, field", [
    ({"day_types": "rest,esay", "run": "48km/week"}, refuel.UnknownError, "day_types"),
    ({"day_types": ["rest"] * 8, "run": "48km/week"}, refuel.RangeError, "day_types"),
    ({"day_types": "rest,easy"}, refuel.MissingError, "run"),
    ({"day_types": "rest,easy", "week_km": WEEK}, refuel.ConflictError, "week_km"),
    ({"week_km": WEEK[:3]}, refuel.SyntaxError, "week_km"),
    ({"week_km": WEEK, "run": "54km/week"}, refuel.ConflictError, "week_km"),
    ({"week_km": 5}, refuel.TypeError, "week_km"),
    ({"run_week": WEEK}, refuel.TypeError, "run_week"),
])
def test_what_is_wrong(given, error, field):
    with pytest.raises(error) as why:
        refuel.plan(**WOMAN, **given)
    assert why.value.field == field


def test_a_column_of_weeks_gives_the_volume():
    pytest.importorskip("numpy")
    batch = refuel.plan_batch(sex="female", age=34, height_cm=168, weight_kg=[63.5, 70], pace="5:30/km",
                              run_week=["10km,0,8km,0,12km,0,25km", None], fields=["total_kcal_d"])
    assert batch.total_kcal_d[0] == refuel.plan(**WOMAN, run="55km/week").energy.total_kcal_d
