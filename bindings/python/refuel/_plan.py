"""plan, check, compare, needs and equations: one call to the library each, JSON in and out."""
import ctypes
import functools
import inspect
import json
from typing import TYPE_CHECKING, Any, Callable

from refuel import _errors, _generated, _inputs, _library, _log, _record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Unpack

_CAPACITY = 32 * 1024  # a plan takes 6 KiB; what does not fit is asked for again with the size that the library tells
_free: "list[Any]" = []  # buffers of that size that no call uses at the moment

_LONG = {"refuel_project_json"}  # a band of many random people takes seconds; the others take less than a thread costs


def answer(function: str, *text: "bytes | int | None", called: "Callable[[str], str]", capacity: "int | None" = None) -> str:
    """What a function of include/refuel/json.h gives. called turns a JSON path into what the caller wrote."""
    call = getattr(_library.library, function)
    if function in _LONG:
        call = functools.partial(_library.interruptible, call)
    capacity = capacity or _CAPACITY
    needed, error = ctypes.c_size_t(), _library.ErrorStruct()
    while True:
        try:
            buffer = _free.pop()
        except IndexError:
            buffer = None
        if buffer is None or len(buffer) != capacity:
            buffer = ctypes.create_string_buffer(capacity)
        needed.value = 0
        status = call(*text, buffer, capacity, needed, ctypes.byref(error))
        if status == 0:
            answer = ctypes.string_at(buffer, needed.value - 1).decode()
            if capacity == _CAPACITY:
                _free.append(buffer)
            return answer
        if needed.value <= capacity:
            failure = _library.failure(status, error, called)
            if text[0] is not None and isinstance(failure, _OF_REQUEST):
                failure.others = tuple(_others(function, text[0], called))
            raise failure
        capacity = needed.value


_OF_REQUEST = (_errors.RangeError, _errors.MissingError, _errors.ConflictError, _errors.UnitError, _errors.SyntaxError,
               _errors.UnknownError, _errors.DuplicateError, _errors.TypeError)


def _others(function: str, request: "bytes | int", called: "Callable[[str], str]") -> "Iterator[_errors.Error]":
    """What else is wrong with a request: an array of one learns all of its errors."""
    if isinstance(request, bytes) and not request.startswith(b"["):  # what is wrong with an array is wrong with it as a whole
        array = b"[" + request + b"]"
        wrong = json.loads(answer(function, array, len(array), called=called), parse_int=float)[0]
        yield from (_library.told(one, called) for one in wrong.get("errors", [])[1:])


def _planned(function: str, cls: type, inputs: "dict[str, Any]",
             known: "dict[str, _generated.Input]" = _generated.INPUTS) -> Any:
    request = _log.request(function, inputs, known)
    text = answer(f"refuel_{function}_json", request.text, len(request.text), called=request.called)
    return _record.answer(cls, text)


def plan(**inputs: "Unpack[_generated.Inputs]") -> _generated.Plan:
    """Plans a day: energy, the intake for the goal, food, and the checks of the plan.

    Inputs are the flags of the command line with underscores, as texts with a unit; most also exist as a number with
    the unit in the name (weight="140lb" or weight_kg=63.5). Needed: sex, age (years; or born), height and weight.
    help() lists all at the end; what each means is in "refuel help plan" and docs/json.md.

    log is a log of weights, food and runs (docs/logs.md): the path of a file that "refuel import" reads, its text or bytes, or
    rows as dicts or a pandas.DataFrame with date, weight_kg, intake_kcal, distance_km, duration, complete. What is not
    given is taken from it; .from_log tells what, and from which days.

    Errors    RangeError, MissingError, ConflictError, UnitError, SyntaxError, UnknownError, TypeError of
              refuel, with .field, .value, .low and .high; all are ValueError or the builtin TypeError as well.
              .errors has all that is wrong with the request

    >>> day = plan(sex="female", age=34, height="5ft6in", weight="140lb", run="30mi/week", pace="9:30/mi",
    ...            goal="-1lb/week")
    >>> round(day.energy.total_kcal_d), round(day.energy.intake_kcal_d)
    (2688, 2188)
    >>> [check.id for check in day.checks if check.verdict != "ok"]
    ['energy-availability']
    """
    result: _generated.Plan = _planned("plan", _generated.Plan, dict(inputs))
    return result


