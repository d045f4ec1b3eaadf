"""Expenditure from a log: columns of any kind give the same, gaps are gaps, and what is wrong is told by the argument."""
import datetime
import math
import xml.etree.ElementTree as xml

import matplotlib
import numpy
import pandas
import pytest

import refuel

DAYS = 60
WHO = {"sex": "male", "age_y": 35, "height_cm": 180, "prior_kcal_d": 2600}
RANDOM = numpy.random.default_rng(3)
WEIGHT = numpy.round(80 + 0.4 * RANDOM.standard_normal(DAYS), 1)
INTAKE = numpy.round(2400 + 300 * RANDOM.standard_normal(DAYS))


def track(**more):
    return refuel.track(**{**WHO, "weight_kg": WEIGHT, "intake_kcal_d": INTAKE, **more})


def same(one, other):
    return one.now == other.now and all(numpy.array_equal(one[name], other[name], equal_nan=True) for name in one if name != "day")


def test_what_is_told():
    log = track()
    now = log.now
    assert now.interval[0] < now.expenditure_kcal_d < now.interval[1] and 2300 < now.expenditure_kcal_d < 2550
    assert now.sd_kcal_d == pytest.approx(150) and now.enough and now.reason is None and now.flags == ()
    assert now.days_used == now.weigh_ins == now.intakes == DAYS and now.weigh_ins_left_out == now.intakes_left_out == 0
    assert 0 < now.prior_share < 0.2 and 2300 < now.intake_kcal_d < 2500
    assert now.change_interval[0] < now.change_kg_week < now.change_interval[1]
    assert log.expenditure_kcal_d[-1] == pytest.approx(now.expenditure_kcal_d) and log.weight_kg[-1] == pytest.approx(now.weight_kg)
    assert list(log) == ["day", "expenditure_kcal_d", "sd_kcal_d", "low_kcal_d", "high_kcal_d", "weight_kg", "weight_sd_kg"]
    assert log.day.tolist() == list(range(DAYS)) and not any(numpy.isnan(log[name]).any() for name in log)


def test_food_that_may_be_missing():
    log, whole = track(), track(unlogged_share=0)
    assert (log.low_kcal_d[-1], log.high_kcal_d[-1]) == log.now.interval
    assert (log.low_kcal_d < log.expenditure_kcal_d).all() and (log.expenditure_kcal_d < log.high_kcal_d).all()
    assert numpy.array_equal(log.expenditure_kcal_d, whole.expenditure_kcal_d) and whole.now.missing_kcal_d == 0
    down, up = (abs(end - log.now.expenditure_kcal_d) for end in log.now.interval)
    assert up > down + 0.9 * log.now.missing_kcal_d > down + 300
    down, up = (abs(end - whole.now.expenditure_kcal_d) for end in whole.now.interval)
    assert up == pytest.approx(down, abs=2)


def test_columns_of_any_kind():
    some = WEIGHT.copy()
    some[5] = math.nan
    kinds = [list(some), pandas.Series(some), numpy.ma.masked_invalid(some), pandas.Series(some).astype("Float64"),
             [None if math.isnan(kg) else kg for kg in some]]
    answers = [track(weight_kg=kind) for kind in kinds]
    assert all(same(answers[0], answer) for answer in answers[1:]) and answers[0].now.weigh_ins == DAYS - 1


def test_dates_in_any_order_with_gaps():
    first = datetime.date(2025, 2, 20)
    dates = [first + datetime.timedelta(days=i + (30 if i >= 40 else 0)) for i in range(DAYS)]
    with_gap = [numpy.insert(column, 40, [math.nan] * 30) for column in (WEIGHT, INTAKE)]
    dense = track(weight_kg=with_gap[0], intake_kcal_d=with_gap[1])
    order = RANDOM.permutation(DAYS)
    for kind in (dates, [str(date) for date in dates], pandas.to_datetime(dates), numpy.array(dates, dtype="datetime64[D]")):
        log = track(date=numpy.asarray(kind)[order], weight_kg=WEIGHT[order], intake_kcal_d=INTAKE[order])
        assert same(dense, log) and str(log.day[0]) == "2025-02-20" and log.day.size == DAYS + 30


def test_a_fast_must_be_said():
    intake = INTAKE.copy()
    intake[50:53] = 0
    said = [None] * DAYS
    said[50:53] = [True] * 3
    without, fasted = track(intake_kcal_d=intake), track(intake_kcal_d=intake, complete=said)
    assert without.now.intakes_left_out == 3 and fasted.now.intakes_left_out == 0
    assert fasted.now.expenditure_kcal_d < without.now.expenditure_kcal_d - 30
    assert track(complete=[False] + [None] * (DAYS - 1)).now.intakes == DAYS - 1


def test_running():
    running = numpy.where(numpy.arange(DAYS) >= DAYS - 7, 700.0, 0)
    assert same(track(), track(running_kcal_d=numpy.full(DAYS, 500.0)))
    assert track(running_kcal_d=running, prior_running_kcal_d=0).now.expenditure_kcal_d > track().now.expenditure_kcal_d + 400


