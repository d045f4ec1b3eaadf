"""Many people at once: arrays in, arrays out. numpy is needed for this."""
import ctypes
import difflib
import functools
from typing import TYPE_CHECKING, Any, Sequence

from refuel import _arrays, _errors, _generated, _inputs, _library
from refuel._generated import INPUTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray
    from typing_extensions import Unpack

    Array = NDArray[Any]

# Not for plan_batch: a date and texts of what every person has.
_NOT_HERE = {"age", "born", "height", "weight"}
_ALSO = {"living_pal": "living"}  # what a column of an input is called besides
# What is called another way than by the rule, for the sake of being short.
_SHORT = {"overall": "overall.verdict",
          "energy_availability_kcal_kg_d": "checks.energy-availability.value"}
_DEFAULT = ("resting_kcal_d", "living_kcal_d", "running_kcal_d", "total_kcal_d", "sd_total_kcal_d", "goal_kcal_d",
            "intake_kcal_d", "applied_kg_week", "safe_kg_week", "carbohydrate_g_d", "protein_g_d", "fat_g_d",
            "fat_free_mass_kg", "energy_availability_kcal_kg_d", "resting_equation", "overall", "status", "warnings")
_BY_PATH = {column.path: column for column in _generated.COLUMNS.values()}


def _column(name: str) -> "_generated.Column | None":
    """The column of a short name or of a JSON path."""
    return _generated.COLUMNS.get(name) or _BY_PATH.get(_SHORT.get(name, name))


class Columns(dict[str, "Array"]):
    """Result columns by name: a dict of arrays, also as attributes."""

    def __getattr__(self, name: str) -> "Array":
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"there is no column {name!r}; there are {', '.join(self)}") from None

    def named(self, name: str) -> "NDArray[np.object_]":
        """A column of numbers that have names, as texts: status ("REFUEL_OK"), overall ("ok"), resting_equation."""
        numpy = _arrays.load_numpy()
        column = _column(name)
        if column is None or column.kind not in ("choice", "equation", "status"):
            raise KeyError(f"{name}: it has no names")
        numbers, where = numpy.unique(self[name], return_inverse=True)
        if column.kind == "choice":
            words = {number: word for word, number in column.words.items()}
            texts = [words.get(int(number), "") for number in numbers]
        else:
            function = "refuel_status_name" if column.kind == "status" else "refuel_equation_key"
            texts = [_library.text_of(function, int(number)) for number in numbers]
        named: "NDArray[np.object_]" = numpy.array(texts, dtype=object)[where]
        return named


class PlanBatch(Columns):
    """Result columns by name: a dict of arrays (pandas.DataFrame(batch) works), also as attributes.

    Units are in the names; NaN where the request of that person is wrong, and status says why. resting_equation,
    overall and status are numbers: see named. warnings and warnings_high are the bits of a set: see warned.
    """

    resting_kcal_d: "NDArray[np.float64]"
    living_kcal_d: "NDArray[np.float64]"
    running_kcal_d: "NDArray[np.float64]"
    total_kcal_d: "NDArray[np.float64]"
    sd_total_kcal_d: "NDArray[np.float64]"
    goal_kcal_d: "NDArray[np.float64]"
    intake_kcal_d: "NDArray[np.float64]"
    applied_kg_week: "NDArray[np.float64]"
    safe_kg_week: "NDArray[np.float64]"
    carbohydrate_g_d: "NDArray[np.float64]"
    protein_g_d: "NDArray[np.float64]"
    fat_g_d: "NDArray[np.float64]"
    fat_free_mass_kg: "NDArray[np.float64]"
    energy_availability_kcal_kg_d: "NDArray[np.float64]"
    resting_equation: "NDArray[np.int32]"
    overall: "NDArray[np.int32]"
    status: "NDArray[np.int32]"
    warnings: "NDArray[np.uint64]"
    warnings_high: "NDArray[np.uint64]"

    def warned(self, number: int) -> "NDArray[np.bool_]":
        """For each person whether a warning, by its number in include/refuel/warning_list.h, was given."""
        numpy = _arrays.load_numpy()
        word = self["warnings_high" if number >= 64 else "warnings"]
        warned: "NDArray[np.bool_]" = (word >> numpy.uint64(number % 64)) & numpy.uint64(1) != 0
        return warned


