"""Many people at once: arrays in, arrays out. numpy is needed for this."""
import ctypes
import difflib
import functools
from typing import TYPE_CHECKING, Any, Literal, Sequence

from refuel import _arrays, _errors, _generated, _inputs, _library, _paths, _table
from refuel._generated import MICRONUTRIENTS

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray
    from typing_extensions import Unpack

    import numpy as np
    from refuel._arrays import Progress

    Array = NDArray[Any]
    Errors = Literal["mark", "raise"]

_NOT_HERE = {name for name, it in _generated.INPUTS.items() if it.of == "born"}  # a date: the library does not know the day
_ALSO = {"living_pal": "living"}  # what a column of an input is called besides
_NEEDED = {"weight": "weight_kg", "height": "height_cm", "age": "age_y"}
_DEFAULT = ("resting_kcal_d", "living_kcal_d", "running_kcal_d", "total_kcal_d", "sd_total_kcal_d", "goal_kcal_d",
            "intake_kcal_d", "applied_kg_week", "safe_kg_week", "carbohydrate_g_d", "protein_g_d", "fat_g_d",
            "fat_free_mass_kg", "energy_availability_kcal_kg_d", "resting_equation", "overall", "status", "warnings")
_CHECKED = ("total_kcal_d", "sd_total_kcal_d", "eaten_energy_kcal_d", "eaten_balance_kcal_d", "fat_free_mass_kg", "overall",
            "overall_direction", *_table.checked(_table.CHECKS), "status", "warnings")
# The inputs that may be columns, by the argument; a nutrient by its place in the dict.
INPUTS = {**{name: known for name, known in _generated.INPUTS.items() if name not in ("micronutrients", "log")},
          **{_paths.nutrient(key): known for key, known in MICRONUTRIENTS.items()}}
_EXPLAINED = 100  # people whose error is told in words, at the most


