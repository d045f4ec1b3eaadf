"""Body weight over time: project for one person, project_batch for many."""
import ctypes
import math
import operator
from typing import TYPE_CHECKING, Any

from refuel import _arrays, _errors, _generated, _inputs, _library, _log, _paths, _plan, _record, _results, _table

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import ArrayLike, NDArray
    from typing_extensions import Unpack

_CAPACITY = 1024 * 1024  # ten years day by day take 3/4 of it; asking again would compute everything again
_DAYS_MAX = 3650  # REFUEL_PROJECT_DAYS_MAX
_ENDS = 3  # of REFUEL_END_LIST
_SLICE = 20_000  # people of one call of project_batch, at the most
_SLICE_DAYS = 2_000_000  # weights that one call of project_batch writes, at the most: some 0.1 s


def project(**inputs: "Unpack[_generated.ProjectInputs]") -> _results.Projection:
    """Projects body weight over time by the model of Hall et al. 2011 (docs/weight-model.md).

    Takes every input of plan, log among them, and these. Give one of goal, intake, schedule, or a target by a day.

    Time      days (default 365, or until the target), every (days between two values, default 1)
    Target    target (weight) with by (date) or in_ ("12weeks"; or in_days): the intake is found; with goal, intake or
              schedule: the day is found
    Eaten     schedule: rows of day, intake_kcal_d and run_km_week, as a list of dicts or tuples or a pandas.DataFrame.
              Each holds from its day on; without run_km_week running stays as it was
    Model     pal, carbohydrate_fraction, sodium ("constant", "proportional"), parameters ("hall-2011", "planner"),
              integrator ("exact", "rk4", "reference")
    Band      band ("same-intake", "same-deficit"), intake_sd, samples (random people), seed

    Errors    those of plan, and ModelError

    >>> who = dict(sex="male", age=40, height="180cm", weight="95kg", run="30km/week")
    >>> year = project(**who, goal="-0.5kg/week")
    >>> year.weight_kg[[0, 90, 365]].round(1)
    array([95. , 90.1, 81.7])
    >>> project(**who, schedule=[(0, 2400), (90, 2900, 40)], days=180).intake_kcal_d[[90, 91]]
    array([2400., 2900.])
    """
    request = _log.request("project", inputs, _generated.PROJECT_INPUTS)
    text = _plan.answer("refuel_project_json", request.text, len(request.text), called=request.called,
                        capacity=_CAPACITY)
    result: _results.Projection = _record.answer(_results.Projection, text)
    return result


setattr(project, "__signature__", _inputs.signature(project, _generated.ProjectInputs))


class ProjectBatch(_table.Columns):
    """Weight and fat on the last day: a dict of arrays, also as attributes. NaN where status is not REFUEL_OK, and behind
    the day on which the path ends.

    end_day is the first day on which it has fallen through a limit, and end_reason which: a number, see named; NaN and 0
    where it does not end.
    daily_weight_kg, where it was asked for, has one row for each person and one column for each day from 0 on; where
    the path or the model ended early (REFUEL_E_MODEL) it holds the days until then.
    """

    final_weight_kg: "NDArray[np.float64]"
    final_fat_kg: "NDArray[np.float64]"
    daily_weight_kg: "NDArray[np.float64]"
    end_day: "NDArray[np.float64]"
    end_reason: "NDArray[np.int32]"
    status: "NDArray[np.int32]"

    def _text(self, name: str, number: int) -> str:
        if name != "end_reason":
            return super()._text(name, number)
        return _library.text_of("refuel_end_name", number) if number else ""


def _bits(ends: "Iterable[str]") -> int:
    known = {_library.text_of("refuel_end_name", 1 << bit): 1 << bit for bit in range(_ENDS)}
    bits = 0
    for end in (ends,) if isinstance(ends, str) else ends:
        if end not in known:
            raise _errors.UnknownError(f"ends: {end!r} is not known; write {' or '.join(known)}", field="ends", path="ends")
        bits |= known[end]
    return bits


def _settings(**words: "str | None") -> Any:
    kinds: Any = _library.structs["refuel_hall_person"]._fields_
    settings = _library.new("refuel_hall_person", **{name: math.nan for name, kind in kinds if kind is ctypes.c_double})
    for name, word in words.items():
        known = _generated.PROJECT_INPUTS[name].words
        if word is None:
            continue
        if not isinstance(word, str) or word not in known:
            raise _errors.UnknownError(f"{name}: {word!r} is not known; write {' or '.join(known)}", field=name,
                                       path=name)
        setattr(settings, name, known[word])
    return settings