def test_reasons_and_flags():
    assert track(weight_kg=WEIGHT[:20], intake_kcal_d=INTAKE[:20]).now.reason == "days"
    half = track(intake_kcal_d=INTAKE / 2)
    assert half.now.reason == "low" and not half.now.enough and half.now.flags == ("far",)
    assert half.now.expenditure_kcal_d is None and half.now.intake_kcal_d is None and half.now.weight_kg > 0
    assert numpy.isnan(half.expenditure_kcal_d).all() and not numpy.isnan(half.weight_kg).any()
    jump = track(weight_kg=WEIGHT + 12 * (numpy.arange(DAYS) >= 30))
    assert "jump" in jump.now.flags and jump.now.weigh_ins_left_out == 1
    assert refuel.track(**{**WHO, "sex": "female"}, weight_kg=WEIGHT, intake_kcal_d=INTAKE, life_stage="lactating").now.flags == ("milk",)


@pytest.mark.parametrize("more, kind, field", [
    ({"age_y": 17}, refuel.RangeError, "age_y"),
    ({"sex": "female", "life_stage": "pregnant"}, refuel.ConflictError, "life_stage"),
    ({"sex": "divers"}, refuel.UnknownError, "sex"),
    ({"sex": "unknown"}, refuel.UnknownError, "sex"),
    ({"height_cm": 20}, refuel.RangeError, "height_cm"),
    ({"prior_kcal_d": math.nan}, refuel.MissingError, "prior_kcal_d"),
    ({"prior_kcal_d": 100}, refuel.RangeError, "prior_kcal_d"),
    ({"weight_kg": [math.nan] * DAYS}, refuel.MissingError, "weight_kg"),
    ({"weight_kg": [1.0] * DAYS}, refuel.RangeError, "weight_kg"),
    ({"intake_kcal_d": [-1.0] * DAYS}, refuel.RangeError, "intake_kcal_d"),
    ({"intake_kcal_d": [2000.0] * 7}, refuel.ConflictError, "intake_kcal_d"),
    ({"weight_kg": ["80kg"] * DAYS}, refuel.Error, "weight_kg"),
    ({"complete": ["yes"] * DAYS}, refuel.Error, "complete"),
    ({"level": 1.0}, refuel.RangeError, "level"),
    ({"unlogged_share": 0.6}, refuel.RangeError, "unlogged_share"),
    ({"date": ["2025-02-20"] * DAYS}, refuel.DuplicateError, "date"),
    ({"date": ["2025-02-20"]}, refuel.ConflictError, "date"),
    ({"date": ["soon"] * DAYS}, refuel.Error, "date"),
    ({"date": numpy.array(["NaT"] * DAYS, dtype="datetime64[D]")}, refuel.MissingError, "date"),
    ({"date": [f"{1000 + 30 * i}-01-01" for i in range(DAYS)]}, refuel.RangeError, "date"),
])
def test_what_is_refused(more, kind, field):
    with pytest.raises(kind) as why:
        track(**more)
    assert why.value.field == field and str(why.value).startswith(field)


def test_no_day():
    with pytest.raises(refuel.MissingError):
        track(weight_kg=[], intake_kcal_d=[])


def test_a_picture():
    matplotlib.use("Agg")
    log = track(weight_kg=numpy.where(numpy.arange(DAYS) % 7 == 3, math.nan, WEIGHT), level=0.9)
    weight, energy = log.plot()
    points, trend = weight.get_lines()
    assert numpy.array_equal(points.get_ydata(), log.weighed_kg, equal_nan=True) and numpy.isnan(points.get_ydata()).sum() == 9
    assert numpy.array_equal(trend.get_ydata(), log.weight_kg) and numpy.array_equal(trend.get_xdata(), log.day)
    spent, prior = energy.get_lines()
    assert numpy.array_equal(spent.get_ydata(), log.expenditure_kcal_d) and set(prior.get_ydata()) == {2600}
    ends = energy.collections[0].get_paths()[0].vertices
    last = ends[ends[:, 0] == DAYS - 1, 1]
    assert (last.min(), last.max()) == log.now.interval
    assert [it.get_text() for it in energy.get_legend().get_texts()] == ["expenditure", "90% interval", "prior"]
    assert log.plot((weight, energy)) == (weight, energy)


def test_no_expenditure_is_drawn_or_written_where_the_log_does_not_tell_enough():
    matplotlib.use("Agg")
    for few in (track(weight_kg=WEIGHT[:9], intake_kcal_d=INTAKE[:9]), track(intake_kcal_d=INTAKE / 2.5)):
        _, energy = few.plot()
        assert not few.now.enough and len(energy.get_lines()) == 1 and few.now.reason in energy.texts[0].get_text()
        page = few._repr_html_()
        assert "not enough data" in page and few.now.reason in page and "2,6" in page
        if few.now.expenditure_kcal_d:
            assert f"{few.now.expenditure_kcal_d:,.0f}" not in page


def test_a_table_for_a_notebook():
    log = track()
    page = log._repr_html_()
    xml.fromstring(page)
    assert f"{log.now.expenditure_kcal_d:,.0f}" in page and "80% range" in page and "60 of 60 days" in page