def _put(base: Any, name: str, value: Any) -> None:
    """One value into the request that holds what is the same for everybody."""
    library, error, known = _library.library, _library.ErrorStruct(), INPUTS[name]
    value, at = _inputs.plain(name, value), ctypes.byref(error)
    if isinstance(value, float) and known.number and not known.words:
        number = library.refuel_input_find(known.of.encode())
        status = library.refuel_request_set(ctypes.byref(base), number, value, at)
    elif not known.text:
        raise _arrays.wrong_type(name, "it takes a number")
    else:
        text = {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
        status = library.refuel_request_read(ctypes.byref(base), known.of.encode(), text.encode("utf-8", "replace"), at)
    _library.check(status, error, lambda path: name)


def _is_column(value: Any) -> bool:
    """Whether this is one value for each person. A text, and an array of no dimension, is one for all."""
    return not isinstance(value, (str, bytes)) and getattr(value, "ndim", 1) > 0 and hasattr(value, "__len__")


# Numbers that differ between people as a rule: one for all is judged for each person as well.
_COLUMNS = {"weight_kg", "height_cm", "age_y", "age", "fat_free_mass_kg", "distance_km_week", "speed_km_h", "climb_m_week",
            "goal_kg_week", "resting_kcal_d", "expenditure_kcal_d"}


_NUTRIENTS = {_paths.nutrient(key) for key in MICRONUTRIENTS}


def _of_nutrients(given: Any) -> "dict[str, Any]":
    """The amounts of vitamins and minerals by the argument, as inputs of their own."""
    found = {} if given is None else _inputs.nutrients(given)
    for key in found:
        known = MICRONUTRIENTS[key]
        if known.unit:
            text = known.of.rpartition(".")[2]
            also = next(key for key, it in MICRONUTRIENTS.items() if it.of == known.of and it.number)
            raise _errors.UnknownError(f"{_paths.nutrient(key)}: for many people give {also!r}, or texts with their unit as {text!r}",
                                       field=_paths.nutrient(key), path=known.of)
    return {_paths.nutrient(key): value for key, value in found.items()}


class _Call:
    """The arguments of a call: a base of what is the same for everybody, and columns by the argument."""

    def __init__(self, function: str, inputs: "dict[str, Any]") -> None:
        self.function, self.base = function, _library.new("refuel_request")
        _library.library.refuel_request_clear(ctypes.byref(self.base), None)
        self.given: "dict[str, _arrays.Column]" = {}
        self.taken: "dict[str, str]" = {}  # the argument that an input was given as
        for name in sorted(inputs, key=lambda name: name not in _COLUMNS and name not in _ALSO):
            self._take(name, inputs[name])
        for text, number in _NEEDED.items():
            if text not in self.taken:
                raise _errors.MissingError(f"{number}: it was not given and is needed; give {number} or {text}",
                                           field=number, path=text)

    def _take(self, name: str, value: Any) -> None:
        own = _ALSO.get(name, name)
        if own not in INPUTS or own in _NOT_HERE or INPUTS[own].unit:
            known = [known for known in (*INPUTS, *_ALSO)
                     if known not in _NOT_HERE and not INPUTS[_ALSO.get(known, known)].unit]
            raise _inputs.unexpected(self.function, name, [*known, "male", "fields", "errors", "progress", "threads", "out"])
        if value is None:
            return
        entry = INPUTS[own]
        if entry.of in self.taken:
            raise _errors.ConflictError(f"{name}: it was given as {self.taken[entry.of]} already", field=name, path=entry.of)
        self.taken[entry.of] = name
        if isinstance(value, str) and entry.text:
            _put(self.base, own, value)
            self._not_both(name, entry)
        elif name in _ALSO or name in _COLUMNS or name in _NUTRIENTS or _is_column(value):
            self.given[name] = _arrays.column(name, entry, value)
        else:
            _put(self.base, own, value)
            self._not_both(name, entry)

    def _not_both(self, name: str, entry: "_generated.Input") -> None:
        """Two inputs that exclude each other cannot both hold for everybody. Of columns the library judges every row."""
        other = self.taken.get(entry.excludes)
        if other is not None and other not in self.given:
            raise _errors.ConflictError(f"{name}: {other} and {name} exclude each other: give one of them", field=name,
                                        path=entry.of)

    def called(self, path: str) -> str:
        """The argument that an input was given as, by its JSON path."""
        own = next((it.of for it in INPUTS.values() if path in (it.path, it.of)), path)
        usual = next((name for name, it in INPUTS.items() if it.of == own), path)
        return self.taken.get(own, _NEEDED.get(own, usual))

    def columns(self, size: int) -> "list[_arrays.Column]":
        return [column.each(lambda array: _arrays.repeated(array, size)) for column in self.given.values()]


def _in(names: "Sequence[str]", columns: "Sequence[_arrays.Column]", people: slice) -> Any:
    """The structs of the columns for some of the people."""
    struct, made = _library.structs["refuel_input_column"], []
    for name, column in zip(names, columns):
        of = {"name": _keep(INPUTS[_ALSO.get(name, name)].of)}
        if column.numbers is not None:
            of["word" if column.numbers.dtype == "int32" else "number"] = column.numbers[people].ctypes.data
        if column.texts is not None:
            of["text"] = column.texts[people].ctypes.data
        made.append(struct(**of))
    return (struct * len(made))(*made)


def _array(name: str, kind: str, shape: "tuple[int, ...]", out: "dict[str, Any] | None") -> "Array":
    """An array to be filled: that of an earlier batch, or a new one."""
    numpy = _arrays.load_numpy()
    spare = None if out is None else out.get(name)
    if spare is not None and len(shape) > 1:
        spare = getattr(spare, "base", None)  # both words of a set: its two columns are views of it
    if spare is None:
        made: "Array" = numpy.empty(shape, dtype=kind)
        return made
    if not isinstance(spare, numpy.ndarray) or spare.dtype != kind or not spare.flags.carray:
        raise _arrays.wrong_type("out", f"{name} is no array of {kind} that can be written")
    if spare.shape != shape:
        raise _errors.ConflictError(f"out: {name} has {len(spare)} values, the columns have {shape[0]}", field="out",
                                    value=float(len(spare)), low=float(shape[0]), high=float(shape[0]))
    again: "Array" = spare
    return again


def _room(fields: "Sequence[str]", size: int,
          out: "dict[str, Any] | None" = None) -> "dict[str, tuple[_generated.Column, Array]]":
    """For each field its column and an array to be filled."""
    room = {}
    for name in fields:
        column = _table.column(name)
        if column is None:
            near = difflib.get_close_matches(name, _table.names(), 1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_DEFAULT)} and many more"
            raise _errors.UnknownError(f"fields: there is no column {name!r}; {hint}", field="fields")
        kind = _ROOM.get(column.kind, ("whole", "int32"))[1]
        room[name] = (column, _array(name, kind, (size, 2) if column.kind == "warnings" else (size,), out))
    return room


