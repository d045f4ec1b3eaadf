"""Many people at once: arrays in, arrays out. numpy is needed for this."""
import ctypes
from typing import TYPE_CHECKING, Any, Sequence

from refuel import _arrays, _errors, _inputs, _library

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    Array = NDArray[Any]

# What the columns give already, per person.
_NOT_COMMON = {"sex", "age", "born", "height", "weight"}
_INPUT_OF = {"living_pal": "living"}  # the column that is not named as its input
_NAMED = {"status": "refuel_status_name", "overall": "refuel_verdict_text", "resting_equation": "refuel_equation_key"}
_TYPES = {ctypes.c_double: "float64", ctypes.c_int32: "int32", ctypes.c_uint64: "uint64"}


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
        if name not in _NAMED:
            raise KeyError(f"{name}: only {', '.join(_NAMED)} have names")
        numbers, where = numpy.unique(self[name], return_inverse=True)
        texts = [_library.text_of(_NAMED[name], int(number)) for number in numbers]
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
        """For each person whether a warning, by its number in include/refuel/warning.h, was given."""
        numpy = _arrays.load_numpy()
        word = self["warnings_high" if number >= 64 else "warnings"]
        warned: "NDArray[np.bool_]" = (word >> numpy.uint64(number % 64)) & numpy.uint64(1) != 0
        return warned


def pointers(struct: Any, arrays: "dict[str, Array]") -> Any:
    """The struct with its size, and pointers to the arrays, which the caller keeps alive."""
    kinds = dict(struct._fields_)
    return struct(struct_size=ctypes.sizeof(struct),
                  **{name: array.ctypes.data_as(kinds[name]) for name, array in arrays.items()})


def _text(name: str, text: str) -> bytes:
    if "\0" in text:
        raise _errors.SyntaxError(f"{name}: the text holds a NUL", field=name, path=_inputs.PATH.get(name))
    return text.encode("utf-8", "replace")


def _base(common: "dict[str, Any]", taken: "set[str]") -> "ctypes.Array[ctypes.c_uint64]":
    """The request that holds what is the same for everybody."""
    base = (ctypes.c_uint64 * -(-_library.REQUEST_SIZE // 8))()
    library, error = _library.library, _library.ErrorStruct()
    library.refuel_request_init(base)
    known = [name for name in _inputs.NAMES if name not in _NOT_COMMON]
    rows: "dict[int, str]" = {_inputs.ROW[_INPUT_OF.get(name, name)]: name for name in taken}
    for name, value in common.items():
        if name not in known:
            raise _inputs.unexpected("plan_batch", name, [*known, "male"])
        if value is None:
            continue
        row = _inputs.ROW[name]
        if row in rows:
            raise _errors.ConflictError(f"{name}: it was given as {rows[row]} already", field=name,
                                        path=_inputs.PATH[name])
        rows[row] = name
        value = _inputs.plain(name, value)
        if isinstance(value, float) and name in _inputs.TAKES_NUMBER:
            status = library.refuel_request_set(base, row, value, error)
        elif name in _inputs.ONLY_NUMBER:
            raise _errors.TypeError(f"{name}: it takes a number", field=name, path=_inputs.PATH[name])
        else:
            text = {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
            status = library.refuel_request_read(base, name.replace("_", "-").encode(), _text(name, text), error)
        _library.check(status, error, lambda path, name=name: name)
    return base


def plan_batch(*, weight_kg: "ArrayLike", height_cm: "ArrayLike", age_y: "ArrayLike", sex: "ArrayLike | None" = None,
               male: "ArrayLike | None" = None, fat_free_mass_kg: "ArrayLike | None" = None,
               distance_km_week: "ArrayLike | None" = None, speed_km_h: "ArrayLike | None" = None,
               climb_m_week: "ArrayLike | None" = None, living_pal: "ArrayLike | None" = None,
               goal_kg_week: "ArrayLike | None" = None, resting_kcal_d: "ArrayLike | None" = None,
               expenditure_kcal_d: "ArrayLike | None" = None, fields: "Sequence[str] | None" = None,
               **common: Any) -> PlanBatch:
    """Plans many people: every number is that of plan for the same person, bit for bit.

    Columns are arrays, lists or pandas columns of one length; a single value holds for everybody, and NaN is "not
    given" for that person. sex is "female" or "male" (texts or a category); or give male as booleans.
    The other inputs of plan hold for everybody (method="nasem-2023", floors="apply", level=0.9, run="50km/week").
    fields selects result columns; all by default. The arrays are read where they are when they are float64.

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
    numpy = _arrays.load_numpy()
    numbers = {"weight_kg": weight_kg, "height_cm": height_cm, "age_y": age_y, "fat_free_mass_kg": fat_free_mass_kg,
               "distance_km_week": distance_km_week, "speed_km_h": speed_km_h, "climb_m_week": climb_m_week,
               "living_pal": living_pal, "goal_kg_week": goal_kg_week, "resting_kcal_d": resting_kcal_d,
               "expenditure_kcal_d": expenditure_kcal_d}
    given = {name: _arrays.numbers(name, values) for name, values in numbers.items() if values is not None}
    base = _base(common, set(given))
    size, columns = _arrays.columns({**given, "sex": _arrays.sex_codes(sex, male)})
    kinds = {name: _TYPES[kind._type_] for name, kind in _library.PlanResults._fields_[1:]}
    results, room = PlanBatch(), {}
    for name in kinds if fields is None else fields:
        if name not in kinds:
            raise _errors.UnknownError(f"fields: there is no column {name!r}; there are {', '.join(kinds)}",
                                       field="fields")
        room[name] = numpy.empty((size, 2) if name == "warnings" else size, dtype=kinds[name])
        results[name] = room[name][:, 0] if name == "warnings" else room[name]
        if name == "warnings":
            results["warnings_high"] = room[name][:, 1]
    error = _library.ErrorStruct()
    status = _library.library.refuel_plan_batch(size, pointers(_library.PlanColumns, columns),
                                                pointers(_library.PlanResults, room), base, error)
    _library.check(status, error, str)
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
    number = library.refuel_equation_find(_text("equation", equation))
    if number == 0:
        raise _errors.UnknownError(f"equation: there is no formula {equation!r}", field="equation", path="equation")
    numbers = {"weight_kg": weight_kg, "height_cm": height_cm, "age_y": age_y, "fat_free_mass_kg": fat_free_mass_kg}
    given = {name: _arrays.numbers(name, values) for name, values in numbers.items() if values is not None}
    size, columns = _arrays.columns({**given, "sex": _arrays.sex_codes(sex, male)})
    kinds = dict(_library.PlanColumns._fields_)
    given_at = {name: array.ctypes.data_as(kinds[name]) for name, array in columns.items()}
    kcal_d: "NDArray[np.float64]" = numpy.empty(size)
    status = library.refuel_resting_batch(number, size, given_at["weight_kg"], given_at.get("height_cm"),
                                          given_at["age_y"], given_at["sex"], given_at.get("fat_free_mass_kg"),
                                          kcal_d.ctypes.data_as(kinds["weight_kg"]), None, error)
    columns_of = {"height": "height_cm", "fat_free_mass": "fat_free_mass_kg"}
    _library.check(status, error, lambda path: columns_of.get(path, path))
    return kcal_d
