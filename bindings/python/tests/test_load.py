"""Training load: a path, a text, rows and a DataFrame give the same as the command line."""
import builtins
import datetime
import json
import math
import os
import pickle
import subprocess

import numpy
import pandas
import pytest

import refuel

LOGS = ["steady", "spike", "monotony", "rest-week", "gap"]
HEART = {"resting_heart_rate": 50, "max_heart_rate": "185bpm", "sex": "female"}


@pytest.fixture
def logs(root):
    return root / "tests" / "logs"


def rows_of(path):
    """A log as rows, read by nobody of ours."""
    return pandas.read_csv(path, comment="#", dtype={"duration": str, "note": str})


@pytest.mark.parametrize("name", LOGS)
def test_every_way_gives_the_same(logs, name):
    path = logs / f"{name}.csv"
    table = rows_of(path)
    table["date"] = pandas.to_datetime(table["date"])
    given = [path, str(path), path.read_text(encoding="utf-8"), table, table.to_dict("records"),
             table.sample(frac=1, random_state=3).to_dict("records")]
    answers = [refuel.load(log, **HEART) for log in given]
    assert len({answer.json for answer in answers}) == 1
    assert answers[0] == answers[1] and pickle.loads(pickle.dumps(answers[0])) == answers[0]


def test_the_command_line_gives_the_same(logs):
    library = os.environ.get("REFUEL_LIBRARY", "build/librefuel.so")
    program = os.path.join(os.path.dirname(library), "refuel")
    done = subprocess.run([program, "load", logs / "spike.csv", "--json", "--last", "3weeks"], capture_output=True, check=True, text=True)
    assert refuel.load(logs / "spike.csv", last="3weeks").json == done.stdout.strip()
    assert refuel.load(logs / "spike.csv", last_weeks=3).json == done.stdout.strip()


@pytest.mark.parametrize("name", LOGS)
def test_a_log_that_was_read_is_the_same_log(logs, name):
    log, table = refuel.read_log(logs / f"{name}.csv"), rows_of(logs / f"{name}.csv").sort_values("date")
    assert log.date == tuple(table["date"]) and numpy.allclose(log.distance_km, table["distance_km"], equal_nan=True)
    assert numpy.allclose(log.rpe, table["rpe"], equal_nan=True) and numpy.allclose(log.heart_rate_bpm, table["heart_rate"], equal_nan=True)
    seconds = table["duration"].map(lambda text: sum(60 ** i * float(part) for i, part in enumerate(reversed(str(text).split(":")))))
    assert numpy.allclose(log.duration_min, seconds / 60, equal_nan=True)
    assert refuel.read_log(log) == log and refuel.read_log(log).json == log.json
    assert pickle.loads(pickle.dumps(log)) == log
    again, direct = refuel.load(log), refuel.load(logs / f"{name}.csv")
    assert numpy.array_equal(again.load, direct.load, equal_nan=True) and again.flags == direct.flags and again.findings == direct.findings


def test_what_a_log_holds():
    log = refuel.read_log("date;distance (mi);duration;shoes\n2025-03-04;6,2;;red\n2025-03-02;0;;\n2025-03-03;;55min;\n")
    assert log.date == ("2025-03-02", "2025-03-03", "2025-03-04") and log.distance_km[0] == 0
    assert math.isclose(log.distance_km[2], 6.2 * 1.609344) and math.isnan(log.distance_km[1]) and log.duration_min[1] == 55
    assert log.notes == ("Columns that are not known and were not read: shoes.",)
    assert refuel.read_log([]).date == () and refuel.read_log("date,distance_km\n").date == ()
    frame = pandas.DataFrame({"date": log.date, "distance_km": log.distance_km, "duration_min": log.duration_min})
    assert refuel.read_log(frame).distance_km.tolist()[::2] == log.distance_km.tolist()[::2]
    with pytest.raises(refuel.RangeError) as caught:
        refuel.read_log("date,distance_km,rpe\n2025-03-02,10,11\n")
    assert caught.value.field == "log line 2, rpe"
    with pytest.raises(builtins.TypeError):
        refuel.read_log("date,distance_km\n", kind="rpe")


