"""The inputs of a request: what they are called in Python, and their place in the JSON that the library reads.

Inputs and ProjectInputs are the one list. The order is that of the library; an input that also exists as a number with
the unit in its name is followed by that. Tests compare it with src/plan/input.c and src/io/project_input.c.
"""
import datetime
import difflib
import inspect
import json
import math
from typing import Annotated, Any, Iterable, Mapping, SupportsFloat, TypedDict, get_args, get_type_hints

from refuel import _arrays, _errors

Text = str | None
Number = SupportsFloat | None
Schedule = Iterable[Any] | None  # rows as dicts or tuples, or a pandas.DataFrame


class Inputs(TypedDict, total=False):
    """Keyword arguments of plan, check and compare, each with its JSON path. None is the same as not given."""

    sex: Annotated[Text, "sex"]
    age: Annotated[Text | Number, "age"]
    age_y: Annotated[Number, "age_y"]
    born: Annotated[Text | datetime.date, "born"]
    height: Annotated[Text, "height"]
    height_cm: Annotated[Number, "height_cm"]
    weight: Annotated[Text, "weight"]
    weight_kg: Annotated[Number, "weight_kg"]
    body_fat: Annotated[Text, "body_fat"]
    body_fat_pct: Annotated[Number, "body_fat_pct"]
    fat_free_mass: Annotated[Text, "fat_free_mass"]
    fat_free_mass_kg: Annotated[Number, "fat_free_mass_kg"]
    neck: Annotated[Text, "neck"]
    neck_cm: Annotated[Number, "neck_cm"]
    waist: Annotated[Text, "waist"]
    waist_cm: Annotated[Number, "waist_cm"]
    hip: Annotated[Text, "hip"]
    hip_cm: Annotated[Number, "hip_cm"]
    athlete: Annotated[Text | bool, "athlete"]
    life_stage: Annotated[Text, "life_stage"]
    gestation_week: Annotated[Text | Number, "gestation_week"]
    pre_pregnancy_weight: Annotated[Text, "pre_pregnancy_weight"]
    pre_pregnancy_weight_kg: Annotated[Number, "pre_pregnancy_weight_kg"]
    months_since_birth: Annotated[Text | Number, "months_since_birth"]
    run: Annotated[Text, "running.distance"]
    distance_km_week: Annotated[Number, "running.distance_km_week"]
    pace: Annotated[Text, "running.pace"]
    speed: Annotated[Text, "running.speed"]
    speed_km_h: Annotated[Number, "running.speed_km_h"]
    climb: Annotated[Text, "running.climb"]
    climb_m_week: Annotated[Number, "running.climb_m_week"]
    terrain: Annotated[Text, "running.terrain"]
    living: Annotated[Text | Number, "living"]
    goal: Annotated[Text, "goal"]
    goal_kg_week: Annotated[Number, "goal_kg_week"]
    floors: Annotated[Text, "floors"]
    intake: Annotated[Text, "intake.energy"]
    intake_kcal_d: Annotated[Number, "intake.energy_kcal_d"]
    energy_kcal_d: Annotated[Number, "intake.energy_kcal_d"]
    carbohydrate: Annotated[Text, "intake.carbohydrate"]
    carbohydrate_g_d: Annotated[Number, "intake.carbohydrate_g_d"]
    protein: Annotated[Text, "intake.protein"]
    protein_g_d: Annotated[Number, "intake.protein_g_d"]
    fat: Annotated[Text, "intake.fat"]
    fat_g_d: Annotated[Number, "intake.fat_g_d"]
    fibre: Annotated[Text, "intake.fibre"]
    fibre_g_d: Annotated[Number, "intake.fibre_g_d"]
    intake_days: Annotated[Text | Number, "intake.days"]
    method: Annotated[Text, "method"]
    activity: Annotated[Text, "activity"]
    resting: Annotated[Text, "resting"]
    resting_kcal_d: Annotated[Number, "resting_kcal_d"]
    expenditure: Annotated[Text, "expenditure"]
    expenditure_kcal_d: Annotated[Number, "expenditure_kcal_d"]
    expenditure_sd: Annotated[Text, "expenditure_sd"]
    expenditure_sd_kcal_d: Annotated[Number, "expenditure_sd_kcal_d"]
    equation: Annotated[Text, "equation"]
    level: Annotated[Text | Number, "level"]


class ProjectInputs(Inputs, total=False):
    """Keyword arguments of project: those of plan, and these. "in" is a word of Python, hence in_."""

    days: Annotated[Text | Number, "days"]
    every: Annotated[Text | Number, "every"]
    target: Annotated[Text, "target"]
    target_weight_kg: Annotated[Number, "target_weight_kg"]
    by: Annotated[Text | datetime.date, "by"]
    in_: Annotated[Text, "in"]
    in_days: Annotated[Number, "in_days"]
    pal: Annotated[Text | Number, "pal"]
    sodium: Annotated[Text, "sodium"]
    carbohydrate_fraction: Annotated[Text | Number, "carbohydrate_fraction"]
    parameters: Annotated[Text, "parameters"]
    integrator: Annotated[Text, "integrator"]
    band: Annotated[Text, "band"]
    samples: Annotated[Text | Number, "samples"]
    seed: Annotated[Text | Number, "seed"]
    intake_sd: Annotated[Text, "intake_sd"]
    intake_sd_kcal_d: Annotated[Number, "intake_sd_kcal_d"]
    schedule: Annotated[Schedule, "schedule"]