def check(**inputs: "Unpack[_generated.Inputs]") -> _generated.CheckedPlan:
    """The plan, with checks that judge what is eaten: intake, or carbohydrate, protein and fat, or micronutrients, are needed.

    Inputs and errors are those of plan; of a log, what is eaten is taken as well. micronutrients is a dict, {"iron": "12mg", "vitamin_d_ug": 10}: docs/needs.md.

    >>> day = check(sex="male", age=30, height_cm=180, weight_kg=75, distance_km_week=60, intake="2000kcal")
    >>> round(day.eaten.balance_kcal_d)
    -1620
    """
    result: _generated.CheckedPlan = _planned("check", _generated.CheckedPlan, dict(inputs))
    return result


def compare(**inputs: "Unpack[_generated.Inputs]") -> _generated.ComparedPlan:
    """The plan, with what every equation and method that applies gives for the same person.

    Inputs and errors are those of plan.

    >>> day = compare(sex="male", age=30, height_cm=180, weight_kg=75)
    >>> [(row.key, round(row.total_kcal_d)) for row in day.compare if row.chosen]
    [('mifflin-1990', 2768), ('ledger', 2768)]
    """
    result: _generated.ComparedPlan = _planned("compare", _generated.ComparedPlan, dict(inputs))
    return result


def run(distance: "str | None" = None, /, **inputs: "Unpack[_generated.RunInputs]") -> _generated.Run:
    """One run: its energy, gross and net of rest, and what to eat and drink before, during and after it.

    The distance ("10km", "marathon") or how long the run takes ("50min") may stand in front. Needed are two of distance,
    time and pace (or speed), and the weight; with sex, age and height rest is the resting energy of the person. climb,
    terrain and gait are of this run; next is the time from its end to the next demanding one ("6h").

    Inputs are those of plan, as far as they tell who runs, and those of the run; errors are those of plan.

    >>> it = run("10km", pace="5:30/km", weight="70kg", next="6h")
    >>> round(it.gross_kcal), round(it.net_kcal)
    (685, 621)
    >>> it.after.carbohydrate_g_h, it.after.protein_g
    ((70.0, 84.0), (21.0, 35.0))
    >>> it.during.message[:41]
    'Where the run is hard, a little carbohydr'
    """
    given: "dict[str, Any]" = dict(inputs)
    if distance is not None:
        if "distance" in given:
            raise TypeError("run() got multiple values for argument 'distance'")
        given["distance"] = distance
    result: _generated.Run = _planned("run", _generated.Run, given, _generated.RUN_INPUTS)
    return result


def needs(**inputs: "Unpack[_generated.Inputs]") -> _generated.Needs:
    """What a person needs in a day of vitamins, minerals, water, fibre, protein and essential fats, and how much is too much.

    sex and age are needed. life_stage counts; run, diet and heavy_sweat decide what is told beside the values (notes), and
    with weight the protein is of that weight. Inputs and errors are those of plan.

    >>> {row.nutrient: (row.ear, row.rda, row.ul) for row in needs(sex="female", age=34).needs if row.nutrient == "iron"}
    {'iron': (8.1, 18.0, 45.0)}
    """
    result: _generated.Needs = _planned("needs", _generated.Needs, dict(inputs))
    return result
def equations() -> "list[_generated.Equation]":
    """Every formula of the registry, with its citation and the people that it was derived from.

    >>> next(row.doi for row in equations() if row.key == "mifflin-1990")
    '10.1093/ajcn/51.2.241'
    """
    text = answer("refuel_equations_json", None, called=str)
    return [_record.build(_generated.Equation, row) for row in json.loads(text, parse_int=float)["equations"]]


def version() -> str:
    """The version of the library in use, as "0.1.0"."""
    text: bytes = _library.library.refuel_version()
    return text.decode()


def list_inputs(function: "Callable[..., Any]", known: "dict[str, _generated.Input]") -> None:
    """Adds the inputs to the docstring."""
    if function.__doc__:  # python -OO has none
        function.__doc__ = f"{inspect.cleandoc(function.__doc__)}\n\n{_inputs.listed(known)}\n"


for _function in (plan, check, compare, needs):
    list_inputs(_function, _generated.INPUTS)
    setattr(_function, "__signature__", _inputs.signature(_function, _generated.Inputs))
list_inputs(run, _generated.RUN_INPUTS)