_ROOM = {"number": ("number", "float64"), "warnings": ("warnings", "uint64")}  # the others are whole, int32


def _out(room: "dict[str, tuple[_generated.Column, Array]]", people: slice) -> Any:
    struct = _library.structs["refuel_result_column"]
    return (struct * len(room))(*[
        struct(path=_keep(column.path), **{_ROOM.get(column.kind, ("whole", ""))[0]: array[people].ctypes.data})
        for column, array in room.values()])


@functools.cache
def _keep(text: str) -> int:
    """The address of a text that stays: paths of inputs and results."""
    buffer = ctypes.create_string_buffer(text.encode())
    _kept.append(buffer)
    return ctypes.addressof(buffer)


_kept: "list[Any]" = []


def _wrong(call: _Call, eaten: bool, columns: "list[_arrays.Column]", rows: "Array", index: Any,
           most: int) -> "dict[Any, _errors.Error]":
    """Why the requests of these people are wrong, by their place in the columns, or by their label in the index."""
    found, error, inputs = {}, _library.ErrorStruct(), _in(list(call.given), columns, slice(None))
    for row in rows[:most].tolist():
        status = _library.library.refuel_batch_error(row, eaten, inputs, len(columns), ctypes.byref(call.base),
                                                     ctypes.byref(error))
        found[row if index is None else index[row]] = _library.failure(status, error, call.called)
    return found


def _sex_of(inputs: "dict[str, Any]") -> "tuple[str, Any]":
    """Takes the sex out of the arguments: what it was given as, and the column."""
    given = [name for name in inputs if name in INPUTS and INPUTS[name].of == "sex"]
    values = {name: inputs.pop(name) for name in given}
    called = [name for name in given if values[name] is not None] or ["sex"]
    if len(called) > 1:
        raise _errors.ConflictError(f"{called[1]}: it was given as {called[0]} already", field=called[1], path="sex")
    return called[0], values.get(called[0])


def _run(function: str, inputs: "dict[str, Any]", male: Any, fields: "Sequence[str]", errors: "Errors",
         progress: "Progress", threads: int,
         out: "dict[str, Any] | None") -> "tuple[dict[str, tuple[_generated.Column, Array]], Any, dict[Any, _errors.Error]]":
    """The columns of a batch, the index of the people, and what is wrong with some of them."""
    numpy = _arrays.load_numpy()
    threads = _arrays.threads(threads)
    if errors not in ("mark", "raise"):
        raise _errors.UnknownError(f"errors: {errors!r} is not known; write mark or raise", field="errors")
    inputs.update(_of_nutrients(inputs.pop("micronutrients", None)))
    index = _arrays.index_of({**inputs, "male": male})
    called, sex = _sex_of(inputs)
    eaten, call = function == "check_batch", _Call(function, inputs)
    call.given["sex"], call.taken["sex"] = _arrays.sex_column(sex, male), "male" if sex is None else called
    size = _arrays.size_of({name: column.one for name, column in call.given.items()})
    columns, names, error = call.columns(size), list(call.given), _library.ErrorStruct()
    room = _room(fields, size, out)
    status_of = room.get("status") or (_generated.COLUMNS["status"], numpy.empty(size, "int32"))
    every = room if "status" in room else {**room, "status": status_of}
    for people in _arrays.slices(size, _arrays.SLICE, progress):
        status = _library.library.refuel_batch_threads(
            eaten, people.stop - people.start, _in(names, columns, people), len(columns), ctypes.byref(call.base),
            _out(every, people), len(every), threads, ctypes.byref(error))
        _library.check(status, error, call.called)
    rows = numpy.flatnonzero(status_of[1])
    wrong = _wrong(call, eaten, columns, rows, index, 1 if errors == "raise" else _EXPLAINED)
    if errors == "raise":
        for row, why in wrong.items():
            raise why.at_row(row)
    return room, index, wrong


