"""Why am I so tired? The answer, and an emergency that is never lost."""
import csv
import dataclasses
import datetime
import json
import pickle

import pytest
from test_run import compare_values

import refuel

HER = {"sex": "female", "age": 31, "height": "168cm", "weight": "58kg", "run": "45km/week", "pace": "5:45/km"}


@pytest.mark.parametrize("more", [{}, {**HER, "intake": "1700kcal", "sleep": "6h", "performance_down": "3weeks"},
                                  {**HER, "sign": ["dark-urine", "heavy-legs"]}, {**HER, "missed_periods": 4, "ferritin_ug_l": 9},
                                  {"age": 15, "sleep_h": 7, "performance_down_weeks": 10}])
def test_results_have_the_names_and_values_of_the_json(more):
    got = refuel.fatigue(**more)
    data = json.loads(got.json)
    assert data["schema"] == "refuel/fatigue/1"
    compare_values(data, got)
    assert pickle.loads(pickle.dumps(got)) == got
    assert {field.name for field in dataclasses.fields(got)} >= set(data)


def test_she_who_is_exhausted():
    got = refuel.fatigue(**HER, intake="1700kcal", sleep="6h", performance_down="3weeks")
    causes = {cause.id: cause for cause in got.causes}
    assert got.likely == ("under-fuelling",) and got.emergency == ()
    assert (causes["under-fuelling"].verdict, causes["under-fuelling"].certainty) == ("low", "moderate")
    assert (causes["sleep"].verdict, causes["sleep"].certainty) == ("low", "weak")
    assert all(causes[name].verdict == "unknown" for name in ("carbohydrate", "protein", "load", "illness"))
    assert got.state.id == "weeks-to-months" and "down-for-weeks" in [see.id for see in got.see]
    assert [missing.id for missing in got.missing] == ["health", "log", "macros", "micronutrients"]
    assert got.tomorrow.energy_kcal_d == got.energy.total_kcal_d == refuel.plan(**HER).energy.total_kcal_d
    assert causes["under-fuelling"].advice.startswith("Eat about 840 kcal more a day: 2,540 kcal.")


def test_signs_as_text_or_list():
    want = refuel.fatigue(sign=["heavy-legs", "low-mood"])
    for other in ({"sign": "heavy-legs, low mood"}, {"sign": ("Heavy legs", "low_mood")}, {"signs": ["heavy-legs", "low-mood"]}):
        assert refuel.fatigue(**other) == want
    assert refuel.fatigue(sign=[]).causes == refuel.fatigue().causes


def test_an_emergency_stands_first():
    got = refuel.fatigue(sign="dark-urine")
    assert [it.sign for it in got.emergency] == ["dark-urine"]
    assert got.summary.startswith("Seek medical help now")
    assert list(json.loads(got.json))[:3] == ["schema", "refuel", "emergency"]


@pytest.mark.parametrize("wrong, error", [({"sign": ["dark-urine", "foo"]}, refuel.UnknownError),
                                          ({"sign": "dark-urin"}, refuel.UnknownError),
                                          ({"sign": "dark-urine", "weight": "7t"}, refuel.UnitError),
                                          ({"sign": "dark-urine", "age": 900}, refuel.RangeError),
                                          ({"sign": "dark-urine", "sleep_h": float("nan")}, refuel.RangeError),
                                          ({"sign": ["dark-urine", 7]}, refuel.TypeError),
                                          ({"sign": "dark-urine", "nonsense": 1}, TypeError)])
def test_an_emergency_is_not_lost_with_the_rest(wrong, error):
    with pytest.raises(error) as caught:
        refuel.fatigue(**wrong)
    assert [it.sign for it in caught.value.emergency] == ["dark-urine"]
    assert str(caught.value).startswith("Seek medical help now: ")


def test_wrong_without_an_emergency():
    with pytest.raises(refuel.UnknownError) as caught:
        refuel.fatigue(sign="heavy-leg")
    assert not hasattr(caught.value, "emergency")
    assert "did you mean heavy-legs?" in str(caught.value) and caught.value.field == "sign" and caught.value.path == "signs"
    with pytest.raises(refuel.ConflictError):
        refuel.fatigue(sex="male", sign="missed-periods")


def runs(km, ended_days_ago=3):
    last = datetime.date.today() - datetime.timedelta(days=ended_days_ago)
    return [{"date": last - datetime.timedelta(days=2 * i), "distance_km": km(i), "duration_min": 5.5 * km(i)} for i in range(40)]


def test_a_log_of_runs(tmp_path):
    log = runs(lambda i: 30 if i == 2 else 10 + i % 3)
    path = tmp_path / "runs.csv"
    path.write_text("date,distance_km,duration_min\n" + "".join(f"{row['date']},{row['distance_km']},{row['duration_min']}\n" for row in log))
    got = refuel.fatigue(log=log)
    load = {cause.id: cause for cause in got.causes}["load"]
    assert got.likely == ("load",) and (load.verdict, load.certainty) == ("high", "weak")
    assert {it.id: it.side for it in load.evidence} == {"load-single-run": "for", "recent-volume": "for", "load-monotony": "against",
                                                             "rest-days": "against"}
    assert got.log.last_day == str(log[0]["date"]) and got.log.is_fresh and got.log.gives_running
    assert got.log.distance_km_week == pytest.approx(sum(row["distance_km"] for row in log[:4]))  # a week with the long run in it
    assert got.log.speed_km_h == pytest.approx(60 / 5.5)
    for other in (path, str(path), path.read_text()):
        assert refuel.fatigue(log=other) == got
    assert refuel.fatigue(log=None) == refuel.fatigue() and refuel.fatigue().log.last_day is None