def test_numbers(logs):
    load = refuel.load(logs / "spike.csv")
    assert isinstance(load.monotony, numpy.ndarray) and len(load.day) == len(load.load) == len(load.flags) == 59
    assert load.day[0] == "2025-01-07" and math.isnan(load.acute[5]) and not math.isnan(load.acute[6])
    week = load.load[-7:]
    assert math.isclose(load.monotony[-1], week.mean() / week.std()) and math.isclose(load.strain[-1], week.sum() * load.monotony[-1])
    at = load.day.index("2025-02-23")
    assert load.flags[at] == ("longest-run-over-30",) and load.longest_run_ratio[at] == 26 / 16
    assert {finding.id: finding.verdict for finding in load.findings} == {"load-single-run": "high", "load-monotony": "ok"}
    assert load.findings[0].injury_rate_interval == (1.16, 2.0) and "not fatigue" in load.findings[0].message


def test_values_of_python():
    day, time = datetime.date(2025, 3, 2), datetime.timedelta(minutes=52, seconds=30)
    load = refuel.load([{"date": day, "distance_km": numpy.float64(10), "duration": time, "rpe": None, "heart_rate": float("nan")},
                        {"date": pandas.Timestamp(2025, 3, 4), "distance_km": 8, "duration_min": pandas.NA, "mood": "good"}])
    assert load.kind == "distance" and load.duration_min[0] == 52.5 and load.run_count == 2
    assert any("mood" in note for note in load.notes)
    assert refuel.load([{"date": day, "distance_km": 10}], from_="2025-03-01", until=datetime.date(2025, 3, 3)).day == (
        "2025-03-01", "2025-03-02", "2025-03-03")


@pytest.mark.parametrize("log, inputs, error, field", [
    ("date,distance_km\n2025-03-02,far\n", {}, refuel.SyntaxError, "log line 2, distance"),
    ([{"date": "2025-03-02", "distance_km": 900}], {}, refuel.RangeError, "log row 1, distance"),
    ([{"date": "2099-01-01", "distance_km": 9}], {}, refuel.RangeError, "log row 1, date"),
    ([{"date": "2025-03-02", "distance": 9}], {}, refuel.UnitError, "log row 1, distance"),
    ([], {}, refuel.MissingError, "log"), ("date,km\n", {}, refuel.SyntaxError, "log"), ([7], {}, refuel.TypeError, "log"),
    ([{"date": "2025-03-02", "distance_km": True}], {}, refuel.TypeError, "log"), (7, {}, refuel.TypeError, "log"),
    ([{"date": "2025-03-02", "distance_km": [1]}], {}, refuel.TypeError, "log"), (b"x", {}, refuel.SyntaxError, "log"),
    ([{"date": "2025-03-02", "distance_km": 9}], {"kind": "rpe"}, refuel.MissingError, "kind"),
    ([{"date": "2025-03-02", "distance_km": 9}], {"max_heart_rate": 999}, refuel.RangeError, "max_heart_rate"),
    ([{"date": "2025-03-02", "distance_km": 9}], {"from_": "2025-13-01"}, refuel.SyntaxError, "from_"),
    ([{"date": "2025-03-02", "distance_km": 9}], {"until": "2025-03-01"}, refuel.MissingError, "log")])
def test_errors(log, inputs, error, field):
    with pytest.raises(error) as caught:
        refuel.load(log, **inputs)
    assert caught.value.field == field


def test_no_such_file_or_argument(tmp_path):
    with pytest.raises(FileNotFoundError):
        refuel.load(tmp_path / "nothing.csv")
    with pytest.raises(TypeError, match="did you mean 'kind'"):
        refuel.load("date,distance_km\n2025-03-02,10\n", kid="rpe")


def test_ten_years_fit(tmp_path):
    first = datetime.date(2014, 1, 1)
    rows = "".join(f"{first + datetime.timedelta(day)},{5 + day % 9},{30 + day % 50}:00,{1 + day % 9},140,a note\n" for day in range(3650))
    path = tmp_path / "log.csv"
    path.write_text("date,distance_km,duration,rpe,heart_rate,note\n" + rows, encoding="utf-8")
    load = refuel.load(path)
    assert load.run_count == 3650 and json.loads(load.json)["kind"] == "session-rpe"