def plan_batch(*, weight_kg: "ArrayLike | None" = None, height_cm: "ArrayLike | None" = None,
               age_y: "ArrayLike | None" = None, sex: "ArrayLike | None" = None, male: "ArrayLike | None" = None,
               living_pal: "ArrayLike | None" = None, fields: "Sequence[str] | None" = None, errors: "Errors" = "mark",
               progress: "Progress" = None, threads: int = 0, out: "_table.PlanBatch | None" = None,
               **inputs: "Unpack[_generated.BatchInputs]") -> _table.PlanBatch:
    """Plans many people: every number is that of plan for the same person, bit for bit.

    Columns are arrays, lists or pandas columns of one length; a single value holds for everybody, and NaN is "not
    given" for that person. sex is "female" or "male" (texts or a category); or give male as booleans.
    Every input of plan but born may be a column, of numbers (distance_km_week=array), words (terrain=["road", "trail"]),
    texts with a unit (run=["50km/week", "30mi/week"]) or both (living=["on-feet", 1.8]). plan_batch(**frame) takes a
    pandas.DataFrame whose columns are named so; its index is kept.
    fields selects result columns: short names (total_kcal_d, sd_total_kcal_d, targets_protein_g_d_low) or JSON paths
    ("energy.interval.total_kcal_d.low", "checks.protein-daily.verdict"). The arrays are read where they are when they are
    float64. errors "raise" makes the first wrong person an exception; progress is True for a line on standard error, or
    a function that is called with the number of people done and that of all. threads is how many work at once, 0 for one
    on each processor; the results are the same for any number. out is an earlier batch of as many people: its arrays are
    written again, which saves what fresh ones cost.

    Errors    for the call as a whole: ConflictError (lengths), MissingError, RangeError, UnitError, UnknownError,
              TypeError of refuel. A person whose request is wrong has NaN, the reason in status, and the error of the
              first hundred in errors

    >>> import numpy
    >>> weight_kg = numpy.array([63.5, 7000])
    >>> batch = plan_batch(weight_kg=weight_kg, height_cm=[168, 180], age_y=30, sex=["female", "male"])
    >>> batch.total_kcal_d.round()
    array([2198.,   nan])
    >>> batch.named("status")
    array(['REFUEL_OK', 'REFUEL_E_RANGE'], dtype=object)
    >>> print(batch.errors[1])
    weight_kg: 7000 kg is outside 2..650 kg
    """
    given: "dict[str, Any]" = {"weight_kg": weight_kg, "height_cm": height_cm, "age_y": age_y, "sex": sex,
                               "living_pal": living_pal, **inputs}
    return _table.PlanBatch.of(*_run("plan_batch", given, male, _DEFAULT if fields is None else fields, errors, progress, threads, out))


def _of_given(micronutrients: Any) -> "list[str]":
    """The checks of the nutrients that are given, each once."""
    given = {} if micronutrients is None else _inputs.nutrients(micronutrients)
    return list(dict.fromkeys(check for key in given for check in _generated.NUTRIENT_CHECKS[MICRONUTRIENTS[key].of]))