def _whole(day: Any) -> int:
    try:
        whole = operator.index(day)
    except TypeError:
        raise _errors.TypeError("day: it takes a whole number", field="day", path=_paths.of_argument("day")) from None
    return max(-1, min(whole, 2 ** 31))  # what is further out is refused by the library all the same


def project_batch(*, weight_kg: "ArrayLike", height_cm: "ArrayLike", age_y: "ArrayLike", fat_kg: "ArrayLike",
                  resting_kcal_d: "ArrayLike", pal: "ArrayLike", intake_kcal_d: "ArrayLike",
                  sex: "ArrayLike | None" = None, male: "ArrayLike | None" = None, day: int = 365,
                  daily: bool = False, parameters: "str | None" = None, sodium: "str | None" = None,
                  ends: "Iterable[str]" = ("essential-fat", "bmi-15"), progress: "_arrays.Progress" = None) -> ProjectBatch:
    """The weight of many people on one day, each with one intake from day 0 on; as project gives it, bit for bit.

    Columns are as in plan_batch. They are the numbers of the model and no plan is made: fat_kg as measured,
    resting_kcal_d, and pal, the total of a day over resting energy (running included). day is 0 to 3650; daily=True
    adds the weight of every day. parameters and sodium are as in project; with planner, a fat_kg of NaN takes its own
    rule. ends are the limits at which a path ends, as that of an intake in project: any of "essential-fat", "bmi-15" and
    "bmi-18.5", which stands for a goal; () for none. progress is as in plan_batch.

    Errors    for the call as a whole: ConflictError (lengths), MissingError, RangeError (day), UnknownError, TypeError
              of refuel. A person who cannot be computed has NaN, and the reason in status

    >>> batch = project_batch(weight_kg=[95, 60, 7000], height_cm=[180, 165, 170], age_y=40, fat_kg=[25, 15, 20],
    ...                       male=[True, False, True], resting_kcal_d=[1850, 1300, 1700], pal=1.7,
    ...                       intake_kcal_d=[2600, 2000, 2500], day=180)
    >>> batch.final_weight_kg.round(1)
    array([86.4, 56.5,  nan])
    >>> batch.named("status")
    array(['REFUEL_OK', 'REFUEL_OK', 'REFUEL_E_RANGE'], dtype=object)
    >>> batch.end_day
    array([nan, nan, nan])
    """
    numpy = _arrays.load_numpy()
    settings, last_day, bits = _settings(parameters=parameters, sodium=sodium), _whole(day), _bits(ends)
    numbers = {"weight_kg": weight_kg, "height_cm": height_cm, "age_y": age_y, "fat_kg": fat_kg,
               "resting_kcal_d": resting_kcal_d, "pal": pal, "intake_kcal_d": intake_kcal_d}
    given = {name: _arrays.numbers(name, values) for name, values in numbers.items()}
    index = _arrays.index_of({**numbers, "sex": sex, "male": male})
    size, columns = _arrays.columns({**given, "sex": _arrays.sex_codes(sex, male)})
    results = ProjectBatch(final_weight_kg=numpy.empty(size), final_fat_kg=numpy.empty(size))
    at_once = min(_arrays.SLICE, _SLICE)
    if daily and 0 <= last_day <= _DAYS_MAX:
        results["daily_weight_kg"] = numpy.empty((size, last_day + 1))
        at_once = min(at_once, max(1, _SLICE_DAYS // (last_day + 1)))
    results["end_day"] = numpy.empty(size)
    results["end_reason"] = numpy.empty(size, dtype="int32")
    results["status"] = numpy.empty(size, dtype="int32")
    error = _library.ErrorStruct()
    for people in _arrays.slices(size, at_once, progress):
        arrays = {name: array[people].ctypes.data for name, array in {**columns, **results}.items()}
        request = _library.new("refuel_project_batch_request", n=people.stop - people.start, day=last_day,
                               settings=ctypes.addressof(settings), ends=bits, **arrays)
        status = _library.library.refuel_project_batch(ctypes.byref(request), None, ctypes.byref(error))
        _library.check(status, error, lambda path: {"days": "day"}.get(path, path))
    return ProjectBatch.with_index(results, index)
