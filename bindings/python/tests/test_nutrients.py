"""Vitamins and minerals: as amounts that are judged, one person and many, and as reference values."""
import json

import pytest

import refuel
from refuel import _generated

numpy = pytest.importorskip("numpy")
HER = {"sex": "female", "age": 30, "weight_kg": 60, "height_cm": 170}
THEM = {"weight_kg": [60, 70, 80], "height_cm": 170, "age_y": 30, "sex": ["female", "male", "male"], "intake_kcal_d": 2500}


def verdicts(day):
    return {check.id: check.verdict for check in day.checks if check.id.startswith("micronutrient")}


def test_texts_and_numbers_are_the_same():
    by_text = refuel.check(**HER, intake="2200kcal", micronutrients={"iron": "12mg", "vitamin_d": "600IU"})
    by_number = refuel.check(**HER, intake="2200kcal", micronutrients={"iron_mg": 12, "vitamin_d_ug": numpy.float64(15)})
    in_units = refuel.check(**HER, intake="2200kcal", micronutrients={"iron_mg": 12, "vitamin_d_iu": 600, "zinc_mg": None})
    assert verdicts(by_text) == {"micronutrient-vitamin-d": "ok", "micronutrient-iron": "low",
                                 "micronutrient-ul-vitamin-d": "ok", "micronutrient-ul-iron": "ok"}
    assert by_text.checks == by_number.checks == in_units.checks


def test_the_references_stand_beside_the_verdicts():
    day = refuel.check(**HER, run="50km/week", micronutrients={"iron": "7mg"})
    assert [(row.nutrient, row.ear, row.rda, row.ai, row.ul) for row in day.needs] == [("iron", 8.1, 18.0, None, 45.0)]
    assert [note.id for note in day.notes] == ["iron-runner", "iron-test-first", "iron-screening", "iron-blood-donor"]
    assert "ferritin" in next(check.message for check in day.checks if check.id == "micronutrient-iron")
    plain = refuel.check(**HER, intake="2200kcal")
    assert plain.needs == () and plain.notes == () and verdicts(plain) == {}


@pytest.mark.parametrize("given, error, field, path", [
    ({"irom": "1mg"}, refuel.UnknownError, "micronutrients['irom']", "intake.micronutrients"),
    ({"iron": "12"}, refuel.UnitError, "micronutrients['iron']", "intake.micronutrients.iron"),
    ({"iron_mg": 1e9}, refuel.RangeError, "micronutrients['iron_mg']", "intake.micronutrients.iron"),
    ({"iron_mg": float("nan")}, refuel.RangeError, "micronutrients['iron_mg']", "intake.micronutrients.iron"),
    ({"vitamin_a_iu": 3000}, refuel.RefuelError, "micronutrients['vitamin_a_iu']", "intake.micronutrients.vitamin_a"),
    ({"iron": "12mg", "iron_mg": 12}, refuel.ConflictError, "micronutrients['iron_mg']", "intake.micronutrients.iron"),
    ({"total_water": "2l", "water": "2l"}, refuel.ConflictError, "micronutrients['water']",
     "intake.micronutrients.total_water"),
    (["iron"], TypeError, "micronutrients", "intake.micronutrients")])
def test_wrong_amounts_are_named(given, error, field, path):
    with pytest.raises(error) as caught:
        refuel.check(**HER, intake="2200kcal", micronutrients=given)
    assert caught.value.path == path and caught.value.field == field
    assert str(caught.value).startswith(field + ":") and "intake.micronutrients" not in str(caught.value)


def test_the_library_knows_every_key():
    for key, known in _generated.MICRONUTRIENTS.items():
        with pytest.raises(refuel.Error) as caught:
            refuel.check(**HER, micronutrients={key: -1e9 if known.number else "?"})
        assert caught.value.field == f"micronutrients['{key}']" and caught.value.path == known.of
        assert caught.value.status in ("REFUEL_E_RANGE", "REFUEL_E_SYNTAX", "REFUEL_E_UNIT")


def test_the_nearest_name_is_told():
    with pytest.raises(refuel.UnknownError, match="did you mean 'calcium'"):
        refuel.check(**HER, intake="2200kcal", micronutrients={"calciun": "1g"})


