"""What plan, check and project take from a log: a path, a text, rows."""
import base64
import gzip
import json
import pathlib
import sys

import pytest
import refuel

TESTS = pathlib.Path(__file__).parents[3] / "tests"
sys.path.insert(0, str(TESTS / "support"))
from recent_log import recent  # noqa: E402

LOG = TESTS / "logs" / "track" / "sixty-days.csv"
RECENT = recent(LOG.read_text(encoding="utf-8"))
WHO = {"sex": "female", "age": 34, "height": "168cm"}


def taken(answer):
    return {it.input: it for it in answer.from_log}


def test_a_path_a_text_and_rows_are_one():
    text = LOG.read_text(encoding="utf-8")
    lines = [line.split(",") for line in text.splitlines() if line and line[0] != "#"]
    rows = [dict(zip(lines[0], line)) for line in lines[1:]]
    from_path = refuel.plan(**WHO, log=LOG)
    assert from_path == refuel.plan(**WHO, log=str(LOG)) == refuel.plan(**WHO, log=text)
    assert refuel.plan(**WHO, log=rows).energy == from_path.energy
    frame = pytest.importorskip("pandas").DataFrame(rows)
    assert refuel.plan(**WHO, log=frame).energy == from_path.energy


def test_each_value_has_its_source():
    found = taken(refuel.plan(**WHO, log=LOG))
    weight, spent = found["weight"], found["expenditure"]
    assert (weight.state, weight.unit, weight.first_day, weight.last_day) == ("taken", "kg", "2026-03-04", "2026-04-30")
    assert weight.message.startswith(f"weight {weight.value:.1f} kg: from the log, trend of 2026-04-30, 51 weighings")
    assert (spent.state, spent.days, round(spent.sd)) == ("taken", 57, 150)
    assert abs(spent.value - 2400) < 2 * spent.sd
    assert (found["running.distance"].value, found["running.distance"].days) == (46, 28)


def test_typed_numbers_are_the_same_as_those_of_the_log():
    logged = refuel.plan(**WHO, log=RECENT)
    found = taken(logged)
    typed = refuel.plan(**WHO, weight_kg=found["weight"].value, distance_km_week=found["running.distance"].value,
                        speed_km_h=found["running.speed"].value, expenditure_kcal_d=found["expenditure"].value,
                        expenditure_sd_kcal_d=found["expenditure"].sd)
    assert (typed.energy, typed.macros, typed.checks) == (logged.energy, logged.macros, logged.checks)
    assert typed.from_log == () and typed.log_notes == ()


def test_what_is_given_overrides_the_log():
    found = taken(refuel.plan(**WHO, weight="60kg", run="30km/week", log=LOG))
    assert [found[name].state for name in ("weight", "running.distance", "running.speed")] == ["overridden"] * 2 + ["taken"]
    assert refuel.plan(**WHO, weight="60kg", log=LOG).person.weight_kg == 60


def test_a_run_that_is_not_that_of_the_log_moves_what_was_learnt():
    least, most = (refuel.plan(**WHO, run=run, log=LOG) for run in ("none", "60km/week"))
    assert least.energy.total_kcal_d < refuel.plan(**WHO, log=LOG).energy.total_kcal_d < most.energy.total_kcal_d
    more = most.energy.running_kcal_d - refuel.plan(**WHO, log=LOG).energy.running_kcal_d
    assert most.energy.total_kcal_d - refuel.plan(**WHO, log=LOG).energy.total_kcal_d == pytest.approx(more, rel=0.03)


def test_check_takes_what_is_eaten():
    answer = refuel.check(**WHO, log=LOG)
    eaten = taken(answer)["intake.energy"]
    assert answer.eaten.energy_kcal_d == eaten.value and eaten.days == 13
    assert taken(refuel.check(**WHO, intake="2000kcal", log=LOG))["intake.energy"].state == "overridden"
    assert "intake.energy" not in taken(refuel.plan(**WHO, log=LOG))


def test_the_band_of_a_projection_is_narrower():
    def width(**more):
        low, high = refuel.project(**WHO, goal="-0.25kg/week", days=84, **more).interval.weight_kg
        return high[-1] - low[-1]

    typed = {"weight_kg": 63, "run": "46km/week", "pace": "5:44/km"}
    assert width(log=RECENT) < 0.7 * width(**typed)


def test_gates_bind():
    young = taken(refuel.plan(**{**WHO, "age": 16}, log=RECENT))
    carrying = taken(refuel.plan(**WHO, life_stage="pregnant", gestation_week=20, log=RECENT))
    for found in (young, carrying):
        assert (found["weight"].state, found["expenditure"].state) == ("taken", "not-taken")
    answer = refuel.check(**WHO, eating_disorder="past", log=LOG)
    assert all(it.value is None for it in answer.from_log if not it.input.startswith("running"))
    assert "kcal" not in json.dumps([it.message for it in answer.from_log])