NAMES = list(get_type_hints(Inputs))
PROJECT_NAMES = list(get_type_hints(ProjectInputs))
_HINTS = get_type_hints(ProjectInputs, include_extras=True)
PATH = {name: hint.__metadata__[0] for name, hint in _HINTS.items()}


def _rows() -> "dict[str, int]":
    """The number of each argument's input: one that is only a number belongs to the text before it.

    Those of plan are the numbers of refuel_input.
    """
    rows: "dict[str, int]" = {}
    row = 0
    for name, hint in _HINTS.items():
        row += hint.__origin__ != Number  # a text starts the next input
        rows[name] = row
    return rows


ROW = _rows()
TAKES_NUMBER = {name for name, hint in _HINTS.items() if SupportsFloat in get_args(hint.__origin__)}
ONLY_NUMBER = {name for name, hint in _HINTS.items() if hint.__origin__ == Number}


def signature(function: Any, names: "list[str]") -> inspect.Signature:
    """The signature that help() and completion show: every input by name."""
    inputs = [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=_HINTS[name].__origin__)
              for name in names]
    return inspect.Signature(inputs, return_annotation=function.__annotations__["return"])


def unexpected(function: str, name: str, known: "list[str]") -> TypeError:
    """Python's own error for an argument that does not exist, with the nearest one that does."""
    near = difflib.get_close_matches(name, known, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return TypeError(f"{function}() got an unexpected keyword argument {name!r}{hint}")


def plain(name: str, value: Any) -> "str | bool | float":
    """One value as text, truth or float. Errors: RangeError (not finite), TypeError (of refuel)."""
    if isinstance(value, (str, bool)):
        return value
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if getattr(value, "ndim", 0) == 0 and hasattr(value, "item"):  # a scalar of numpy
        value = value.item()
        if isinstance(value, (str, bool)):
            return value
    try:
        if hasattr(value, "__len__"):
            raise TypeError
        number = float(value)
    except OverflowError:
        number = math.inf
    except TypeError:
        kind = type(value).__name__
        raise _errors.TypeError(f"{name}: it takes one value, not {kind}", field=name, path=PATH.get(name)) from None
    if not math.isfinite(number):
        raise _errors.RangeError(f"{name}: {number} is not a finite number", field=name, path=PATH.get(name),
                                 value=number)
    return number


_CELLS = ("day", "intake_kcal_d", "run_km_week")


def _row(where: str, row: Any) -> "dict[str, float]":
    """One row of a schedule. A cell that is None or NaN is left out."""
    if isinstance(row, (str, bytes)) or not hasattr(row, "__len__"):
        raise _errors.TypeError(f"{where}: a row is a dict, or (day, intake_kcal_d[, run_km_week])", field="schedule",
                                path="schedule")
    if not isinstance(row, Mapping):
        if not 2 <= len(row) <= len(_CELLS):
            raise _errors.TypeError(f"{where}: it has {len(row)} cells; a row is day, intake_kcal_d[, run_km_week]",
                                    field="schedule", path="schedule")
        row = dict(zip(_CELLS, row))
    cells: "dict[str, float]" = {}
    for name, value in row.items():
        if name not in _CELLS:
            raise _errors.UnknownError(f"{where}: there is no {name!r}; a row has {', '.join(_CELLS)}",
                                       field="schedule", path="schedule")
        if not isinstance(value, str) and str(value) in _arrays.MISSING:
            continue
        number = plain("schedule", value)
        if not isinstance(number, float):
            raise _errors.TypeError(f"{where}: {name} takes a number", field="schedule", path="schedule")
        cells[name] = number
    for name in _CELLS[:2]:
        if name not in cells:
            raise _errors.MissingError(f"{where}: {name} is missing", field="schedule", path="schedule")
    return cells


def _schedule(rows: Any) -> "list[dict[str, float]]":
    """The rows of a schedule: dicts, tuples, a two-dimensional array, or a pandas.DataFrame."""
    if hasattr(rows, "columns") and hasattr(rows, "to_dict"):
        rows = rows.to_dict("records")
    if isinstance(rows, (str, bytes, Mapping)) or not isinstance(rows, Iterable):
        raise _errors.TypeError("schedule: it takes rows, as a list of dicts or tuples, or a DataFrame",
                                field="schedule", path="schedule")
    return [_row(f"schedule[{number}]", row) for number, row in enumerate(rows)]


class Request:
    """Keyword arguments as the JSON that the library reads. Remembers how the caller named them."""

    def __init__(self, function: str, inputs: "Mapping[str, Any]", names: "list[str]" = NAMES) -> None:
        self.given: "list[str]" = []
        tree: "dict[str, Any]" = {}
        for name, value in inputs.items():
            if name not in names:
                raise unexpected(function, name, names)
            if value is not None:
                self._put(tree, name, _schedule(value) if name == "schedule" else plain(name, value))
                self.given.append(name)
        self.text = json.dumps(tree).encode()

    def _put(self, tree: "dict[str, Any]", name: str, value: Any) -> None:
        *parents, key = PATH[name].split(".")
        for parent in parents:
            tree = tree.setdefault(parent, {})
        if key in tree:
            raise _errors.ConflictError(f"{name}: it was given as {self.called(PATH[name])} already", field=name,
                                        path=PATH[name])
        tree[key] = value

    def called(self, path: str) -> str:
        """The argument behind a JSON path: the one that was given, else the one that takes a text."""
        exact = [name for name in self.given if PATH[name] == path]
        row = next((ROW[name] for name in PATH if PATH[name] == path), 0)
        same_row = [name for name in self.given if ROW[name] == row] + [name for name in PATH if ROW[name] == row]
        return (exact + same_row + [path])[0]