def test_needs():
    hers = refuel.needs(sex="female", age=30)
    rows = {row.nutrient: row for row in hers.needs}
    assert (rows["iron"].ear, rows["iron"].rda, rows["iron"].ul, rows["iron"].unit) == (8.1, 18.0, 45.0, "mg")
    assert rows["vitamin_k"].ai == 90 and rows["vitamin_k"].rda is None and rows["vitamin_k"].ul is None
    assert rows["sodium"].cdrr == 2300 and rows["total_water"].ai == 2.7 and rows["protein"].rda == 46
    assert json.loads(hers.json)["schema"] == "refuel/needs/1"
    heavy = {row.nutrient: row for row in refuel.needs(sex="female", age=30, weight="70kg").needs}
    assert heavy["protein"].rda == pytest.approx(56) and "by-weight" in heavy["protein"].flags
    with pytest.raises(refuel.MissingError):
        refuel.needs(sex="female")


def test_many_people_get_what_each_would_get():
    iron, vitamin_d = numpy.array([7.0, 9.0, numpy.nan]), ["600IU", "5ug", None]
    batch = refuel.check_batch(**THEM, micronutrients={"iron_mg": iron, "vitamin_d": vitamin_d, "zinc_mg": 12,
                                                       "vitamin_a": "900ug retinol"})
    assert batch.status.tolist() == [0, 0, 0]
    assert list(batch.verdicts["micronutrient-iron"]) == ["risk", "ok", ""]
    assert list(batch.verdicts["micronutrient-vitamin-d"]) == ["ok", "risk", ""]
    assert batch.judged["micronutrient-ul-vitamin-a"].tolist() == [900] * 3
    for row in range(3):
        given = {"iron_mg": iron[row], "vitamin_d": vitamin_d[row], "zinc_mg": 12, "vitamin_a": "900ug retinol"}
        given = {key: value for key, value in given.items() if value == value}
        alone = refuel.check(sex=THEM["sex"][row], age=30, height_cm=170, weight_kg=THEM["weight_kg"][row], intake_kcal_d=2500,
                             micronutrients=given)
        for check in alone.checks:
            if check.id in batch.verdicts:
                assert batch.verdicts[check.id][row] == check.verdict, check.id


def test_a_batch_without_nutrients_has_no_column_of_them():
    assert not [check for check in refuel.check_batch(**THEM).verdicts if "micronutrient" in check or check == "water-total"]


def test_a_wrong_cell_is_one_wrong_person():
    batch = refuel.check_batch(**THEM, micronutrients={"vitamin_e": ["100 IU", "5mg", "6mg"], "iron_mg": [1, 2e6, 3]})
    assert batch.named("status").tolist() == ["REFUEL_E_SYNTAX", "REFUEL_E_RANGE", "REFUEL_OK"]
    assert batch.errors[0].field == "micronutrients['vitamin_e']" and "d-alpha" in str(batch.errors[0])
    assert batch.errors[1].path == "intake.micronutrients.iron"


@pytest.mark.parametrize("given, error", [
    ({"irom": 1}, refuel.UnknownError), ({"vitamin_d_iu": [1, 2, 3]}, refuel.UnknownError), ({"iron": [1, 2, 3]}, TypeError),
    ({"iron_mg": ["a", "b", "c"]}, TypeError), ({"iron_mg": [1, 2]}, refuel.ConflictError), ([1], TypeError),
    ({"iron_mg": [1, 2, 3], "iron": "12mg"}, refuel.ConflictError)])
def test_wrong_columns(given, error):
    with pytest.raises(error) as caught:
        refuel.check_batch(**THEM, micronutrients=given)
    assert caught.value.path.startswith("intake.micronutrients")


def test_the_index_of_pandas_is_kept():
    pandas = pytest.importorskip("pandas")
    iron = pandas.Series([7.0, 20.0, 9.0], index=["a", "b", "c"])
    batch = refuel.check_batch(**THEM, micronutrients={"iron_mg": iron})
    assert list(batch.frame().index) == ["a", "b", "c"]
    assert batch.frame()["checks_micronutrient_iron_verdict"].tolist() == ["risk", "ok", "ok"]