def _put(base: Any, name: str, value: Any) -> None:
    """One value into the request that holds what is the same for everybody."""
    library, error, known = _library.library, _library.ErrorStruct(), INPUTS[name]
    value, at = _inputs.plain(name, value), ctypes.byref(error)
    if isinstance(value, float) and known.number and not known.words:
        number = library.refuel_input_find(known.of.encode())
        status = library.refuel_request_set(ctypes.byref(base), number, value, at)
    elif not known.text:
        raise _errors.TypeError(f"{name}: it takes a number", field=name, path=known.of)
    else:
        text = {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
        status = library.refuel_request_read(ctypes.byref(base), known.of.encode(), text.encode("utf-8", "replace"), at)
    _library.check(status, error, lambda path: name)


def _is_column(value: Any) -> bool:
    """Whether this is one value for each person. A text, and an array of no dimension, is one for all."""
    return not isinstance(value, (str, bytes)) and getattr(value, "ndim", 1) > 0 and hasattr(value, "__len__")


def _sort(inputs: "dict[str, Any]", given: "dict[str, Array]") -> Any:
    """The request of what is the same for everybody; what differs joins the columns that are given."""
    base = _library.new("refuel_request")
    _library.library.refuel_request_clear(ctypes.byref(base), None)
    taken = {INPUTS[name].of: name for name in given}
    for name in sorted(inputs, key=lambda name: name not in _COLUMNS and name not in _ALSO):
        value = inputs[name]
        own = _ALSO.get(name, name)
        if own not in INPUTS or own in _NOT_HERE or INPUTS[own].unit:
            known = [known for known in (*INPUTS, *_ALSO) if known not in _NOT_HERE and not INPUTS[_ALSO.get(known, known)].unit]
            raise _inputs.unexpected("plan_batch", name, [*known, "male"])
        if value is None:
            continue
        entry = INPUTS[own]
        if entry.of in taken:
            raise _errors.ConflictError(f"{name}: it was given as {taken[entry.of]} already", field=name,
                                        path=entry.of)
        taken[entry.of] = name
        if entry.number and entry.words and (name in _ALSO or _is_column(value)):
            given[name] = _arrays.levels(name, value, entry.words)
        elif name in _ALSO or name in _COLUMNS or (_is_column(value) and entry.number):
            given[name] = _arrays.numbers(name, value)
        elif _is_column(value) and entry.words:
            given[name] = _arrays.codes(name, value, entry.words)
        else:
            _put(base, own, value)
    return base


# Numbers that differ between people as a rule: one for all is judged for each person as well.
_COLUMNS = {"fat_free_mass_kg", "distance_km_week", "speed_km_h", "climb_m_week", "goal_kg_week", "resting_kcal_d",
            "expenditure_kcal_d"}
_ROOM = {"number": ("number", "float64"), "warnings": ("warnings", "uint64")}  # the others are whole, int32


def _room(fields: "Sequence[str]", size: int) -> "dict[str, tuple[_generated.Column, Array]]":
    """For each field its column and an array to be filled."""
    numpy = _arrays.load_numpy()
    room = {}
    for name in fields:
        column = _column(name)
        if column is None:
            near = difflib.get_close_matches(name, [*_generated.COLUMNS, *_SHORT, *_BY_PATH], 1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_DEFAULT)} and many more"
            raise _errors.UnknownError(f"fields: there is no column {name!r}; {hint}", field="fields")
        kind = _ROOM.get(column.kind, ("whole", "int32"))[1]
        room[name] = (column, numpy.empty((size, 2) if column.kind == "warnings" else size, dtype=kind))
    return room


def _in(columns: "dict[str, Array]", people: slice) -> Any:
    struct = _library.structs["refuel_input_column"]
    return (struct * len(columns))(*[
        struct(name=_keep(INPUTS[_ALSO.get(name, name)].of), **{"word" if array.dtype == "int32" else "number":
                                                                array[people].ctypes.data})
        for name, array in columns.items()])


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


