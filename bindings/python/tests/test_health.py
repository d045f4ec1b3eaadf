"""Answers about health: words and numbers, one person and many."""
import numpy
import pytest

import refuel

HER = {"sex": "female", "age": 28, "height_cm": 168, "weight_kg": 60, "run": "50km/week"}
REFUSING = [({"eating_disorder": "past"}, "gate-eating-disorder"), ({"eating_disorder": True}, "gate-eating-disorder"),
            ({"scoff": 2}, "gate-scoff"), ({"missed_periods": "3"}, "gate-menstrual"), ({"menarche": "not-yet"}, "gate-menstrual"),
            ({"bone_stress": 1}, "gate-bone-stress"), ({"glp1": "yes"}, "gate-medical")]


def verdicts(plan):
    return {check.id: check.verdict for check in plan.checks}


@pytest.mark.parametrize("answer, gate", REFUSING)
def test_an_answer_refuses_a_loss(answer, gate):
    plan = refuel.plan(**HER, goal="-0.3kg/week", **answer)
    assert not plan.goal.accepted and plan.goal.applied_kg_week == plan.goal.safe_kg_week == 0
    assert plan.goal.reasons == (gate,) and plan.overall.verdict == "risk"
    assert refuel.plan(**HER, goal="0.2kg/week", **answer).goal.accepted
    course = refuel.project(**HER, target="57kg", in_="120days", **answer)
    assert not course.solution.feasible and course.solution.binding == "health"


def test_who_was_not_asked_sees_nothing():
    ids = set(verdicts(refuel.plan(**HER)))
    assert not {gate for _, gate in REFUSING} & ids and not {"lea-indicators", "triad-cra", "gate-unplanned-loss"} & ids


@pytest.mark.parametrize("answers, check, verdict", [
    ({"scoff": 1}, "gate-scoff", "ok"), ({"scoff": 1}, "lea-indicators", "unknown"),
    ({"missed_periods": 6, "hormonal_contraception": True}, "gate-menstrual", "unknown"),
    ({"unplanned_loss": "3.2kg"}, "gate-unplanned-loss", "risk"), ({"unplanned_loss_pct": 4.9}, "gate-unplanned-loss", "ok"),
    ({"kidney_disease": False}, "gate-medical", "unknown"), ({"kidney_disease": True}, "gate-medical", "risk")])
def test_verdicts(answers, check, verdict):
    assert verdicts(refuel.plan(**HER, **answers))[check] == verdict


def test_words_and_ranges():
    with pytest.raises(refuel.UnknownError) as why:
        refuel.plan(**HER, insulin="perhaps")
    assert why.value.field == "insulin" and why.value.path == "health.insulin"
    with pytest.raises(refuel.RangeError):
        refuel.plan(**HER, scoff=6)
    with pytest.raises(refuel.ConflictError):
        refuel.plan(**{**HER, "sex": "male"}, missed_periods=2)
    assert {"health-ferritin"} <= {note.id for note in refuel.plan(**HER, ferritin="35ug/L").warnings}
    assert {"health-ferritin"} <= {note.id for note in refuel.plan(**HER, ferritin_ug_l=35).warnings}


def test_columns():
    answers = {"eating_disorder": ["no", "past", "now", None], "scoff": [0, 1, 5, numpy.nan],
               "bone_stress": [0, 0, 1, numpy.nan], "glp1": [False, False, True, None]}
    people = {"sex": "female", "age_y": 28, "height_cm": 168, "weight_kg": [60.0, 61, 62, 63], "goal_kg_week": -0.3}
    batch = refuel.plan_batch(**people, **answers, fields=["applied_kg_week", "accepted", "checks.lea-indicators.value", "overall"])
    for i in range(4):
        one = {name: values[i] for name, values in answers.items() if values[i] is not None and values[i] == values[i]}
        plan = refuel.plan(**{**people, "weight_kg": people["weight_kg"][i]}, **one)
        signs = next((check.value for check in plan.checks if check.id == "lea-indicators"), None)
        assert batch.applied_kg_week[i] == plan.goal.applied_kg_week and batch.named("overall")[i] == plan.overall.verdict
        assert bool(batch.accepted[i]) == plan.goal.accepted
        value = batch["checks.lea-indicators.value"][i]
        assert value == signs if signs is not None else numpy.isnan(value)


def test_amounts_are_withheld_of_many_as_of_one():
    people = {"sex": "female", "age_y": 28, "height_cm": 168, "weight_kg": 60.0, "distance_km_week": 50, "protein_g_d": 70,
              "carbohydrate_g_d": 200, "fat_g_d": 50, "intake_kcal_d": [1500.0, 1500, 1500, 1500]}
    answers = {"eating_disorder": ["no", "past", None, None], "scoff": [0, None, 2, None], "ede_q": [None, None, None, 1.0]}
    batch = refuel.check_batch(**people, **{name: [numpy.nan if value is None and name != "eating_disorder" else value for value in values]
                                            for name, values in answers.items()})
    for i, withheld in enumerate([False, True, True, False]):
        given = {name: values[i] for name, values in answers.items() if values[i] is not None}
        one = refuel.check(**{**people, "intake_kcal_d": 1500}, **given)
        found = {check.id: check for check in one.checks}
        assert (one.eaten.balance_kcal_d is None) == numpy.isnan(batch.eaten_balance_kcal_d[i]) == withheld
        assert (one.energy.total_kcal_d is None) == numpy.isnan(batch.total_kcal_d[i]) == withheld
        assert batch.verdicts["energy-floor"][i] == found["energy-floor"].verdict != "unknown"
        for check, values in batch.judged.items():
            value = found[check].value if check in found else None
            assert numpy.isnan(values[i]) if value is None else values[i] == value
        assert not withheld or all(numpy.isnan(values[i]) for values in batch.judged.values())