def test_an_old_weight_opens_no_gate():
    for more in ({"age": 16}, {"goal": "-0.25kg/week"}):
        with pytest.raises(refuel.MissingError, match="of the log: its last weighing is of 2026-04-30"):
            refuel.plan(**{**WHO, **more}, log=LOG)
    answer = refuel.plan(**WHO, log=LOG)
    assert [it.verdict for it in answer.checks if it.id == "weight-status"] == ["unknown"]
    assert any("more than three months old" in note for note in answer.log_notes)


def test_a_nursing_mother_has_the_milk_once():
    nursing = {"life_stage": "lactating", "months_since_birth": 3, "nursing": "full"}
    before = taken(refuel.plan(**WHO, **nursing, weight="63kg", log=LOG))  # the days are those before the birth
    assert before["expenditure"].state == "not-taken"
    answer = refuel.plan(**WHO, **nursing, log=RECENT)
    assert answer.energy.reproduction_kcal_d == 500
    assert answer.energy.total_kcal_d == pytest.approx(taken(answer)["expenditure"].value + 500)


@pytest.mark.parametrize("log, error", [
    (3, refuel.TypeError), (b"date", refuel.FileError), (b"\0", refuel.FileError), ("data:;base64,Zg=\n", refuel.SyntaxError), ([1], refuel.TypeError), ("a\0", refuel.SyntaxError),
    ("no,log\n", refuel.FileError), ([{"date": "2026-04-01", "weight_kg": {}}], refuel.TypeError)])
def test_a_wrong_log(log, error):
    with pytest.raises(error) as caught:
        refuel.plan(**WHO, log=log)
    assert (caught.value.field, caught.value.path) == ("log", "log")


def test_a_file_that_is_not_there():
    with pytest.raises(FileNotFoundError):
        refuel.plan(**WHO, log="no-such-file.csv")


def test_others_take_none():
    with pytest.raises(refuel.UnknownError, match="a log is of one person"):
        refuel.needs(**WHO, log=LOG)
    with pytest.raises(TypeError):
        refuel.plan_batch(sex="female", age_y=[34], height_cm=[168], weight_kg=[60], log=LOG)


IMPORTED = TESTS / "logs" / "import"


def test_a_file_that_is_no_text():
    watch = refuel.read_log(IMPORTED / "laps.fit")
    assert (watch.date, watch.distance_km.round(2).tolist()) == (("2024-05-01",), [3.6])
    assert refuel.load(IMPORTED / "laps.fit") == refuel.load((IMPORTED / "laps.fit").read_bytes())
    text = "data:application/octet-stream;base64," + base64.b64encode((IMPORTED / "scale.fit").read_bytes()).decode()
    assert refuel.plan(**WHO, log=text) == refuel.plan(**WHO, log=IMPORTED / "scale.fit")
    with pytest.raises(refuel.FileError, match="UTF-16"):
        refuel.plan(**WHO, log=LOG.read_text(encoding="utf-8").encode("utf-16"))


def test_a_packed_file(tmp_path):
    packed = tmp_path / "base.csv.gz"
    packed.write_bytes(gzip.compress(LOG.read_bytes()))
    try:
        answer = refuel.plan(**WHO, log=packed)
    except refuel.FileError as why:
        assert "cannot unpack it" in str(why)
        pytest.skip("built without zlib")
    assert answer == refuel.plan(**WHO, log=packed.read_bytes()) == refuel.plan(**WHO, log=LOG)


def test_a_file_that_is_too_large():
    with pytest.raises(refuel.RangeError, match="input"):
        refuel.plan(**WHO, log=b"\x0e\x10" + bytes(1 << 20))


def test_a_file_of_windows():
    answer = refuel.plan(**WHO, log="Datum;Gewicht in kg;Schuhgr\u00f6\u00dfe\n2026-05-01;61,2;38\n".encode("cp1252"))
    assert taken(answer)["weight"].value == 61.2
    assert any("windows-1252" in note for note in answer.log_notes) and any("Schuhgr\u00f6\u00dfe" in note for note in answer.log_notes)


def test_a_day_is_complete_as_a_truth_too():
    rows = [{"date": f"2026-03-{day:02}", "weight_kg": 60, "intake_kcal": 2000, "complete": day % 2 == 0} for day in range(1, 29)]
    words = [{**row, "complete": "yes" if row["complete"] else "no"} for row in rows]
    assert refuel.check(**WHO, log=rows) == refuel.check(**WHO, log=words)
    assert refuel.check(**WHO, log=rows) != refuel.check(**WHO, log=[{**row, "complete": True} for row in rows])