def test_columns_of_a_log_that_are_not_known():
    log = [{**row, "shoes": "red", "note": "collapse"} for row in runs(lambda i: 10 + i % 3)]
    got = refuel.fatigue(log=log)
    assert got.notes == ("Columns that are not known and were not read: shoes.",) and got.emergency == ()
    assert refuel.fatigue(log=runs(lambda i: 10 + i % 3)).notes == () == refuel.fatigue().notes


@pytest.mark.parametrize("name, likely, found", [
    ("steady", (), {"load-single-run": "ok", "load-monotony": "ok", "rest-days": "ok"}),
    ("spike", ("load",), {"load-single-run": "high", "load-monotony": "ok", "rest-days": "ok"}),
    ("monotony", ("load",), {"load-single-run": "ok", "load-monotony": "high", "rest-days": "high"}),
    ("rest-week", (), {"load-single-run": "ok", "load-monotony": "ok", "rest-days": "ok"}),
    ("gap", ("load",), {"load-single-run": "high", "recent-volume": "high", "training-break": "high", "load-monotony": "ok",
                        "rest-days": "ok"})])
def test_sixty_days(root, name, likely, found):
    """Logs of sixty days, put to now: what stands out, and how much it was a week, reckoned here from the rows."""
    text = (root / "tests" / "logs" / f"{name}.csv").read_text(encoding="utf-8")
    rows = [dict(row, date=datetime.date.fromisoformat(row["date"]))
            for row in csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))]
    later = datetime.date.today() - datetime.timedelta(days=3) - rows[-1]["date"]
    log = [{**row, "date": row["date"] + later} for row in rows]
    got = refuel.fatigue(log=log)
    load = next(cause for cause in got.causes if cause.id == "load")
    assert got.likely == likely and {one.id: one.verdict for one in load.evidence} == found
    assert load.certainty == ("weak" if likely else None) and load.verdict == ("high" if likely else "ok")
    week, month = (sum(float(row["distance_km"]) for row in log
                       if row["distance_km"] and row["date"] > log[-1]["date"] - datetime.timedelta(days=days)) for days in (7, 28))
    assert got.log.distance_km_week == pytest.approx(week if week > 1.25 * month / 4 else month / 4)


def test_sleep_of_a_log():
    """The mean of the nights of two weeks, where nobody said it; three are enough, and a column of zeros is none."""
    log = [{**row, "sleep_h": None if i % 3 == 0 else 5 + i % 3 / 2} for i, row in enumerate(runs(lambda i: 10 + i % 3))]
    today = datetime.date.today()
    nights = [row["sleep_h"] for row in log if row["sleep_h"] and (today - row["date"]).days < 14]
    got = refuel.fatigue(age=31, log=log)
    sleep = next(cause for cause in got.causes if cause.id == "sleep")
    assert sleep.evidence[0].value == pytest.approx(sum(nights) / len(nights)) and "sleep" not in [it.id for it in got.missing]
    assert got.notes[0].endswith(f"the mean of {len(nights)} of the last 14 nights.")
    given = refuel.fatigue(age=31, sleep="8h", log=log)
    assert given.notes == () and next(cause for cause in given.causes if cause.id == "sleep").evidence[0].value == 8
    assert refuel.fatigue(age=31, log=[{**row, "sleep_h": 0} for row in log]).notes == ()
    with pytest.raises(refuel.RangeError) as caught:
        refuel.fatigue(log=[{**log[0], "sleep_h": 25}])
    assert (caught.value.field, caught.value.high) == ("log row 1, sleep", 24)


def test_an_old_log_is_not_now():
    got = refuel.fatigue(log=runs(lambda i: 10 + i % 3, ended_days_ago=20))
    assert not got.log.is_fresh and not got.log.gives_running and got.likely == ()
    assert {cause.id: cause.verdict for cause in got.causes}["load"] == "unknown"


def test_an_emergency_is_not_lost_with_a_log(tmp_path):
    for log, error in ((tmp_path / "none.csv", OSError), ("date,distance_km\n2025-02-30,10\n", refuel.SyntaxError), (7, refuel.TypeError),
                       ([{"date": "2025-02-03", "distance_km": -3}], refuel.RangeError)):
        with pytest.raises(error) as caught:
            refuel.fatigue(sign="fainting", log=log)
        assert [it.sign for it in caught.value.emergency] == ["fainting"] and "Seek medical help now" in str(caught.value)
    with pytest.raises(refuel.SyntaxError) as caught:
        refuel.fatigue(log="date,distance_km\nfainting,10\n")
    assert not hasattr(caught.value, "emergency") and caught.value.field == "log line 2, date"


def test_a_notebook_shows_it():
    page = refuel.fatigue(**HER, intake="1700kcal")._repr_html_()
    assert "too little food" in page and "not medical advice" in page
