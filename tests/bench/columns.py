#!/usr/bin/env python3
"""A million people from Python, against the same call from C and against NumPy: the nanoseconds of a processor for one person,
"ROW: REFERENCE OURS" a line, the best of some rounds. ratios.py runs it."""
import ctypes
import sys
import time

import numpy

import refuel
from refuel import _batch, _library

PEOPLE, ROUNDS = 1_000_000, 7
FIELDS = ["total_kcal_d", "resting_kcal_d", "living_kcal_d", "running_kcal_d", "sd_total_kcal_d", "intake_kcal_d",
          "applied_kg_week", "carbohydrate_g_d", "protein_g_d", "fat_g_d", "fat_free_mass_kg", "status"]


def draw():
    draws = numpy.random.default_rng(7)
    height = draws.uniform(150, 195, PEOPLE)
    return {"age_y": draws.uniform(20, 75, PEOPLE), "height_cm": height, "male": draws.random(PEOPLE) < 0.5,
            "weight_kg": draws.uniform(19, 34, PEOPLE) * (height / 100) ** 2, "distance_km_week": draws.uniform(0, 100, PEOPLE),
            "speed_km_h": draws.uniform(8, 16, PEOPLE), "goal_kg_week": draws.uniform(-0.8, 0.2, PEOPLE)}


def best(call):
    spent = []
    for _ in range(ROUNDS):
        start = time.process_time()
        call()
        spent.append(time.process_time() - start)
    return 1e9 * min(spent) / PEOPLE


def wall(call):
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        call()
        taken.append(time.perf_counter() - start)
    return 1e9 * min(taken) / PEOPLE


def in_c(people, batch, fields=FIELDS, threads=0, count=PEOPLE):
    """The call of the library alone, on arrays that are there."""
    who = {**people, "sex": numpy.where(people["male"], 2, 1).astype("int32")}
    del who["male"]
    columns = [refuel._arrays.Column(array) for array in who.values()]
    inputs = _batch._in(list(who), columns, slice(None))
    room, error = _batch._room(fields, PEOPLE, {name: batch[name] for name in fields}), _library.ErrorStruct()
    outputs = _batch._out(room, slice(None))

    def call():
        status = _library.library.refuel_batch_threads(False, count, inputs, len(columns), None, outputs, len(room),
                                                       threads, ctypes.byref(error))
        assert status == 0, status

    return call


def main():
    people = draw()
    male, kg, cm, years = (people[name] for name in ("male", "weight_kg", "height_cm", "age_y"))
    batch = refuel.plan_batch(**people, fields=FIELDS)
    alone = refuel.resting_batch("mifflin-1990", weight_kg=kg, height_cm=cm, age_y=years, male=male)
    kcal_d = 10 * kg + 6.25 * cm - 5 * years + numpy.where(male, 5, -161)
    assert numpy.abs(alone - kcal_d).max() < 1e-9, "not the same equation"
    numpy_ns = best(lambda: 10 * kg + 6.25 * cm - 5 * years + numpy.where(male, 5, -161))
    c_ns, python_ns = best(in_c(people, batch)), best(lambda: refuel.plan_batch(**people, fields=FIELDS, out=batch))
    print(f"Python plan_batch, out=, / C: {c_ns} {python_ns}")
    print(f"plan in 12 columns / NumPy's Mifflin: {numpy_ns} {c_ns}")
    print(f"total only / NumPy's Mifflin: {numpy_ns} {best(in_c(people, batch, ['total_kcal_d']))}")
    print(f"Mifflin, NumPy's / resting_batch: {numpy_ns} "
          f"{best(lambda: refuel.resting_batch('mifflin-1990', weight_kg=kg, height_cm=cm, age_y=years, male=male))}")
    one, two = in_c(people, batch, threads=1), in_c(people, batch, threads=2)
    print(f"plan, one thread / two threads: {wall(one)} {wall(two)}")
    few = in_c(people, batch, threads=1, count=1000)
    print(f"plan, a million people / a thousand: {1000 * best(few)} {best(one)}")


if __name__ == "__main__":
    sys.exit(main())