def plan_batch(*, weight_kg: "ArrayLike", height_cm: "ArrayLike", age_y: "ArrayLike", sex: "ArrayLike | None" = None,
               male: "ArrayLike | None" = None, living_pal: "ArrayLike | None" = None,
               fields: "Sequence[str] | None" = None, **inputs: "Unpack[_generated.BatchInputs]") -> PlanBatch:
    """Plans many people: every number is that of plan for the same person, bit for bit.

    Columns are arrays, lists or pandas columns of one length; a single value holds for everybody, and NaN is "not
    given" for that person. sex is "female" or "male" (texts or a category); or give male as booleans.
    Every input of plan that is a number or a word may be a column (distance_km_week=array, terrain=["road", "trail"],
    living=["on-feet", 1.8]);
    a text with a unit holds for everybody (method="nasem-2023", level=0.9, run="50km/week").
    fields selects result columns: short names (total_kcal_d, sd_total_kcal_d, targets_protein_g_d_low) or JSON paths
    ("energy.interval.total_kcal_d.low", "checks.protein-daily.verdict"). The arrays are read where they are when they are
    float64.

    Errors    for the call as a whole: ConflictError (lengths), MissingError, RangeError, UnitError, UnknownError,
              TypeError of refuel. A person whose request is wrong has NaN, and the reason in status

    >>> import numpy
    >>> weight_kg = numpy.array([63.5, 7000])
    >>> batch = plan_batch(weight_kg=weight_kg, height_cm=[168, 180], age_y=30, sex=["female", "male"])
    >>> batch.total_kcal_d.round()
    array([2198.,   nan])
    >>> batch.named("status")
    array(['REFUEL_OK', 'REFUEL_E_RANGE'], dtype=object)
    """
    _arrays.load_numpy()
    needed = {"weight_kg": weight_kg, "height_cm": height_cm, "age_y": age_y}
    given = {name: _arrays.numbers(name, values) for name, values in needed.items()}
    base = _sort({"living_pal": living_pal, **inputs}, given)
    size, columns = _arrays.columns({**given, "sex": _arrays.sex_codes(sex, male)})
    columns = {name: array.astype("int32") if array.dtype == "uint8" else array for name, array in columns.items()}
    room = _room(_DEFAULT if fields is None else fields, size)
    library, error = _library.library, _library.ErrorStruct()
    for people in _arrays.slices(size, _arrays.SLICE):
        status = library.refuel_plan_batch(people.stop - people.start, _in(columns, people), len(columns),
                                           ctypes.byref(base), _out(room, people), len(room), ctypes.byref(error))
        _library.check(status, error, str)
    results = PlanBatch()
    for name, (column, array) in room.items():
        results[name] = array[:, 0] if column.kind == "warnings" else array
        if column.kind == "warnings":
            results[f"{name}_high"] = array[:, 1]
    return results


def resting_batch(equation: str, *, weight_kg: "ArrayLike", age_y: "ArrayLike", height_cm: "ArrayLike | None" = None,
                  sex: "ArrayLike | None" = None, male: "ArrayLike | None" = None,
                  fat_free_mass_kg: "ArrayLike | None" = None) -> "NDArray[np.float64]":
    """Resting energy of many people by one equation, kcal a day; NaN where it does not apply or an input is impossible.

    Columns are as in plan_batch; height_cm and fat_free_mass_kg are needed where the equation uses them.

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
    size, columns = _arrays.columns({**given, "sex": _arrays.sex_codes(sex, male)})
    kcal_d: "NDArray[np.float64]" = numpy.empty(size)
    columns_of = {"height": "height_cm", "fat_free_mass": "fat_free_mass_kg"}
    for people in _arrays.slices(size, _arrays.SLICE):
        at = {name: array[people].ctypes.data for name, array in columns.items()}
        status = library.refuel_resting_batch(number, people.stop - people.start, at["weight_kg"], at.get("height_cm"),
                                              at["age_y"], at["sex"], at.get("fat_free_mass_kg"),
                                              kcal_d[people].ctypes.data, None, ctypes.byref(error))
        _library.check(status, error, lambda path: columns_of.get(path, path))
    return kcal_d