def check_batch(*, weight_kg: "ArrayLike | None" = None, height_cm: "ArrayLike | None" = None,
                age_y: "ArrayLike | None" = None, sex: "ArrayLike | None" = None, male: "ArrayLike | None" = None,
                living_pal: "ArrayLike | None" = None, fields: "Sequence[str] | None" = None, errors: "Errors" = "mark",
                progress: "Progress" = None, threads: int = 0, out: "_table.CheckBatch | None" = None,
                **inputs: "Unpack[_generated.BatchInputs]") -> _table.CheckBatch:
    """Judges what many people eat: every verdict and number is that of check for the same person, bit for bit, and what
    check withholds is NaN.

    Arguments and errors are those of plan_batch. Needed for each person is intake_kcal_d, or carbohydrate_g_d, protein_g_d
    and fat_g_d, or an amount of a vitamin or mineral; who has none has the status REFUEL_E_MISSING. micronutrients is a dict
    of columns, {"iron_mg": array, "vitamin_d": ["600IU", "10ug"]} (docs/needs.md); their checks are told where it is given.

    >>> batch = check_batch(weight_kg=[63.5, 80], height_cm=[168, 180], age_y=30, sex=["female", "male"],
    ...                     distance_km_week=50, intake_kcal_d=[1500, 3600])
    >>> batch.verdicts["energy-availability"], batch.judged["energy-availability"].round()
    (array(['risk', 'ok'], dtype=object), array([23., 46.]))
    """
    given: "dict[str, Any]" = {"weight_kg": weight_kg, "height_cm": height_cm, "age_y": age_y, "sex": sex,
                               "living_pal": living_pal, **inputs}
    if fields is None:
        fields = [*_CHECKED, *_table.checked(_of_given(given.get("micronutrients")))]
    return _table.CheckBatch.of(*_run("check_batch", given, male, fields, errors, progress, threads, out))


def resting_batch(equation: str, *, weight_kg: "ArrayLike", age_y: "ArrayLike", height_cm: "ArrayLike | None" = None,
                  sex: "ArrayLike | None" = None, male: "ArrayLike | None" = None,
                  fat_free_mass_kg: "ArrayLike | None" = None) -> "NDArray[np.float64]":
    """Resting energy of many people by one equation, kcal a day; NaN where it does not apply or an input is impossible.

    Columns are as in plan_batch, the index of pandas is kept; height_cm and fat_free_mass_kg are needed where the equation uses them.

    Errors    UnknownError (equation), MissingError, ConflictError (lengths), TypeError of refuel

    >>> resting_batch("mifflin-1990", weight_kg=[80, 60], height_cm=[180, 165], age_y=30, male=[True, False])
    array([1780.  , 1320.25])
    """
    numpy = _arrays.load_numpy()
    library, error = _library.library, _library.ErrorStruct()
    number = library.refuel_equation_find(_inputs.whole_text("equation", equation).encode("utf-8", "replace"))
    if number == 0:
        raise _errors.UnknownError(f"equation: there is no formula {equation!r}", field="equation", path="equation")
    numbers = {"weight_kg": weight_kg, "height_cm": height_cm, "age_y": age_y, "fat_free_mass_kg": fat_free_mass_kg}
    given = {name: _arrays.numbers(name, values) for name, values in numbers.items() if values is not None}
    index = _arrays.index_of({**numbers, "sex": sex, "male": male})
    size, columns = _arrays.columns({**given, "sex": _arrays.sex_codes(sex, male)})
    kcal_d: "NDArray[np.float64]" = numpy.empty(size)
    columns_of = {"height": "height_cm", "fat_free_mass": "fat_free_mass_kg"}
    for people in _arrays.slices(size, _arrays.SLICE):
        at = {name: array[people].ctypes.data for name, array in columns.items()}
        status = library.refuel_resting_batch(number, people.stop - people.start, at["weight_kg"], at.get("height_cm"),
                                              at["age_y"], at["sex"], at.get("fat_free_mass_kg"),
                                              kcal_d[people].ctypes.data, None, ctypes.byref(error))
        _library.check(status, error, lambda path: columns_of.get(path, path))
    if index is not None:
        series: Any = _arrays.load_pandas().Series(kcal_d, index=index, name="resting_kcal_d")
        kcal_d = series
    return kcal_d
